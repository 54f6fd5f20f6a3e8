import type { Block } from '../container/container.ts'
import { ImageError } from '../error.ts'
import { latin1, view } from '../source/source.ts'
import type { IfdEntry } from '../syntax/ifd-table.ts'
import { readIfd } from '../syntax/ifd.ts'
import { tiffHeader } from '../syntax/tiff-header.ts'
import { Allowance, readValues } from '../syntax/ifd-reading.ts'
import type { Decoder } from './decoder.ts'

/** What a picture among several is for. [CIPA DC-007 5.2.3.3.1] */
export type PictureRole =
  'PRIMARY' | 'LARGE_THUMBNAIL_VGA' | 'LARGE_THUMBNAIL_FULL_HD' | 'PANORAMA' | 'DISPARITY' | 'MULTI_ANGLE' | 'UNDEFINED'

const roles: ReadonlyMap<number, PictureRole> = new Map([
  [0x030000, 'PRIMARY'],
  [0x010001, 'LARGE_THUMBNAIL_VGA'],
  [0x010002, 'LARGE_THUMBNAIL_FULL_HD'],
  [0x020001, 'PANORAMA'],
  [0x020002, 'DISPARITY'],
  [0x020003, 'MULTI_ANGLE'],
])

/** One of the pictures in a file. [CIPA DC-007 5.2.3.3] */
export interface MpfPicture {
  readonly role: PictureRole
  /** Whether it is the one to be shown first. */
  readonly isRepresentative: boolean
  /** Where it begins in the file, and how long it is. */
  readonly offset: number
  readonly length: number
  /** The places in the list, counted from 1, of pictures that belong to it. */
  readonly dependents: readonly number[]
}

/** The list of the pictures in a file of several. */
export interface Mpf {
  readonly version: string | null
  readonly pictures: readonly MpfPicture[]
  readonly warnings: readonly string[]
}

const VERSION = 0xb000
const ENTRIES = 0xb002

/** Bytes of an entry, and the most entries that are read. */
const ENTRY = 16
const MAX_PICTURES = 64

/** The list of pictures of the Multi-Picture Format, a TIFF structure from whose beginning the places are counted. [CIPA DC-007 5.2] */
export const mpf: Decoder<Mpf> = {
  kind: 'mpf',
  async decode({ bytes, offset }: Block) {
    const tiff = await tiffHeader(bytes)
    if (!tiff) throw new ImageError('MALFORMED', `TIFF header expected at the beginning of the MPF block at ${offset}`)
    const { entries, warnings } = await readIfd(bytes, tiff, tiff.firstIfd)
    const wanted = [VERSION, ENTRIES].map((wanted) => entries.find(({ id }) => id === wanted))
    const [version, list] = await Promise.all(wanted.map((entry) => valueOf(bytes, entry)))
    const words = view(list ?? new Uint8Array())
    const pictures: MpfPicture[] = []
    for (let at = 0; at + ENTRY <= words.byteLength; at += ENTRY) {
      await bytes.budget.step()
      pictures.push(pictureAt(words, at, tiff.littleEndian, offset))
    }
    return { version: version ? latin1(version) : null, pictures, warnings }
  },
}

async function valueOf(source: Block['bytes'], entry: IfdEntry | undefined): Promise<Uint8Array | null> {
  const bound = MAX_PICTURES * ENTRY
  const short = entry && { ...entry, length: Math.min(entry.length, bound) }
  const [value] = short ? await readValues(source, [short], new Allowance(bound), () => bound) : []
  return value ?? null
}

function pictureAt(words: DataView, at: number, littleEndian: boolean, start: number): MpfPicture {
  const attributes = words.getUint32(at, littleEndian)
  const place = words.getUint32(at + 8, littleEndian)
  return {
    role: roles.get(attributes & 0xffffff) ?? 'UNDEFINED',
    isRepresentative: (attributes & 0x20000000) !== 0,
    length: words.getUint32(at + 4, littleEndian),
    // The first picture begins the file; its place is stated as 0.
    offset: place === 0 ? 0 : start + place,
    dependents: [words.getUint16(at + 12, littleEndian), words.getUint16(at + 14, littleEndian)].filter((number) => number !== 0),
  }
}
