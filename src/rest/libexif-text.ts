import { latin1 } from '../source/source.ts'
import { numbersOf, rationalsOf, Type, type Rational } from '../syntax/ifd-value.ts'
import { untilNul } from '../syntax/nul.ts'
import { characters } from '../syntax/unicode.ts'
import { fixed, wide } from './printf.ts'
import type { StoredTag } from './stored-tag.ts'
import { libexifAltitudeRef, libexifEnumerations, type LibexifEnumeration } from './tables/libexif-values.ts'

/** Bytes of a text at most: what the `exif` command leaves room for. */
const ROOM = 1023

/** What libexif says a tag's value is, or null where it says nothing: a type or a count that the tag does not allow. */
export function libexifText(tag: StoredTag): string | null {
  const special = rules.get(tag.id + (ownNumbers.get(tag.group) ?? 0))
  const text = special ? special(tag) : general(tag)
  return text === null ? null : cut(text).toWellFormed()
}

type TextRule = (tag: StoredTag) => string | null

/** What is said of a value whose tag has no rule of its own: by its type. */
function general(tag: StoredTag): string | null {
  const { type, bytes } = tag
  if (type === Type.ASCII) return characters(untilNul(bytes))
  if (type === Type.UNDEFINED) return `${bytes.length} bytes undefined data`
  if (type === Type.FLOAT || type === Type.DOUBLE) return `${bytes.length} bytes unsupported data type`
  if (type === Type.BYTE || type === Type.SBYTE)
    return list([...bytes.subarray(0, ROOM)], (byte) => `0x${byte.toString(16).padStart(2, '0')}`)
  const rationals = rationalsOf(shortened(tag))
  if (rationals) return list(rationals, rationalText)
  return INTEGERS.has(type) ? list(numbersOf(shortened(tag)) ?? [], String) : null
}

const INTEGERS: ReadonlySet<number> = new Set([Type.SHORT, Type.SSHORT, Type.LONG, Type.SLONG])

/** No more of a list than there is room for. */
function shortened(tag: StoredTag): StoredTag {
  return { ...tag, bytes: tag.bytes.subarray(0, ROOM * 8) }
}

function list<T>(values: readonly T[], text: (value: T) => string): string {
  return values.map(text).join(', ')
}

/** As many decimals as the denominator is worth. */
function rationalText({ numerator, denominator }: Rational): string {
  if (denominator === 0) return `${numerator}/0`
  const decimals = Math.trunc(Math.log10(Math.abs(denominator)) - 0.08 + 1)
  return wide(fixed(numerator / denominator, decimals), 2)
}

function cut(text: string): string {
  const bytes = Buffer.from(text)
  return bytes.length <= ROOM ? text : new TextDecoder().decode(bytes.subarray(0, ROOM), { stream: true })
}

/** A rule for tags that are one rational number; those whose denominator is 0 are shown as any other. */
function rational(type: number, text: (value: number) => string): TextRule {
  return (tag) => {
    if (tag.type !== type || tag.count !== 1) return null
    const [stored] = rationalsOf(tag) ?? []
    return stored && stored.denominator !== 0 ? text(stored.numerator / stored.denominator) : general(tag)
  }
}

/** A rule for tags that are one number out of a list. */
function enumerated({ texts, other }: LibexifEnumeration, type: number = Type.SHORT): TextRule {
  return (tag) => {
    const [value] = tag.type === type && tag.count === 1 ? (numbersOf(tag) ?? []) : []
    return value === undefined ? null : (texts.get(value) ?? other.replace('{value}', String(value)))
  }
}

/** A rule for tags that are a certain number of bytes. */
function bytes(type: number, count: number, text: (bytes: Uint8Array) => string): TextRule {
  return (tag) => (tag.type === type && tag.count === count && tag.bytes.length === count ? text(tag.bytes) : null)
}

function shorts(text: (values: readonly number[], tag: StoredTag) => string | null): TextRule {
  return (tag) => (tag.type === Type.SHORT ? text(numbersOf(tag) ?? [], tag) : null)
}

const aperture = rational(Type.RATIONAL, (value) => `${fixed(value, 2)} EV (f/${fixed(2 ** (value / 2), 1)})`)

const exposureTime = rational(Type.RATIONAL, (value) =>
  value > 0 && value < 1 ? `1/${fixed(1 / value, 0)} sec.` : `${fixed(value, 0)} sec.`,
)

const shutterSpeed = rational(Type.SRATIONAL, (value) => {
  const time = 2 ** -value
  return `${fixed(value, 2)} EV (${time < 1 && time > 0 ? `1/${fixed(2 ** value, 0)}` : fixed(time, 0)} sec.)`
})

/** Candela per square metre; a footlambert is 1/π candela per square foot. */
const brightness = rational(Type.SRATIONAL, (value) => `${fixed(value, 2)} EV (${fixed(2 ** value / (Math.PI * 0.3048 ** 2), 2)} cd/m^2)`)

const versions: ReadonlyMap<string, string> = new Map([
  ['0110', '1.1'],
  ['0200', '2.0'],
  ['0210', '2.1'],
  ['0220', '2.2'],
  ['0221', '2.21'],
  ['0230', '2.3'],
  ['0231', '2.31'],
  ['0232', '2.32'],
])

const flashpixVersions: ReadonlyMap<string, string> = new Map([
  ['0100', '1.0'],
  ['0101', '1.01'],
])

function version(name: string, known: ReadonlyMap<string, string>): TextRule {
  return bytes(Type.UNDEFINED, 4, (digits) => {
    const number = known.get(latin1(digits))
    return number ? `${name} Version ${number}` : `Unknown ${name} Version`
  })
}

const components = ['-', 'Y', 'Cb', 'Cr', 'R', 'G', 'B']

const partText = (part: Uint8Array): string => (part.every((byte) => byte === 0x20) ? '[None]' : characters(part))

/** The photographer, a NUL, the editor. [EXIF3.0 4.6.5.2.15] */
const copyright: TextRule = (tag) => {
  if (tag.type !== Type.ASCII) return null
  const photographer = untilNul(tag.bytes)
  const editor = untilNul(tag.bytes.subarray(photographer.length + 1))
  return `${partText(photographer)} (Photographer) - ${partText(editor)} (Editor)`
}

/** The comment behind its character code; where that is none of the known, all of it, what cannot be printed as a dot. [EXIF3.0 4.6.6.4] */
const userComment: TextRule = (tag) => {
  if (tag.type !== Type.UNDEFINED) return null
  const code = latin1(tag.bytes, 0, 8)
  if (code === 'ASCII\0\0\0') return characters(untilNul(tag.bytes.subarray(8)))
  if (code === 'UNICODE\0') return 'Unsupported UNICODE string'
  if (code === 'JIS\0\0\0\0\0') return 'Unsupported JIS string'
  const start = tag.bytes.findIndex((byte) => byte !== 0 && byte !== 0x20)
  return start < 0 ? '' : latin1(tag.bytes, start).replace(/[^ -~]/g, '.')
}

/** Windows' own tags: UTF-16, little endian whatever the rest is. */
const windows: TextRule = (tag) => {
  if (tag.type === Type.FLOAT || tag.type === Type.DOUBLE) return null
  const even = tag.bytes.length % 2 ? Buffer.concat([tag.bytes, Buffer.alloc(1)]) : Buffer.from(tag.bytes)
  return even.toString('utf16le').split('\0', 1)[0]!
}

const subjectArea = shorts((values) => {
  const [x, y, third, height] = values
  if (values.length === 2) return `(x,y) = (${x},${y})`
  if (values.length === 3) return `Within distance ${third} of (x,y) = (${x},${y})`
  if (values.length === 4) return `Within rectangle (width ${third}, height ${height}) around (x,y) = (${x},${y})`
  return `Unexpected number of components (${values.length}, expected 2, 3, or 4).`
})

const subSampling = shorts((values, tag) => {
  if (values.length !== 2) return null
  const [horizontal, vertical] = values
  if (horizontal === 2 && (vertical === 1 || vertical === 2)) return vertical === 1 ? 'YCbCr4:2:2' : 'YCbCr4:2:0'
  return general(tag)
})

const timeStamp: TextRule = (tag) => {
  if (tag.type !== Type.RATIONAL || tag.count !== 3) return null
  const parts = rationalsOf(tag) ?? []
  if (parts.length < 3 || parts.some(({ denominator }) => denominator === 0)) return general(tag)
  const [hours = 0, minutes = 0, seconds = 0] = parts.map(({ numerator, denominator }) => numerator / denominator)
  return (
    [fixed(Math.trunc(hours), 0), fixed(Math.trunc(minutes), 0)].map((text) => wide(text, 2, '0')).join(':') +
    `:${wide(fixed(seconds, 2), 5, '0')}`
  )
}

const undefinedText: TextRule = (tag) => (tag.type === Type.UNDEFINED ? characters(untilNul(tag.bytes)) : general(tag))

/** What is added to the numbers of IFDs that do not share theirs with IFD0. */
const GPS = 0x10000
const INTEROPERABILITY = 0x20000
const ownNumbers: ReadonlyMap<string, number> = new Map([
  ['GPS', GPS],
  ['InteropIFD', INTEROPERABILITY],
])

/** Tags with texts of their own. */
const rules: ReadonlyMap<number, TextRule> = new Map<number, TextRule>([
  ...[...libexifEnumerations].map(([id, values]) => [id, enumerated(values)] as const),
  ...[0xa300, 0xa301].map((id) => [id, enumerated(libexifEnumerations.get(id)!, Type.UNDEFINED)] as const),
  ...[0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f].map((id) => [id, windows] as const),
  [0x0212, subSampling],
  [0x8298, copyright],
  [0x829a, exposureTime],
  [0x829d, rational(Type.RATIONAL, (value) => `f/${fixed(value, 1)}`)],
  [0x9000, version('Exif', versions)],
  [0x9101, bytes(Type.UNDEFINED, 4, (parts) => [...parts].map((part) => components[part] ?? 'Reserved').join(' '))],
  [0x9201, shutterSpeed],
  [0x9202, aperture],
  [0x9203, brightness],
  [0x9204, rational(Type.SRATIONAL, (value) => `${fixed(value, 2)} EV`)],
  [0x9205, aperture],
  [0x9206, rational(Type.RATIONAL, (value) => `${fixed(value, 1)} m`)],
  [0x920a, rational(Type.RATIONAL, (value) => `${fixed(value, 1)} mm`)],
  [0x9214, subjectArea],
  [0x9286, userComment],
  [0xa000, version('FlashPix', flashpixVersions)],
  [GPS + 0, bytes(Type.BYTE, 4, (parts) => parts.join('.'))],
  [GPS + 2, undefinedText],
  [GPS + 5, enumerated(libexifAltitudeRef, Type.BYTE)],
  [GPS + 7, timeStamp],
  [INTEROPERABILITY + 2, undefinedText],
])
