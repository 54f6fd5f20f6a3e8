import { view } from '../source/source.ts'
import type { Track } from './tracks.ts'

/** Where the first sample of a track lies in its file, and how long it is; null where the tables do not say. [ISO 14496-12 8.7.3, 8.7.5] */
export async function firstSample({ parts }: Track): Promise<{ offset: number; length: number } | null> {
  const table = (name: string, at: number, length: number) => parts.get(`mdia/minf/stbl/${name}`)?.data.read(at, length)
  const [sizes, near, far] = await Promise.all([table('stsz', 4, 12), table('stco', 4, 8), table('co64', 4, 12)])
  if (!sizes || sizes.length < 8) return null
  // One size for all samples, or else the first of a table.
  const length = view(sizes).getUint32(0) || (sizes.length < 12 ? 0 : view(sizes).getUint32(8))
  const offset = far ? firstOf(far, 8) : near ? firstOf(near, 4) : null
  return offset === null ? null : { offset, length }
}

/** The first entry of a table that counts them. */
function firstOf(table: Uint8Array, size: 4 | 8): number | null {
  if (table.length < 4 + size || view(table).getUint32(0) === 0) return null
  const entry = size === 4 ? view(table).getUint32(4) : Number(view(table).getBigUint64(4))
  return Number.isSafeInteger(entry) ? entry : null
}
