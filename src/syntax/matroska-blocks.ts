import type { ByteSource } from '../source/source.ts'
import { type Element, elementAt, type Master, master, variableNumber } from './ebml.ts'
import { Id } from './matroska-ids.ts'

/** Elements of the first cluster that are looked at, and pictures whose times are enough. */
const MAX_ELEMENTS = 64
const ENOUGH = 16

/** Nanoseconds from one picture of a track to the next, by the first blocks of a film; null where those do not tell. */
export async function pictureSpacing(source: ByteSource, cluster: Element | null, track: number, scale: number): Promise<number | null> {
  if (!cluster) return null
  const times: number[] = []
  const end = Math.min(await source.size(), cluster.offset + cluster.headerLength + cluster.length)
  for (let at = cluster.offset + cluster.headerLength, count = 0; at < end && count < MAX_ELEMENTS && times.length < ENOUGH; count++) {
    await source.budget.step()
    const element = await elementAt(source, at)
    if (!element || element.length === Infinity || element.id === Id.CLUSTER) break
    const data = at + element.headerLength
    const block = element.id === Id.BLOCK_GROUP ? await blockIn(source, data) : element.id === Id.SIMPLE_BLOCK ? data : null
    const found = block === null ? null : blockTime(await source.read(block, 12))
    if (found?.track === track) times.push(found.time)
    at = data + element.length
  }
  return spacingOf(times, scale)
}

/** Where the data of the block begin that a group has in front. */
async function blockIn(source: ByteSource, at: number): Promise<number | null> {
  const element = await elementAt(source, at)
  return element?.id === Id.BLOCK ? at + element.headerLength : null
}

/** The mean distance of those that follow each other without a gap: pictures are stored in the order they are decoded in. */
function spacingOf(times: readonly number[], scale: number): number | null {
  const sorted = [...new Set(times)].sort((one, other) => one - other)
  const steps = sorted.slice(1).map((time, i) => time - sorted[i]!)
  const shortest = Math.min(...steps)
  const even = steps.filter((step) => step < shortest * 1.5 + 1)
  return even.length === 0 ? null : (even.reduce((sum, step) => sum + step, 0) / even.length) * scale
}

/** As much of the end of a file as is searched for its last cluster. */
const TAIL = 256 * 1024

/** The first bytes of a cluster. */
const CLUSTER_ID = Uint8Array.of(0x1f, 0x43, 0xb6, 0x75)

/** When the last block of a file begins, in units of the segment's time; null where no cluster is near the end. */
export async function lastTimestamp(source: ByteSource): Promise<number | null> {
  const size = await source.size()
  if (!Number.isFinite(size)) return null
  const tail = Buffer.from(await source.read(Math.max(0, size - TAIL), TAIL))
  for (let at = tail.lastIndexOf(CLUSTER_ID); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(CLUSTER_ID, at - 1)) {
    await source.budget.step()
    const width = variableNumber(tail, at + 4)?.width
    if (width === undefined) continue
    const cluster = await master(tail.subarray(at + 4 + width), source.budget)
    const base = cluster.uint(Id.TIMESTAMP)
    if (base !== null) return base + (await lastOf(cluster, source))
  }
  return null
}

/** The greatest of the times of a cluster's blocks, from that of the cluster. [RFC 9559 10.1] */
async function lastOf(cluster: Master, source: ByteSource): Promise<number> {
  const groups = await Promise.all(cluster.all(Id.BLOCK_GROUP).map((group) => master(group, source.budget)))
  const blocks = [...cluster.all(Id.SIMPLE_BLOCK), ...groups.flatMap((group) => group.all(Id.BLOCK))]
  return blocks.reduce((last, block) => Math.max(last, blockTime(block)?.time ?? 0), 0)
}

/** The track that a block belongs to, and its time from that of its cluster. */
function blockTime(block: Uint8Array): { track: number; time: number } | null {
  const track = variableNumber(block, 0)
  if (!track || block.length < track.width + 2) return null
  return { track: track.value, time: ((block[track.width]! << 24) >> 16) | block[track.width + 1]! }
}
