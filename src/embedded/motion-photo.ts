import { exif } from '../block/exif.ts'
import { xmp, type Xmp } from '../block/xmp.ts'
import type { Place } from '../container/container.ts'
import type { Image } from '../image.ts'
import { latin1 } from '../source/source.ts'
import { count, itemsBehind } from './directory.ts'
import { isWithin, partOf, saidIn } from './part.ts'

const MAKE = 0x010f
const SAMSUNG = /^samsung/i

/** A short film that a phone took along with a picture, and put behind it. */
export interface MotionPhoto extends Place {
  /** The moment in the film that the picture shows, in seconds; null where it is not stated. */
  readonly presentationTime: number | null
  readonly film: Image
}

/** The film taken along with a picture, as XMP says, or else the container; null where there is none. */
export async function motionPhoto(image: Image): Promise<MotionPhoto | null> {
  const said = await saidIn(image, xmp)
  const size = await image.source.size()
  const places = said && Number.isFinite(size) ? placesIn(said, size) : []
  const place = (await firstFilm(image, places)) ?? (await firstFilm(image, [await unannounced(image)]))
  return place && { ...place, presentationTime: said ? timeIn(said) : null, film: partOf(image, place) }
}

/** Where the container says that the film is. What stands behind a JPEG is only looked for where a Samsung phone may have put it. */
async function unannounced(image: Image): Promise<Place | null> {
  const { format, container } = await image.detected()
  if (!container.film) return null
  const make = format === 'JPEG' ? (await saidIn(image, exif))?.get('IFD0', MAKE)?.value : null
  return typeof make === 'string' && !SAMSUNG.test(make) ? null : container.film(image.source)
}

/** Where XMP says that the film is: in a directory, or as far from the end as the format before had it. [Motion Photo format 1.0] */
function placesIn(said: Xmp, size: number): Place[] {
  const listed = itemsBehind(said, size).filter(({ semantic, mimeType }) => semantic === 'MotionPhoto' || mimeType.startsWith('video/'))
  const length = count(said.property('GCamera:MicroVideoOffset'))
  return [...listed, { offset: size - length, length }]
}

/** The first place that is in the file and begins as films do. */
async function firstFilm({ source }: Image, places: readonly (Place | null)[]): Promise<Place | null> {
  const size = await source.size()
  for (const place of places) {
    if (!place || !isWithin(place, size)) continue
    if (latin1(await source.read(place.offset + 4, 4)) === 'ftyp') return { offset: place.offset, length: place.length }
  }
  return null
}

function timeIn(said: Xmp): number | null {
  const names = ['GCamera:MotionPhotoPresentationTimestampUs', 'GCamera:MicroVideoPresentationTimestampUs']
  const stated = names.map((name) => said.property(name)).find((text) => text !== null)
  // A time before the film, -1, says that nothing is known.
  return stated != null && /^\d{1,15}$/.test(stated.trim()) ? Number(stated) / 1e6 : null
}
