import { view } from '../source/source.ts'
import { type Steps, together } from '../steps.ts'
import { bytesIn } from './boxes.ts'
import type { Track } from './tracks.ts'

/** Where the first sample of a track lies in its file, and how long it is; null where the tables do not say. [ISO 14496-12 8.7.3, 8.7.5] */
export function* firstSample({ parts }: Track): Steps<{ offset: number; length: number } | null> {
  const table = (name: string, length: number) => bytesIn(parts.get(`mdia/minf/stbl/${name}`), length)
  const tables = yield* together([table('stsz', 16), table('stco', 12), table('co64', 16)])
  const [sizes, near, far] = tables as [Uint8Array, Uint8Array, Uint8Array]
  if (sizes.length < 12) return null
  // One size for all samples, or else the first of a table.
  const length = view(sizes).getUint32(4) || (sizes.length < 16 ? 0 : view(sizes).getUint32(12))
  const offset = far.length > 0 ? firstOf(far, 8) : firstOf(near, 4)
  return offset === null ? null : { offset, length }
}

/** The first entry of a table that counts them. */
function firstOf(table: Uint8Array, size: 4 | 8): number | null {
  if (table.length < 8 + size || view(table).getUint32(4) === 0) return null
  const entry = size === 4 ? view(table).getUint32(8) : Number(view(table).getBigUint64(8))
  return Number.isSafeInteger(entry) ? entry : null
}
