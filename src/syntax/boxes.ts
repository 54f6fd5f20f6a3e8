import { ImageError } from '../error.ts'
import { type ByteSource, latin1, slice, view } from '../source/source.ts'

/** Bytes behind the header of a box that come along: the boxes in it, or the next ones. */
const ALONG = 64 * 1024

/** One box of an ISO base media file, which QuickTime calls an atom. [ISO 14496-12 4.2] */
export interface Box {
  /** Four characters, each a byte. */
  readonly type: string
  /** The 16 bytes that name a box of type `uuid`, in hexadecimal. */
  readonly uuid: string | null
  /** What it was found in; `offset` counts from its start. */
  readonly source: ByteSource
  readonly offset: number
  readonly headerLength: number
  /** Header included; cut short where what it stands in ends sooner. */
  readonly length: number
  /** What follows the header. */
  readonly data: ByteSource
}

/** The boxes in a part of a source, one after the other. Only their headers are read. */
export async function* boxes(source: ByteSource, start = 0, end = Infinity): AsyncGenerator<Box, undefined> {
  const limit = Math.min(end, await source.size())
  for (let at = start; at + 8 <= limit;) {
    const turn = source.budget.step()
    if (turn) await turn
    const box = await boxAt(source, at, limit)
    if (!box) return
    yield box
    at += box.length
  }
}

/** The boxes in a box, behind `skip` bytes of fields. */
export function contents(box: Box, skip = 0): AsyncGenerator<Box, undefined> {
  return boxes(box.source, box.offset + box.headerLength + skip, box.offset + box.length)
}

/** The boxes in a `meta` box, which is a full box in ISO files and a plain one in QuickTime's. [ISO 14496-12 8.11.1, QTFF] */
export async function* metaContents(meta: Box): AsyncGenerator<Box, undefined> {
  const plain = latin1(await meta.data.read(4, 4)) === 'hdlr'
  yield* contents(meta, plain ? 0 : 4)
}

/** A walk that ends at damage instead of failing, and tells what was wrong. */
export async function* tolerant<T>(walk: AsyncIterable<T>, warn: (warning: string) => void): AsyncGenerator<T, undefined> {
  try {
    yield* walk
  } catch (error) {
    if (!(error instanceof ImageError && error.code === 'MALFORMED')) throw error
    warn(error.message)
  }
}

/**
 * Boxes below a box by their path, such as `mdia/minf/stbl`: the first of each path. Only the paths in `inner` are looked
 * into, so a file cannot nest deeper than they go.
 */
export async function partsOf(parent: Box, inner: ReadonlySet<string>, warn: (warning: string) => void): Promise<Map<string, Box>> {
  const parts = new Map<string, Box>()
  const open = [{ box: parent, prefix: '' }]
  for (const { box, prefix } of open) {
    for await (const child of tolerant(contents(box), warn)) {
      const path = prefix + child.type
      if (parts.has(path)) continue
      parts.set(path, child)
      if (inner.has(path)) open.push({ box: child, prefix: `${path}/` })
    }
  }
  return parts
}

/** The same source with one stretch of it read beforehand, at once. */
export async function held(source: ByteSource, offset: number, length: number): Promise<ByteSource> {
  const bytes = await source.read(offset, length)
  return {
    budget: source.budget,
    size: () => source.size(),
    read: async (at, count, ahead) => {
      const from = at - offset
      const inside = from >= 0 && count > 0 && from + count <= bytes.length
      return inside ? bytes.subarray(from, from + count) : source.read(at, count, ahead)
    },
  }
}

/** The same box, found in another view of its source. */
export function within(source: ByteSource, box: Box): Box {
  return { ...box, source, data: slice(source, box.offset + box.headerLength, box.length - box.headerLength) }
}

async function boxAt(source: ByteSource, at: number, limit: number): Promise<Box | null> {
  let head = await source.read(at, 8, Math.min(ALONG, limit - at - 8))
  if (head.length < 8) return null
  const type = latin1(head, 4, 8)
  const small = view(head).getUint32(0)
  let headerLength = 8 + (small === 1 ? 8 : 0) + (type === 'uuid' ? 16 : 0)
  if (headerLength > 8) head = await source.read(at, headerLength)
  if (head.length < headerLength) throw new ImageError('MALFORMED', `Box header at ${at} is cut short`)
  // A box of size 0 reaches to the end of what it stands in.
  const stated = small === 1 ? Number(view(head).getBigUint64(8)) : small === 0 ? Infinity : small
  if (stated < headerLength) throw new ImageError('MALFORMED', `Box of ${stated} bytes at ${at} is smaller than its header`)
  const uuid = type === 'uuid' ? Buffer.from(head.subarray(headerLength - 16, headerLength)).toString('hex') : null
  const length = Math.min(stated, limit - at)
  headerLength = Math.min(headerLength, length)
  return { type, uuid, source, offset: at, headerLength, length, data: slice(source, at + headerLength, length - headerLength) }
}
