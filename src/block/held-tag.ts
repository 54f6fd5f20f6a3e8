import type { JsonValue, Tag } from './decoder.ts'

/** What an entry holds, and the value of that, which is made when it is asked for. */
export interface Holding<H> {
  readonly held: H
  readonly value: JsonValue
}

/** How entries of one kind say what they hold. */
export interface Ways<H> {
  value(this: void, held: H): JsonValue
  raw(this: void, tag: Holding<H>): string
  text(this: void, tag: Holding<H>): string
}

/**
 * An entry that says what it holds in the way of its kind, when it is asked, and keeps what it said. Those of many kinds are of one class: whoever goes
 * through entries of all kinds asks them sooner.
 */
export class HeldTag<H, Id extends number | null = number> implements Tag, Holding<H> {
  readonly group: string
  readonly id: Id
  readonly name: string
  /** What it holds. */
  readonly held: H
  readonly #ways: Ways<H>
  #value: JsonValue | undefined
  #raw: string | undefined
  #text: string | undefined

  constructor(group: string, id: Id, name: string, held: H, ways: Ways<H>) {
    this.group = group
    this.id = id
    this.name = name
    this.held = held
    this.#ways = ways
  }

  get value(): JsonValue {
    return this.#value === undefined ? (this.#value = this.#ways.value(this.held)) : this.#value
  }

  get raw(): string {
    return (this.#raw ??= this.#ways.raw(this))
  }

  get text(): string {
    return (this.#text ??= this.#ways.text(this))
  }
}
