import type { Block, BlockKind } from './container/container.ts'
import { withExifBlocks } from './container/ifd-blocks.ts'
import type { Found } from './container/index.ts'
import { ImageError } from './error.ts'
import type { Redaction } from './redact.ts'
import { type Replay, replay } from './replay.ts'
import type { ByteSource } from './source/source.ts'
import { type Awaitable, outcomeOf, type Walk, walked } from './steps.ts'

/** The metadata blocks of a file, but for those that are kept from whoever asks. */
export class Blocks {
  readonly #source: ByteSource
  readonly #container: () => Awaitable<Found>
  readonly #redaction: Redaction
  readonly #warnings: string[] = []
  /** Each of them, found as far as it is asked for. */
  readonly found: Replay<Block>

  constructor(source: ByteSource, container: () => Awaitable<Found>, redaction: Redaction) {
    this.#source = source
    this.#container = container
    this.#redaction = redaction
    this.found = replay(this.#walk())
  }

  /** Those of a kind, from one on. */
  ofKind(kind: BlockKind, from: number): AsyncIterable<Block> {
    return new OfKind(this.found, kind, from)
  }

  /** What kept the walk over them from reaching the end of the file; walks it. */
  async warnings(): Promise<readonly string[]> {
    for (let i = 0; ; i++) {
      const block = this.found.at(i)
      if (!(block instanceof Promise ? await block : block)) return this.#warnings
    }
  }

  /** A file that breaks off or goes wrong midway still has the blocks before that. */
  *#walk(): Walk<Block> {
    const most = this.#source.budget.limits.blocks
    let count = 0
    try {
      const { container } = yield* outcomeOf(this.#container())
      const found = container.walk?.(this.#source) ?? walked(container.blocks(this.#source))
      for (const block of withExifBlocks(this.#source, found)) {
        if (block instanceof Promise) {
          yield block
          continue
        }
        if (this.#redaction.block(block)) continue
        if (!isWithinReach(block)) {
          this.#warnings.push('A block lies where no file reaches')
          continue
        }
        if (++count > most) {
          this.#warnings.push(`Only the first ${most} blocks are read`)
          break
        }
        yield block
      }
    } catch (error) {
      if (!(error instanceof ImageError && error.code === 'MALFORMED')) throw error
      this.#warnings.push(`${error.message}; metadata behind it is not read`)
    }
  }
}

/** Whether a file can be so long; how far a block goes may not be known before the file ends. */
function isWithinReach({ offset, length }: Block): boolean {
  return Number.isSafeInteger(offset) && (Number.isSafeInteger(length) || length === Infinity)
}

/** The blocks of a kind, from one on. */
class OfKind implements AsyncIterable<Block>, AsyncIterator<Block, undefined> {
  readonly #blocks: Replay<Block>
  readonly #kind: BlockKind
  #next: number

  constructor(blocks: Replay<Block>, kind: BlockKind, from: number) {
    this.#blocks = blocks
    this.#kind = kind
    this.#next = from
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Block, undefined>> {
    for (;;) {
      const found = this.#blocks.at(this.#next)
      const block = found instanceof Promise ? await found : found
      if (!block) return { done: true, value: undefined }
      this.#next++
      if (block.kind === this.#kind) return { done: false, value: block }
    }
  }
}
