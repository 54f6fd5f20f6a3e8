import type { ExifTag } from './exif-tag.ts'
import { localDate, timeOfDay } from './exif-time.ts'
import { quotient, textIn } from './exif-value.ts'

/** Where the picture was taken, and what else the receiver knew; in degrees, metres and metres per second, references as stored ("N", "K", 0). */
export interface Gps {
  readonly versionId: string | null
  readonly latitudeRef: string | null
  readonly latitude: number | null
  readonly longitudeRef: string | null
  readonly longitude: number | null
  readonly altitudeRef: number | null
  readonly altitude: number | null
  readonly timeStamp: string | null
  readonly dateStamp: string | null
  /** Date and time of day together, in UTC by RFC 3339. */
  readonly timestamp: string | null
  readonly satellites: string | null
  readonly status: string | null
  readonly measureMode: string | null
  readonly dop: number | null
  readonly speedRef: string | null
  readonly speed: number | null
  readonly trackRef: string | null
  readonly track: number | null
  readonly imgDirectionRef: string | null
  readonly imgDirection: number | null
  readonly mapDatum: string | null
  readonly destLatitudeRef: string | null
  readonly destLatitude: number | null
  readonly destLongitudeRef: string | null
  readonly destLongitude: number | null
  readonly destBearingRef: string | null
  readonly destBearing: number | null
  readonly destDistanceRef: string | null
  readonly destDistance: number | null
  readonly processingMethod: string | null
  readonly areaInformation: string | null
  readonly differential: number | null
  readonly hPositioningError: number | null
}

/** Metres per second of each unit of speed, and metres of each unit of distance. [EXIF3.0 4.6.7.1] */
const speeds: Readonly<Record<string, number>> = { K: 1000 / 3600, M: 1609.344 / 3600, N: 1852 / 3600 }
const distances: Readonly<Record<string, number>> = { K: 1000, M: 1609.344, N: 1852 }

/** What the tags of a GPS IFD say together; damaged ones say nothing. */
export function gpsOf(tag: (id: number) => ExifTag | undefined): Gps {
  const numbers = (id: number): readonly (number | null)[] => tag(id)?.rationals?.map(quotient) ?? tag(id)?.numbers ?? []
  const number = (id: number) => finite(numbers(id)[0])
  const text = (id: number) => {
    const found = tag(id)
    return (found && textIn(found)?.trim()) || null
  }
  const code = (id: number, codes: string) => {
    const letter = text(id)?.charAt(0).toUpperCase()
    return letter && codes.includes(letter) ? letter : null
  }
  const scaled = (id: number, factor: number | undefined) => product(number(id), factor)
  const [latitudeRef, longitudeRef] = [code(0x01, 'NS'), code(0x03, 'EW')]
  const [destLatitudeRef, destLongitudeRef] = [code(0x13, 'NS'), code(0x15, 'EW')]
  const [speedRef, destDistanceRef] = [code(0x0c, 'KMN'), code(0x19, 'KMN')]
  const altitudeRef = number(0x05)
  const [dateStamp, timeStamp] = [localDate(text(0x1d) ?? ''), timeOfDay(numbers(0x07))]
  return {
    versionId: tag(0x00)?.numbers?.join('.') ?? text(0x00),
    latitudeRef,
    latitude: signedDegrees(numbers(0x02), latitudeRef, 90),
    longitudeRef,
    longitude: signedDegrees(numbers(0x04), longitudeRef, 180),
    altitudeRef,
    altitude: scaled(0x06, altitudeRef === 1 || altitudeRef === 3 ? -1 : 1),
    timeStamp,
    dateStamp,
    timestamp: dateStamp && timeStamp && `${dateStamp}T${timeStamp}Z`,
    satellites: text(0x08),
    status: code(0x09, 'AV'),
    measureMode: code(0x0a, '23'),
    dop: number(0x0b),
    speedRef,
    speed: scaled(0x0d, speeds[speedRef ?? 'K']),
    trackRef: code(0x0e, 'TM'),
    track: number(0x0f),
    imgDirectionRef: code(0x10, 'TM'),
    imgDirection: number(0x11),
    mapDatum: text(0x12),
    destLatitudeRef,
    destLatitude: signedDegrees(numbers(0x14), destLatitudeRef, 90),
    destLongitudeRef,
    destLongitude: signedDegrees(numbers(0x16), destLongitudeRef, 180),
    destBearingRef: code(0x17, 'TM'),
    destBearing: number(0x18),
    destDistanceRef,
    destDistance: scaled(0x1a, distances[destDistanceRef ?? 'K']),
    processingMethod: text(0x1b),
    areaInformation: text(0x1c),
    differential: number(0x1e),
    hPositioningError: number(0x1f),
  }
}

/** Degrees with their sign; null where they are none, or where nothing tells their sign. */
function signedDegrees([degrees, minutes = 0, seconds = 0]: readonly (number | null)[], ref: string | null, most: number): number | null {
  if (degrees == null || (ref === null && degrees >= 0)) return null
  const size = Math.abs(degrees) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600
  if (!(size <= most)) return null
  const value = ref === 'S' || ref === 'W' || degrees < 0 ? -size : size
  return Math.round(value * 1e9) / 1e9
}

const product = (value: number | null, factor: number | undefined) => (value === null || factor === undefined ? null : value * factor || 0)

const finite = (value: number | null | undefined) => (value != null && Number.isFinite(value) ? value : null)
