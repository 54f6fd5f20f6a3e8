import type { Decoder } from './block/decoder.ts'
import type { Animation, Block, BlockKind } from './container/container.ts'
import { detect } from './container/index.ts'
import { ImageError } from './error.ts'
import { once } from './once.ts'
import { open, type Redaction } from './redact.ts'
import { replay } from './replay.ts'
import type { ByteSource } from './source/source.ts'
import { span } from './trace.ts'

const STILL: Animation = { frames: 1, duration: null, loops: null }

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
  readonly #decoded = new Map<Decoder<unknown>, Promise<unknown>>()
  readonly #walkWarnings: string[] = []

  constructor(url: string, source: ByteSource, redaction: Redaction = open, passing = source) {
    this.url = url
    this.source = source
    this.passing = passing
    this.redaction = redaction
  }

  readonly detected = once(() => span('container', { asked: 'format' }, () => detect(this.source)))
  /** As `detected`; an error where there is nothing to the file but how it begins, or no more of it can be had. */
  readonly recognised = once(async () => {
    const found = await this.detected()
    await this.source.read(0, Math.min(BEGINNING, this.source.budget.limits.sourceBytes))
    if ((await this.source.size()) <= SHORT) await this.header().catch((error: unknown) => this.#unlessTold(error))
    return found
  })

  readonly header = once(async () => {
    const { container } = await this.detected()
    return span('container', { asked: 'header' }, () => container.header(this.source))
  })
  readonly dimensions = once(async () => {
    const { container } = await this.detected()
    return container.dimensions ? span('container', { asked: 'header' }, () => container.dimensions!(this.source)) : this.header()
  })
  readonly orientation = once(async () => (await (await this.detected()).container.orientation?.(this.source)) ?? 1)
  readonly animation = once(async () => (await (await this.detected()).container.animation?.(this.source)) ?? STILL)

  /** Playing time in seconds; null for a still. */
  readonly duration = once(async () => {
    const { container } = await this.detected()
    return container.duration ? container.duration(this.source) : (await this.animation()).duration
  })

  /** A header that cannot be read costs nothing else, where there is something else. */
  async #unlessTold(error: unknown): Promise<void> {
    const told = (await this.blocks())[Symbol.asyncIterator]()
    if ((await told.next()).done) throw error
  }

  /** Every metadata block, found as far as it is asked for. */
  readonly blocks = once(async () => replay(this.#walk()))

  /** Width and height in pixels as displayed: cropped where the container says so, then turned. */
  readonly displayed = once(async () => {
    const stored = await this.dimensions()
    const { width, height } = stored.crop ?? stored
    return width !== null && height !== null && (await this.orientation()) > 4 ? { width: height, height: width } : { width, height }
  })

  /** What kept the walk over the blocks from reaching the end of the file; walks it. */
  async warnings(): Promise<readonly string[]> {
    // oxlint-disable-next-line no-unused-vars
    for await (const _ of await this.blocks());
    return this.#walkWarnings
  }

  /** What a decoder makes of the blocks of its kind, or null where the file has none. */
  decode<T>(decoder: Decoder<T>): Promise<T | null> {
    const decoded = this.#decoded.get(decoder) ?? this.#decode(decoder)
    this.#decoded.set(decoder, decoded)
    return decoded as Promise<T | null>
  }

  /** What is left of what a decoder found once it is kept back what is to be. */
  async #shown<T>(decoder: Decoder<T>, first: Block, rest: AsyncIterable<Block>): Promise<T> {
    return this.redaction.applied(decoder.kind, await decoder.decode(first, rest))
  }

  async #decode<T>(decoder: Decoder<T>): Promise<T | null> {
    const blocks = ofKind(await this.blocks(), decoder.kind)
    const first = await blocks.next()
    return first.done ? null : span('decode', { block: decoder.kind }, () => this.#shown(decoder, first.value, blocks))
  }

  /** A file that breaks off or goes wrong midway still has the blocks before that. */
  async *#walk(): AsyncGenerator<Block> {
    const most = this.source.budget.limits.blocks
    let count = 0
    try {
      for await (const block of (await this.detected()).container.blocks(this.source)) {
        if (this.redaction.block(block)) continue
        if (++count > most) {
          this.#walkWarnings.push(`Only the first ${most} blocks are read`)
          break
        }
        yield block
      }
    } catch (error) {
      if (!(error instanceof ImageError && error.code === 'MALFORMED')) throw error
      this.#walkWarnings.push(`${error.message}; metadata behind it is not read`)
    }
  }
}

async function* ofKind(blocks: AsyncIterable<Block>, kind: BlockKind): AsyncGenerator<Block, undefined> {
  for await (const block of blocks) if (block.kind === kind) yield block
}
