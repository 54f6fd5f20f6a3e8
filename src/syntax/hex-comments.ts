import { latin1, lazy, readAll, slice, type ByteSource } from '../source/source.ts'
import { findFirst } from './find.ts'

/** Bytes written as hexadecimal digits into comments of PostScript: where these are, and what they say. */
export interface HexComments {
  readonly bytes: ByteSource
  readonly offset: number
  readonly length: number
}

/** The longest line that says what follows. */
const LINE = 256

/** The bytes between a line, the rest of which is at an offset, and a mark; null where there is no mark as near as bytes may be. */
export async function hexComments(source: ByteSource, at: number, mark: string, end: number): Promise<HexComments | null> {
  const [line = ''] = latin1(await source.read(at, LINE)).split(/[\r\n]/, 1)
  const offset = at + line.length
  const last = await findFirst(source, [mark], offset, Math.min(end, offset + source.budget.limits.blockBytes))
  if (!last) return null
  const length = last.at - offset
  // The number of bytes, where the line begins with one.
  const count = /^\s{0,8}([0-9]{1,9})$/.exec(line.trimEnd())?.[1]
  const bytes = lazy(source.budget, async () => {
    const digits = latin1(await readAll(slice(source, offset, length))).replace(/[^0-9a-fA-F]+/g, '')
    return new Uint8Array(Buffer.from(digits, 'hex').subarray(0, count === undefined ? undefined : Number(count)))
  })
  return { bytes, offset, length }
}
