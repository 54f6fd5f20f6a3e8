import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Detector } from './detector.ts'
import { ImageError } from './error.ts'
import type { Signal } from './signal.ts'

/** What one file may cost at most. Every count that a file states is held against one of these before it is used. */
export interface Limits {
  /** Elements visited over all walks of one file: segments, chunks, boxes, IFD entries, datasets, XML nodes. */
  readonly elements: number
  /** Nesting of boxes, IFDs and XML elements. */
  readonly depth: number
  /** Metadata blocks of one file. */
  readonly blocks: number
  /** Entries of one directory that are told: tags, datasets, properties, resources. */
  readonly entries: number
  /** Items of one list: an XMP array, the pictures of a HEIF file. */
  readonly items: number
  /** Image file directories in one TIFF structure. */
  readonly ifds: number
  /** Bytes of one metadata block held in memory. */
  readonly blockBytes: number
  /** Bytes that all compressed blocks of one file may inflate to, together. */
  readonly inflatedBytes: number
  /** Bytes of the file itself, where all of it must be read. */
  readonly sourceBytes: number
  /** Pixels, width times height, of a picture that is decoded. */
  readonly pixels: number
  /** The program that may be run to decode a film, by its path; null where none may. */
  readonly ffmpeg: string | null
  /** What may be asked what a picture shows; null where nothing is. */
  readonly detector: Detector | null
}

/** What a file may cost where nobody says otherwise. */
export const defaultLimits: Limits = {
  elements: 200_000,
  depth: 64,
  blocks: 5_000,
  entries: 5_000,
  items: 10_000,
  ifds: 64,
  blockBytes: 16 * 1024 * 1024,
  inflatedBytes: 32 * 1024 * 1024,
  sourceBytes: 64 * 1024 * 1024,
  pixels: 100_000_000,
  ffmpeg: null,
  detector: null,
}

/** The longest a walk holds the event loop before it lets others run, in milliseconds. */
const TURN = 8

/** What one file has cost so far. It belongs to the file's source and is shared by every slice of it. */
export class Budget {
  readonly limits: Limits
  /** Aborted when nobody waits for the file any more. */
  readonly signal: Signal | undefined
  #elements = 0
  #inflated = 0
  #exceeded = false
  /** When the walks that are on began, as far as that was looked at. */
  #turnBegan: number | undefined
  /** What all walks over the file wait for, of which there may be many at once. */
  #pause: Promise<void> | undefined
  #kept: Map<object, Map<unknown, unknown>> | undefined

  constructor(limits: Limits = defaultLimits, signal?: Signal) {
    this.limits = limits
    this.signal = signal
  }

  /**
   * Counts an element visited. Loops over what a file states call it once per round and await what it returns, if
   * anything: it is then time to let others have the event loop.
   */
  step(elements = 1): Promise<void> | undefined {
    const before = this.#elements
    this.#elements += elements
    if (this.#elements > this.limits.elements) throw this.#beyond(`The file has more than ${this.limits.elements} elements`)
    if (this.#pause || before >> 6 === this.#elements >> 6) return this.#pause
    const now = performance.now()
    if (now - (this.#turnBegan ??= now) < TURN) return undefined
    return (this.#pause = nextTurn().then(() => {
      this.#turnBegan = performance.now()
      this.#pause = undefined
    }))
  }

  /**
   * What was found out about one of the file's sources, by whatever found it out. It goes with the file: what is kept in a WeakMap weighs on
   * every collection of garbage.
   */
  keptOf(source: object): Map<unknown, unknown> {
    const all = (this.#kept ??= new Map())
    let kept = all.get(source)
    if (!kept) all.set(source, (kept = new Map()))
    return kept
  }

  /** How many bytes may still come out of compressed blocks. */
  get inflatable(): number {
    return this.limits.inflatedBytes - this.#inflated
  }

  /** Counts bytes that came out of a compressed block. */
  inflate(bytes: number): void {
    this.#inflated += bytes
    if (this.inflatable < 0) throw this.#beyond(`The file inflates to more than ${this.limits.inflatedBytes} bytes`)
  }

  #beyond(message: string): ImageError {
    this.#exceeded = true
    return new ImageError('LIMIT_EXCEEDED', message)
  }

  /** Whether anything was refused because the file had cost too much. */
  get exceeded(): boolean {
    return this.#exceeded
  }

  /** Counts from nought, for somebody else who asks about the same file. */
  renew(): void {
    this.#elements = 0
    this.#inflated = 0
  }
}
