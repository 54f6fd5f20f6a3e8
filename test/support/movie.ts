import { box, fileType, fullBox } from './boxes.ts'
import { bytes, u16, u32, zeros } from './bytes.ts'

type Matrix = readonly [a: number, b: number, c: number, d: number]

const UPRIGHT: Matrix = [1, 0, 0, 1]

const fixed = (value: number) => u32(Math.round(value * 65536) >>> 0)
const matrix = ([a, b, c, d]: Matrix) => bytes(fixed(a), fixed(b), u32(0), fixed(c), fixed(d), u32(0), u32(0), u32(0), u32(0x40000000))

/** A movie header whose durations count thousandths of a second. */
export const mvhd = (duration: number, created = 0, turn = UPRIGHT) =>
  fullBox(
    'mvhd',
    0,
    0,
    u32(created),
    u32(created),
    u32(1000),
    u32(duration),
    u32(0x10000),
    u16(0x100),
    zeros(10),
    matrix(turn),
    zeros(24),
    u32(2),
  )

/** A track of a test's film; times in thousandths of a second. */
export interface TestTrack {
  readonly handler: string
  readonly entry: Uint8Array
  readonly id?: number
  readonly samples?: number
  readonly each?: number
  readonly language?: number
  readonly turn?: Matrix
  readonly size?: readonly [width: number, height: number]
  readonly edits?: Uint8Array
  readonly references?: Uint8Array
  readonly tables?: readonly Uint8Array[]
  /** What stands in the media behind its handler. */
  readonly extended?: Uint8Array
  /** What stands behind the media. */
  readonly user?: Uint8Array
}

/** Three letters in fifteen bits. */
export const packed = (letters: string) => Array.from(letters).reduce((code, letter) => code * 32 + letter.charCodeAt(0) - 0x60, 0)

export function trak(track: TestTrack): Uint8Array {
  const { handler, entry, id = 1, samples = 25, each = 40, language = packed('und'), turn = UPRIGHT, size = [0, 0] } = track
  const duration = samples * each
  const tables = track.tables ?? [
    fullBox('stts', 0, 0, u32(samples > 0 ? 1 : 0), samples > 0 ? bytes(u32(samples), u32(each)) : ''),
    fullBox('stsz', 0, 0, u32(1), u32(samples)),
  ]
  const media = box(
    'mdia',
    fullBox('mdhd', 0, 0, u32(0), u32(0), u32(1000), u32(duration), u16(language), u16(0)),
    fullBox('hdlr', 0, 0, u32(0), handler, zeros(13)),
    track.extended ?? '',
    box('minf', box('stbl', fullBox('stsd', 0, 0, u32(1), entry), ...tables)),
  )
  const header = [u32(0), u32(0), u32(id), u32(0), u32(duration), zeros(16), matrix(turn), fixed(size[0]), fixed(size[1])]
  return box('trak', fullBox('tkhd', 0, 1, ...header), track.edits ?? '', track.references ?? '', media, track.user ?? '')
}

export const visual = (format: string, width: number, height: number, ...extensions: readonly Uint8Array[]) =>
  box(format, zeros(6), u16(1), zeros(16), u16(width), u16(height), zeros(50), ...extensions)

export const sound = (format: string, channels: number, bits: number, rate: number, ...extensions: readonly Uint8Array[]) =>
  box(format, zeros(6), u16(1), zeros(8), u16(channels), u16(bits), u32(0), u32((rate * 65536) >>> 0), ...extensions)

export const plainEntry = (format: string, ...content: readonly (string | number | Uint8Array)[]) =>
  box(format, zeros(6), u16(1), ...content)

/** A text of QuickTime's user data. */
export const userText = (type: string, language: number, text: Uint8Array | string) => {
  const said = bytes(text)
  return box(type, u16(said.length), u16(language), said)
}

/** The value of an item list's entry. */
export const data = (type: number, ...content: readonly (string | number | Uint8Array)[]) => box('data', u32(type), u32(0), ...content)

export const itemList = (...entries: readonly Uint8Array[]) =>
  fullBox('meta', 0, 0, fullBox('hdlr', 0, 0, u32(0), 'mdir', zeros(13)), box('ilst', ...entries))

/** QuickTime's metadata: entries by key. */
export function keyed(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const keys = Object.keys(entries).map((key) => box('mdta', key))
  const values = Object.values(entries).map((value, i) => bytes(u32(8 + value.length), u32(i + 1), value))
  const handler = fullBox('hdlr', 0, 0, u32(0), 'mdta', zeros(13))
  return box('meta', handler, fullBox('keys', 0, 0, u32(keys.length), ...keys), box('ilst', ...values))
}

/** A film: its brand, and what is in its movie box behind the header. */
export function film(brand: string, duration: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return bytes(fileType(brand, brand), box('moov', mvhd(duration), ...parts), box('mdat', zeros(16)))
}

const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
const rotated: Matrix = [0, 1, -1, 0]

/** A small film of each brand, with as much as it can hold. */
export const mp4Sample = bytes(
  film(
    'isom',
    1000,
    trak({ handler: 'vide', entry: visual('avc1', 4, 3), turn: rotated }),
    trak({ handler: 'soun', id: 2, entry: sound('mp4a', 2, 16, 44100), language: packed('deu') }),
    box('udta', itemList(box('©nam', data(1, 'Title')), box('trkn', data(0, u16(0), u16(1), u16(2), u16(0))))),
  ),
  box('uuid', Uint8Array.from(Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex')), xmp),
)

export const movSample = bytes(
  box('wide'),
  box('mdat', zeros(8)),
  box(
    'moov',
    mvhd(1000),
    trak({ handler: 'vide', entry: visual('jpeg', 4, 3) }),
    keyed({ 'com.apple.quicktime.make': data(1, 'Maker'), 'com.apple.quicktime.location.ISO6709': data(1, '+52.5+013.3+051.2/') }),
    box('udta', userText('©cmt', 0, 'comment'), box('XMP_', xmp), u32(0)),
  ),
)

export const m4vSample = film('M4V ', 500, trak({ handler: 'vide', entry: visual('mp4v', 4, 3) }))

export const m4aSample = film('M4A ', 500, trak({ handler: 'soun', entry: sound('alac', 2, 16, 44100) }))

export const mobileSample = film(
  '3gp5',
  500,
  trak({ handler: 'vide', entry: visual('s263', 4, 3) }),
  box('udta', fullBox('titl', 0, 0, u16(packed('eng')), 'Title\0')),
)
