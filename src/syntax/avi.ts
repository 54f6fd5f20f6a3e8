import { onceForSource } from '../source/once.ts'
import { type ByteSource, latin1, view } from '../source/source.ts'
import { type RiffChunk, riffChunks } from './riff.ts'

/** A stream of an AVI film: the chunks of its list. [AVI RIFF, stream headers] */
export interface AviStream {
  /** Pictures "vids", sound "auds", text "txts", or both in one "iavs". */
  readonly type: string
  /** The four characters that name who decodes it. */
  readonly handler: string
  readonly scale: number
  readonly rate: number
  /** In units of scale by rate. */
  readonly length: number
  /** A bitmap header, or a wave format. */
  readonly format: Uint8Array
  /** What the stream is called. */
  readonly name: Uint8Array
  /** Properties of the video, where they are stated. [OpenDML 5.0] */
  readonly properties: Uint8Array
}

/** What an AVI film says in front of its pictures, and behind them. */
export interface Avi {
  /** Microseconds from one picture to the next, and how many there are, in the main header. */
  readonly interval: number
  readonly frames: number
  readonly width: number
  readonly height: number
  readonly streams: readonly AviStream[]
  /** Entries that describe the film, in file order, by their chunks. */
  readonly entries: readonly { readonly type: string; readonly bytes: Uint8Array }[]
  readonly xmp: RiffChunk | null
  /** The maker note of a Pentax camera. */
  readonly makerNote: RiffChunk | null
  /** The first list of pictures and sound. */
  readonly movie: RiffChunk | null
}

/** Chunks that are looked at; of pictures there may be any number, but those are in a list of their own. */
const MAX_CHUNKS = 4096
const MAX_STREAMS = 256
const MAX_DEPTH = 4

/** As much of a chunk as is read: longer ones are pictures and private data. */
const MAX_ENTRY = 64 * 1024

/** As much as is read of all entries that describe a film. */
const MAX_ENTRIES = 4 * 1024 * 1024

/** Where the chunks begin, behind "RIFF", a length and "AVI ". */
const FIRST = 12

/** A chunk, and the list that it stands in, with its end: what is stated to reach beyond that does not belong to it. */
interface Listed {
  readonly list: string
  readonly end: number
  readonly chunk: RiffChunk
}

/** Whether a source is an AVI film. */
export async function isAvi(source: ByteSource): Promise<boolean> {
  const head = latin1(await source.read(0, FIRST))
  // Made by cameras of one maker, whose list has another name.
  return head.startsWith('RIFF') && ['AVI ', 'AVI\x19'].includes(head.slice(8))
}

/** Reads what an AVI film says of itself; of its pictures nothing is touched. */
export const readAvi = onceForSource(async (source: ByteSource): Promise<Avi> => {
  const found = { streams: [] as Chunks[], entries: [] as { type: string; bytes: Uint8Array }[] }
  let main: Uint8Array = new Uint8Array()
  let whole: Uint8Array = new Uint8Array()
  let xmp: RiffChunk | null = null
  let makerNote: RiffChunk | null = null
  let movie: RiffChunk | null = null
  let room = MAX_ENTRIES
  for await (const listed of chunksOf(source)) {
    const { list, chunk } = listed
    const { type } = chunk
    if (type === 'LIST') {
      if (list === 'strl' && found.streams.length < MAX_STREAMS) found.streams.push(new Map())
      if (list === 'movi') movie ??= chunk
    } else if (type === 'avih') main = await read(listed)
    else if (type === 'dmlh') whole = await read(listed)
    else if (type === '_PMX') xmp ??= chunk
    else if (MAKER_NOTES.get(list) === type) makerNote ??= chunk
    else if (type === 'IDIT' || list === 'INFO') {
      const bytes = await read(listed, room)
      room -= bytes.length
      found.entries.push({ type, bytes })
    } else if (list === 'strl' && PARTS.has(type)) found.streams.at(-1)?.set(type, await read(listed))
  }
  const frames = numberAt(whole, 0) || numberAt(main, 16)
  const sizes = { interval: numberAt(main, 0), frames, width: numberAt(main, 32), height: numberAt(main, 36) }
  return { ...sizes, streams: found.streams.map(streamOf), entries: found.entries, xmp, makerNote, movie }
})

type Chunks = Map<string, Uint8Array>

const PARTS = new Set(['strh', 'strf', 'strn', 'vprp'])

/** The lists in which cameras keep a maker note, and the chunk of each that is one. */
const MAKER_NOTES: ReadonlyMap<string, string> = new Map([
  ['hydt', 'hymn'],
  ['pntx', 'mknt'],
])

const read = ({ chunk, end }: Listed, room = MAX_ENTRY) => chunk.data.read(0, Math.min(MAX_ENTRY, room, end - chunk.offset - 8))

function streamOf(chunks: Chunks): AviStream {
  const header = chunks.get('strh') ?? new Uint8Array()
  return {
    type: latin1(header, 0, 4),
    handler: latin1(header, 4, 8),
    scale: numberAt(header, 20),
    rate: numberAt(header, 24),
    length: numberAt(header, 32),
    format: chunks.get('strf') ?? new Uint8Array(),
    name: chunks.get('strn') ?? new Uint8Array(),
    properties: chunks.get('vprp') ?? new Uint8Array(),
  }
}

function numberAt(bytes: Uint8Array, at: number): number {
  return bytes.length < at + 4 ? 0 : view(bytes).getUint32(at, true)
}

/** The chunks of a film, those of its lists among them but for those of the pictures. */
async function* chunksOf(source: ByteSource): AsyncGenerator<Listed> {
  const stated = numberAt(await source.read(4, 4), 0)
  let count = 0
  for await (const listed of within(source, FIRST, stated > 4 ? 8 + stated : Infinity, '', 0)) {
    if (++count > MAX_CHUNKS) return
    yield listed
  }
}

async function* within(source: ByteSource, from: number, end: number, list: string, depth: number): AsyncGenerator<Listed> {
  for await (const chunk of riffChunks(source, from, end)) {
    const inner = chunk.type === 'LIST' ? latin1(await chunk.data.read(0, 4)) : ''
    yield { list: inner || list, end, chunk }
    if (inner && inner !== 'movi' && depth < MAX_DEPTH)
      yield* within(source, chunk.offset + 12, Math.min(end, chunk.offset + chunk.length), inner, depth + 1)
  }
}

/** Chunks that are looked at in search of the first picture. */
const MAX_SOUGHT = 64

/** The first picture of a stream; null where none is among the first chunks. [AVI RIFF, stream data] */
export async function firstFrame(source: ByteSource, { movie }: Avi, index: number): Promise<ByteSource | null> {
  if (!movie) return null
  const [whole, coded] = ['db', 'dc'].map((kind) => `${String(index).padStart(2, '0')}${kind}`)
  let left = MAX_SOUGHT
  for await (const { type, data } of riffChunks(source, movie.offset + FIRST, movie.offset + movie.length)) {
    if ((type === whole || type === coded) && (await data.size()) > 0) return data
    if (--left === 0) break
  }
  return null
}
