import { ImageError } from '../error.ts'
import { latin1, sizing, slice, uint32, type ByteSource } from '../source/source.ts'
import { items, type Walk, waiting } from '../steps.ts'

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

/** Which resources are looked for, by their numbers. */
interface Wanted {
  has(id: number): boolean
}

/** Walks image resources, or those that are wanted among them, up to the end of a source, or up to the zeros that fill its end. */
export function* resourceWalk(source: ByteSource, wanted?: Wanted): Walk<Resource> {
  const walk = new ResourceWalk(source, yield* sizing(source), wanted)
  for (;;) {
    const next = walk.next()
    const resource = next instanceof Promise ? yield* waiting(next) : next
    if (!resource) return
    yield resource
  }
}

/** The same for those who await each. */
export function resources(source: ByteSource): AsyncGenerator<Resource> {
  return items(resourceWalk(source))
}

/** A walk over image resources for one who takes them one after the other, without waiting where nothing must be read. */
export class ResourceWalk {
  readonly #source: ByteSource
  readonly #size: number
  readonly #wanted: Wanted | undefined
  #held: Held
  #offset = 0

  constructor(source: ByteSource, size: number, wanted?: Wanted) {
    this.#source = source
    this.#size = size
    this.#wanted = wanted
    this.#held = { bytes: source.whole?.() ?? NONE, start: 0 }
  }

  /** The next resource; null where there is none left. */
  next(): Resource | null | Promise<Resource | null> {
    for (;;) {
      if (this.#offset + SHORTEST > this.#size) return null
      const pause = this.#source.budget.step()
      const isHeld = this.#isHeld() || this.#isHere()
      if (pause || !isHeld) return this.#later(pause, isHeld)
      const resource = this.#resource()
      if (resource !== undefined) return resource
    }
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
    const resource = this.#resource()
    return resource === undefined ? this.next() : resource
  }

  /** The resource that begins here; null where none does, undefined where it is not wanted. */
  #resource(): Resource | null | undefined {
    const { bytes, start } = this.#held
    const at = this.#offset - start
    // Data is padded to an even length, but a few programs forget to.
    const head = isResource(bytes, at) ? at : isResource(bytes, at + 1) ? at + 1 : -1
    if (head === -1 && isZero(bytes, at)) return null
    const resource = head === -1 ? null : this.#resourceAt(head)
    if (resource === null) throw new ImageError('MALFORMED', `Image resource expected at ${this.#offset}`)
    return resource
  }

  /** The resource whose head begins here in what is held; null where that is cut off, undefined where it is not wanted. */
  #resourceAt(head: number): Resource | null | undefined {
    const { bytes, start } = this.#held
    // A Pascal string: its length, its characters, and a zero where the two take an odd number of bytes.
    const nameLength = bytes[head + 6] ?? 0
    const at = head + 7 + nameLength + (nameLength % 2 ? 0 : 1)
    if (bytes.length < at + 4) return null
    const id = (bytes[head + 4]! << 8) | bytes[head + 5]!
    const length = uint32(bytes, at)
    const offset = start + at + 4
    this.#offset = offset + length
    if (this.#wanted && !this.#wanted.has(id)) return undefined
    const name = nameLength === 0 ? '' : latin1(bytes, head + 7, head + 7 + nameLength)
    return new Found(id, name, offset, Math.max(0, Math.min(length, this.#size - offset)), length, this.#source, this.#held)
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

  constructor(id: number, name: string, offset: number, size: number, stated: number, source: ByteSource, held: Held) {
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

const NONE = new Uint8Array()

function isResource(bytes: Uint8Array, at: number): boolean {
  return at + 4 <= bytes.length && signatures.has(uint32(bytes, at))
}

/** Whether zeros fill the end, as far as that is looked at. */
function isZero(bytes: Uint8Array, at: number): boolean {
  return bytes.subarray(at, at + PEEK).every((byte) => byte === 0)
}
