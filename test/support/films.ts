import * as fc from 'fast-check'

/** A film, and all that was written into it. */
export interface TestFilm {
  /** Its container, as blocks are named by it. */
  readonly name: string
  readonly file: Uint8Array
  readonly told: object
  readonly tags: readonly (readonly string[])[]
  readonly chapters: readonly object[]
}

/** Numbers from 1 on. */
export const upTo = (max: number) => fc.integer({ min: 1, max })
/** Texts of any characters that films may hold, short enough for a length of one byte. */
export const signs = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => !/[\p{Cc}\ufeff\ufffe\uffff]/u.test(text) && Buffer.byteLength(text) < 256)
/** A text in UTF-8, as characters of one byte each. */
export const utf8 = (text: string) => Buffer.from(text).toString('latin1')
/** Texts under names of their own. */
export const texts = (name: RegExp) =>
  fc.uniqueArray(fc.tuple(fc.stringMatching(name), signs), { selector: ([name]) => name, minLength: 1, maxLength: 5 })
/** Three letters, any of which may be a language. */
export const language = fc.stringMatching(/^[a-z]{3}$/)
/** What is told of a language. */
export const toldLanguage = (letters: string) => (letters === 'und' ? null : letters)
/** Pixels of a side. */
export const side = upTo(0xffff)

/** Colours by their numbers, and how FFmpeg names them. [ISO 23091-2 8] */
export const colours = fc.record({
  primaries: fc.constantFrom([1, 'bt709'], [5, 'bt470bg'], [9, 'bt2020'], [12, 'smpte432']),
  transfer: fc.constantFrom([1, 'bt709', null], [13, 'iec61966-2-1', null], [16, 'smpte2084', 'HDR10'], [18, 'arib-std-b67', 'HLG']),
  matrix: fc.constantFrom([0, 'gbr'], [1, 'bt709'], [6, 'smpte170m'], [9, 'bt2020nc']),
  full: fc.boolean(),
})
type Colours = typeof colours extends fc.Arbitrary<infer T> ? T : never
/** What is told of colours. */
export const toldColours = ({ primaries, transfer, matrix, full }: Colours) => ({
  colorPrimaries: primaries[1],
  transfer: transfer[1],
  matrix: matrix[1],
  range: full ? 'pc' : 'tv',
  hdr: transfer[2],
})

/** FFmpeg's names of the places of so many loudspeakers. */
export const layouts = [null, 'mono', 'stereo', '3.0', '4.0', '5.0', '5.1', '6.1', '7.1']

/** The same of these codecs: those of four channels stand in the corners of the room. */
export const cornered = (codec: string, channels: number) =>
  channels === 4 && ['vorbis', 'flac', 'opus'].includes(codec) ? 'quad' : layouts[channels]

/** A track, and what its stream says. */
export interface Built {
  readonly written: Uint8Array
  readonly told: object
}
