import { reading, slice, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, outcomeOf, promised, run, type Steps } from '../steps.ts'
import { longAt, longLongAt, shortAt } from './numbers.ts'
import { hasAt } from './starts.ts'

/** What the first bytes of a TIFF structure say: how to read the rest, and where its first IFD is. */
export interface TiffHeader {
  readonly littleEndian: boolean
  /** 42, 43 in a BigTIFF, or what a raw format has there. */
  readonly magic: number
  /** Whether counts and offsets have 64 bits. [BigTIFF] */
  readonly big: boolean
  readonly firstIfd: number
}

/** The magic numbers of TIFF structures: TIFF, BigTIFF, Panasonic RW2, Olympus ORF ("RO", "RS"), JPEG XR. */
export const tiffMagics: ReadonlySet<number> = new Set([42, 43, 0x55, 0x4f52, 0x5352, 0x01bc])

/** Whether a structure is of a kind that is known. Nearly all are TIFF. */
export function isKnown({ magic }: TiffHeader): boolean {
  return magic === 42 || tiffMagics.has(magic)
}

/** The TIFF structure itself, where it is preceded by the identifier that JPEG puts before it. [EXIF3.0 4.7.2.1] */
export function* withoutIdentifier(source: ByteSource): Steps<{ tiff: ByteSource; start: number }> {
  const start = identifierAt(source.whole?.() ?? (yield* reading(source, 0, IDENTIFIER.length)), 0)
  return { tiff: start ? slice(source, start) : source, start }
}

/** What JPEG puts before the structure. */
export const IDENTIFIER = 'Exif\0\0'

/** How many bytes of identifier there are. */
export function identifierAt(bytes: Uint8Array, at: number): number {
  return hasAt(bytes, IDENTIFIER, at) ? IDENTIFIER.length : 0
}

/** Reads the header of a TIFF structure; null where there is none. Whether the magic number is a known one is for the caller to say. */
export function tiffHeader(source: ByteSource): Promise<TiffHeader | null> {
  return promised(tiffHeaderSteps(source))
}

/** The same as steps. */
export function* tiffHeaderSteps(source: ByteSource): Steps<TiffHeader | null> {
  return yield* outcomeOf(tiffHeaderOf(source))
}

/** The same, at once where the bytes are here. */
export function tiffHeaderOf(source: ByteSource): Awaitable<TiffHeader | null> {
  const all = source.whole?.()
  return all ? headerIn(all) : andThen(run(reading(source, 0, 16)), headerIn, 0)
}

/** The letters in which a structure says that the lower, or the higher, byte of a number comes first. */
const [II, MM] = [0x4949, 0x4d4d]

/** The header of a structure that begins here, in bytes up to an end. */
export function headerIn(bytes: Uint8Array, at = 0, end = bytes.length): TiffHeader | null {
  const order = end - at < 8 ? 0 : shortAt(bytes, at, true)
  if (order !== II && order !== MM) return null
  const littleEndian = order === II
  const magic = shortAt(bytes, at + 2, littleEndian)
  // A BigTIFF states the size of its offsets, always 8, and a word of zeros before the first of them.
  const big = magic === 43 && end - at >= 16 && shortAt(bytes, at + 4, littleEndian) === 8
  return { littleEndian, magic, big, firstIfd: big ? longLongAt(bytes, at + 8, littleEndian) : longAt(bytes, at + 4, littleEndian) }
}
