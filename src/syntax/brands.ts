import { type ByteSource, latin1, reading, uint32 } from '../source/source.ts'
import { type Awaitable, outcomeOf, promised, run, type Steps } from '../steps.ts'
import { byBytes, wordAt } from './fourcc.ts'
import { hasAt } from './starts.ts'

/** What a file type box says: the specifications a file keeps to. [ISO 14496-12 4.3] */
export interface Brands {
  /** The one it is best used with. */
  readonly major: string
  readonly minorVersion: number
  readonly compatible: readonly string[]
}

/** More brands than any file states; what lies behind is not read. */
const MAX_BRANDS = 256

/** The brands of a file that begins with a file type box, else null. */
export function readBrands(source: ByteSource): Promise<Brands | null> {
  return promised(brandsIn(source))
}

/** The same as steps. */
export function* brandsIn(source: ByteSource): Steps<Brands | null> {
  return yield* outcomeOf(brandsOf(source))
}

/** The same, at once where the bytes are here. */
export function brandsOf(source: ByteSource): Awaitable<Brands | null> {
  const all = source.whole?.()
  return all ? fileType(all) : run(brandSteps(source))
}

function* brandSteps(source: ByteSource): Steps<Brands | null> {
  const head = yield* reading(source, 0, 16)
  const length = lengthOf(head)
  return length <= 16 ? fileType(head) : fileType(yield* reading(source, 0, length))
}

/** Bytes of a file type box that are read; 0 where the file begins with none. */
function lengthOf(head: Uint8Array): number {
  if (head.length < 12 || !hasAt(head, 'ftyp', 4)) return 0
  const size = uint32(head, 0)
  return size === 0 ? 16 : size < 12 ? 0 : Math.min(size, 16 + MAX_BRANDS * 4)
}

function fileType(bytes: Uint8Array): Brands | null {
  const length = lengthOf(bytes)
  return length > 0 ? new FileType(bytes, Math.min(length, bytes.length)) : null
}

/** Brands that are made of the bytes when somebody asks for them: mostly the first tells enough. */
class FileType implements Brands {
  readonly major: string
  readonly #bytes: Uint8Array
  readonly #end: number

  constructor(bytes: Uint8Array, end: number) {
    this.major = brandAt(bytes, 8)
    this.#bytes = bytes
    this.#end = end
  }

  get minorVersion(): number {
    return this.#bytes.length < 16 ? 0 : uint32(this.#bytes, 12)
  }

  get compatible(): readonly string[] {
    const brands: string[] = []
    for (let at = 16; at + 4 <= this.#end; at += 4) brands.push(brandAt(this.#bytes, at))
    return brands
  }
}

/** What files in boxes are, as their brands tell: pictures of HEVC, of AV1, of other codecs; films of four varieties, and sound. */
export type Family = 'HEIC' | 'AVIF' | 'HEIF' | 'MP4' | 'MOV' | 'M4V' | 'M4A' | 'THREEGP'

/** Families by brand. [mp4ra.org; ISO 23008-12 annex B, AVIF 1.1 6, ISO 14496-12 annex E, QTFF] */
const FAMILIES: ReadonlyMap<string, Family> = new Map(
  (
    [
      ['HEIC', 'heic heix heim heis hevc hevx hevm hevs'],
      ['AVIF', 'avif avis'],
      ['HEIF', 'mif1 mif2 mif3 msf1 miaf jpeg jpgs j2ki j2is avci avcs vvic vvis evbi evbs unif'],
      ['MP4', 'isom iso2 iso3 iso4 iso5 iso6 iso7 iso8 iso9 isoa isob isoc mp41 mp42 mp71 avc1 dash MSNV'],
      ['M4V', 'M4V_ M4VH M4VP'],
      ['M4A', 'M4A_ M4B_ M4P_'],
      ['MOV', 'qt__'],
    ] as const
  ).flatMap(([family, brands]) => brands.split(' ').map((brand) => [brand.replaceAll('_', ' '), family] as const)),
)

/** Brands of formats in boxes that are none of the families. */
const OTHERS = new Set(['crx ', 'jp2 ', 'jpx ', 'jpm ', 'jph ', 'jxl ', 'mjp2', 'mj2s'])

/** Brands by their bytes: found sooner than made, and looked up sooner. */
const known = byBytes([...FAMILIES.keys(), ...OTHERS])

function brandAt(bytes: Uint8Array, at: number): string {
  return known.get(wordAt(bytes, at)) ?? latin1(bytes, at, at + 4)
}

/**
 * The family of a file: that of its major brand, which says what it is best used with, else of the first compatible one
 * that has one, else a film, as most brands are of films.
 */
export function familyOf(brands: Brands): Family | null {
  const { major } = brands
  const known = family(major)
  if (known) return known
  if (OTHERS.has(major) || !/^[\w .+-]{4}$/.test(major)) return null
  return brands.compatible.map(family).find((known) => known === 'MOV' || PICTURES.has(known)) ?? 'MP4'
}

const PICTURES: ReadonlySet<Family | null> = new Set(['HEIC', 'AVIF', 'HEIF'])

function family(brand: string): Family | null {
  return FAMILIES.get(brand) ?? (/^3g[2a-z]/.test(brand) ? 'THREEGP' : null)
}
