import { stated, counted, sameText, settled, type Maybe, type Sourced } from './sourced.ts'
import type { Told } from './told.ts'

/** Where the picture was taken, as far as it is stated. */
export interface Place {
  readonly latitude: number | null
  readonly longitude: number | null
  /** In metres. */
  readonly altitude: number | null
  readonly accuracy: number | null
  /** In degrees clockwise from north. */
  readonly direction: number | null
  /** Where the coordinates are from. */
  readonly source: string | null
  readonly sublocation: Sourced<string> | null
  readonly city: Sourced<string> | null
  readonly region: Sourced<string> | null
  readonly country: Sourced<string> | null
  readonly countryCode: Sourced<string> | null
}

type Point = Pick<Place, 'latitude' | 'longitude' | 'altitude' | 'accuracy' | 'direction' | 'source'>

const nowhere: Point = { latitude: null, longitude: null, altitude: null, accuracy: null, direction: null, source: null }

function inExif({ exif }: Told): Point | null {
  const gps = exif?.gps
  if (gps?.latitude == null || gps.longitude == null) return null
  const { latitude, longitude, altitude, hPositioningError: accuracy, imgDirection: direction } = gps
  return { latitude, longitude, altitude, accuracy, direction, source: 'exif:GPS' }
}

function inXmp(told: Told): Point | null {
  const [latitude, longitude] = ['exif:GPSLatitude', 'exif:GPSLongitude'].map((name) => told.property(name, 'coordinate') as number | null)
  if (latitude == null || longitude == null) return null
  const number = (name: string) => told.property(name, 'number') as number | null
  const height = number('exif:GPSAltitude')
  const altitude = height !== null && number('exif:GPSAltitudeRef') === 1 ? -height : height
  return {
    latitude,
    longitude,
    altitude,
    accuracy: number('exif:GPSHPositioningError'),
    direction: number('exif:GPSImgDirection'),
    source: 'xmp:exif:GPS',
  }
}

function inFilm({ film }: Told): Point | null {
  return film?.location ? { ...nowhere, ...film.location, source: 'film:location' } : null
}

/** The name of a place, as IPTC and Photoshop write it for what the picture shows or where it was taken. [IPTC PMD 2025.1] */
function named(told: Told, field: string, name: string, properties: readonly string[]): Sourced<string> | null {
  const iptc: Maybe<string> = stated(`iptc:${name}`, told.datasets(field)[0])
  const xmp = properties.map((property) => stated(`xmp:${property}`, told.xmp?.property(property)))
  return settled(told.iptcChanged ? [iptc, ...xmp] : [...xmp, iptc], sameText)
}

const created = (field: string) => `Iptc4xmpExt:LocationCreated[1]/Iptc4xmpExt:${field}`

/** Where the picture was taken; null where nothing of it is stated. [MWG 2.0] */
export function placeOf(told: Told): Place | null {
  const point = inExif(told) ?? inXmp(told) ?? inFilm(told)
  const words = {
    sublocation: named(told, 'sublocation', 'Sub-location', ['Iptc4xmpCore:Location', created('Sublocation')]),
    city: named(told, 'city', 'City', ['photoshop:City', created('City')]),
    region: named(told, 'provinceState', 'Province/State', ['photoshop:State', created('ProvinceState')]),
    country: named(told, 'countryName', 'Country', ['photoshop:Country', created('CountryName')]),
    countryCode: named(told, 'countryCode', 'CountryCode', ['Iptc4xmpCore:CountryCode', created('CountryCode')]),
  }
  return point || Object.values(words).some((word) => word !== null) ? { ...nowhere, ...point, ...words } : null
}

/** How the picture was exposed. */
export interface Exposure {
  /** In seconds. */
  readonly exposureTime: Sourced<number> | null
  readonly fNumber: Sourced<number> | null
  readonly iso: Sourced<number> | null
  /** In millimetres. */
  readonly focalLength: Sourced<number> | null
  readonly focalLengthIn35mm: Sourced<number> | null
  /** In stops. */
  readonly exposureBias: Sourced<number> | null
}

/** Numbers of EXIF are rounded otherwise in XMP. */
const near = (one: number, other: number) => Math.abs(one - other) <= 0.01 * Math.abs(one)

/** How the picture was exposed; null where nothing of it is stated. */
export function exposureOf(told: Told): Exposure | null {
  const number = (id: number, tag: string, property = `exif:${tag}`) =>
    settled(
      [counted(`exif:${tag}`, told.number('ExifIFD', id)), counted(`xmp:${property}`, told.property(property, 'number') as number | null)],
      near,
    )
  const found: Exposure = {
    exposureTime: number(0x829a, 'ExposureTime'),
    fNumber: number(0x829d, 'FNumber'),
    iso: number(0x8827, 'PhotographicSensitivity', 'exif:ISOSpeedRatings'),
    focalLength: number(0x920a, 'FocalLength'),
    focalLengthIn35mm: number(0xa405, 'FocalLengthIn35mmFilm'),
    exposureBias: number(0x9204, 'ExposureBiasValue'),
  }
  return Object.values(found).some((one) => one !== null) ? found : null
}
