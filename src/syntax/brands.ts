import { type ByteSource, latin1, view } from '../source/source.ts'

/** What a file type box says: the specifications a file keeps to. [ISO 14496-12 4.3] */
export interface Brands {
  /** The one it is best used with. */
  readonly major: string
  readonly minorVersion: number
  readonly compatible: readonly string[]
}

/** More brands than any file states; what lies behind is not read. */
const MAX_BRANDS = 256

/** The brands of a file that begins with a file type box, else null. */
export async function readBrands(source: ByteSource): Promise<Brands | null> {
  const head = await source.read(0, 16)
  if (head.length < 12 || latin1(head, 4, 8) !== 'ftyp') return null
  const size = view(head).getUint32(0)
  if (size !== 0 && size < 12) return null
  const rest = size > 16 ? await source.read(16, Math.min(size - 16, MAX_BRANDS * 4)) : new Uint8Array()
  const compatible: string[] = []
  for (let at = 0; at + 4 <= rest.length; at += 4) compatible.push(latin1(rest, at, at + 4))
  return { major: latin1(head, 8, 12), minorVersion: head.length < 16 ? 0 : view(head).getUint32(12), compatible }
}
