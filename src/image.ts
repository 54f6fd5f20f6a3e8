import type { Decoder } from './block/decoder.ts'
import { Blocks } from './blocks.ts'
import { type Animation, type Block, type Dimensions, type Header, STILL } from './container/container.ts'
import { containerOf, detect, type Detected, type Found } from './container/index.ts'
import { open, type Redaction } from './redact.ts'
import { type ByteSource, reading, sizing } from './source/source.ts'
import { andThen, attempt, type Awaitable, failing, run } from './steps.ts'
import { span } from './trace.ts'

/** Width and height in pixels. */
interface Extent {
  readonly width: number | null
  readonly height: number | null
}

/** Bytes that are here with the first read of a file, and cost nothing to look through. */
const SHORT = 4096

/** Bytes that must be had of every file that is not shorter. */
const BEGINNING = 256

/**
 * An image, or a video, as its readers see it: every question is answered once, and only when asked.
 *
 * The answers are chained, source to container to blocks to fields, so a field costs exactly what lies before it.
 */
export class Image {
  readonly url: string
  readonly source: ByteSource
  /** What of it is kept from whoever asks. */
  readonly redaction: Redaction
  /** The same file, for those who keep nothing of what they read. */
  readonly passing: ByteSource
  /** How many requests have asked about it before, one after the other. */
  turn = 0
  /** Bytes of memory taken by what was found out about it otherwise than by decoding its blocks. */
  extraBytes = 0
  #found: Awaitable<Found> | undefined
  #detected: Awaitable<Detected> | undefined
  #recognised: Promise<Detected> | undefined
  #header: Awaitable<Header> | undefined
  #dimensions: Awaitable<Dimensions> | undefined
  #orientation: Awaitable<number> | undefined
  #animation: Awaitable<Animation> | undefined
  #duration: Awaitable<number | null> | undefined
  #displayed: Promise<Extent> | undefined
  #walked: Blocks | undefined
  #decoded: Map<Decoder<unknown>, Promise<unknown>> | undefined

  constructor(url: string, source: ByteSource, redaction: Redaction = open, passing = source) {
    this.url = url
    this.source = source
    this.passing = passing
    this.redaction = redaction
  }

  async detected(): Promise<Detected> {
    return this.#detection()
  }

  /** As `detected`; an error where there is nothing to the file but how it begins, or no more of it can be had. */
  recognised(): Promise<Detected> {
    return (this.#recognised ??= this.#recognise())
  }

  async header(): Promise<Header> {
    return this.#headed()
  }

  async dimensions(): Promise<Dimensions> {
    return this.#stored()
  }

  async orientation(): Promise<number> {
    return this.#turned()
  }

  async animation(): Promise<Animation> {
    return this.#animated()
  }

  /** Playing time in seconds; null for a still. */
  async duration(): Promise<number | null> {
    return (this.#duration ??= this.#ask(({ container }, source) =>
      container.duration ? container.duration(source) : andThen(this.#animated(), (it) => it.duration),
    ))
  }

  /** Width and height in pixels as displayed: cropped where the container says so, then turned. */
  displayed(): Promise<Extent> {
    return (this.#displayed ??= promiseOf(andThen(this.#stored(), Image.#shownExtent, this)))
  }

  #detection(): Awaitable<Detected> {
    return (this.#detected ??= attempt(() =>
      andThen(this.#container(), (found) => span('container', { asked: 'format' }, () => detect(this.source, found))),
    ))
  }

  /** What reads the file, whose format may yet be found. */
  #container(): Awaitable<Found> {
    return (this.#found ??= attempt(foundIn, this.source))
  }

  /** What a container answers, at once where all that it reads is here. */
  #ask<T>(question: Question<T>): Awaitable<T> {
    try {
      return andThen(this.#container(), question, this.source)
    } catch (error) {
      return failing(error)
    }
  }

  #headed(): Awaitable<Header> {
    return (this.#header ??= this.#ask(headerOf))
  }

  #stored(): Awaitable<Dimensions> {
    return (this.#dimensions ??= andThen(this.#ask(dimensionsOf), Image.#orHeader, this))
  }

  static #orHeader(this: void, told: Dimensions | null, image: Image): Awaitable<Dimensions> {
    return told ?? image.#headed()
  }

  #turned(told?: Dimensions): Awaitable<number> {
    return (this.#orientation ??= told?.orientation ? attempt(turnOf, told) : this.#ask(orientationOf))
  }

  #animated(): Awaitable<Animation> {
    return (this.#animation ??= this.#ask(animationOf))
  }

  async #recognise(): Promise<Detected> {
    const found = await this.#detection()
    await run(reading(this.source, 0, Math.min(BEGINNING, this.source.budget.limits.sourceBytes)))
    if ((await run(sizing(this.source))) <= SHORT) await this.header().catch((error: unknown) => this.#unlessTold(error))
    return found
  }

  static #shownExtent(this: void, stored: Dimensions, image: Image): Awaitable<Extent> {
    const { width, height } = stored.crop ?? stored
    return width === null || height === null ? { width, height } : andThen(image.#turned(stored), turned, stored.crop ?? stored)
  }

  /** A header that cannot be read costs nothing else, where there is something else. */
  async #unlessTold(error: unknown): Promise<void> {
    if (!(await this.#blocks.found.at(0))) throw error
  }

  get #blocks(): Blocks {
    return (this.#walked ??= new Blocks(this.source, () => this.#container(), this.redaction))
  }

  /** Every metadata block, found as far as it is asked for. */
  async blocks(): Promise<AsyncIterable<Block>> {
    return this.#blocks.found
  }

  /** What kept the walk over the blocks from reaching the end of the file; walks it. */
  async warnings(): Promise<readonly string[]> {
    return this.#blocks.warnings()
  }

  /** What a decoder makes of the blocks of its kind, or null where the file has none. */
  decode<T>(decoder: Decoder<T>): Promise<T | null> {
    const known = (this.#decoded ??= new Map())
    const decoded = known.get(decoder) ?? this.#decode(decoder)
    known.set(decoder, decoded)
    return decoded as Promise<T | null>
  }

  /** What is left of what a decoder found once it is kept back what is to be. */
  async #shown<T>(decoder: Decoder<T>, first: Block, rest: AsyncIterable<Block>): Promise<T> {
    return this.redaction.applied(decoder.kind, await decoder.decode(first, rest))
  }

  async #decode<T>(decoder: Decoder<T>): Promise<T | null> {
    const blocks = this.#blocks
    for (let i = 0; ; i++) {
      const found = blocks.found.at(i)
      const block = found instanceof Promise ? await found : found
      if (!block) return null
      if (block.kind === decoder.kind)
        return span('decode', { block: decoder.kind }, () => this.#shown(decoder, block, blocks.ofKind(decoder.kind, i + 1)))
    }
  }
}

/** What is asked of the container that reads a file. */
type Question<T> = (found: Found, source: ByteSource) => Awaitable<T>

const [ASKED_CONTAINER, ASKED_HEADER] = [{ asked: 'container' }, { asked: 'header' }]

const foundIn = (source: ByteSource) => span('container', ASKED_CONTAINER, containerOf, source)
const headerOf: Question<Header> = ({ container }, source) => span('container', ASKED_HEADER, container.header, source)
const dimensionsOf: Question<Dimensions | null> = ({ container }, source) =>
  container.dimensions ? span('container', ASKED_HEADER, container.dimensions, source) : null
const orientationOf: Question<number> = ({ container }, source) => (container.orientation ? container.orientation(source) : 1)
const animationOf: Question<Animation> = ({ container }, source) => (container.animation ? container.animation(source) : STILL)
const turned = (turn: number, { width, height }: Extent): Extent => (turn > 4 ? { width: height, height: width } : { width, height })
/** A promise of sides. An object that is made for it alone need not be asked whether it is a promise itself. */
const promiseOf = (sides: Awaitable<Extent>) =>
  sides instanceof Promise ? sides : Promise.resolve({ width: sides.width, height: sides.height })
const turnOf = (told: Dimensions) => told.orientation!()
