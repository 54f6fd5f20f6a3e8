import type { ByteSource } from '../source/source.ts'
import { items, promised } from '../steps.ts'
import type { TiffHeader } from '../syntax/tiff-header.ts'
import type { Place } from './container.ts'
import { isRaw } from './tiff-format.ts'
import { chainWalk, type Page } from './tiff-page.ts'
import { COMPRESSION, Jpeg } from './tiff-tags.ts'

/** Compressions that make a strip a JPEG: as TIFF 6.0 had it, and as it was mended. [TIFF6 22] [TIFF supplement 2] */
const jpegs: ReadonlySet<number | null> = new Set([6, 7])

/** The JPEGs that the IFDs of a raw picture hold, beside the picture itself. */
export async function* previewsIn(source: ByteSource, header: TiffHeader, first: Page | null): AsyncGenerator<Place, undefined> {
  for await (const page of items(chainWalk(source, header, first))) {
    yield* placesIn(page)
    for (const inner of await promised(page.below())) yield* placesIn(inner)
  }
}

/** A stretch that two tags name, or the only strip of a picture that no sensor gave. */
function placesIn(page: Page): Place[] {
  const named = placeOf(page.number(Jpeg.OFFSET), page.number(Jpeg.LENGTH))
  if (named.length > 0 || isRaw(page) || !jpegs.has(page.number(COMPRESSION))) return named
  return placeOf(page.number(Jpeg.STRIP), page.number(Jpeg.STRIP_LENGTH))
}

function placeOf(offset: number | null, length: number | null): Place[] {
  return offset && length ? [{ offset, length }] : []
}
