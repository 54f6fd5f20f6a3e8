import { ImageError } from '../error.ts'
import { onceForSource } from '../source/once.ts'
import { latin1, reading, sizing, slice, type ByteSource } from '../source/source.ts'
import type { Steps, Walk } from '../steps.ts'
import type { Chunk } from '../syntax/chunks.ts'
import { withoutIdentifier } from '../syntax/tiff-header.ts'
import { type PngText, profileIn, textIn } from '../syntax/png-text.ts'
import { rawProfile } from '../syntax/raw-profile.ts'
import type { Block, BlockKind } from './container.ts'
import { nestedWalk } from './nested.ts'

/** The keyword under which XMP is a text. [XMP part 3 1.1.5] */
const XMP = 'XML:com.adobe.xmp'

/** What the keyword of a profile begins with that ImageMagick or its kin wrote, in small letters. */
export const RAW_PROFILE = 'raw profile type '
const XMP_IDENTIFIER = 'http://ns.adobe.com/xap/1.0/\0'

/** The profiles that ImageMagick and its kin write, by the name in the keyword. */
const profileKinds: ReadonlyMap<string, BlockKind> = new Map([
  ['exif', 'exif'],
  ['app1', 'exif'],
  ['iptc', 'iptc'],
  ['8bim', 'photoshop'],
  ['xmp', 'xmp'],
  ['icc', 'icc'],
  ['icm', 'icc'],
])

/** Characters of the longest keyword of such a profile. */
export const LONGEST_NAME = RAW_PROFILE.length + Math.max(...[...profileKinds.keys()].map(({ length }) => length))

/** Whether a PNG chunk may hold a block: most of a file are none that do. */
export function mayHold({ type }: Chunk): boolean {
  return mayBeText(type) || type === 'eXIf' || type === 'iCCP' || type === 'caBX'
}

/** Whether a PNG chunk is a text, or is to be one. */
export function mayBeText(type: string): boolean {
  return type === 'tEXt' || type === 'zTXt' || type === 'iTXt'
}

/** The metadata blocks of a PNG chunk. */
export function* blocksIn(chunk: Chunk): Walk<Block> {
  if (chunk.type === 'eXIf') yield yield* exif(chunk)
  // A manifest store as it is. [C2PA A.3.2]
  if (chunk.type === 'caBX') yield { kind: 'c2pa', bytes: chunk.data, offset: chunk.offset + 8, length: yield* sizing(chunk.data) }
  if (chunk.type === 'iCCP') {
    const profile = yield* profileIn(chunk)
    if (profile) yield { kind: 'icc', bytes: profile.bytes, offset: profile.offset, length: profile.length }
  }
  const text = yield* textIn(chunk)
  const profile = text && profileKind(text.keyword)
  if (profile) yield* profileBlocks(profile, text, chunk.source)
  else if (text) yield textBlock(text)
}

function textBlock({ keyword, language, encoding, bytes, offset, length }: PngText): Block {
  if (keyword === XMP) return { kind: 'xmp', bytes, offset, length }
  if (language === null) return { kind: 'text', name: keyword, encoding, bytes, offset, length }
  return { kind: 'text', name: keyword, encoding, bytes, offset, length, language }
}

/** What the profile holds that goes by a keyword; undefined where none does. */
export function profileKind(keyword: string): BlockKind | undefined {
  if (keyword.length <= RAW_PROFILE.length || keyword.length > LONGEST_NAME) return undefined
  const name = keyword.toLowerCase()
  return name.startsWith(RAW_PROFILE) ? profileKinds.get(name.slice(RAW_PROFILE.length)) : undefined
}

/** A TIFF structure, before which some programs leave the identifier that it has in a JPEG. [PNG 11.3.4.5] */
function* exif({ data, offset }: Chunk): Steps<Block> {
  const { tiff, start } = yield* withoutIdentifier(data)
  return { kind: 'exif', bytes: tiff, offset: offset + 8 + start, length: yield* sizing(tiff) }
}

/** Profiles written as digits, by where they are: who asks how a picture is turned mostly asks for the rest of its Exif, too. */
const profilesIn = onceForSource(() => new Map<number, ByteSource>())

/** What a raw profile turns out to be when its first bytes are known: APP1 may be XMP as well, IPTC may be wrapped in image resources. */
function* profileBlocks(stated: BlockKind, { bytes, offset, length }: PngText, source: ByteSource): Walk<Block> {
  const known = profilesIn(source)
  const profile = known.get(offset) ?? rawProfile(bytes)
  known.set(offset, profile)
  const beginning = yield* beginningOf(profile)
  const block = { kind: stated, bytes: profile, offset, length }
  if (stated === 'exif' && beginning.startsWith(XMP_IDENTIFIER))
    yield { ...block, kind: 'xmp', bytes: slice(profile, XMP_IDENTIFIER.length) }
  else if (stated === 'exif') yield { ...block, bytes: beginning.startsWith('Exif\0') ? slice(profile, 6) : profile }
  else if (stated === 'photoshop' || (stated === 'iptc' && beginning.startsWith('8BIM'))) {
    const photoshop: Block = { ...block, kind: 'photoshop' }
    yield photoshop
    // Bytes written as digits have no place of their own in the file.
    for (const nested of nestedWalk(photoshop, () => offset)) yield nested instanceof Promise ? nested : { ...nested, length }
  } else yield block
}

/** The first bytes of a profile; none where it cannot be read, which whoever asks for the block will hear. */
function* beginningOf(profile: ByteSource): Steps<string> {
  try {
    return latin1(yield* reading(profile, 0, 32))
  } catch (error) {
    if (error instanceof ImageError && (error.code === 'MALFORMED' || error.code === 'LIMIT_EXCEEDED')) return ''
    throw error
  }
}
