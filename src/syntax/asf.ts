import { onceForSource } from '../source/once.ts'
import { type ByteSource, slice, view } from '../source/source.ts'
import { type AsfEntry, BYTES, coverIn, descriptionIn, entriesIn, languagesIn } from './asf-entries.ts'
import { type AsfMarker, markersIn } from './asf-markers.ts'
import { type AsfObject, HEAD, hex, Id, objectsIn } from './asf-objects.ts'

/** What streams are, by their types; the rest is data. JPEG pictures may be such as get worse when they lose a part. [ASF 9, 10.7] */
const KINDS: ReadonlyMap<string, 'VIDEO' | 'AUDIO' | 'JPEG'> = new Map([
  ['c0ef19bc4d5bcf11a8fd00805f5c442b', 'VIDEO'],
  ['409e69f84d5bcf11a8fd00805f5c442b', 'AUDIO'],
  ['00e11bb64e5bcf11a8fd00805f5c442b', 'JPEG'],
  ['e07d903515e4cf11a91700805f5c442b', 'JPEG'],
])

/** A stream of an ASF film, or a cover, which FFmpeg counts as one. [ASF 3.3] */
export interface AsfStream {
  /** 0 of covers. */
  readonly number: number
  readonly kind: 'VIDEO' | 'AUDIO' | 'JPEG' | 'DATA' | 'COVER'
  /** A bitmap header, a wave format, sides of pictures, or a picture itself. */
  readonly format: Uint8Array
}

/** The sides of moving pictures. [ASF 9.2, 9.3] */
export function asfSides({ kind, format }: AsfStream): { width: number | null; height: number | null } {
  const side = (at: number) => (format.length < at + 4 ? null : Math.abs(view(format).getInt32(at, true)) || null)
  return kind === 'JPEG' ? { width: side(0), height: side(4) } : { width: side(4), height: side(8) }
}

/** What an ASF film says of a stream beside what it is. [ASF 4.1] */
export interface AsfMore {
  /** Seconds from one picture to the next, 0 where it is not stated. */
  readonly spacing: number
  readonly bitrate: number
  /** As RFC 1766 writes it. */
  readonly language: string
}

/** What an ASF film says of itself. */
export interface Asf {
  /** In units of 100 nanoseconds: since 1601, and how long it plays; and what of that is waiting, in milliseconds. */
  readonly created: bigint
  readonly plays: bigint
  readonly preroll: bigint
  readonly streams: readonly AsfStream[]
  readonly more: ReadonlyMap<number, AsfMore>
  readonly entries: readonly AsfEntry[]
  readonly markers: readonly AsfMarker[]
  readonly xmp: { readonly offset: number; readonly length: number } | null
  /** Where the object with the packets begins; null where there is none. */
  readonly data: number | null
  /** Bytes of each of them; 0 where they are not all as long. */
  readonly packetLength: number
}

/** Entries in all, and as much of an object as is read: longer ones are pictures. */
const MOST_ENTRIES = 4000
const MAX_OBJECT = 1024 * 1024
const MAX_STREAMS = 127

/** Whether a source is an ASF film. */
export async function isAsf(source: ByteSource): Promise<boolean> {
  return hex(await source.read(0, 16)) === Id.HEADER
}

/** Reads what an ASF film says of itself. */
export const readAsf = onceForSource(async (source: ByteSource): Promise<Asf> => {
  const found = new Found()
  for await (const object of objectsIn(source, 0, Infinity)) {
    if (object.id === Id.XMP) found.xmp ??= { offset: object.offset + HEAD, length: object.length - HEAD }
    if (object.id === Id.DATA) found.data ??= object.offset
    if (object.id !== Id.HEADER) continue
    for await (const inner of objectsIn(source, object.offset + HEAD + 6, object.offset + object.length)) await found.take(source, inner)
  }
  return found.told()
})

/** What the objects of a header say, one after the other. */
class Found {
  xmp: Asf['xmp'] = null
  data: number | null = null
  readonly #streams: AsfStream[] = []
  readonly #entries: AsfEntry[] = []
  readonly #extended: { number: number; spacing: number; bitrate: number; language: number }[] = []
  #languages: readonly string[] = []
  #markers: readonly AsfMarker[] = []
  #file: Uint8Array = new Uint8Array()

  async take(source: ByteSource, { id, offset, length }: AsfObject): Promise<void> {
    if (id === Id.EXTENSION) {
      for await (const inner of objectsIn(source, offset + HEAD + 22, offset + length)) {
        if (inner.id !== Id.EXTENSION) await this.take(source, inner)
      }
    }
    if (id === Id.XMP) this.xmp ??= { offset: offset + HEAD, length: length - HEAD }
    if (!READ.has(id)) return
    const data = await slice(source, offset + HEAD, length - HEAD).read(0, MAX_OBJECT)
    if (id === Id.FILE) this.#file = data
    if (id === Id.STREAM) this.#stream(data)
    if (id === Id.EXTENDED_STREAM) this.#extend(data)
    if (id === Id.LANGUAGES) this.#languages = languagesIn(data)
    if (id === Id.MARKERS) this.#markers = markersIn(data)
    if (this.#entries.length >= MOST_ENTRIES) return
    if (id === Id.DESCRIPTION) this.#describe(descriptionIn(data))
    if (id === Id.EXTENDED_DESCRIPTION) this.#describe(entriesIn(data, false))
    if (id === Id.METADATA || id === Id.LIBRARY) this.#describe(entriesIn(data, true))
  }

  #describe(entries: readonly AsfEntry[]): void {
    for (const entry of entries) {
      const { name, type, value } = entry
      this.#entries.push(entry)
      if (name === 'WM/Picture' && type === BYTES) this.#add({ number: 0, kind: 'COVER', format: coverIn(value) })
    }
  }

  #add(stream: AsfStream): void {
    if (this.#streams.length < MAX_STREAMS) this.#streams.push(stream)
  }

  #stream(data: Uint8Array): void {
    if (data.length < 54) return
    const specific = data.subarray(54, 54 + view(data).getUint32(40, true))
    const kind = KINDS.get(hex(data.subarray(0, 16))) ?? 'DATA'
    this.#add({ number: view(data).getUint16(48, true) & 127, kind, format: kind === 'VIDEO' ? specific.subarray(11) : specific })
  }

  /** A stream may be laid down in here alone. [ASF 4.1] */
  #extend(data: Uint8Array): void {
    if (data.length < 64) return
    const numbers = view(data)
    this.#extended.push({
      number: numbers.getUint16(48, true),
      spacing: Number(numbers.getBigUint64(52, true)) / 1e7,
      bitrate: numbers.getUint32(16, true),
      language: numbers.getUint16(50, true),
    })
    const inside = data.subarray(streamInside(data))
    if (hex(inside.subarray(0, 16)) === Id.STREAM) this.#stream(inside.subarray(HEAD))
  }

  told(): Asf {
    const at = (offset: number) => (this.#file.length < offset + 8 ? 0n : view(this.#file).getBigUint64(offset, true))
    const [least, most] = [68, 72].map((offset) => (this.#file.length < offset + 4 ? 0 : view(this.#file).getUint32(offset, true)))
    const more = this.#extended.map(
      ({ number, spacing, bitrate, language }) => [number, { spacing, bitrate, language: this.#languages[language] ?? '' }] as const,
    )
    return {
      created: at(24),
      plays: at(40),
      preroll: at(56),
      streams: this.#streams,
      more: new Map(more),
      entries: this.#entries,
      markers: this.#markers,
      xmp: this.xmp,
      data: this.data,
      packetLength: least === most ? least! : 0,
    }
  }
}

const READ: ReadonlySet<string> = new Set([
  Id.FILE,
  Id.STREAM,
  Id.EXTENDED_STREAM,
  Id.LANGUAGES,
  Id.DESCRIPTION,
  Id.EXTENDED_DESCRIPTION,
  Id.METADATA,
  Id.LIBRARY,
  Id.MARKERS,
])

/** Where in an extended stream properties object a stream is laid down, behind names and extensions; that may be its end. [ASF 4.1] */
function streamInside(data: Uint8Array): number {
  const numbers = view(data)
  const [names, extensions] = [numbers.getUint16(60, true), numbers.getUint16(62, true)]
  let at = 64
  for (let left = names; left > 0 && at + 4 <= data.length; left--) at += 4 + numbers.getUint16(at + 2, true)
  for (let left = extensions; left > 0 && at + 22 <= data.length; left--) at += 22 + numbers.getUint32(at + 18, true)
  return at
}
