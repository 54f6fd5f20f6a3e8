import { ImageError } from '../error.ts'
import { latin1, sizing, slice, type ByteSource } from '../source/source.ts'
import { type Walk, waiting } from '../steps.ts'

/** A Photoshop image resource. [Photoshop File Formats, Image Resource Blocks] */
export interface Resource {
  readonly id: number
  /** Its name, mostly empty. */
  readonly name: string
  /** Where its data begins, counted from the beginning of the resources. */
  readonly offset: number
  /** How many bytes of data there are, whatever it states. */
  readonly size: number
  /** How many bytes of data it states: more, where the resources are cut off. */
  readonly stated: number
  readonly data: ByteSource
  /** The beginning of the data: at once where it came along with the head. */
  beginning(length: number): Uint8Array | Promise<Uint8Array>
}

/** What resources begin with: Photoshop's own, ImageReady's, PhotoDeluxe's, Lightroom's and DCS's. */
const signatures: ReadonlySet<number> = new Set(
  ['8BIM', 'MeSa', 'AgHg', 'PHUT', 'DCSR'].map((signature) => Buffer.from(signature, 'latin1').readUInt32BE()),
)

/** Signature, identifier, the shortest name and the length. */
const SHORTEST = 4 + 2 + 2 + 4

/** Enough for a resource with the longest name. */
const PEEK = 4 + 2 + 256 + 4

/** Bytes read at once: most resources are a few bytes long, and many of them come together. */
const WINDOW = 4096

/** Walks image resources up to the end of a source, or up to the zeros that fill its end. */
export function* resourceWalk(source: ByteSource): Walk<Resource> {
  const walk = new ResourceWalk(source, yield* sizing(source))
  for (;;) {
    const next = walk.next()
    const resource = next instanceof Promise ? yield* waiting(next) : next
    if (!resource) return
    yield resource
  }
}

/** The same for those who await each. */
export async function* resources(source: ByteSource): AsyncGenerator<Resource> {
  const walk = new ResourceWalk(source, await source.size())
  for (;;) {
    const next = walk.next()
    const resource = next instanceof Promise ? await next : next
    if (!resource) return
    yield resource
  }
}

/** A walk over image resources for one who takes them one after the other, without waiting where nothing must be read. */
export class ResourceWalk {
  readonly #source: ByteSource
  readonly #size: number
  #held: Held = { bytes: new Uint8Array(), start: 0 }
  #offset = 0

  constructor(source: ByteSource, size: number) {
    this.#source = source
    this.#size = size
  }

  /** The next resource; null where there is none left. */
  next(): Resource | null | Promise<Resource | null> {
    if (this.#offset + SHORTEST > this.#size) return null
    const pause = this.#source.budget.step()
    const isHeld = this.#isHeld() || this.#isHere()
    return pause || !isHeld ? this.#later(pause, isHeld) : this.#resource()
  }

  #isHeld(): boolean {
    return Math.min(this.#size, this.#offset + PEEK) <= this.#held.start + this.#held.bytes.length
  }

  #isHere(): boolean {
    const bytes = this.#source.held?.(this.#offset, WINDOW)
    if (bytes) this.#held = { bytes, start: this.#offset }
    return bytes !== undefined
  }

  async #later(pause: Promise<void> | undefined, isHeld: boolean): Promise<Resource | null> {
    await pause
    if (!isHeld) this.#held = { bytes: await this.#source.read(this.#offset, WINDOW), start: this.#offset }
    return this.#resource()
  }

  #resource(): Resource | null {
    const { bytes, start } = this.#held
    const at = this.#offset - start
    // Data is padded to an even length, but a few programs forget to.
    const head = isResource(bytes, at) ? at : isResource(bytes, at + 1) ? at + 1 : -1
    if (head === -1 && isZero(bytes, at)) return null
    const resource = head === -1 ? null : this.#resourceAt(head)
    if (!resource) throw new ImageError('MALFORMED', `Image resource expected at ${this.#offset}`)
    return resource
  }

  /** The resource whose head begins here in what is held; null where that is cut off. */
  #resourceAt(head: number): Resource | null {
    const { bytes, start } = this.#held
    // A Pascal string: its length, its characters, and a zero where the two take an odd number of bytes.
    const nameLength = bytes[head + 6] ?? 0
    const at = head + 7 + nameLength + (nameLength % 2 ? 0 : 1)
    if (bytes.length < at + 4) return null
    const id = (bytes[head + 4]! << 8) | bytes[head + 5]!
    const name = nameLength === 0 ? '' : latin1(bytes, head + 7, head + 7 + nameLength)
    const length = uint32At(bytes, at)
    const offset = start + at + 4
    this.#offset = offset + length
    return new Found({ id, name, offset, size: Math.max(0, Math.min(length, this.#size - offset)) }, length, this.#source, this.#held)
  }
}

/** Bytes that were read, and where they begin. */
interface Held {
  readonly bytes: Uint8Array
  readonly start: number
}

class Found implements Resource {
  readonly id: number
  readonly name: string
  readonly offset: number
  readonly size: number
  readonly stated: number
  readonly #source: ByteSource
  readonly #held: Held
  #data: ByteSource | undefined

  constructor(
    { id, name, offset, size }: Pick<Resource, 'id' | 'name' | 'offset' | 'size'>,
    stated: number,
    source: ByteSource,
    held: Held,
  ) {
    this.id = id
    this.name = name
    this.offset = offset
    this.size = size
    this.stated = stated
    this.#source = source
    this.#held = held
  }

  get data(): ByteSource {
    return (this.#data ??= slice(this.#source, this.offset, this.stated))
  }

  beginning(length: number): Uint8Array | Promise<Uint8Array> {
    const { bytes, start } = this.#held
    const at = this.offset - start
    const end = at + Math.min(length, this.size)
    return end <= bytes.length ? bytes.subarray(at, end) : this.data.read(0, length)
  }
}

function uint32At(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
}

function isResource(bytes: Uint8Array, at: number): boolean {
  return at + 4 <= bytes.length && signatures.has(uint32At(bytes, at))
}

/** Whether zeros fill the end, as far as that is looked at. */
function isZero(bytes: Uint8Array, at: number): boolean {
  return bytes.subarray(at, at + PEEK).every((byte) => byte === 0)
}
