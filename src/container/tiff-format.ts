import { onceForSource } from '../source/once.ts'
import { reading, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, begun, run, type Steps } from '../steps.ts'
import { type TiffHeader, tiffHeaderOf } from '../syntax/tiff-header.ts'
import { hasAt } from '../syntax/starts.ts'
import type { Format } from './formats.ts'
import { type Page, pageAt } from './tiff-page.ts'
import { COMPRESSION, MAKE, MODEL } from './tiff-tags.ts'

/** The formats that are TIFF structures: TIFF itself and what cameras make of it. */
export const tiffFormats = [
  'TIFF',
  'DNG',
  'GPR',
  'CR2',
  'NEF',
  'NRW',
  'ARW',
  'SR2',
  'ORF',
  'RW2',
  'RWL',
  'PEF',
  'SRW',
  'IIQ',
  '_3FR',
  'DCR',
  'KDC',
  'ERF',
  'MEF',
  'MOS',
] as const satisfies readonly Format[]

/** A format that is built like TIFF. */
export type TiffFormat = (typeof tiffFormats)[number]

/** What a TIFF structure is, and the picture of its first IFD, where that can be read. */
export interface Identity {
  readonly header: TiffHeader
  readonly format: TiffFormat
  readonly first: Page | null
}

/** The magic numbers of TIFF and of what others write in its place: "RO" and "RS" Olympus, 0x55 Panasonic. */
const TIFF = 42
const OLYMPUS: ReadonlySet<number> = new Set([0x4f52, 0x5352])
const PANASONIC = 0x55

/** Tags that one kind of raw picture has: its version [DNG 1.7], the account of a Leaf back, Sony's private IFD. */
const DNG_VERSION = 0xc612
const LEAF_DATA = 0x8606
const SONY_PRIVATE = 0xc634

/** Photometric interpretations of the samples of a sensor: under a mosaic of filters, or straightened. [TIFF/EP] [DNG 1.7] */
const sensorSamples: ReadonlySet<number | null> = new Set([32803, 34892])

/** Compressions that only cameras write: those of Kodak, Sony, Samsung, Nikon and Pentax. */
const sensorCompressions: ReadonlySet<number | null> = new Set([262, 32767, 32769, 32770, 32772, 34713, 65000, 65535])

/** Compression of GoPro in what is else a DNG. [SMPTE ST 2073] */
const VC5 = 9

/** Compression of Pentax, which also made cameras for Samsung. */
const PENTAX = 65535

/** Where the header of a raw picture says more than that of a TIFF. */
const MARK = 8

/** How a maker of cameras calls its raw pictures. */
const makers: readonly { readonly make: RegExp; readonly format: (first: Page) => TiffFormat }[] = [
  { make: /^NIKON/i, format: (first) => (/^COOLPIX/i.test(first.text(MODEL)) ? 'NRW' : 'NEF') },
  { make: /^SONY/i, format: (first) => (first.text(MODEL) === 'DSC-R1' ? 'SR2' : 'ARW') },
  { make: /^(PENTAX|RICOH|ASAHI)/i, format: () => 'PEF' },
  { make: /^SAMSUNG/i, format: (first) => (first.number(COMPRESSION) === PENTAX ? 'PEF' : 'SRW') },
  { make: /^(OLYMPUS|OM )/i, format: () => 'ORF' },
  { make: /^HASSELBLAD/i, format: () => '_3FR' },
  { make: /KODAK/i, format: (first) => (/DCS|ProBack/i.test(first.text(MODEL)) ? 'DCR' : 'KDC') },
  { make: /EPSON/i, format: () => 'ERF' },
  { make: /^MAMIYA/i, format: () => 'MEF' },
  { make: /^LEAF/i, format: () => 'MOS' },
]

/** What a file is, if it is a TIFF structure of a kind that is read, else null. Found out once for each source. */
export const identityOf: (source: ByteSource) => Awaitable<Identity | null> = onceForSource((source) => begun(identified, source))

function identified(source: ByteSource): Awaitable<Identity | null> {
  return andThen(tiffHeaderOf(source), identityBehind, source)
}

function identityBehind(header: TiffHeader | null, source: ByteSource): Awaitable<Identity | null> {
  if (!header || !isKnown(header)) return null
  return andThen(markOf(source), identityMarked, { source, header })
}

interface Begun {
  readonly source: ByteSource
  readonly header: TiffHeader
}

function identityMarked(mark: TiffFormat | null, { source, header }: Begun): Awaitable<Identity> {
  return andThen(pageAt(source, header, header.firstIfd), identityOfPage, { mark, header })
}

interface Marked {
  readonly mark: TiffFormat | null
  readonly header: TiffHeader
}

function identityOfPage(first: Page | null, { mark, header }: Marked): Awaitable<Identity> {
  return andThen(formatOf(header, mark, first), asIdentity, { header, first })
}

const asIdentity = (format: TiffFormat, { header, first }: Omit<Identity, 'format'>): Identity => ({ header, format, first })

function isKnown({ magic, big }: TiffHeader): boolean {
  return magic === TIFF || magic === PANASONIC || OLYMPUS.has(magic) || big
}

/** The format that stands behind the header of some raw pictures. */
function markOf(source: ByteSource): Awaitable<TiffFormat | null> {
  const all = source.whole?.()
  return all ? markAt(all, MARK) : andThen(run(reading(source, MARK, 4)), markAt, 0)
}

function markAt(bytes: Uint8Array, at: number): TiffFormat | null {
  if (hasAt(bytes, 'CR\x02', at)) return 'CR2'
  return hasAt(bytes, 'IIII', at) || hasAt(bytes, 'MMMM', at) ? 'IIQ' : null
}

function formatOf({ magic, big }: TiffHeader, mark: TiffFormat | null, page: Page | null): Awaitable<TiffFormat> {
  if (OLYMPUS.has(magic)) return 'ORF'
  if (magic === TIFF && mark) return mark
  if (magic === PANASONIC) return page && /^LEICA/i.test(page.text(MAKE)) ? 'RWL' : 'RW2'
  if (!page) return 'TIFF'
  if (page.has(DNG_VERSION)) return andThen(run(isGoPro(page)), (isGoPro) => (isGoPro ? 'GPR' : 'DNG'))
  return big ? 'TIFF' : makersFormat(page)
}

function* isGoPro(first: Page): Steps<boolean> {
  if (!/^GOPRO/i.test(first.text(MAKE))) return false
  return [first, ...(yield* first.below())].some((page) => page.number(COMPRESSION) === VC5)
}

/** What the maker of the camera calls a raw picture; another picture of the same camera is a TIFF. */
function makersFormat(first: Page): Awaitable<TiffFormat> {
  if (first.has(LEAF_DATA)) return 'MOS'
  const make = first.text(MAKE)
  const maker = make ? makers.find((maker) => maker.make.test(make)) : undefined
  if (!maker) return 'TIFF'
  const format = maker.format(first)
  if (isRaw(first) || (format === 'ARW' && first.has(SONY_PRIVATE))) return format
  return andThen(run(first.below()), (below) => (below.some(isRaw) ? format : 'TIFF'))
}

/** Whether a picture is what a sensor gave. */
export function isRaw(page: Page): boolean {
  return sensorSamples.has(page.photometric) || sensorCompressions.has(page.number(COMPRESSION))
}
