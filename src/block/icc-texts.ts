import { latin1, view } from '../source/source.ts'
import { untilNul } from '../syntax/nul.ts'
import { characters, utf16be } from '../syntax/unicode.ts'
import { IccThreads } from './icc-threads.ts'

/** What the tags of a profile say, apart from colours. */
export interface ProfileTexts {
  readonly description: string | null
  readonly copyright: string | null
  readonly manufacturer: string | null
  readonly model: string | null
  readonly whitePoint: Point | null
  readonly blackPoint: Point | null
  readonly luminance: Point | null
  readonly red: Point | null
  readonly green: Point | null
  readonly blue: Point | null
}

/** X, Y and Z. */
export type Point = readonly [number, number, number]

/** The texts read, by their tags' signatures. [ICC.1:2022 9.2] */
const TEXT_TAGS = { description: 'desc', copyright: 'cprt', manufacturer: 'dmnd', model: 'dmdd' } as const

const HEADER = 128
const MOST_TAGS = 100
/** No description is longer; what is, is no text. */
const LONGEST_TEXT = 64 * 1024

/** The texts and the points of a profile; what is damaged is null. Not final where a text might be told better another time. */
export async function readTexts(profile: Uint8Array): Promise<{ readonly texts: ProfileTexts; readonly isFinal: boolean }> {
  const tags = tagsOf(profile)
  const { said, isFinal } = await throughExifr(profile, tags)
  const text = (signature: string) => said.get(signature) ?? textOf(tags.get(signature))
  const texts = {
    description: text(TEXT_TAGS.description),
    copyright: text(TEXT_TAGS.copyright),
    manufacturer: text(TEXT_TAGS.manufacturer),
    model: text(TEXT_TAGS.model),
    whitePoint: pointOf(tags.get('wtpt')),
    blackPoint: pointOf(tags.get('bkpt')),
    luminance: pointOf(tags.get('lumi')),
    red: pointOf(tags.get('rXYZ')),
    green: pointOf(tags.get('gXYZ')),
    blue: pointOf(tags.get('bXYZ')),
  }
  return { texts, isFinal }
}

/** The tags read; of others it does not matter where they lie. */
const WANTED: ReadonlySet<string> = new Set([...Object.values(TEXT_TAGS), 'wtpt', 'bkpt', 'lumi', 'rXYZ', 'gXYZ', 'bXYZ'])

/** The elements of the tag table that lie within the profile. [ICC.1:2022 7.3] */
function tagsOf(profile: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const tags = new Map<string, Uint8Array>()
  if (profile.length < HEADER + 4) return tags
  const at = view(profile)
  const count = Math.min(at.getUint32(HEADER), MOST_TAGS, Math.floor((profile.length - HEADER - 4) / 12))
  for (let i = 0; i < count; i++) {
    const entry = HEADER + 4 + i * 12
    const signature = latin1(profile, entry, entry + 4)
    if (!WANTED.has(signature) || tags.has(signature)) continue
    const [start, length] = [at.getUint32(entry + 4), at.getUint32(entry + 8)]
    if (start >= HEADER && start + length <= profile.length) tags.set(signature, profile.subarray(start, start + length))
  }
  return tags
}

const threads = new IccThreads()

const NOTHING: ReadonlyMap<string, string> = new Map()

/**
 * What exifr makes of the plain texts, in a thread of its own. It is handed a profile rebuilt from elements whose every
 * length has been checked, as it checks none itself; what it cannot read, or not in time, is read here.
 */
async function throughExifr(
  profile: Uint8Array,
  tags: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly said: ReadonlyMap<string, string>; readonly isFinal: boolean }> {
  const wanted = Object.values(TEXT_TAGS).flatMap((signature) => {
    const element = tags.get(signature)
    return element && isPlain(element) ? [{ signature, element }] : []
  })
  if (wanted.length === 0) return { said: NOTHING, isFinal: true }
  const texts = await threads.read(rebuilt(profile, wanted))
  const said = new Map<string, string>()
  for (const [signature, text] of texts ?? []) if (text.trim()) said.set(signature, tidy(text))
  return { said, isFinal: texts !== null }
}

interface Element {
  readonly signature: string
  readonly element: Uint8Array
}

/** A profile that says the same here, in memory of its own: of its elements it has those that are read. */
export function reduced(profile: Uint8Array): Uint8Array {
  return rebuilt(
    profile,
    [...tagsOf(profile)].map(([signature, element]) => ({ signature, element })),
  )
}

/** A profile of these elements alone, in memory of its own. */
function rebuilt(profile: Uint8Array, elements: readonly Element[]): Uint8Array<ArrayBuffer> {
  const table = HEADER + 4 + elements.length * 12
  const made = new Uint8Array(table + elements.reduce((sum, { element }) => sum + element.length, 0))
  const at = view(made)
  made.set(profile.subarray(0, HEADER))
  at.setUint32(HEADER, elements.length)
  let end = table
  elements.forEach(({ signature, element }, i) => {
    const entry = HEADER + 4 + i * 12
    for (let at = 0; at < signature.length; at++) made[entry + at] = signature.charCodeAt(at)
    at.setUint32(entry + 4, end)
    at.setUint32(entry + 8, element.length)
    made.set(element, end)
    end += element.length
  })
  return made
}

/** Whether an element is text that exifr reads aright: ASCII, of a length that is there. */
function isPlain(element: Uint8Array): boolean {
  const type = latin1(element, 0, 4)
  if (type === 'text') return element.length > 8 && element.length <= LONGEST_TEXT && isAscii(element.subarray(8))
  if (type !== 'desc' || element.length < 12) return false
  const length = view(element).getUint32(8)
  return length > 1 && length <= LONGEST_TEXT && 12 + length <= element.length && isAscii(element.subarray(12, 12 + length))
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

/** The text of an element of any type of text; null where it has none. */
function textOf(element: Uint8Array | undefined): string | null {
  if (!element || element.length < 8) return null
  const type = latin1(element, 0, 4)
  const text =
    type === 'mluc' ? localized(element) : type === 'desc' ? described(element) : type === 'text' ? narrow(element.subarray(8)) : ''
  return tidy(text) || null
}

/** Version 2 descriptions: in ASCII, then in Unicode for those that have no ASCII. [ICC.1:2001 6.5.17] */
function described(element: Uint8Array): string {
  if (element.length < 12) return ''
  const at = view(element)
  const end = Math.min(12 + at.getUint32(8), element.length)
  const ascii = narrow(element.subarray(12, Math.min(end, 12 + LONGEST_TEXT)))
  if (tidy(ascii) || end + 8 > element.length) return ascii
  return wide(element, end + 8, at.getUint32(end + 4) * 2)
}

/** Texts by language: English where there is some, else the first. [ICC.1:2022 10.15] */
function localized(element: Uint8Array): string {
  if (element.length < 28) return ''
  const at = view(element)
  const size = at.getUint32(12)
  if (size < 12) return ''
  const count = Math.min(at.getUint32(8), Math.floor((element.length - 16) / size), MOST_TAGS)
  const records = Array.from({ length: count }, (_, i) => 16 + i * size)
  const text = (record: number) => wide(element, at.getUint32(record + 8), at.getUint32(record + 4))
  const english = records.filter((record) => latin1(element, record, record + 2) === 'en')
  for (const record of [...english, ...records]) {
    const said = text(record)
    if (tidy(said)) return said
  }
  return ''
}

function narrow(bytes: Uint8Array): string {
  return characters(untilNul(bytes))
}

function wide(bytes: Uint8Array, start: number, length: number): string {
  if (start > bytes.length) return ''
  const end = Math.min(start + Math.min(length, LONGEST_TEXT), bytes.length)
  return utf16be(bytes, start, end)
}

function tidy(text: string): string {
  return text.replaceAll('\0', '').trim().toWellFormed()
}

/** An XYZ element: three numbers of 15.16 bits. [ICC.1:2022 10.31] */
function pointOf(element: Uint8Array | undefined): Point | null {
  if (!element || element.length < 20 || latin1(element, 0, 4) !== 'XYZ ') return null
  const at = view(element)
  const number = (offset: number) => at.getInt32(offset) / 0x10000
  return [number(8), number(12), number(16)]
}
