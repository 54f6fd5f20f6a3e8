import { ImageError } from '../error.ts'
import { type ByteSource, latin1, reading, sizing, slice, view, WALK } from '../source/source.ts'
import { items, type Steps, type Walk } from '../steps.ts'
import { upToDamage } from './damage.ts'

/** What a box stands in is read at once behind its header, if it is so long; where it is shorter, others follow it. */
const LEAST = 16 * 1024
const MOST = 64 * 1024

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
export function boxes(source: ByteSource, start?: number, end?: number): AsyncGenerator<Box, undefined> {
  return items(boxWalk(source, start, end))
}

/** The same as a walk that waits for nothing that is here. */
export function* boxWalk(source: ByteSource, start = 0, end = Infinity): Walk<Box> {
  const limit = Math.min(end, yield* sizing(source))
  for (let at = start; at + 8 <= limit;) {
    const turn = source.budget.step()
    if (turn) yield turn
    const rest = limit - at - 8
    const head = source.held?.(at, 8) ?? (yield* reading(source, at, 8, rest > MOST ? WALK : rest > LEAST ? rest : undefined))
    const box = isPlain(head) ? boxWith(source, at, limit, head, 8) : yield* boxAt(source, at, limit, head)
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
export function* metaContents(meta: Box): Walk<Box> {
  const plain = latin1(yield* reading(meta.data, 4, 4)) === 'hdlr'
  yield* contentWalk(meta, plain ? 0 : 4)
}

/** The boxes in a box, as a walk that waits for nothing that is here. */
export function contentWalk(box: Box, skip = 0): Walk<Box> {
  return boxWalk(box.source, box.offset + box.headerLength + skip, box.offset + box.length)
}

/** The same of a `meta` box, which ends at damage. */
export function metaWalk(meta: Box): Walk<Box> {
  return upToDamage(metaContents(meta))
}

/** A walk that ends at damage instead of failing, and tells what was wrong. */
export function* tolerantWalk<T>(walk: Walk<T>, warn: (warning: string) => void): Walk<T> {
  try {
    yield* walk
  } catch (error) {
    if (!(error instanceof ImageError && error.code === 'MALFORMED')) throw error
    warn(error.message)
  }
}

/** The same for those who await each item. */
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
export function* partsOf(parent: Box, inner: ReadonlySet<string>, warn: (warning: string) => void): Steps<Map<string, Box>> {
  const parts = new Map<string, Box>()
  const open = [{ box: parent, prefix: '' }]
  for (const { box, prefix } of open) {
    for (const child of tolerantWalk(contentWalk(box), warn)) {
      if (child instanceof Promise) {
        yield child
        continue
      }
      const path = prefix + child.type
      if (parts.has(path)) continue
      parts.set(path, child)
      if (inner.has(path)) open.push({ box: child, prefix: `${path}/` })
    }
  }
  return parts
}

/** The first bytes in a box; none where there is no box. */
export function* bytesIn(box: Box | undefined, length: number): Steps<Uint8Array> {
  return box ? yield* reading(box.data, 0, length) : NONE
}

const NONE = new Uint8Array()

/** The same source with one stretch of it read beforehand, at once; that source itself, where it is here. */
export function* held(source: ByteSource, offset: number, length: number): Steps<ByteSource> {
  if (source.held?.(offset, length)) return source
  const bytes = yield* reading(source, offset, length)
  const size = yield* sizing(source)
  const here = (at: number, count: number): Uint8Array | undefined => {
    const from = at - offset
    const inside = from >= 0 && count > 0 && from + count <= bytes.length
    return inside ? bytes.subarray(from, from + count) : source.held?.(at, count)
  }
  return {
    budget: source.budget,
    size: async () => size,
    read: async (at, count, ahead) => here(at, count) ?? source.read(at, count, ahead),
    held: here,
    heldSize: () => size,
  }
}

/** The same box, found in another view of its source. */
export function within(source: ByteSource, box: Box): Box {
  return { ...box, source, data: slice(source, box.offset + box.headerLength, box.length - box.headerLength) }
}

/** Whether eight bytes are all of a box's header. */
function isPlain(head: Uint8Array): boolean {
  const isUuid = head[4] === 0x75 && head[5] === 0x75 && head[6] === 0x69 && head[7] === 0x64
  return head.length === 8 && !isUuid && sizeIn(head) > 1
}

function sizeIn(head: Uint8Array): number {
  return ((head[0]! << 24) | (head[1]! << 16) | (head[2]! << 8) | head[3]!) >>> 0
}

/** A box whose header is longer, or whose length is not stated. */
function* boxAt(source: ByteSource, at: number, limit: number, beginning: Uint8Array): Steps<Box | null> {
  if (beginning.length < 8) return null
  const headerLength = 8 + (sizeIn(beginning) === 1 ? 8 : 0) + (latin1(beginning, 4, 8) === 'uuid' ? 16 : 0)
  const head = headerLength > 8 ? yield* reading(source, at, headerLength) : beginning
  if (head.length < headerLength) throw new ImageError('MALFORMED', `Box header at ${at} is cut short`)
  return boxWith(source, at, limit, head, headerLength)
}

/** The box that begins with a header. */
function boxWith(source: ByteSource, at: number, limit: number, head: Uint8Array, bytes: number): Box {
  const type = latin1(head, 4, 8)
  const small = sizeIn(head)
  // A box of size 0 reaches to the end of what it stands in.
  const stated = small === 1 ? Number(view(head).getBigUint64(8)) : small === 0 ? Infinity : small
  if (stated < bytes) throw new ImageError('MALFORMED', `Box of ${stated} bytes at ${at} is smaller than its header`)
  const uuid = type === 'uuid' ? Buffer.from(head.subarray(bytes - 16, bytes)).toString('hex') : null
  const length = Math.min(stated, limit - at)
  const headerLength = Math.min(bytes, length)
  return { type, uuid, source, offset: at, headerLength, length, data: slice(source, at + headerLength, length - headerLength) }
}
