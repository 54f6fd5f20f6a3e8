import { mpf } from '../block/mpf.ts'
import { xmp, type Xmp } from '../block/xmp.ts'
import type { Place } from '../container/container.ts'
import type { Image } from '../image.ts'
import { startsWith } from '../syntax/starts.ts'
import { itemsBehind } from './directory.ts'
import { gainMapNumbers, LONGEST } from './gain-map-numbers.ts'
import { isWithin, partOf, saidIn } from './part.ts'

/** How much brighter a picture gets on a screen that can show it: what makes of it a picture of high dynamic range. */
export interface GainMap {
  readonly kind: 'ISO' | 'ULTRA_HDR' | 'APPLE'
  readonly version: string | null
  /** Where the map is in the file, a picture of its own; null where that is not known. */
  readonly place: Place | null
  readonly picture: Image | null
  /** One number for all colours, or three for red, green and blue. Gains are powers of two. [Ultra HDR 1.1] */
  readonly min: readonly number[] | null
  readonly max: readonly number[] | null
  readonly gamma: readonly number[] | null
  readonly offsetSdr: readonly number[] | null
  readonly offsetHdr: readonly number[] | null
  readonly capacityMin: number | null
  readonly capacityMax: number | null
  readonly baseIsHdr: boolean | null
  /** How many times brighter than white it may get, in Apple's. */
  readonly headroom: number | null
}

/** Pictures behind the first that are looked into. */
const MAX_PICTURES = 8

/** The gain map of a picture, whether it is the standard's, Google's and Adobe's or Apple's; null where there is none. */
export async function gainMap(image: Image): Promise<GainMap | null> {
  const own = await saidIn(image, xmp)
  for (const place of await places(image, own)) {
    const picture = partOf(image, place)
    if (!(await startsWith(picture.source, '\xff\xd8\xff'))) continue
    const said = await saidIn(picture, xmp)
    const found = (said && described(said)) ?? (await standard(picture))
    if (found) return { ...found, place, picture }
  }
  const found = (await standard(image)) ?? (own && described(own))
  return found && { ...found, place: await listedPlace(image), picture: null }
}

/** What the container says of a gain map in the standard's way. Gains are powers of two. [ISO 21496-1 C.2] */
async function standard(image: Image): Promise<Omit<GainMap, 'place' | 'picture'> | null> {
  const { container } = await image.detected()
  const stored = await container.gainMap?.(image.source)
  const said = stored ? gainMapNumbers(await stored.read(0, LONGEST)) : null
  return (
    said && {
      kind: 'ISO',
      version: null,
      min: said.min,
      max: said.max,
      gamma: said.gamma,
      offsetSdr: said.baseOffset,
      offsetHdr: said.alternateOffset,
      capacityMin: Math.min(said.baseHeadroom, said.alternateHeadroom),
      capacityMax: Math.max(said.baseHeadroom, said.alternateHeadroom),
      baseIsHdr: said.baseHeadroom > said.alternateHeadroom,
      headroom: null,
    }
  )
}

/** Where the container lists a gain map. */
async function listedPlace(image: Image): Promise<Place | null> {
  const { container } = await image.detected()
  const listed = (await container.auxiliaries?.(image.source)) ?? []
  return listed.find(({ role }) => role === 'GAIN_MAP')?.place ?? null
}

/** Where a gain map may be: where a directory in XMP has it, and among further pictures. */
async function places(image: Image, own: Xmp | null): Promise<Place[]> {
  const size = await image.source.size()
  const listed = own && Number.isFinite(size) ? itemsBehind(own, size).filter(({ semantic }) => semantic === 'GainMap') : []
  const further = (await saidIn(image, mpf))?.pictures.slice(1, 1 + MAX_PICTURES) ?? []
  const known = new Set<number>()
  return [...listed, ...further].filter((place) => isWithin(place, size) && !known.has(place.offset) && known.add(place.offset))
}

/** What the XMP of a gain map says of it. What is not stated is as the specification has it. [Ultra HDR 1.1, HDR gain map metadata] */
function described(said: Xmp): Omit<GainMap, 'place' | 'picture'> | null {
  const [max, apple] = [numbers(said, 'hdrgm:GainMapMax'), said.property('HDRGainMap:HDRGainMapVersion')]
  const none = {
    min: null,
    max: null,
    gamma: null,
    offsetSdr: null,
    offsetHdr: null,
    capacityMin: null,
    capacityMax: null,
    baseIsHdr: null,
  }
  if (!max)
    return apple === null ? null : { kind: 'APPLE', version: apple, ...none, headroom: number(said, 'HDRGainMap:HDRGainMapHeadroom') }
  return {
    kind: 'ULTRA_HDR',
    version: said.property('hdrgm:Version'),
    min: numbers(said, 'hdrgm:GainMapMin') ?? [0],
    max,
    gamma: numbers(said, 'hdrgm:Gamma') ?? [1],
    offsetSdr: numbers(said, 'hdrgm:OffsetSDR') ?? [1 / 64],
    offsetHdr: numbers(said, 'hdrgm:OffsetHDR') ?? [1 / 64],
    capacityMin: number(said, 'hdrgm:HDRCapacityMin') ?? 0,
    capacityMax: number(said, 'hdrgm:HDRCapacityMax'),
    baseIsHdr: said.property('hdrgm:BaseRenditionIsHDR')?.trim().toLowerCase() === 'true',
    headroom: null,
  }
}

function number(said: Xmp, name: string): number | null {
  return numbers(said, name)?.[0] ?? null
}

/** The numbers of a property; null where it is missing, or one of them is none. */
function numbers(said: Xmp, name: string): number[] | null {
  const found = said
    .list(name)
    .slice(0, 3)
    .map((text) => (/\d/.test(text) ? Number(text) : NaN))
  return found.length > 0 && found.every(Number.isFinite) ? found : null
}
