import type { Budget } from '../budget.ts'
import { type ByteSource, readAll, slice, view } from '../source/source.ts'
import { untilNul } from './nul.ts'

/** Where an EBML element lies. [RFC 8794 5] */
export interface Element {
  readonly id: number
  /** Where it begins: its identifier, then its length, then its data. */
  readonly offset: number
  readonly headerLength: number
  /** Bytes of data; Infinity where the writer did not know. */
  readonly length: number
}

/** The longest identifier and the longest length together. */
const MAX_HEADER = 12

const NONE: readonly Uint8Array[] = []

/** The element at an offset, null where none can begin. */
export async function elementAt(source: ByteSource, offset: number): Promise<Element | null> {
  const head = headerIn(await source.read(offset, MAX_HEADER), 0)
  return head && { ...head, offset }
}

/** An identifier and a length: in both, the zeros before the first one say how many bytes there are. [RFC 8794 4] */
function headerIn(bytes: Uint8Array, at: number): { id: number; headerLength: number; length: number } | null {
  const idWidth = width(bytes[at])
  const lengthWidth = width(bytes[at + idWidth])
  if (idWidth === 0 || idWidth > 4 || lengthWidth === 0 || at + idWidth + lengthWidth > bytes.length) return null
  const id = number(bytes, at, idWidth)
  const length = unmarked(bytes, at + idWidth, lengthWidth)
  const unknown = bytes.subarray(at + idWidth + 1, at + idWidth + lengthWidth).every((byte) => byte === 0xff)
  const ones = (bytes[at + idWidth]! & (0xff >> lengthWidth)) === 0xff >> lengthWidth
  return { id, headerLength: idWidth + lengthWidth, length: unknown && ones ? Infinity : length }
}

/** How many bytes a number takes, by its first; 0 where that says nothing. */
const width = (byte: number | undefined) => (byte ? Math.clz32(byte) - 23 : 0)

function number(bytes: Uint8Array, at: number, count: number): number {
  let value = 0
  for (let i = 0; i < count; i++) value = value * 256 + bytes[at + i]!
  return value
}

/** A number without the bit that ends the zeros before it. */
function unmarked(bytes: Uint8Array, at: number, count: number): number {
  return (bytes[at]! & (0xff >> count)) * 256 ** (count - 1) + number(bytes, at + 1, count - 1)
}

/** A number as blocks have it, of which element it belongs to: its value and its width; null where there is none. */
export function variableNumber(bytes: Uint8Array, at: number): { value: number; width: number } | null {
  const count = width(bytes[at])
  return count === 0 || at + count > bytes.length ? null : { value: unmarked(bytes, at, count), width: count }
}

/** What lies in an element that holds others: their data by identifier, in order. */
export class Master {
  readonly #children: ReadonlyMap<number, readonly Uint8Array[]>

  constructor(children: ReadonlyMap<number, readonly Uint8Array[]>) {
    this.#children = children
  }

  all(id: number): readonly Uint8Array[] {
    return this.#children.get(id) ?? NONE
  }

  bytes(id: number): Uint8Array | null {
    return this.all(id)[0] ?? null
  }

  /** An unsigned number; null where it is not there, or too great to be told exactly. [RFC 8794 7.2] */
  uint(id: number): number | null {
    const bytes = this.bytes(id)
    const value = bytes && bytes.length <= 8 ? number(bytes, 0, bytes.length) : null
    return Number.isSafeInteger(value) ? value : null
  }

  /** A number that only names something, in hexadecimal; empty where it is not there, or 0. */
  identifier(id: number): string {
    return Buffer.from(this.bytes(id) ?? [])
      .subarray(0, 8)
      .toString('hex')
      .replace(/^0+/, '')
  }

  /** [RFC 8794 7.3] */
  float(id: number): number | null {
    const bytes = this.bytes(id)
    const value = bytes?.length === 4 ? view(bytes).getFloat32(0) : bytes?.length === 8 ? view(bytes).getFloat64(0) : 0
    return bytes && Number.isFinite(value) ? value : null
  }

  /** A text in UTF-8, which may be padded with zeros. [RFC 8794 7.4] */
  text(id: number): string | null {
    const bytes = this.bytes(id)
    return bytes && utf8(bytes)
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(untilNul(bytes)).toWellFormed()
}

/** The elements that bytes are a row of; what is no element ends it, and what ends beyond the end is cut. */
export async function master(bytes: Uint8Array, budget: Budget): Promise<Master> {
  const children = new Map<number, Uint8Array[]>()
  for (let at = 0; at < bytes.length;) {
    const turn = budget.step()
    if (turn) await turn
    const head = headerIn(bytes, at)
    if (!head) break
    const from = at + head.headerLength
    const list = children.get(head.id)
    const data = bytes.subarray(from, from + head.length)
    if (list) list.push(data)
    else children.set(head.id, [data])
    at = from + head.length
  }
  return new Master(children)
}

/** Reads an element that holds others; what a truncated file lacks is missing. */
export async function readMaster(source: ByteSource, { offset, headerLength, length }: Element): Promise<Master> {
  return master(await readAll(slice(source, offset + headerLength, length)), source.budget)
}
