import type { PictureFacts } from './picture-facts.ts'
import { pictureFacts } from './picture-code.ts'
import type { SoundFrame } from './sound-frame.ts'
import { soundFacts, unnamedSound } from './sound-code.ts'
import { distances, mean } from './spacing.ts'

/** What is said about a stream in packets beside what it is. */
export interface Described {
  /** Three letters. */
  readonly language: string | null
  /** Whom it is for. */
  readonly purpose: 'HEARING_IMPAIRED' | 'VISUAL_IMPAIRED' | null
  /** Four characters that name what it is coded with. */
  readonly registration: string | null
}

/** Nothing is said about a stream. */
const NOTHING: Described = { language: null, purpose: null, registration: null }

/** A stream in packets, as far as its packets were looked at. */
export interface Elementary extends Described {
  /** The number of its packets. */
  readonly id: number
  readonly kind: 'VIDEO' | 'AUDIO' | 'SUBTITLE' | 'DATA'
  /** FFmpeg's name of the codec; null where the file does not tell. */
  readonly codec: string | null
  readonly pictures: PictureFacts | null
  readonly sound: SoundFrame | null
  /** When it begins and ends, in seconds; null where none of its packets is timed. */
  readonly begins: number | null
  readonly ends: number | null
  /** Seconds from one picture to the next, by the times of its packets. */
  readonly spacing: number | null
}

/** What is kept of the code of one packet in search of headers. */
const MAX_CODE = 64 * 1024

/** Units of a second that packets are timed with, and when their count begins again. [ISO 13818-1 2.4.3.7] */
const CLOCK = 90_000
const WRAP = 2 ** 33

/** A time that counts from where another near it does, where the count began again between them. */
function counted(time: number, first: number, wrap: number): number {
  return time < first - wrap / 2 ? time + wrap : time > first + wrap / 2 ? time - wrap : time
}

/** Gathers what the packets of one stream say. */
export class Gathering {
  readonly id: number
  codec: string | null
  readonly #about: Described
  kind: Elementary['kind']
  #pieces: Uint8Array[] = []
  #length = 0
  #times: number[] = []
  #pictures: PictureFacts | null = null
  #sound: SoundFrame | null = null
  /** How many of the times are from the beginning of the file. */
  #near: number | null = null
  #last: number | null = null

  constructor(id: number, kind: Elementary['kind'], codec: string | null, about: Described = NOTHING, sound: SoundFrame | null = null) {
    this.id = id
    this.#sound = sound
    this.kind = kind
    this.codec = codec
    this.#about = about
  }

  /** Whether everything that headers tell is known. */
  get complete(): boolean {
    if (this.kind === 'VIDEO') return (this.#pictures !== null || !CODED.has(this.codec ?? '')) && this.#timed
    return this.kind !== 'AUDIO' || this.#sound !== null || !FRAMED.has(this.codec ?? '')
  }

  /** Whether its times tell how even they are: a few do that bear out what its headers say. */
  get #timed(): boolean {
    const stated = this.#pictures?.frameRate
    if (this.#times.length >= ENOUGH || !stated || this.#times.length < LEAST) return this.#times.length >= ENOUGH
    return Math.abs((spacingOf(this.#times) ?? 0) * stated - 1) < EVEN
  }

  /** A packet of the stream begins. */
  begin(time: number | null): void {
    this.end()
    if (time === null) return
    const first = this.#times[0] ?? time
    // At the beginning, pictures may be stored before others that are shown before them; the end may be more than half a count away.
    const unwrapped = this.#near === null ? counted(time, first, WRAP) : time < first - WRAP / 2 ? time + WRAP : time
    this.#times.push(unwrapped)
    this.#last = Math.max(this.#last ?? unwrapped, unwrapped)
  }

  /** More of the code of the packet. */
  add(code: Uint8Array): void {
    if (this.#length >= MAX_CODE) return
    this.#pieces.push(code)
    this.#length += code.length
  }

  /** Looks for headers in the packet that has ended. */
  end(): void {
    if (this.#length === 0) return
    const code = new Uint8Array(Buffer.concat(this.#pieces))
    this.#pieces = []
    this.#length = 0
    if (this.kind === 'VIDEO') this.#pictures ??= pictureFacts(this.codec ?? '', code)
    if (this.kind === 'AUDIO') this.#sound ??= soundFacts(this.codec ?? '', code)
    if (this.codec === UNNAMED) this.#recognise(unnamedSound(code))
  }

  /** Private data may be sound that only its frames name. */
  #recognise(found: SoundFrame | null): void {
    if (!found) return
    this.kind = 'AUDIO'
    this.codec = found.codec
    this.#sound = found
  }

  /** What follows is far from what was before: the end of the file. */
  jump(): void {
    this.#pieces = []
    this.#length = 0
    this.#near ??= this.#times.length
  }

  /** Whether it may have come: private data that nobody names must be seen to be known. */
  get met(): boolean {
    return this.codec !== UNNAMED || this.#times.length > 0 || this.#length > 0
  }

  /** Whether its last times are known, if it has any. */
  get ended(): boolean {
    return this.#times.length === 0 || this.#near === null || this.#times.length > this.#near
  }

  told(): Elementary {
    this.end()
    const stated = this.#pictures?.frameRate ? 1 / this.#pictures.frameRate : null
    const timed = this.kind === 'VIDEO' ? spacingOf(this.#times.slice(0, this.#near ?? this.#times.length)) : null
    // Several pictures may share a packet and its time; these codecs always state how many there are in a second.
    const spacing = this.#pictures?.codec?.startsWith('mpeg') ? stated : timed
    // What was met at the end of the file alone began somewhere before.
    const begins = this.#times.length > 0 && this.#near !== 0 ? this.#times.reduce((one, other) => Math.min(one, other)) / CLOCK : null
    const each = spacing ?? stated ?? 0
    // As FFmpeg has it, the last packet is as long as one picture, or one frame of sound.
    const lasts = this.kind === 'VIDEO' ? each : this.#sound ? this.#sound.samples / this.#sound.sampleRate : 0
    const codec = this.#pictures?.codec ?? this.#sound?.codec ?? this.codec
    return {
      id: this.id,
      kind: this.kind,
      codec,
      ...this.#about,
      pictures: this.#pictures,
      sound: this.#sound,
      begins,
      ends: this.#last === null ? null : this.#last / CLOCK + lasts,
      spacing,
    }
  }
}

/** Codecs whose headers are read. */
const CODED = new Set(['h264', 'hevc', 'mpeg1video', 'mpeg2video', 'mpeg4'])
const FRAMED = new Set(['aac', 'aac_latm', 'mp1', 'mp2', 'mp3', 'ac3', 'eac3', 'dts', 'pcm_bluray', 'pcm_dvd'])

/** FFmpeg's name of private data of which nobody says what they are. */
export const UNNAMED = 'bin_data'

/** Fewer times than tell how even they are, and as many as do. */
const FEW = 8
const ENOUGH = 24

/** As few as will do where headers say the same: pictures may be stored before others that are shown before them. */
const LEAST = 5

/** How far the distance of a few times may be from the stated one, as a share of that. */
const EVEN = 0.02

/** How far times may be from where they ought to be: some writers count milliseconds. */
const ROUNDING = 2 * 90

/** From one picture to the next, in seconds, where none is missing: pictures are stored in the order they are decoded in. */
function spacingOf(times: readonly number[]): number | null {
  const all = distances(times)
  // Of a few, the shortest: those between them may not have come yet.
  const usual = all[all.length < FEW ? 0 : all.length >> 1] ?? 0
  const spacing = mean(all.filter((distance) => Math.abs(distance - usual) < ROUNDING))
  return spacing && spacing / CLOCK
}

/** The header of a packet of an elementary stream: where its code begins, and its time. [ISO 13818-1 2.4.3.6] */
export function packetHeader(bytes: Uint8Array): { from: number; time: number | null } | null {
  if (bytes.length < 9 || bytes[0] !== 0 || bytes[1] !== 0 || bytes[2] !== 1) return null
  if ((bytes[6]! & 0xc0) !== 0x80) return { from: 6, time: null }
  const timed = (bytes[7]! & 0x80) !== 0 && bytes.length >= 14
  return { from: 9 + bytes[8]!, time: timed ? timeAt(bytes, 9) : null }
}

/** A time in five bytes, with marks between its parts. */
export function timeAt(bytes: Uint8Array, at: number): number {
  const [a, b, c, d, e] = bytes.subarray(at, at + 5)
  return ((a! >> 1) & 7) * 2 ** 30 + b! * 2 ** 22 + (c! >> 1) * 2 ** 15 + d! * 2 ** 7 + (e! >> 1)
}

/** What the streams of a film say together of its length: from the first beginning to the last end, in seconds. */
export function lengthOf(streams: readonly Elementary[]): number | null {
  const timed = streams.filter(({ kind }) => kind === 'VIDEO' || kind === 'AUDIO')
  const first = timed.find(({ begins }) => begins !== null)?.begins ?? 0
  const spans = timed.map(({ begins, ends }) => {
    // Between the beginnings of two streams the count may begin again.
    const shift = begins === null ? 0 : counted(begins, first, WRAP / CLOCK) - begins
    return { begins: (begins ?? Infinity) + shift, ends: (ends ?? -Infinity) + shift }
  })
  const begins = Math.min(...spans.map(({ begins }) => begins))
  const ends = Math.max(...spans.map(({ ends }) => ends))
  return Number.isFinite(ends - begins) && ends > begins ? ends - begins : null
}
