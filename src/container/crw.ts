import { ImageError } from '../error.ts'
import { latin1, view, type ByteSource } from '../source/source.ts'
import type { Block, Container } from './container.ts'

/** What follows the byte order and the length of the header. [CIFF 1.0] */
const SIGNATURE = 'HEAPCCDR'

/** The record that says how large the picture is, and how it is turned; types of records that are heaps themselves; where values lie. */
const IMAGE_SPEC = 0x1810
const TYPE = 0x3800
const HEAPS: ReadonlySet<number> = new Set([0x2800, 0x3000])
const STORED_IN_ENTRY = 0x4000

/** An entry of a directory: tag, length and offset. */
const ENTRY = 10
const MAX_ENTRIES = 4096

/** A part of the file that ends with where its directory is. */
interface Heap {
  readonly start: number
  readonly end: number
}

/** Canon's raw pictures of the first kind: heaps in heaps, each with a directory at its end. [CIFF 1.0] */
export const crw: Container = {
  formats: ['CRW'],
  reads: [],

  async identify(source) {
    const head = await source.read(0, 14)
    return ['II', 'MM'].includes(latin1(head, 0, 2)) && latin1(head, 6, 14) === SIGNATURE ? 'CRW' : null
  },

  async header(source) {
    const spec = await imageSpec(source)
    if (!spec) throw new ImageError('MALFORMED', 'CRW without the size of its picture')
    const { width, height } = spec
    return { width, height, bitDepth: null, colorModel: null, channels: 1, hasAlpha: false, progressive: null, density: null }
  },

  async orientation(source) {
    const rotation = (((await imageSpec(source))?.rotation ?? 0) + 720) % 360
    return (
      new Map([
        [90, 6],
        [180, 3],
        [270, 8],
      ]).get(rotation) ?? 1
    )
  },

  async *blocks(): AsyncGenerator<Block> {},
}

/** What the file says of its picture. */
async function imageSpec(source: ByteSource) {
  const head = await source.read(0, 6)
  const size = await source.size()
  if (head.length < 6 || !Number.isFinite(size)) throw new ImageError('MALFORMED', 'CRW header is cut off')
  const littleEndian = latin1(head, 0, 2) === 'II'
  const heaps: Heap[] = [{ start: view(head).getUint32(2, littleEndian), end: size }]
  const visited = new Set<number>()
  for (const heap of heaps) {
    if (visited.has(heap.start) || visited.size > source.budget.limits.ifds) continue
    visited.add(heap.start)
    const spec = await specIn(source, heap, littleEndian, heaps)
    if (spec) return spec
  }
  return null
}

/** The record in the directory of a heap; heaps in it are put behind the others. */
async function specIn(source: ByteSource, { start, end }: Heap, littleEndian: boolean, heaps: Heap[]) {
  const pointer = end - start < 4 ? new Uint8Array() : await source.read(end - 4, 4)
  if (pointer.length < 4) return null
  const at = start + view(pointer).getUint32(0, littleEndian)
  const count = await source.read(at, 2)
  if (at >= end || count.length < 2) return null
  const entries = await source.read(at + 2, Math.min(view(count).getUint16(0, littleEndian), MAX_ENTRIES) * ENTRY)
  const words = view(entries)
  for (let i = 0; i + ENTRY <= entries.length; i += ENTRY) {
    await source.budget.step()
    const tag = words.getUint16(i, littleEndian)
    if (tag & STORED_IN_ENTRY) continue
    const length = words.getUint32(i + 2, littleEndian)
    const from = start + words.getUint32(i + 6, littleEndian)
    if (tag === IMAGE_SPEC) return readSpec(await source.read(from, Math.min(length, 16)), littleEndian)
    if (HEAPS.has(tag & TYPE) && from + length <= end) heaps.push({ start: from, end: from + length })
  }
  return null
}

/** Width, height, the ratio of a pixel's sides, and degrees clockwise. */
function readSpec(bytes: Uint8Array, littleEndian: boolean) {
  if (bytes.length < 16) return null
  const words = view(bytes)
  return {
    width: words.getUint32(0, littleEndian),
    height: words.getUint32(4, littleEndian),
    rotation: words.getInt32(12, littleEndian) % 360,
  }
}
