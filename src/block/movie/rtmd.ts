import { latin1, view } from '../../source/source.ts'
import { rationalsAt, Type } from '../../syntax/ifd-value.ts'
import { beforeNul } from '../../syntax/nul.ts'
import { type RealTimeItem, realTimeItems } from '../../syntax/rtmd.ts'
import type { Tag } from '../decoder.ts'
import { isoOf } from './epoch.ts'
import { type Fix, fixAt } from './fix.ts'
import { tag } from './tags.ts'
import { number, text, type Value } from './values.ts'

const WHITE_BALANCES: ReadonlyMap<number, string> = new Map([
  [1, 'Incandescent'],
  [2, 'Fluorescent'],
  [4, 'Daylight'],
  [5, 'Cloudy'],
  [6, 'Custom'],
  [255, 'Preset'],
])

const uint16 = (data: Uint8Array) => (data.length < 2 ? NaN : view(data).getUint16(0))

/** What items say, by their numbers. [SMPTE RDD 18] */
const READ: ReadonlyMap<number, readonly [name: string, read: (data: Uint8Array) => Value | null]> = new Map([
  [0x8000, ['FNumber', (data) => number(aperture(uint16(data)))]],
  [0x8109, ['ExposureTime', exposure]],
  [0x810a, ['MasterGainAdjustment', (data) => number(data.length < 2 ? NaN : view(data).getInt16(0) / 100)]],
  [0x810b, ['ISO', (data) => number(uint16(data))]],
  [0x8114, ['SerialNumber', (data) => named(latin1(data))]],
  [0xe303, ['WhiteBalance', (data) => named(WHITE_BALANCES.get(data[0] ?? 0) ?? '')]],
  [0xe304, ['DateTime', (data) => named(written(data))]],
])

function named(said: string): Value | null {
  const plain = beforeNul(said).trim()
  return plain ? text(plain) : null
}

/** Halves of the light are counted from eight on downwards. */
const aperture = (stored: number) => Math.round(100 * 2 ** (8 * (1 - stored / 65_536))) / 100

function exposure(data: Uint8Array): Value | null {
  const [time] = rationals(data)
  return time && time.numerator > 0 && time.denominator > 0
    ? number(time.numerator / time.denominator, `${time.numerator}/${time.denominator}`)
    : null
}

const rationals = (data: Uint8Array) => rationalsAt(Type.RATIONAL, data, 0, data.length, false) ?? []

/** A zone, and the digits of a date and a time, two in a byte. */
function written(data: Uint8Array): string {
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(Buffer.from(data.subarray(1, 8)).toString('hex'))
  return digits ? `${digits.slice(1, 4).join('-')}T${digits.slice(4).join(':')}` : ''
}

/** What a sample of Sony's real-time metadata says of how the first picture was taken. */
export function realTimeTags(sample: Uint8Array): Tag[] {
  return realTimeItems(sample).flatMap(({ tag: id, data }) => {
    const [name, read] = READ.get(id) ?? []
    const value = name && read ? read(data) : null
    return name && value ? [tag('rtmd', name, value)] : []
  })
}

/** Where the numbers of EXIF's places begin. [EXIF3.0 4.6.6] */
const GPS = 0x8500

/** The place in a sample, as EXIF states places; null where satellites were not found yet. */
export async function realTimeFix(sample: Uint8Array): Promise<Fix | null> {
  const items = new Map(realTimeItems(sample).map(({ tag, data }: RealTimeItem) => [tag - GPS, data]))
  const letter = (id: number) => latin1(items.get(id) ?? new Uint8Array(), 0, 1)
  const [north, east] = [degrees(items.get(2)), degrees(items.get(4))]
  if (letter(9) === 'V' || north === null || east === null) return null
  const height = ratios(items.get(6))[0] ?? NaN
  const altitude = items.get(5)?.[0] === 1 ? -height : height
  return fixAt(letter(1) === 'S' ? -north : north, letter(3) === 'W' ? -east : east, altitude, null, moment(items.get(29), items.get(7)))
}

function ratios(data: Uint8Array | undefined): number[] {
  return data ? rationals(data).map(({ numerator, denominator }) => numerator / denominator) : []
}

function degrees(data: Uint8Array | undefined): number | null {
  const [whole = NaN, minutes = NaN, seconds = NaN] = ratios(data).slice(0, 3)
  const sum = whole + minutes / 60 + seconds / 3600
  return Number.isFinite(sum) ? sum : null
}

/** "2020:01:02", and hours, minutes and seconds. */
function moment(date: Uint8Array | undefined, time: Uint8Array | undefined): string | null {
  const [hours = NaN, minutes = NaN, seconds = NaN] = ratios(time).slice(0, 3)
  const day = latin1(date ?? new Uint8Array(), 0, 10).replaceAll(':', '-')
  const begins = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN
  return isoOf(begins + (hours * 3600 + minutes * 60 + seconds) * 1000)
}
