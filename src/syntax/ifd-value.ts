import { view, type ByteSource } from '../source/source.ts'
import type { IfdEntry } from './ifd.ts'

/** The types of values in an IFD. [TIFF6 2] [EXIF3.0 4.6.2] [BigTIFF] */
export const Type = {
  BYTE: 1,
  ASCII: 2,
  SHORT: 3,
  LONG: 4,
  RATIONAL: 5,
  SBYTE: 6,
  UNDEFINED: 7,
  SSHORT: 8,
  SLONG: 9,
  SRATIONAL: 10,
  FLOAT: 11,
  DOUBLE: 12,
  IFD: 13,
  LONG8: 16,
  SLONG8: 17,
  IFD8: 18,
  UTF8: 129,
} as const

/** Bytes that one element of a type takes. */
export const typeSizes: ReadonlyMap<number, number> = new Map([
  [Type.BYTE, 1],
  [Type.ASCII, 1],
  [Type.SHORT, 2],
  [Type.LONG, 4],
  [Type.RATIONAL, 8],
  [Type.SBYTE, 1],
  [Type.UNDEFINED, 1],
  [Type.SSHORT, 2],
  [Type.SLONG, 4],
  [Type.SRATIONAL, 8],
  [Type.FLOAT, 4],
  [Type.DOUBLE, 8],
  [Type.IFD, 4],
  [Type.LONG8, 8],
  [Type.SLONG8, 8],
  [Type.IFD8, 8],
  [Type.UTF8, 1],
])

/** A value as it is stored: bytes, and how they are to be read. */
export interface Stored {
  readonly type: number
  readonly count: number
  readonly bytes: Uint8Array
  readonly littleEndian: boolean
}

/** A rational number as it is stored. */
export interface Rational {
  readonly numerator: number
  readonly denominator: number
}

type ReadNumber = (words: DataView, at: number, littleEndian: boolean) => number

const numberReaders: ReadonlyMap<number, ReadNumber> = new Map<number, ReadNumber>([
  [Type.BYTE, (words, at) => words.getUint8(at)],
  [Type.UNDEFINED, (words, at) => words.getUint8(at)],
  [Type.SBYTE, (words, at) => words.getInt8(at)],
  [Type.SHORT, (words, at, le) => words.getUint16(at, le)],
  [Type.SSHORT, (words, at, le) => words.getInt16(at, le)],
  [Type.LONG, (words, at, le) => words.getUint32(at, le)],
  [Type.IFD, (words, at, le) => words.getUint32(at, le)],
  [Type.SLONG, (words, at, le) => words.getInt32(at, le)],
  [Type.FLOAT, (words, at, le) => words.getFloat32(at, le)],
  [Type.DOUBLE, (words, at, le) => words.getFloat64(at, le)],
  [Type.LONG8, (words, at, le) => Number(words.getBigUint64(at, le))],
  [Type.IFD8, (words, at, le) => Number(words.getBigUint64(at, le))],
  [Type.SLONG8, (words, at, le) => Number(words.getBigInt64(at, le))],
])

/** The numbers of a value of any numeric type but the rational ones; null for those and for text. NaN and infinities stay what they are. */
export function numbersOf({ type, bytes, littleEndian }: Stored): number[] | null {
  const read = numberReaders.get(type)
  if (!read) return null
  const size = typeSizes.get(type) ?? 1
  const words = view(bytes)
  const numbers: number[] = []
  for (let at = 0; at + size <= bytes.length; at += size) numbers.push(read(words, at, littleEndian))
  return numbers
}

/** The rationals of a value as they are stored; null for values of other types. */
export function rationalsOf({ type, bytes, littleEndian }: Stored): Rational[] | null {
  if (type !== Type.RATIONAL && type !== Type.SRATIONAL) return null
  const words = view(bytes)
  const read = (at: number) => (type === Type.RATIONAL ? words.getUint32(at, littleEndian) : words.getInt32(at, littleEndian))
  const rationals: Rational[] = []
  for (let at = 0; at + 8 <= bytes.length; at += 8) rationals.push({ numerator: read(at), denominator: read(at + 4) })
  return rationals
}

/** How many bytes of values may be read of one TIFF structure: values may overlap, and then cost more than the structure is long. */
export class Allowance {
  #left: number

  constructor(bytes: number) {
    this.#left = bytes
  }

  /** Whether that many bytes may still be read; counts them if so. */
  take(bytes: number): boolean {
    if (bytes > this.#left) return false
    this.#left -= bytes
    return true
  }
}

/** Values closer together than this are read as one piece. */
const GAP = 4096

/**
 * Reads the values of entries, all of them together so that few requests serve them; null for those beyond their bound or the allowance.
 */
export async function readValues(
  source: ByteSource,
  entries: readonly IfdEntry[],
  allowance: Allowance,
  boundOf: (entry: IfdEntry) => number,
): Promise<(Uint8Array | null)[]> {
  const wanted = entries.filter((entry) => !entry.inline && entry.length <= boundOf(entry) && allowance.take(entry.length))
  const pieces: Promise<void>[] = []
  const values = new Map<IfdEntry, Uint8Array>()
  let piece: { start: number; end: number; entries: IfdEntry[] } | undefined
  const read = (done: NonNullable<typeof piece>) => {
    const { start, end } = done
    const take = (all: Uint8Array) => {
      for (const entry of done.entries) values.set(entry, all.subarray(entry.offset - start, entry.offset - start + entry.length))
    }
    pieces.push(source.read(start, end - start).then(take))
  }
  for (const entry of wanted.toSorted((a, b) => a.offset - b.offset)) {
    if (piece && entry.offset <= piece.end + GAP) {
      piece.end = Math.max(piece.end, entry.offset + entry.length)
      piece.entries.push(entry)
    } else {
      if (piece) read(piece)
      piece = { start: entry.offset, end: entry.offset + entry.length, entries: [entry] }
    }
  }
  if (piece) read(piece)
  await Promise.all(pieces)
  return entries.map((entry) => entry.inline ?? values.get(entry) ?? null)
}
