import { ImageError } from '../error.ts'
import { type ByteSource, latin1, reading, sizing, slice, uint32, view, WALK } from '../source/source.ts'
import { andThen, type Awaitable, items, run, type Steps, waiting, type Walk } from '../steps.ts'
import { upToDamage } from './damage.ts'
import { byBytes, wordAt } from './fourcc.ts'
import { hasAt } from './starts.ts'
import { UnitWalk } from './units.ts'

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
export function boxWalk(source: ByteSource, start = 0, end = Infinity): Walk<Box> {
  const size = source.heldSize?.()
  return size === undefined ? sizedWalk(source, start, end) : new BoxWalk(source, start, Math.min(end, size))
}

function* sizedWalk(source: ByteSource, start: number, end: number): Walk<Box> {
  yield* new BoxWalk(source, start, Math.min(end, yield* sizing(source)))
}

/** Bytes of a header: size and type; and at most, with a size of eight bytes and the name of a `uuid` box. */
const PLAIN = 8
const LONGEST = PLAIN + 8 + 16

class BoxWalk extends UnitWalk<Box> {
  readonly #limit: number

  constructor(source: ByteSource, start: number, limit: number) {
    super(source, start, PLAIN)
    this.#limit = limit
    this.#expect()
  }

  protected override find(bytes: Uint8Array, at: number): Box | undefined {
    const there = bytes.length - at
    this.hasEnded = there < PLAIN
    if (this.hasEnded) return undefined
    const headerLength = headerLengthAt(bytes, at)
    if (there < headerLength && this.head === LONGEST) throw new ImageError('MALFORMED', `Box header at ${this.offset} is cut short`)
    if (there < headerLength) {
      this.head = LONGEST
      return undefined
    }
    const box = boxAt(this.source, this.offset, this.#limit, bytes, at, headerLength)
    this.offset += box.length
    this.#expect()
    return box
  }

  /** What is to be read next, and whether there is anything. */
  #expect(): void {
    const rest = this.#limit - this.offset - PLAIN
    this.hasEnded = rest < 0
    this.head = PLAIN
    this.ahead = rest > MOST ? WALK : rest > LEAST ? rest : undefined
  }
}

/** The boxes in a box, behind `skip` bytes of fields. */
export function contents(box: Box, skip = 0): AsyncGenerator<Box, undefined> {
  return boxes(box.source, box.offset + box.headerLength + skip, box.offset + box.length)
}

/** The boxes in a `meta` box, which is a full box in ISO files and a plain one in QuickTime's. [ISO 14496-12 8.11.1, QTFF] */
export function metaContents(meta: Box): Walk<Box> {
  const fields = toldIn(meta, 8, fieldsOfMeta)
  return fields instanceof Promise ? metaContentsBehind(meta, fields) : contentWalk(meta, fields)
}

function* metaContentsBehind(meta: Box, fields: Promise<number>): Walk<Box> {
  yield* contentWalk(meta, yield* waiting(fields))
}

/** Bytes before the boxes in it. */
function fieldsOfMeta(bytes: Uint8Array, start: number): number {
  return hasAt(bytes, 'hdlr', start + 4) ? 0 : 4
}

/** The boxes in a box, as a walk that waits for nothing that is here. */
export function contentWalk(box: Box, skip = 0): Walk<Box> {
  return boxWalk(box.source, box.offset + box.headerLength + skip, box.offset + box.length)
}

/** The same of a `meta` box, which ends at damage. */
export function metaWalk(meta: Box): Walk<Box> {
  return upToDamage(metaContents(meta))
}

/** The first bytes in a box; none where there is no box. */
export function* bytesIn(box: Box | undefined, length: number): Steps<Uint8Array> {
  return heldIn(box, length) ?? (yield* reading(box!.data, 0, length))
}

/** The same, where they are here already. */
export function heldIn(box: Box | undefined, length: number): Uint8Array | undefined {
  if (!box) return NONE
  const { source, offset, headerLength } = box
  return source.held?.(offset + headerLength, Math.min(length, box.length - headerLength))
}

const NONE = new Uint8Array()

/** What is said of bytes that lie among others. */
type Say<T, A> = (bytes: Uint8Array, start: number, end: number, about: A) => T

/** What is said of the first bytes in a box, at once where they are here; nothing is made to show those that lie in memory. */
export function toldIn<T, A = void>(box: Box, length: number, say: Say<T, A>, about?: A): Awaitable<T> {
  const all = box.source.whole?.()
  if (!all) return toldWhenRead(run(bytesIn(box, length)), say, about as A)
  const start = box.offset + box.headerLength
  return say(all, start, Math.min(start + length, box.offset + box.length, all.length), about as A)
}

function toldWhenRead<T, A>(read: Awaitable<Uint8Array>, say: Say<T, A>, about: A): Awaitable<T> {
  return andThen(read, (bytes) => say(bytes, 0, bytes.length, about))
}

/** The same source with one stretch of it read beforehand, at once; that source itself, where it is here. */
export function held(source: ByteSource, offset: number, length: number): Awaitable<ByteSource> {
  return source.whole?.() || source.held?.(offset, length) ? source : run(heldSteps(source, offset, length))
}

function* heldSteps(source: ByteSource, offset: number, length: number): Steps<ByteSource> {
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
  if (source === box.source) return box
  const { type, uuid, offset, headerLength, length } = box
  return new Found(source, type, uuid, offset, headerLength, length)
}

const UUID = 0x75756964

function headerLengthAt(bytes: Uint8Array, at: number): number {
  return PLAIN + (wordAt(bytes, at) === 1 ? 8 : 0) + (wordAt(bytes, at + 4) === UUID ? 16 : 0)
}

/** The size that a box states. One of size 0 reaches to the end of what it stands in. */
function sizeAt(bytes: Uint8Array, at: number): number {
  const small = uint32(bytes, at)
  return small > 1 ? small : small === 1 ? Number(view(bytes).getBigUint64(at + 8)) : Infinity
}

/** The box whose header, of so many bytes, begins `at` in bytes, and `offset` in the source. */
function boxAt(source: ByteSource, offset: number, limit: number, bytes: Uint8Array, at: number, header: number): Box {
  const stated = sizeAt(bytes, at)
  if (stated < header) throw new ImageError('MALFORMED', `Box of ${stated} bytes at ${offset} is smaller than its header`)
  const type = boxType(bytes, at + 4)
  const uuid = type === 'uuid' ? Buffer.from(bytes.subarray(at + header - 16, at + header)).toString('hex') : null
  const length = Math.min(stated, limit - offset)
  return new Found(source, type, uuid, offset, Math.min(header, length), length)
}

/** Types that boxes of pictures and films have, by their bytes: found sooner than made, and told apart sooner. [ISO 14496-12 6, ISO 23008-12 6] */
const types = byBytes(
  (
    'ftyp meta mdat moov hdlr pitm iinf infe iloc iref iprp ipco ipma idat dinf grpl ispe irot imir clap pixi colr auxC hvcC av1C pasp uuid free ' +
    'mvhd trak tkhd edts elst mdia mdhd minf vmhd smhd nmhd gmhd dref stbl stsd stts stss ctts stsc stsz stco co64 sgpd sbgp udta ilst keys data ' +
    'avc1 hvc1 mp4a avcC esds btrt tref chap name skip grid av01 mime Exif dimg thmb cdsc auxl'
  ).split(' '),
)

/** The four characters that are the type of a box, or of what else has a type. */
export function boxType(bytes: Uint8Array, at: number): string {
  return types.get(wordAt(bytes, at)) ?? latin1(bytes, at, at + 4)
}

class Found implements Box {
  readonly source: ByteSource
  readonly type: string
  readonly uuid: string | null
  readonly offset: number
  readonly headerLength: number
  readonly length: number

  constructor(source: ByteSource, type: string, uuid: string | null, offset: number, headerLength: number, length: number) {
    this.source = source
    this.type = type
    this.uuid = uuid
    this.offset = offset
    this.headerLength = headerLength
    this.length = length
  }

  get data(): ByteSource {
    return slice(this.source, this.offset + this.headerLength, this.length - this.headerLength)
  }
}
