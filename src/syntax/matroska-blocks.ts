import { type ByteSource, slice } from '../source/source.ts'
import { type Element, elementAt, type Master, master, variableNumber } from './ebml.ts'
import { Id } from './matroska-ids.ts'
import { distances, mean } from './spacing.ts'

/** Elements of the first cluster that are looked at, and pictures whose times are enough. */
const MAX_ELEMENTS = 64
const ENOUGH = 16

/** A block of a track: its time, in units of the segment's, and where its frame lies. [RFC 9559 10.1] */
interface TrackBlock {
  readonly time: number
  readonly offset: number
  readonly length: number
  /** Whether it holds more frames than one. */
  readonly isLaced: boolean
}

/** Nanoseconds from one picture of a track to the next, by the first blocks of a film; null where those do not tell. */
export async function pictureSpacing(source: ByteSource, cluster: Element | null, track: number, scale: number): Promise<number | null> {
  const times: number[] = []
  for await (const { time } of firstBlocks(source, cluster, track)) if (times.push(time) >= ENOUGH) break
  return spacingOf(times, scale)
}

/** The code that the first block of a track holds; null where it holds several, or there is none among the first of the film. */
export async function firstFrame(source: ByteSource, cluster: Element | null, track: number): Promise<ByteSource | null> {
  for await (const { offset, length, isLaced } of firstBlocks(source, cluster, track)) return isLaced ? null : slice(source, offset, length)
  return null
}

/** The first blocks of a track, up to the end of a cluster: one with a single picture does not tell how far it is to the next. */
async function* firstBlocks(source: ByteSource, cluster: Element | null, track: number): AsyncGenerator<TrackBlock> {
  if (!cluster) return
  const size = await source.size()
  let [base, found, end] = [0, 0, endOf(cluster, size)]
  for (let at = dataOf(cluster), count = 0; at < size && count < MAX_ELEMENTS; count++) {
    await source.budget.step()
    if (at >= end && found > 1) break
    const element = await elementAt(source, at)
    if (!element || (element.length === Infinity && element.id !== Id.CLUSTER) || (element.id === Id.CLUSTER && found > 1)) break
    at = element.id === Id.CLUSTER ? dataOf(element) : dataOf(element) + element.length
    if (element.id === Id.CLUSTER) end = endOf(element, size)
    if (element.id === Id.TIMESTAMP) base = number(await source.read(dataOf(element), element.length <= 8 ? element.length : 0))
    const block = await blockIn(source, element, track)
    if (!block) continue
    found++
    yield { ...block, time: base + block.time }
  }
}

const dataOf = ({ offset, headerLength }: Element) => offset + headerLength
const endOf = (element: Element, size: number) => Math.min(size, dataOf(element) + element.length)
const number = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum * 256 + byte, 0)

/** A block of a track, or the one that a group has in front, with its time from that of its cluster; null of all else. */
async function blockIn(source: ByteSource, element: Element, track: number): Promise<TrackBlock | null> {
  const isGroup = element.id === Id.BLOCK_GROUP
  const block = isGroup ? await elementAt(source, dataOf(element)) : element
  if (block?.id !== (isGroup ? Id.BLOCK : Id.SIMPLE_BLOCK)) return null
  const found = blockTime(await source.read(dataOf(block), 12))
  if (found?.track !== track) return null
  return { ...found, offset: dataOf(block) + found.head, length: Math.max(0, block.length - found.head) }
}

/** From one picture to the next where none is missing: pictures are stored in the order they are decoded in. */
function spacingOf(times: readonly number[], scale: number): number | null {
  const all = distances(times)
  const longest = (all[0] ?? 0) * 1.5 + 1
  const spacing = mean(all.filter((distance) => distance < longest))
  return spacing && spacing * scale
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

const LACING = 0x06

/** The track that a block belongs to, and its time from that of its cluster; the frame stands behind its head. [RFC 9559 10.1] */
function blockTime(block: Uint8Array): { track: number; time: number; head: number; isLaced: boolean } | null {
  const track = variableNumber(block, 0)
  if (!track || block.length < track.width + 2) return null
  const time = ((block[track.width]! << 24) >> 16) | block[track.width + 1]!
  return { track: track.value, time, head: track.width + 3, isLaced: ((block[track.width + 2] ?? 0) & LACING) !== 0 }
}
