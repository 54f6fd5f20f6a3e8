import type { Place } from '../container/container.ts'
import type { Image } from '../image.ts'
import { startsWith } from '../syntax/starts.ts'
import { isWithin, partOf } from './part.ts'

/** A smaller or a developed rendering of a raw picture, in the same file. */
export interface Preview {
  readonly place: Place
  readonly picture: Image
}

/** Most previews that are told. */
const MAX_PREVIEWS = 16

/** The first marker of a JPEG, and the beginning of the next one. [T.81 B.1.1] */
const JPEG = '\xff\xd8\xff'

/** The JPEGs that a raw picture carries along, in the order in which the file lists them. */
export async function previews(image: Image): Promise<Preview[]> {
  if (image.redaction.thumbnails) return []
  const { container } = await image.detected()
  const found = new Map<number, Preview>()
  const size = await image.source.size()
  for await (const place of container.previews?.(image.source) ?? []) {
    if (found.size >= MAX_PREVIEWS) break
    if (found.has(place.offset) || !isWithin(place, size)) continue
    const picture = partOf(image, place)
    if (await startsWith(picture.source, JPEG)) found.set(place.offset, { place, picture })
  }
  return [...found.values()]
}
