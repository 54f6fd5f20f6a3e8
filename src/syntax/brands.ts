import { type ByteSource, latin1, reading, uint32 } from '../source/source.ts'
import { promised, type Steps } from '../steps.ts'

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
  const head = yield* reading(source, 0, 16)
  if (head.length < 12 || latin1(head, 4, 8) !== 'ftyp') return null
  const size = uint32(head, 0)
  if (size !== 0 && size < 12) return null
  const rest = size > 16 ? yield* reading(source, 16, Math.min(size - 16, MAX_BRANDS * 4)) : new Uint8Array()
  return new FileType(head, rest)
}

/** Brands that are made of the bytes when somebody asks for them: mostly the first tells enough. */
class FileType implements Brands {
  readonly major: string
  readonly minorVersion: number
  readonly #rest: Uint8Array

  constructor(head: Uint8Array, rest: Uint8Array) {
    this.major = latin1(head, 8, 12)
    this.minorVersion = head.length < 16 ? 0 : uint32(head, 12)
    this.#rest = rest
  }

  get compatible(): readonly string[] {
    const brands: string[] = []
    for (let at = 0; at + 4 <= this.#rest.length; at += 4) brands.push(latin1(this.#rest, at, at + 4))
    return brands
  }
}

/** What files in boxes are, as their brands tell: pictures of HEVC, of AV1, of other codecs; films of four varieties. */
export type Family = 'HEIC' | 'AVIF' | 'HEIF' | 'MP4' | 'MOV' | 'M4V' | 'THREEGP'

/** Families by brand. [mp4ra.org; ISO 23008-12 annex B, AVIF 1.1 6, ISO 14496-12 annex E, QTFF] */
const FAMILIES: ReadonlyMap<string, Family> = new Map(
  (
    [
      ['HEIC', 'heic heix heim heis hevc hevx hevm hevs'],
      ['AVIF', 'avif avis'],
      ['HEIF', 'mif1 mif2 mif3 msf1 miaf jpeg jpgs j2ki j2is avci avcs vvic vvis evbi evbs unif'],
      ['MP4', 'isom iso2 iso3 iso4 iso5 iso6 iso7 iso8 iso9 isoa isob isoc mp41 mp42 mp71 avc1 dash MSNV'],
      ['M4V', 'M4V_ M4VH M4VP'],
      ['MOV', 'qt__'],
    ] as const
  ).flatMap(([family, brands]) => brands.split(' ').map((brand) => [brand.replaceAll('_', ' '), family] as const)),
)

/** Brands of formats in boxes that are none of the families. */
const OTHERS = new Set(['crx ', 'jp2 ', 'jpx ', 'jpm ', 'jph ', 'jxl ', 'mjp2', 'mj2s'])

/**
 * The family of a file: that of its major brand, which says what it is best used with, else of the first compatible one
 * that has one, else a film, as most brands are of films.
 */
export function familyOf({ major, compatible }: Brands): Family | null {
  const known = family(major)
  if (known) return known
  if (OTHERS.has(major) || !/^[\w .+-]{4}$/.test(major)) return null
  return compatible.map(family).find((known) => known === 'MOV' || PICTURES.has(known)) ?? 'MP4'
}

const PICTURES: ReadonlySet<Family | null> = new Set(['HEIC', 'AVIF', 'HEIF'])

function family(brand: string): Family | null {
  return FAMILIES.get(brand) ?? (/^3g[2a-z]/.test(brand) ? 'THREEGP' : null)
}
