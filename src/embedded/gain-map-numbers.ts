import { view } from '../source/source.ts'

/** How a gain map is to be read, in numbers: one for all colours, or three for red, green and blue. */
export interface GainMapNumbers {
  readonly min: readonly number[]
  readonly max: readonly number[]
  readonly gamma: readonly number[]
  readonly baseOffset: readonly number[]
  readonly alternateOffset: readonly number[]
  /** How much brighter than white, as powers of two, the file's own rendering and the other one get. */
  readonly baseHeadroom: number
  readonly alternateHeadroom: number
}

const MULTICHANNEL = 0x80
const COMMON_DENOMINATOR = 0x08

/** Versions, then flags. */
const HEAD = 5

/** The bytes that say it with most numbers: three colours, each number with its own denominator. */
export const LONGEST = HEAD + 16 + 3 * 40

/** Reads what a gain map is in the standard's way; null where it is too short, for a later version, or divides by zero. [ISO 21496-1 C.2] */
export function gainMapNumbers(bytes: Uint8Array): GainMapNumbers | null {
  const at = view(bytes)
  if (bytes.length < HEAD || at.getUint16(0) !== 0) return null
  const flags = bytes[4]!
  const [colours, shared] = [flags & MULTICHANNEL ? 3 : 1, (flags & COMMON_DENOMINATOR) !== 0]
  const size = shared ? 4 : 8
  if (bytes.length < HEAD + (shared ? 4 : 0) + (2 + 5 * colours) * size) return null
  let next = HEAD + (shared ? 4 : 0)
  const fraction = (signed: boolean): number => {
    const over = signed ? at.getInt32(next) : at.getUint32(next)
    const under = at.getUint32(shared ? HEAD : next + 4)
    next += size
    return over / under
  }
  const [baseHeadroom, alternateHeadroom] = [fraction(false), fraction(false)]
  const rows = Array.from({ length: colours }, () => [fraction(true), fraction(true), fraction(false), fraction(true), fraction(true)])
  if (![baseHeadroom, alternateHeadroom, ...rows.flat()].every(Number.isFinite)) return null
  const [min = [], max = [], gamma = [], baseOffset = [], alternateOffset = []] = [0, 1, 2, 3, 4].map((i) => rows.map((row) => row[i]!))
  return { min, max, gamma, baseOffset, alternateOffset, baseHeadroom, alternateHeadroom }
}
