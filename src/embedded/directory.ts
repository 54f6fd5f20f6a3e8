import type { Xmp } from '../block/xmp.ts'
import type { Place } from '../container/container.ts'

/** Something behind a picture that its XMP lists. */
export interface Item extends Place {
  /** What it is for: "GainMap", "MotionPhoto". */
  readonly semantic: string
  readonly mimeType: string
}

/** Most items that are looked at. */
const MAX_ITEMS = 32

/**
 * What the directory in the XMP of a picture says to lie behind it, in file order. The last item ends the file, and each
 * other one ends where the next begins. [Motion Photo format 1.0, Container]
 */
export function itemsBehind(xmp: Xmp, size: number): Item[] {
  const behind: Item[] = []
  let end = size
  for (const { semantic, mimeType, length, padding } of listed(xmp).toReversed()) {
    const offset = end - padding - length
    if (semantic === 'Primary' || offset <= 0) break
    behind.unshift({ semantic, mimeType, offset, length })
    end = offset
  }
  return behind
}

function listed(xmp: Xmp) {
  const items = []
  for (let number = 1; number <= MAX_ITEMS; number++) {
    const said = (name: string) =>
      xmp.property(`Container:Directory[${number}]/Container:Item/Item:${name}`) ??
      xmp.property(`Container:Directory[${number}]/Item:${name}`)
    const semantic = said('Semantic')
    if (semantic === null) break
    items.push({ semantic, mimeType: said('Mime') ?? '', length: count(said('Length')), padding: count(said('Padding')) })
  }
  return items
}

/** A number of bytes; 0 where none is stated. */
export function count(text: string | null): number {
  return text !== null && /^\d{1,15}$/.test(text.trim()) ? Number(text) : 0
}
