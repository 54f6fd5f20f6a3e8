import { view } from '../../source/source.ts'
import type { JsonValue, Tag } from '../decoder.ts'
import { quickTimeText, unicodeText } from './text.ts'

/** A point on Earth in degrees, its height in metres. */
export interface GeoPoint {
  readonly latitude: number
  readonly longitude: number
  readonly altitude: number | null
}

/** A point as ISO 6709 writes it, such as "+52.4597+013.3220+051.178/"; null where the text is none. [ISO 6709 annex H] */
function iso6709(written: string): GeoPoint | null {
  const found = /^\s{0,8}([+-]\d{1,6}(?:\.\d{0,12})?)([+-]\d{1,7}(?:\.\d{0,12})?)([+-]\d{1,9}(?:\.\d{0,12})?)?/.exec(written.slice(0, 100))
  if (!found) return null
  const [, north = '', east = '', up] = found
  const [latitude, longitude] = [degrees(north, 2), degrees(east, 3)]
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  return { latitude, longitude, altitude: up === undefined ? null : Number(up) }
}

/** Degrees, or degrees and minutes, or those and seconds: told apart by the number of digits before the point. */
function degrees(written: string, digits: number): number {
  const whole = written.slice(1).split('.', 1)[0] ?? ''
  const sign = written.startsWith('-') ? -1 : 1
  const size = Number(written.slice(1))
  if (whole.length === digits + 2) return sign * (Math.floor(size / 100) + (size % 100) / 60)
  if (whole.length === digits + 4) return sign * (Math.floor(size / 10000) + Math.floor((size % 10000) / 100) / 60 + (size % 100) / 3600)
  return sign * size
}

/** The place of a 3GPP `loci` box: its name, and the point. [3GPP TS 26.244 8.2] */
export function loci(bytes: Uint8Array): { language: number; name: string; point: GeoPoint } | null {
  if (bytes.length < 6) return null
  const language = view(bytes).getUint16(4)
  const wide = bytes[6] === 0xfe && bytes[7] === 0xff
  const end = textEnd(bytes, 6, wide)
  const at = end + (wide ? 2 : 1) + 1 // the byte in between says what happened there
  if (bytes.length < at + 12) return null
  const fixed = (index: number) => Math.round((view(bytes).getInt32(at + index * 4) / 65536) * 1e6) / 1e6
  const name = language < 0x400 ? quickTimeText(bytes.subarray(6, end), language) : unicodeText(bytes.subarray(6, end))
  const point = { longitude: fixed(0), latitude: fixed(1), altitude: fixed(2) }
  return Math.abs(point.latitude) > 90 || Math.abs(point.longitude) > 180 ? null : { language, name, point }
}

function textEnd(bytes: Uint8Array, from: number, wide: boolean): number {
  const step = wide ? 2 : 1
  for (let at = from; at < bytes.length; at += step) if (bytes[at] === 0 && (!wide || bytes[at + 1] === 0)) return at
  return bytes.length
}

/** A place as FFmpeg writes that of a `loci` box. */
export function writtenPlace(name: string, { latitude, longitude, altitude }: GeoPoint): string {
  return `${signed(latitude, 2, 4)}${signed(longitude, 3, 4)}${altitude ? signed(altitude, 1, 6) : ''}/${name}`
}

function signed(value: number, digits: number, decimals: number): string {
  const size = Math.abs(value).toFixed(decimals)
  return (value < 0 ? '-' : '+') + size.padStart(digits + 1 + decimals, '0')
}

const PLACES = new Set(['location', 'com.apple.quicktime.location.iso6709'])

/** Where a film was taken, by the first of its entries that says so. */
export function placeOf(tags: readonly Tag[]): GeoPoint | null {
  for (const { name, value, raw } of tags) {
    if (!PLACES.has(name.toLowerCase())) continue
    const point = isPoint(value) ? { latitude: value.latitude, longitude: value.longitude, altitude: value.altitude } : iso6709(raw)
    if (point) return point
  }
  return null
}

const isPoint = (value: JsonValue): value is JsonValue & GeoPoint => typeof value === 'object' && value !== null && 'latitude' in value
