import type { ListKind } from './list.ts'

/** How a maker note begins, and what that says of the rest. */
export interface Form {
  /** The maker whose tables describe it. */
  readonly maker: string
  readonly table: string
  /** Where its IFD begins, counted from the note. */
  readonly start: number
  /** What its offsets count from: the TIFF structure around it, or a byte of the note. */
  readonly base: 'tiff' | number
  /** Byte order: as around it, stated in the note at a place, or always the same. */
  readonly order: 'outer' | 'II' | 'MM' | number
  /** What stands at its beginning, if not an IFD: a TIFF header, what points to the IFD, or a record that is all of it. */
  readonly first?: 'header' | 'pointer' | 'record'
  /** Whether the maker has left notes of other forms, that nobody knows: one that is no IFD is no damaged one. */
  readonly assumed?: true
  /** How it lists its entries, where it is no IFD at all. */
  readonly list?: ListKind
}

/** The first bytes as characters of one byte each; control characters by their pictures, "␀" for NUL. */
function pictured(head: Uint8Array): string {
  const units = Buffer.allocUnsafe(head.length * 2)
  for (let i = 0; i < head.length; i++) {
    units[2 * i] = head[i]!
    units[2 * i + 1] = head[i]! < 0x20 ? 0x24 : 0
  }
  return units.toString('utf16le')
}

/** A form, and the notes that have it: by their own first bytes, by the maker and model stated outside, or both. */
interface Rule extends Form {
  readonly head?: RegExp
  readonly make?: RegExp
  readonly model?: RegExp
  /** The form that it has by the place where it was found. */
  readonly place?: string
}

const rule = <W extends Pick<Rule, 'head' | 'make' | 'model' | 'place'>>(
  maker: string,
  table: string,
  when: W,
  start = 0,
  base: Form['base'] = 'tiff',
  order: Form['order'] = 'outer',
  first?: Form['first'],
): Form & W => ({ maker, table, start, base, order, ...when, ...(first && { first }) })

const listed = <W extends Pick<Rule, 'head' | 'place'>>(list: ListKind, maker: string, table: string, when: W): Form & W => ({
  ...rule(maker, table, when),
  list,
})

const assumed = (rule: Rule): Rule => ({ ...rule, assumed: true })

/** What cameras write into films: a record that begins with the name of the maker. */
const film = (maker: string, table: string, head: RegExp) => rule(maker, table, { place: 'TAGS', head }, 0, 0, 'II', 'record')

/** Forms that notes have by the place where they are, outside EXIF. */
const places: readonly Rule[] = [
  listed('ciff', 'canon', 'CanonRaw::Main', { place: 'CIFF' }),
  listed('timed', 'canon', 'Canon::CTMD', { place: 'CTMD' }),
  listed('mrw', 'minolta', 'MinoltaRaw::PRD', { place: 'MRW' }),
  listed('nikon', 'nikon', 'Nikon::NCTG', { place: 'NCTG' }),
  listed('samsung', 'samsung', 'Samsung::Trailer', { place: 'SEF' }),
  rule('google', 'Google::ShotLogData', { place: 'shot_log_data' }, 0, 0, 'II', 'record'),
  rule('kyocera', 'KyoceraRaw::Main', { place: 'Kyocera' }, 0, 0, 'MM', 'record'),
  rule('casio', 'Casio::QVCI', { place: 'QVCI' }, 0, 0, 'MM', 'record'),
  rule('pentax', 'Pentax::PENT', { place: 'PENT' }, 0, 0, 'II', 'record'),
  film('fujifilm', 'FujiFilm::MOV', /^FUJIFILM DIGITAL CAMERA␀/),
  film('kodak', 'Kodak::MOV', /^EASTMAN KODAK COMPANY/),
  film('minolta', 'Minolta::MOV1', /^KONICA MINOLTA DIGITAL CAMERA/),
  film('minolta', 'Minolta::MOV2', /^MINOLTA DIGITAL CAMERA/),
  film('nikon', 'Nikon::MOV', /^NIKON DIGITAL CAMERA␀/),
  // The aperture is a rational whose denominator is at 46 in the older cameras.
  film('olympus', 'Olympus::MOV1', /^OLYMPUS DIGITAL CAMERA␀[^]{23}[␊d]␀␀␀/),
  film('olympus', 'Olympus::MOV2', /^OLYMPUS DIGITAL CAMERA␀/),
  film('pentax', 'Pentax::MOV', /^PENTAX DIGITAL CAMERA␀/),
  film('samsung', 'Samsung::MP4', /^SAMSUNG DIGITAL CAMERA␀/),
  film('sanyo', 'Sanyo::MP4', /^SANYO DIGITAL CAMERA␀[^]{33}␊␀␀␀/),
  film('sanyo', 'Sanyo::MOV', /^SANYO DIGITAL CAMERA␀/),
]

/** The forms that a note's own first bytes tell; the first that fits holds. They say more than the name of the maker, so they come first. */
const heads: readonly (Rule & { readonly head: RegExp })[] = [
  rule('apple', 'Apple::Main', { head: /^Apple iOS␀/ }, 14, 0, 12),
  rule('nikon', 'Nikon::Main', { head: /^Nikon␀␂[^]{3}(?:II\*␀|MM␀\*)/ }, 10, 10, 10, 'header'),
  rule('nikon', 'Nikon::Type2', { head: /^Nikon␀␁/ }, 8),
  rule('fujifilm', 'FujiFilm::Main', { head: /^(?:FUJIFILM|GENERALE)/ }, 8, 0, 'II', 'pointer'),
  rule('olympus', 'Olympus::Main', { head: /^OM SYSTEM␀␀␀(?:II|MM)/ }, 16, 0, 12),
  rule('olympus', 'Olympus::Main', { head: /^OLYMPUS␀(?:II|MM)/ }, 12, 0, 8),
  rule('olympus', 'Olympus::Main', { head: /^(?:OLYMP|EPSON|CAMER|MINOL)␀/ }, 8),
  rule('olympus', 'Olympus::Main', { head: /^(?:SONY PI|PREMI)␀/ }, 12),
  rule('panasonic', 'Panasonic::Main', { head: /^Panasonic␀/ }, 12),
  rule('panasonic', 'Panasonic::Type2', { head: /^MKE/ }, 0, 0, 'II'),
  rule('panasonic', 'Panasonic::Leica2', { head: /^LEICA␀␀␀/, make: /^Leica Camera AG/ }, 8, 0),
  rule('panasonic', 'Panasonic::Main', { head: /^LEICA␀␀␀/ }, 8),
  rule('panasonic', 'Panasonic::Leica4', { head: /^LEICA0/ }, 8, 0),
  rule('panasonic', 'Panasonic::Leica9', { head: /^LEICA␀␂␀/ }, 8, 0),
  rule('panasonic', 'Panasonic::Leica6', { head: /^LEICA␀␂\xff/ }, 8, 0),
  rule('panasonic', 'Panasonic::Leica5', { head: /^LEICA␀[␁-␟]␀/ }, 8, 0),
  rule('sony', 'Sony::Main', { head: /^(?:SONY (?:DSC|CAM|MOBILE)|␀␀SONY PIC␀|VHAB {5}␀)/ }, 12),
  rule('sony', 'Sony::Ericsson', { head: /^SEMC MS␀/ }, 20),
  rule('pentax', 'Pentax::Main', { head: /^PENTAX ␀(?:II|MM)/ }, 10, 0, 8),
  rule('pentax', 'Pentax::Main', { head: /^AOC␀/ }, 6, 'tiff', 4),
  rule('pentax', 'Pentax::S1', { head: /^S1␀{6}/ }, 8, 0),
  rule('pentax', 'Pentax::Main', { head: /^RICOH␀(?:II|MM)/, make: /^(?:PENTAX|RICOH IMAGING|Ricoh)/i }, 8, 0, 6),
  rule('casio', 'Casio::Type2', { head: /^(?:QVC|DCI)␀/ }, 6),
  rule('sigma', 'Sigma::Main', { head: /^(?:SIGMA|FOVEON)␀/ }, 10),
  rule('sanyo', 'Sanyo::Main', { head: /^SANYO␀/ }, 8),
  rule('ricoh', 'Ricoh::Text', { head: /^(?:Rv|Rev)/ }, 0, 0, 'outer', 'record'),
  rule('ricoh', 'Ricoh::Type2', { head: /^RICOH␀(?:II|MM)/i }, 8, 0, 6),
  rule('ricoh', 'Ricoh::Main', { head: /^ricoh/i }, 8),
  rule('motorola', 'Motorola::Main', { head: /^MOT␀/ }, 8, 0),
  rule('ge', 'GE::Main', { head: /^GE(?:␀␀|NIC␀)/ }, 18),
  rule('jvc', 'JVC::Main', { head: /^JVC / }, 4),
  rule('jvc', 'JVC::Text', { head: /^(?:VER:|QTY:)/ }, 0, 0, 'outer', 'record'),
  rule('kodak', 'Kodak::Main', { head: /^KDK INFO/ }, 8, 0, 'MM'),
  rule('kodak', 'Kodak::Main', { head: /^KDK/ }, 8, 0, 'II'),
  rule('kodak', 'Kodak::Type2', { head: /^(?:[^]{8}Eastman Kodak|␁␀[␀␁]␀␀␀␄␀[A-Za-z]{4})/ }, 0, 0, 'MM'),
  rule('kodak', 'Kodak::Type4', { head: /^[^]{41}JPG/ }, 0, 0, 'MM'),
  rule('kodak', 'Kodak::Type9', { head: /^IIII[␂␃]␀[^]{14}\d{4}\/\d\d\/\d\d / }, 0, 0, 'II'),
  rule('kodak', 'Kodak::Type8', { head: /^(?:MM␀\*|II\*␀)/, make: /^(?:EASTMAN )?KODAK/i }, 0, 0, 0, 'header'),
  rule('kodak', 'Kodak::Type10', { head: /^(?:MM␀|II)[␂-␄]/, make: /^(?:EASTMAN )?KODAK/i }, 2, 0, 0),
  listed('phase-one', 'phaseone', 'PhaseOne::Main', { head: /^(?:IIII[^]waR|MMMMRaw)/ }),
  rule('reconyx', 'Reconyx::HyperFire', { head: /^␁\xf1/ }, 0, 0, 'II'),
  rule('reconyx', 'Reconyx::UltraFire', { head: /^RECONYXUF␀/ }, 0, 0, 'II'),
  rule('reconyx', 'Reconyx::HyperFire2', { head: /^RECONYXH2␀/ }, 0, 0, 'II'),
  rule('reconyx', 'Reconyx::MicroFire', { head: /^RECONYXMF␀/ }, 0, 0, 'II'),
  rule('reconyx', 'Reconyx::HyperFire4K', { head: /^RECONYX4K␀/ }, 0, 0, 'II'),
  rule('hp', 'HP::Type4', { head: /^IIII[␄␅]␀/ }, 0, 0, 'II'),
  rule('hp', 'HP::Type6', { head: /^IIII␆␀/ }, 0, 0, 'II'),
  rule('dji', 'DJI::Info', { head: /^\[\w+:/ }, 0, 0, 'outer', 'record'),
  rule('google', 'Google::HDRPMakerNote', { head: /^HDRP␂/ }, 0, 0, 'II', 'record'),
  rule('google', 'Google::HDRPlusMakerNote', { head: /^HDRP␃/ }, 0, 0, 'II', 'record'),
  rule('samsung', 'Samsung::Main', { head: /^STMN\d{3}/ }, 0, 0, 'II'),
]

/** What all of those begin with, to tell at once the notes that have none of these forms. */
const anyHead = new RegExp(heads.map(({ head }) => head.source).join('|'), 'i')

/** The forms that the name of the maker tells. */
const makes: readonly Rule[] = [
  rule('canon', 'Canon::Main', { make: /^Canon/i }),
  rule('nikon', 'Nikon::Main', { make: /^NIKON/i }),
  rule('sony', 'Sony::Main', { make: /^(?:SONY|Hasselblad$)/i }),
  assumed(rule('samsung', 'Samsung::Type2', { make: /^SAMSUNG/i }, 0, 0)),
  rule('casio', 'Casio::Main', { make: /^CASIO/i }),
  assumed(rule('minolta', 'Minolta::Main', { make: /^(?:Konica )?Minolta/i, head: /^(?!MLY0|KC|\+M\+M|\xd7)/ })),
  rule('pentax', 'Pentax::Type2', { make: /^(?:PENTAX|Asahi)/i }),
  rule('panasonic', 'Panasonic::Leica3', { make: /^Leica Camera AG/, model: /\bR[89]\b/ }),
  rule('kodak', 'Kodak::Type5', { make: /^EASTMAN KODAK/i, model: /CX(?:4200|4230|4300|4310|6200|6230)/ }, 0, 0, 'MM'),
  rule('kodak', 'Kodak::Type6', { make: /^EASTMAN KODAK/i, model: /DX(?:3215|3700)/ }, 0, 0, 'II'),
  rule('kodak', 'Kodak::Type3', { make: /^EASTMAN KODAK/i, head: /^(?!MM|II)[^]{12}␇/ }, 0, 0, 'MM'),
  assumed(rule('kodak', 'Kodak::Type8', { make: /^(?:EASTMAN )?KODAK/i })),
  rule('dji', 'DJI::Main', { make: /^DJI/, head: /^(?!DJI|[^]{4}@AMBA)/ }),
  rule('flir', 'FLIR::Main', { make: /^FLIR/ }),
  assumed(rule('hp', 'HP::Main', { make: /^Hewlett-Packard/i })),
  rule('nintendo', 'Nintendo::Main', { make: /^Nintendo/ }),
]

/** The form of a maker note, by its first bytes and what is stated outside it; null where it is none of those known. */
export function formOf(head: Uint8Array, make: string, model: string, place?: string): Form | null {
  const text = pictured(head.subarray(0, 64))
  const fits = ({ head, make: by, model: of }: Rule) => (!head || head.test(text)) && (!by || by.test(make)) && (!of || of.test(model))
  const placed = place === undefined ? undefined : places.find((rule) => rule.place === place && fits(rule))
  return placed ?? (anyHead.test(text) ? heads.find(fits) : undefined) ?? makes.find(fits) ?? null
}
