import type { Credentials } from './block/c2pa.ts'
import type { Exif } from './block/exif.ts'
import type { Hidden, Tag } from './block/decoder.ts'
import type { IccProfile } from './block/icc.ts'
import type { Iptc } from './block/iptc.ts'
import type { VideoMeta } from './block/movie.ts'
import type { Mpf } from './block/mpf.ts'
import type { Photoshop } from './block/photoshop.ts'
import type { Texts } from './block/text.ts'
import type { Xmp } from './block/xmp.ts'
import type { Secret } from './setting-kinds.ts'
import type { Block, BlockKind } from './container/container.ts'

/** By which names each secret goes, in whatever kind of metadata: EXIF, maker notes, IPTC, XMP, films, keywords of texts. */
const names: Readonly<Record<Secret, RegExp>> = {
  // The code of a mobile network is that of a country. The latitude of an exposure is no place, nor is the angle from which light falls on layers.
  gps: /gps|geotag|geoposition|(?<!speed)latitude|long(?:i|ti)tude|(?<!global)altitude|iso6709|^MCC_?Data$/i,
  serial: /serial|device[ ._-]?id$/i,
  // Who owns the copyright is said to be known.
  owner: /(?<!copyright)owner|^account_id$/i,
  thumbnail: /thumb|preview ?(?:image|data)|^JPEGInterchangeFormat|^JpgFromRaw/i,
  faces: /Face|(?:^|[^A-Za-z])faces?(?![a-z])|^Person(?:InImage|ality)|^(?:Image)?Regions?(?:Info|List)?$|^Baby/,
}

/** By which groups: IFDs, and prefixes of XMP. */
const groups: Readonly<Record<Secret, ReadonlySet<string>>> = {
  gps: new Set(['GPS', 'geo']),
  serial: new Set(),
  owner: new Set(),
  thumbnail: new Set(['xmpGImg']),
  faces: new Set(['mwg-rs', 'MP', 'MPRI', 'MPReg', 'apple-fi', 'acdsee-rs']),
}

/** What holds a block of another kind as it is, and with it any secret. */
const WHOLE = /^(?:MakerNote|DNGPrivateData)$|^raw profile|^XML:com\.adobe\.xmp$/i

/** Of films: places by their names, too. */
const PLACE = /location/i

/** Whether an entry of this name, in this group, tells a secret. */
function tells(secret: Secret, group: string, name: string): boolean {
  return groups[secret].has(group) || names[secret].test(name)
}

/** Which secrets an entry of this name, in this group, tells. */
export function secretsIn(group: string, name: string): readonly Secret[] {
  return (Object.keys(names) as Secret[]).filter((secret) => tells(secret, group, name))
}

/** What is kept from those who ask without a key. */
export class Redaction implements Hidden {
  readonly #secrets: readonly Secret[]

  constructor(secrets: readonly Secret[]) {
    this.#secrets = secrets
  }

  hides(secret: Secret): boolean {
    return this.#secrets.includes(secret)
  }

  entry(group: string, name: string): boolean {
    return this.#secrets.length > 0 && (WHOLE.test(name) || this.#secrets.some((one) => tells(one, group, name)))
  }

  get thumbnails(): boolean {
    return this.hides('thumbnail')
  }

  /** Whether nothing is to be known of a block, not even that it is there. */
  block({ kind, name = '' }: Block): boolean {
    return (kind === 'exif' && this.entry(name, '')) || (kind === 'text' && this.entry('', name))
  }

  /** What a decoder made of blocks of a kind, without what is kept back. */
  applied<T>(kind: BlockKind, found: T): T {
    return this.#secrets.length === 0 ? found : (without[kind](found as never, this) as T)
  }
}

/** What decoders make of each kind of block. */
interface Found {
  readonly exif: Exif
  readonly iptc: Iptc
  readonly xmp: Xmp
  readonly photoshop: Photoshop
  readonly icc: IccProfile
  readonly c2pa: Credentials
  readonly mpf: Mpf
  readonly text: Texts
  readonly movie: VideoMeta
}

/** How each kind is had without. A new kind of block is one line here. */
const without: { readonly [Kind in BlockKind]: (found: Found[Kind], hidden: Redaction) => Found[Kind] } = {
  exif: (found, hidden) => found.without(hidden),
  iptc: (found, hidden) => found.without(hidden),
  xmp: (found, hidden) => found.without(hidden),
  photoshop: (found, hidden) => found.without(hidden),
  icc: (found) => found,
  c2pa: (found) => found,
  mpf: (found, hidden) =>
    hidden.thumbnails ? { ...found, pictures: found.pictures.filter(({ role }) => !role.startsWith('LARGE_THUMBNAIL')) } : found,
  text: (found, hidden) => ({ ...found, entries: found.entries.filter(({ keyword }) => !hidden.entry('', keyword ?? '')) }),
  movie: (found, hidden) => ({
    ...found,
    location: hidden.hides('gps') ? null : found.location,
    firstFix: hidden.hides('gps') ? async () => null : found.firstFix,
    tags: ofFilm(found.tags, hidden),
    streams: found.streams.map((stream) => ({ ...stream, notes: () => noted(stream, hidden) })),
  }),
}

function ofFilm(tags: readonly Tag[], hidden: Redaction): readonly Tag[] {
  return tags.filter(({ group, name }) => !hidden.entry(group, name) && !(hidden.hides('gps') && PLACE.test(name)))
}

/** What is said of one stream alone may be a secret as well. */
async function noted({ notes }: VideoMeta['streams'][number], hidden: Redaction): ReturnType<typeof notes> {
  const found = await notes()
  return { ...found, tags: ofFilm(found.tags, hidden) }
}

/** Nothing is kept back. */
export const open = new Redaction([])
