import { xmp } from '../block/xmp.ts'
import type { Auxiliary, AuxiliaryRole, Header } from '../container/container.ts'
import { ImageError } from '../error.ts'
import type { Image } from '../image.ts'
import { itemsBehind } from './directory.ts'
import { isWithin, partOf, saidIn } from './part.ts'

/** A picture beside the one shown; described like any other where it is a file of its own. */
export interface AuxiliaryPicture extends Auxiliary {
  readonly picture: Image | null
}

/** What the directory in XMP calls pictures. [Dynamic Depth 1.0, Ultra HDR 1.1] */
const SEMANTICS: ReadonlyMap<string, AuxiliaryRole> = new Map([
  ['GainMap', 'GAIN_MAP'],
  ['Depth', 'DEPTH'],
  ['dynamic-depth', 'DEPTH'],
])

/** The pictures beside the one shown: those that the container lists, or else the directory in its XMP. */
export async function auxiliaryPictures(image: Image): Promise<AuxiliaryPicture[]> {
  const { container } = await image.detected()
  const listed = container.auxiliaries
    ? (await container.auxiliaries(image.source)).map((one) => ({ ...one, picture: null }))
    : await behind(image)
  return image.redaction.thumbnails ? listed.filter(({ role }) => role !== 'THUMBNAIL') : listed
}

async function behind(image: Image): Promise<AuxiliaryPicture[]> {
  const said = await saidIn(image, xmp)
  const size = said ? await image.source.size() : Infinity
  if (!said || !Number.isFinite(size)) return []
  const pictures = itemsBehind(said, size).filter((place) => place.mimeType.startsWith('image/') && isWithin(place, size))
  return Promise.all(
    pictures.map(async ({ semantic, offset, length }) => {
      const place = { offset, length }
      const picture = partOf(image, place)
      const { width, height, bitDepth = null } = await headerOf(picture)
      return { role: SEMANTICS.get(semantic) ?? ('OTHER' as const), type: semantic, width, height, bitDepth, place, picture }
    }),
  )
}

/** The header of a picture that may be none, or of no known format. */
async function headerOf(picture: Image): Promise<Header> {
  try {
    return await picture.header()
  } catch (error) {
    if (error instanceof ImageError && (error.code === 'MALFORMED' || error.code === 'FORMAT_UNSUPPORTED'))
      return { width: null, height: null }
    throw error
  }
}
