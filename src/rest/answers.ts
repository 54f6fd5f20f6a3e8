import { exif, type Exif } from '../block/exif.ts'
import type { ExifTag } from '../block/exif-tag.ts'
import type { Decoder } from '../block/decoder.ts'
import { type Format, formats } from '../container/formats.ts'
import { ImageError } from '../error.ts'
import type { Image } from '../image.ts'
import type { StoredTag } from './stored-tag.ts'

/** The tags of a file's first EXIF block in some of its IFDs, one IFD after the other, none where there is no such block. */
export async function exifEntries(image: Image, groups: readonly string[]): Promise<readonly ExifTag[]> {
  const { tags }: Pick<Exif, 'tags'> = (await unlessDamaged(image.decode(exif))) ?? { tags: [] }
  return groups.flatMap((group) => tags.filter((tag) => tag.group === group))
}

/** A tag as the programs that put its value into words want it; null where its bytes are not kept. */
export function stored({ group, id, type, count, bytes, littleEndian }: ExifTag): StoredTag | null {
  return bytes && { group, id, type, count, bytes, littleEndian }
}

/** Characters that the texts of one answer have at most, all together. */
const ROOM = 1024 * 1024

/** What tags say, by name: of those that go by the same name the first, and none for which there is no room any more. */
export function namedTexts(
  tags: readonly ExifTag[],
  nameOf: (tag: ExifTag) => string | null,
  textOf: (tag: ExifTag) => string | null,
): Map<string, string> {
  const shown = new Map<string, string>()
  let room = ROOM
  for (const tag of tags) {
    const name = nameOf(tag)
    if (name === null || shown.has(name) || (tag.bytes?.length ?? 0) > room) continue
    const text = textOf(tag)
    if (text === null || text.length > room) continue
    room -= text.length
    shown.set(name, text)
  }
  return shown
}

/** The same decoder for a file of which only the first block of a kind is to count. */
export function firstOnly<T>(decoder: Decoder<T>): Decoder<T> {
  return { kind: decoder.kind, decode: (block) => decoder.decode(block, none()) }
}

async function* none(): AsyncGenerator<never, undefined> {}

/** What a block says, or null where it is damaged or too large: that costs its own field only. */
export async function unlessDamaged<T>(decoded: Promise<T | null>): Promise<T | null> {
  try {
    return await decoded
  } catch (error) {
    if (error instanceof ImageError && (error.code === 'MALFORMED' || error.code === 'LIMIT_EXCEEDED')) return null
    throw error
  }
}

/** Which format a picture has; what is none is refused. */
export async function pictureFormat(image: Image): Promise<Format> {
  const { format } = await image.detected()
  if (formats[format].mime.startsWith('image/')) return format
  throw new ImageError('FORMAT_UNSUPPORTED', `${format} is no picture`)
}

/** Frames of an animation or pages of a file; 1 for a still, and where the file does not let them be counted. */
export async function frameCount(image: Image): Promise<number> {
  return (await unlessDamaged(image.animation()))?.frames ?? 1
}
