import { ImageError } from '../error.ts'
import { onceForSource } from '../source/once.ts'
import { beginningInflated, inflated } from '../source/inflate.ts'
import { slice, type ByteSource } from '../source/source.ts'
import { findFirst, packetAt } from '../syntax/find.ts'
import { startsWith } from '../syntax/starts.ts'
import { readRoot, type XmlRoot } from '../syntax/xml-root.ts'
import type { Block, Container } from './container.ts'

/** What a compressed drawing begins with. [RFC 1952 2.3.1] */
const GZIP = '\x1f\x8b\x08'

/** Pixels of a unit: an inch has 96. [CSS Values 6.2] */
const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['q', 96 / 101.6],
])

/** The greatest side that is believed. */
const MOST_PIXELS = 0x7fffffff

/** Scalable Vector Graphics, compressed or not. Of the document only the first element is looked at; nothing it refers to is. [SVG 2] */
export const svg: Container = {
  formats: ['SVG'],
  reads: ['xmp'],

  identify: async (source) => ((await rootOf(source))?.local === 'svg' ? 'SVG' : null),

  async header(source) {
    const root = await rootOf(source)
    if (!root) throw new ImageError('MALFORMED', 'SVG element expected at the beginning')
    return { ...sizeOf(root), progressive: false, density: null }
  },

  /** XMP, which stands in an element for metadata: as a packet, or as RDF alone. [XMP part 3 2.6] */
  async *blocks(source): AsyncGenerator<Block> {
    const isCompressed = await startsWith(source, GZIP)
    const text = isCompressed ? inflated(source, 'gzip') : source
    const place = await xmpIn(text)
    if (!place) return
    const stored = isCompressed ? { offset: 0, length: await source.size() } : place
    yield { kind: 'xmp', bytes: slice(text, place.offset, place.length), ...stored }
  },
}

/** The first element, for whichever question comes first. */
const rootOf = onceForSource(async (source: ByteSource): Promise<XmlRoot | null> => {
  return readRoot((await startsWith(source, GZIP)) ? beginningInflated(source, 'gzip') : source)
})

/** Width and height where they are lengths, else those of the view box; of one alone the other follows by its ratio. [SVG 2 8.2, 8.6] */
function sizeOf({ attributes }: XmlRoot): { width: number | null; height: number | null } {
  const [width, height] = [pixels(attributes.get('width')), pixels(attributes.get('height'))]
  const [, , boxWidth = 0, boxHeight = 0] = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/, 4)
    .map(Number)
  const hasBox = boxWidth > 0 && boxHeight > 0
  if (width !== null && height !== null) return { width: rounded(width), height: rounded(height) }
  if (!hasBox) return { width: rounded(width), height: rounded(height) }
  if (width !== null) return { width: rounded(width), height: rounded((width * boxHeight) / boxWidth) }
  if (height !== null) return { width: rounded((height * boxWidth) / boxHeight), height: rounded(height) }
  return { width: rounded(boxWidth), height: rounded(boxHeight) }
}

/** A length in pixels; null where it is none, or relative to what is not known here. */
function pixels(length: string | undefined): number | null {
  const [, number, unit] = /^\s{0,100}([+-]?[0-9.]{1,30}(?:e[+-]?[0-9]{1,3})?)([a-z]{0,2})\s{0,100}$/i.exec(length ?? '') ?? []
  const size = Number(number) * (units.get(unit?.toLowerCase() ?? '') ?? NaN)
  return Number.isFinite(size) && size > 0 ? size : null
}

function rounded(length: number | null): number | null {
  if (length === null || !(length <= MOST_PIXELS)) return null
  return Math.max(1, Math.round(length))
}

/** Where the packet is, or the RDF outside of one. */
async function xmpIn(text: ByteSource): Promise<{ offset: number; length: number } | null> {
  const end = Math.min(await text.size(), text.budget.limits.blockBytes)
  const start = await findFirst(text, ['<?xpacket begin', '<x:xmpmeta', '<rdf:RDF'], 0, end)
  if (!start) return null
  if (start.text.startsWith('<?')) return packetAt(text, start.at, end)
  const close = `</${start.text.slice(1)}>`
  const last = await findFirst(text, [close], start.at, end)
  return last && { offset: start.at, length: last.at + close.length - start.at }
}
