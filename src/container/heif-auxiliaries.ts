import { type ByteSource, readAll } from '../source/source.ts'
import { promised } from '../steps.ts'
import { contents } from '../syntax/boxes.ts'
import { untilDamage } from '../syntax/damage.ts'
import { Fields } from '../syntax/fields.ts'
import { itemBytes, itemPlace, type Items } from '../syntax/items.ts'
import type { Auxiliary, AuxiliaryRole } from './container.ts'
import { auxiliaryType, pictureHeader } from './heif-picture.ts'

/** Most pictures that are told beside the one shown. */
const MAX_PICTURES = 64

/** What auxiliary pictures are for, by the names of standards. [ISO 23008-12 6.5.8, ISO 23000-22 7.3.5] */
const STANDARD: ReadonlyMap<string, AuxiliaryRole> = new Map([
  ['urn:mpeg:mpegB:cicp:systems:auxiliary:alpha', 'ALPHA'],
  ['urn:mpeg:hevc:2015:auxid:1', 'ALPHA'],
  ['urn:mpeg:avc:2015:auxid:1', 'ALPHA'],
  ['urn:mpeg:mpegB:cicp:systems:auxiliary:depth', 'DEPTH'],
  ['urn:mpeg:hevc:2015:auxid:2', 'DEPTH'],
  ['urn:mpeg:avc:2015:auxid:2', 'DEPTH'],
])

/** Apple's names carry the year in which each came up; what stands behind it says what it is. */
const APPLE = /^(?:urn:com:apple:photo:\d{4}|tag:apple\.com,\d{4}:photo):aux:(\w{1,64})$/

const APPLES: ReadonlyMap<string, AuxiliaryRole> = new Map([
  ['hdrgainmap', 'GAIN_MAP'],
  ['portraiteffectsmatte', 'PORTRAIT_MATTE'],
  ['semantichairmatte', 'HAIR_MATTE'],
  ['semanticskinmatte', 'SKIN_MATTE'],
  ['semanticteethmatte', 'TEETH_MATTE'],
  ['semanticglassesmatte', 'GLASSES_MATTE'],
  ['semanticskymatte', 'SKY_MATTE'],
  ['depth', 'DEPTH'],
  ['disparity', 'DEPTH'],
])

/** The item that makes of a picture and its gain map one of high dynamic range. [ISO 23008-12 6.6.2.4] */
const TONE_MAP = 'tmap'

/** The pictures of a file beside the one shown: auxiliary ones, smaller ones, gain maps, and the two of a stereo pair. */
export async function auxiliaries(from: Items, shown: number | null): Promise<Auxiliary[]> {
  const found = new Map<number, Pick<Auxiliary, 'role' | 'type'>>()
  const isNew = (id: number) => from.items.has(id) && !found.has(id) && found.size < MAX_PICTURES
  const add = (id: number | undefined, role: AuxiliaryRole, type: string | null = null) => {
    if (id !== undefined && isNew(id)) found.set(id, { role, type })
  }
  for (const [id, role] of await stereoPair(from)) add(id, role)
  for (const { type, from: id, to } of from.references) {
    if (type === 'auxl') {
      const urn = isNew(id) ? await promised(auxiliaryType(from, id)) : ''
      add(id, roleOf(urn), urn || null)
    } else if (type === 'thmb') add(id, 'THUMBNAIL')
    else if (type === 'dimg' && from.items.get(id)?.type === TONE_MAP) add(to[1], 'GAIN_MAP')
  }
  found.delete(shown ?? -1)
  return Promise.all([...found].map(async ([id, what]) => ({ ...what, ...(await sizeOf(from, id)), place: placeOf(from, id) })))
}

/** What the item that maps tones says of a gain map; null where there is none. */
export function toneMap(from: Items): ByteSource | null {
  for (const { id, type } of from.items.values()) if (type === TONE_MAP) return itemBytes(from, id)
  return null
}

function roleOf(urn: string): AuxiliaryRole {
  return STANDARD.get(urn) ?? APPLES.get(APPLE.exec(urn)?.[1]?.toLowerCase() ?? '') ?? 'OTHER'
}

async function sizeOf(from: Items, id: number): Promise<Pick<Auxiliary, 'width' | 'height' | 'bitDepth'>> {
  const { width, height, bitDepth = null } = await promised(pictureHeader(from, id))
  return { width, height, bitDepth }
}

function placeOf(from: Items, id: number): Auxiliary['place'] {
  const place = itemPlace(from, id)
  return place.length > 0 ? place : null
}

/** The views of the left and of the right eye. [ISO 23008-12 6.8.5] */
async function stereoPair({ groups }: Items): Promise<(readonly [id: number, role: AuxiliaryRole])[]> {
  if (!groups) return []
  for await (const group of untilDamage(contents(groups))) {
    if (group.type !== 'ster') continue
    const fields = new Fields(await readAll(group.data), 8)
    if (fields.next(4) < 2 || fields.left < 8) continue
    return [
      [fields.next(4), 'LEFT_EYE'],
      [fields.next(4), 'RIGHT_EYE'],
    ]
  }
  return []
}
