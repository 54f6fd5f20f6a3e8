import { ImageError } from '../error.ts'
import { latin1, slice, type ByteSource } from '../source/source.ts'
import type { ColorModel, Container, Header } from './container.ts'
import type { Format } from './formats.ts'

/** Bytes in which a header must end, comments included. */
const MOST_HEADER = 64 * 1024

/** The usual header is shorter by far. */
const FIRST_READ = 1024

/** Formats by their signature: bitmaps, gray maps and pixmaps, as text and in bytes; maps of any kind; maps of floats. [Netpbm] */
const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['P1', 'PBM'],
  ['P4', 'PBM'],
  ['P2', 'PGM'],
  ['P5', 'PGM'],
  ['P3', 'PPM'],
  ['P6', 'PPM'],
  ['P7', 'PAM'],
  ['PF', 'PFM'],
  ['Pf', 'PFM'],
])

/** Portable bitmaps, gray maps, pixmaps, arbitrary maps and float maps: a header in words, then pixels. [Netpbm] */
export const pnm: Container = {
  formats: ['PBM', 'PGM', 'PPM', 'PAM', 'PFM'],
  reads: ['text'],

  async identify(source) {
    const bytes = await source.read(0, 16)
    const format = formats.get(latin1(bytes, 0, 2)) ?? null
    const next = latin1(bytes, 2)
    return format && (format === 'PAM' ? /^\n[A-Z#]/ : /^\s+[0-9#]|^#/).test(next) ? format : null
  },

  async header(source) {
    const { words } = await readHead(source)
    const signature = words[0]!
    return signature === 'P7' ? arbitraryMap(words) : plainMap(signature, words)
  },

  async *blocks(source) {
    for (const { offset, length } of (await readHead(source)).comments)
      yield { kind: 'text', name: 'Comment', bytes: slice(source, offset, length), offset, length }
  },
}

interface Head {
  /** All words up to the pixels, the signature first. */
  readonly words: readonly string[]
  readonly comments: readonly { offset: number; length: number }[]
}

/** Words that the header of each signature has; of arbitrary maps those up to the one that ends it. */
function isWhole(words: readonly string[]): boolean {
  if (words[0] === 'P7') return words.at(-1) === 'ENDHDR'
  return words.length >= (words[0] === 'P1' || words[0] === 'P4' ? 3 : 4)
}

async function readHead(source: ByteSource): Promise<Head> {
  for (const length of [FIRST_READ, MOST_HEADER]) {
    const bytes = await source.read(0, length)
    const head = headIn(bytes)
    if (isWhole(head.words)) return head
    if (bytes.length < length) break
  }
  throw new ImageError('MALFORMED', 'Netpbm header at 0 does not end')
}

/** Words are divided by white space; a comment goes from a hash to the end of its line. */
function headIn(bytes: Uint8Array): Head {
  const words: string[] = []
  const comments: { offset: number; length: number }[] = []
  for (let at = 0; at < bytes.length && !isWhole(words);) {
    const start = at
    if (bytes[at] === 0x23) {
      while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++
      comments.push({ offset: start + 1, length: at - start - 1 })
    } else if (isBlank(bytes[at])) at++
    else {
      while (at < bytes.length && !isBlank(bytes[at]) && bytes[at] !== 0x23) at++
      // A word that the bytes end with may go on.
      if (at < bytes.length) words.push(latin1(bytes, start, at))
    }
  }
  return { words, comments }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d)
}

/** Width, height, and the greatest value of a sample: 1 of bitmaps, a scale of float maps. */
function plainMap(signature: string, words: readonly string[]): Header {
  const isFloat = signature === 'PF' || signature === 'Pf'
  const isBitmap = signature === 'P1' || signature === 'P4'
  const isColor = signature === 'P3' || signature === 'P6' || signature === 'PF'
  return {
    width: whole(words[1]),
    height: whole(words[2]),
    bitDepth: isFloat ? 32 : isBitmap ? 1 : bitsOf(whole(words[3])),
    ...colors(isColor ? 'RGB' : 'GRAY', isColor ? 3 : 1, false),
  }
}

/** How the names of tuples begin that are of one model, with alpha or not; ImageMagick and Ghostscript write the last. [PAM] */
const tuples: readonly (readonly [name: string, model: ColorModel])[] = [
  ['RGB', 'RGB'],
  ['GRAYSCALE', 'GRAY'],
  ['BLACKANDWHITE', 'GRAY'],
  ['CMYK', 'CMYK'],
]

/** Pairs of names and values, and a word that ends them. */
function arbitraryMap(words: readonly string[]): Header {
  const value = (name: string) => words[words.indexOf(name, 1) + 1]
  const type = words.includes('TUPLTYPE') ? value('TUPLTYPE')! : ''
  const [, model = null] = tuples.find(([name]) => type.startsWith(name)) ?? []
  return {
    width: whole(value('WIDTH')),
    height: whole(value('HEIGHT')),
    bitDepth: bitsOf(whole(value('MAXVAL'))),
    ...colors(model, whole(value('DEPTH')), type.endsWith('_ALPHA')),
  }
}

function colors(colorModel: ColorModel | null, channels: number | null, hasAlpha: boolean): Omit<Header, 'width' | 'height'> {
  return { colorModel, channels, hasAlpha, progressive: false, density: null }
}

function whole(word: string | undefined): number | null {
  return word !== undefined && /^[0-9]{1,15}$/.test(word) ? Number(word) : null
}

function bitsOf(greatest: number | null): number | null {
  return greatest ? Math.ceil(Math.log2(greatest + 1)) : null
}
