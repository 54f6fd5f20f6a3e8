import type { Image } from '../image.ts'
import type { Asked } from './image-info.ts'

/** A part of a file as something to be asked about; null where it is of no known format. */
export async function embeddedImage(image: Image | null): Promise<Asked | null> {
  if (!image) return null
  await image.detected()
  return { image, url: image.url }
}
