import { base64 } from '../../syntax/base64.ts'
import type { JsonValue, Tag } from '../decoder.ts'
import { numbersIn, rationalsIn, textOf, type StoredValue } from './stored.ts'
import { hex } from '../../syntax/ifd-table.ts'
import { type Measure, measured, moment } from './measure.ts'
import { steps } from './nikon-steps.ts'
import type { Read } from './readings.ts'
import type { Row } from './table.ts'

/** Most bytes that are written out, and most numbers. */
const MOST_BYTES = 1024
const MOST_NUMBERS = 256

/** Where tags of a maker note stand: their group and table. */
export interface Place {
  readonly group: string
  readonly table: string
}

const none: readonly ReadonlyMap<string, string>[] = []

/** An entry of a maker note, or of a record in it. */
export class MakerTag implements Tag {
  readonly id: number
  readonly row: Row | undefined
  readonly stored: StoredValue
  readonly #place: Place
  /** What it says, where that is known in another way than by its row. */
  readonly #said: string | undefined
  #stored: string | null | undefined
  #numbers: readonly (number | null)[] | undefined
  #known: Read | null | undefined

  constructor(place: Place, id: number, row: Row | undefined, stored: StoredValue, said?: string) {
    this.#place = place
    this.id = id
    this.row = row
    this.stored = stored
    this.#said = said
  }

  get group(): string {
    return this.#place.group
  }

  /** The table that it stands in; empty for one of an IFD that has none. */
  get table(): string {
    return this.#place.table
  }

  /** What its values stand for: one map for all elements, or one for each. */
  get named(): readonly ReadonlyMap<string, string>[] {
    return this.row ? this.row.meanings.sets : none
  }

  get name(): string {
    return this.row?.name ?? hex(this.id)
  }

  /** The text that is stored; null where none is. */
  get #written(): string | null {
    return this.#stored === undefined ? (this.#stored = textOf(this.stored)) : this.#stored
  }

  /** What it is read as, where it is neither text nor numbers as they stand; null where it is. */
  get #read(): Read | null {
    if (this.#known === undefined) this.#known = this.row?.reading?.(this.stored, (value) => this.named[0]?.get(value)) ?? null
    return this.#known
  }

  get value(): JsonValue {
    const read = this.#read
    if (read) return read.value
    const text = this.#written
    if (text !== null) return text
    const counted = this.#counted
    if (counted !== null) return counted
    if (this.stored.kind.isBytes) return this.stored.length > MOST_BYTES ? null : base64(this.stored.bytes)
    const measure = this.#measure
    const { numbers } = this
    if (numbers.length === 1) return inMeasure(numbers[0]!, measure)
    const told = numbers.length > MOST_NUMBERS ? numbers.slice(0, MOST_NUMBERS) : numbers
    return measure ? told.map((number) => inMeasure(number, measure)) : told
  }

  /** Its numbers, rationals divided; null for one that is none. */
  get numbers(): readonly (number | null)[] {
    return (this.#numbers ??= numbersOf(this.stored, this.row?.mask ?? 0))
  }

  get raw(): string {
    const text = this.#written
    if (text !== null) return text
    const { kind, length } = this.stored
    if (kind.isBytes) return length > 64 ? `(${length} bytes)` : this.stored.bytes.join(' ')
    const rationals = rationalsIn(this.stored)
    const { numbers } = this
    if (!rationals && numbers.length === 1) return String(numbers[0])
    if (numbers.length > MOST_NUMBERS) return `(${numbers.length} values)`
    if (rationals) return rationals.map(({ numerator, denominator }) => `${numerator}/${denominator}`).join(' ')
    return kind.isWhole ? numbers.join(' ') : numbers.map(String).join(' ')
  }

  get text(): string {
    if (this.#said !== undefined) return this.#said
    const read = this.#read
    const sets = this.named
    if (read) return read.text ?? readSaid(read.value, sets)
    const said = this.#written
    const counted = said === null ? this.#counted : null
    if (counted !== null) return String(Number(counted.toPrecision(3)))
    if (said !== null) return sets[0]?.get(said) ?? said
    if (this.stored.kind.isBytes) return sets[0]?.get(this.stored.bytes.join(' ')) ?? `${this.stored.length} bytes`
    return this.#numbersSaid(sets)
  }

  /** The number that is stored as a count of steps; null where none is. */
  get #counted(): number | null {
    return this.row?.stepped ? steps(this.row.name, this.stored) : null
  }

  get #measure(): Measure | undefined {
    return this.row?.measure
  }

  #numbersSaid(sets: readonly ReadonlyMap<string, string>[]): string {
    const { numbers } = this
    const measure = this.#measure
    if (numbers.length === 1) return numberSaid(numbers[0]!, sets[0], measure)
    const whole = sets[0]?.get(numbers.join(' '))
    if (whole !== undefined) return whole
    const told = numbers.length > MOST_NUMBERS ? numbers.slice(0, MOST_NUMBERS) : numbers
    const isPlain = sets.length === 0 && !measure && this.stored.kind.isWhole
    const said = isPlain
      ? told
      : told.map((number, i) => numberSaid(number, sets.length > 1 || hasBits(sets[i]) ? sets[i] : undefined, measure))
    return `${said.join(', ')}${told === numbers ? '' : ` … (${numbers.length} values)`}`
  }
}

/** Numbers that are stored, rationals divided, of others the bits that are meant; null for one that is none. */
function numbersOf(stored: StoredValue, mask: number): readonly (number | null)[] {
  const rationals = rationalsIn(stored)
  if (rationals) return rationals.map(({ numerator, denominator }) => (denominator === 0 ? null : numerator / denominator))
  const numbers = numbersIn(stored) ?? []
  if (mask === 0 && stored.kind.isWhole) return numbers
  return numbers.map((number) => (Number.isFinite(number) ? masked(number, mask) : null))
}

/** What was read as people say it: as a whole where that stands for something, else each part as its own set of meanings has it. */
function readSaid(value: JsonValue, sets: readonly ReadonlyMap<string, string>[]): string {
  const parts = Array.isArray(value) ? value : [value]
  const whole = sets[0]?.get(parts.join(' '))
  if (whole !== undefined) return whole
  return parts
    .map((part, i) =>
      typeof part === 'number' ? numberSaid(part, sets.length > 1 || i === 0 ? sets[i] : undefined, undefined) : String(part),
    )
    .join(', ')
}

function numberSaid(number: number | null, set: ReadonlyMap<string, string> | undefined, measure: Measure | undefined): string {
  if (number === null) return 'unknown'
  const value = measure ? measureSaid(number, set, measure) : (set?.get(String(number)) ?? bitsSaid(number, set))
  return value ?? String(Number.isInteger(number) ? number : Number(number.toPrecision(7)))
}

/** What was measured, or what stands for a number that is no measure: sets are of what is measured. */
function measureSaid(number: number, set: ReadonlyMap<string, string> | undefined, measure: Measure): string | null {
  const value = measure.turn(number)
  return measure.words?.get(number) ?? set?.get(String(value)) ?? set?.get(String(number)) ?? measured(measure, value)
}

/** A number as what it measures; null where that is not known, or no number. */
function inMeasure(number: number | null, measure: Measure | undefined): number | string | null {
  if (number === null || !measure) return number
  const value = measure.turn(number)
  if (!Number.isFinite(value)) return null
  return measure.unit === 'date' ? moment(value) : value
}

function masked(number: number, mask: number): number {
  if (mask === 0) return number
  return ((number & mask) >>> 0) >>> (31 - Math.clz32(mask & -mask))
}

/** Whether a set is one of bits, of those that were asked for. */
const ofBits = new WeakMap<ReadonlyMap<string, string>, boolean>()

function hasBits(set: ReadonlyMap<string, string> | undefined): boolean {
  if (!set) return false
  const known = ofBits.get(set) ?? [...set.keys()].some((key) => key.startsWith('Bit'))
  ofBits.set(set, known)
  return known
}

/** The names of the bits that are set, where the values of a set are bits. */
function bitsSaid(number: number, set: ReadonlyMap<string, string> | undefined): string | undefined {
  if (!set || !hasBits(set)) return undefined
  const names: string[] = []
  for (let bit = 0; bit < 32; bit++) if ((number >>> bit) & 1) names.push(set.get(`Bit${bit}`) ?? `bit ${bit}`)
  return names.join(', ') || 'none'
}
