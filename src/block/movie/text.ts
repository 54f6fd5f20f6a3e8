import { beforeNul } from '../../syntax/nul.ts'

/** Macintosh language codes as ISO 639-2; null where a number stands for none. [QTFF, Macintosh language codes] */
const MACINTOSH = (
  'eng fra ger ita dut swe spa dan por nor heb jpn ara fin gre ice mlt tur hrv chi urd hin tha kor lit pol hun est lav smi fao per rus chi dut gle ' +
  'alb rum cze slo slv yid srp mac bul ukr bel uzb kaz aze aze arm geo mol kir tgk tuk mon mon pus kur kas snd tib nep san mar ben asm guj pan ori ' +
  'mal kan tam tel sin bur khm lao vie ind tgl may may amh tir orm som swa kin run nya mlg epo'
).split(' ')

/** Those behind a gap in the numbers. */
const LATER = 'wel baq cat lat que grn aym tat uig dzo jav'.split(' ')
const LATER_FROM = 128

/** The first number that stands for three packed letters. [ISO 14496-12 8.4.2.3] */
const PACKED_FROM = 0x400
const UNSPECIFIED = 0x7fff

/** Languages whose texts QuickTime stores in another encoding than Roman. [QTFF] */
const ENCODINGS: ReadonlyMap<number, string> = new Map([
  [11, 'shift_jis'],
  [19, 'big5'],
  [23, 'euc-kr'],
  [32, 'x-mac-cyrillic'],
  [33, 'gbk'],
  [44, 'x-mac-cyrillic'],
  [45, 'x-mac-cyrillic'],
  [46, 'x-mac-cyrillic'],
])

/** The three letters of a language as stored, null where it is undetermined. [ISO 639-2] */
export function languageOf(code: number): string | null {
  if (code < PACKED_FROM) return MACINTOSH[code] ?? LATER[code - LATER_FROM] ?? null
  if (code >= UNSPECIFIED) return null
  const letters = String.fromCharCode(...[10, 5, 0].map((shift) => ((code >> shift) & 31) + 0x60))
  return /^[a-z]{3}$/.test(letters) && letters !== 'und' ? letters : null
}

/** A text of QuickTime's user data: its language says how it is encoded. [QTFF, user data text strings] */
export function quickTimeText(bytes: Uint8Array, language: number): string {
  if (language >= PACKED_FROM && language !== UNSPECIFIED) return unicodeText(bytes)
  return trimmed(decoded(bytes, ENCODINGS.get(language) ?? 'macintosh'))
}

/** A text in UTF-8, or in UTF-16 where a byte order mark says so. */
export function unicodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff) return utf16(bytes)
  if (first === 0xff && second === 0xfe) return trimmed(decoded(bytes, 'utf-16le'))
  return trimmed(decoded(bytes, 'utf-8'))
}

/** A text in UTF-16, the higher byte first. */
export function utf16(bytes: Uint8Array): string {
  return trimmed(decoded(bytes, 'utf-16be'))
}

const decoders = new Map<string, TextDecoder>()

/** Bytes as characters of an encoding; to make what decodes them takes longer than that does. */
function decoded(bytes: Uint8Array, encoding: string): string {
  let decoder = decoders.get(encoding)
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding)))
  return decoder.decode(bytes)
}

/** Whether bytes that state no type were a text: no control characters, and nothing replaced. */
export function isWritten(said: string): boolean {
  return said !== '' && !/[^\P{Cc}\t\n\r]|\ufffd/u.test(said)
}

/** A text ends at its first zero. */
function trimmed(text: string): string {
  return beforeNul(text).toWellFormed()
}
