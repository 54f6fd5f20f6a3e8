import { invalidUrl } from './imgproxy-error.ts'

/** Digests that can be asked for, with the number of their hexadecimal digits. */
const hashsumDigits = { md5: 32, sha1: 40, sha256: 64, sha512: 128 } as const

/** A digest that may be asked for, by imgproxy's name. */
export type HashsumType = keyof typeof hashsumDigits

/** A digest that the file is to have. */
export interface Hashsum {
  readonly type: HashsumType
  /** In lower case. */
  readonly digits: string
}

/** Where in a picture something lies: a compass point, "fp" for a point given as fractions, "sm", "prop" or "obj…" for what the pixels show. */
export interface Position {
  readonly type: string
  readonly x: number
  readonly y: number
  /** The classes of objects that "obj" and "objw" look for. */
  readonly classes?: readonly string[]
}

/** A part of the picture: sides in pixels, below 1 as fractions, 0 for the whole side. */
export interface Crop {
  readonly width: number
  readonly height: number
  readonly gravity: Position
}

const directions: ReadonlySet<string> = new Set(['no', 'so', 'ea', 'we', 'noea', 'nowe', 'soea', 'sowe', 'ce'])

/** A switch; whatever is not a word for "on" is off. */
export function flag(text: string | undefined): boolean {
  return text !== undefined && /^(?:1|t|T|TRUE|true|True)$/.test(text)
}

/** A whole number within bounds, 0 where it is left out. */
export function whole(text: string | undefined, from: number, to = Number.MAX_SAFE_INTEGER): number {
  if (text === undefined || text === '') return 0
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : NaN
  if (value >= from && value <= to) return value
  throw invalidUrl(`Not a whole number from ${from} to ${to}: ${text}`)
}

/** A decimal number within bounds, 0 where it is left out. */
export function decimal(text: string | undefined, from = -Infinity, to = Infinity): number {
  if (text === undefined || text === '') return 0
  const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN
  if (Number.isFinite(value) && value >= from && value <= to) return value
  throw invalidUrl(`Not a number from ${from} to ${to}: ${text}`)
}

/** The digests named, each once. */
export function hashsums(types: readonly string[]): HashsumType[] {
  return [...new Set(types.filter((type) => type !== '').map(hashsumType))]
}

/** The digest that a file must have; null for "none". */
export function hashsum(type = '', digits = ''): Hashsum | null {
  if (type === 'none' || (type === '' && digits === '')) return null
  const known = hashsumType(type)
  if (digits.length !== hashsumDigits[known] || !/^[0-9a-f]*$/i.test(digits)) throw invalidUrl(`Not a ${type} digest: ${digits}`)
  return { type: known, digits: digits.toLowerCase() }
}

function hashsumType(type: string): HashsumType {
  if (Object.hasOwn(hashsumDigits, type)) return type as HashsumType
  throw invalidUrl(`Unknown digest: ${type}`)
}

/** `width:height:gravity…`; null where no side is cut. */
export function crop([width, height, ...gravity]: readonly string[]): Crop | null {
  const part = { width: decimal(width, 0), height: decimal(height, 0), gravity: position(gravity) }
  return part.width > 0 || part.height > 0 ? part : null
}

/** `type:x:y`; the centre where it is left out. */
export function position([type = '', x, y, ...more]: readonly string[]): Position {
  if (type === 'obj' || type === 'objw')
    return { type, x: 0, y: 0, classes: [x, y, ...more].filter((name) => name !== undefined && name !== '') as string[] }
  if (more.length > 0 || (type === 'sm' && x !== undefined)) throw invalidUrl(`Too many arguments of the position ${type}`)
  return type === 'sm' ? { type, x: 0, y: 0 } : point(type, x, y)
}

/** `type:x:y` of where objects are to be: a point, or, by "prop", where they are in proportion. */
export function objectsPosition([type = '', x, y]: readonly string[]): Position {
  if (type === 'prop' && x !== undefined) throw invalidUrl('Too many arguments of the position prop')
  return type === 'prop' ? { type, x: 0, y: 0 } : point(type, x, y)
}

function point(type: string, x: string | undefined, y: string | undefined): Position {
  if (type === 'fp') return { type, x: decimal(x, 0, 1), y: decimal(y, 0, 1) }
  if (type !== '' && !directions.has(type)) throw invalidUrl(`Unknown position: ${type}`)
  return { type: type || 'ce', x: decimal(x), y: decimal(y) }
}
