import { Image } from './image.ts'
import { type Opened, openImage } from './kept-image.ts'
import { open, type Redaction } from './redact.ts'
import { contentName } from './source/content-name.ts'
import { firstBytes, type Needs } from './source/first-bytes.ts'
import type { Lease } from './source/opened.ts'
import { canonical, type Cost, type Scope, type Sources } from './source/open.ts'
import { upload } from './source/upload.ts'

/** One Image per source, however many times, under however many aliases and in whatever spelling it is asked for. */
export interface Images {
  /**
   * The image that a URL names, of which nothing older than `maxAge` seconds is told, where that is given. What is needed of it decides
   * how much of it is read at first: of those who ask at once, the one who needs most.
   */
  load(url: string, maxAge?: number, needs?: Needs): Promise<Image>
  /** Puts an image where a URL would be opened. */
  prime(url: string, image: Image): void
}

/** A file of which something is kept, as it was asked for, and for how long that may be used. */
export interface Used {
  readonly url: string
  readonly maxAge: number | undefined
  readonly lease: Lease
}

/** How much is told in one answer. */
export interface Extent {
  /** Of what JSON makes of long values. */
  characters: number
  /** Of lists of objects. */
  items: number
  /** Into which lists are parted, where answers come in parts. */
  parts: number
}

/** How much was told in one answer, how much may be, and what is wrong where that was too little. */
export interface Told extends Extent {
  readonly most: Readonly<Extent>
  fault: string | null
}

/** Those of programs and queues are of one file, and may be as long as texts can be written down. */
const MOST_TOLD: Readonly<Extent> = { characters: 256 * 1024 * 1024, items: Infinity, parts: Infinity }

/** What resolvers share during one request. */
export interface Context {
  readonly images: Images
  readonly told: Told
  /** A file sent along with the request, as an Image. */
  upload(file: Blob): Promise<Image>
  /** What every source that was read has cost so far. */
  costs(): Cost[]
  /** The files that were read so far; null where one of them is not kept. */
  used(): readonly Used[] | null
  /** Cancels what is in flight and lets go of every source; called once the answer is complete. */
  dispose(): Promise<void>
}

/** A context for one request. No image waits for another to be opened. */
export function createContext(sources: Sources, scope: Scope = {}, redaction: Redaction = open, mostTold = MOST_TOLD): Context {
  const images = new RequestImages(sources, scope, redaction)
  return {
    images,
    told: { most: mostTold, characters: 0, items: 0, parts: 0, fault: null },
    upload: (file) => images.upload(file),
    costs: () => images.costs(),
    used: () => images.used(),
    dispose: () => images.dispose(),
  }
}

/** The images of one request, each of which is opened once. */
class RequestImages implements Images {
  readonly #sources: Sources
  readonly #scope: Scope
  readonly #redaction: Redaction
  readonly #images = new Map<string, Promise<Image>>()
  /** What is needed of those that are about to be opened. */
  readonly #needed = new Map<string, Needs>()
  readonly #opened: (Opened & Pick<Used, 'url' | 'maxAge'>)[] = []
  /** Whether there are some that were not opened here. */
  #others = false

  constructor(sources: Sources, scope: Scope, redaction: Redaction) {
    this.#sources = sources
    this.#scope = scope
    this.#redaction = redaction
  }

  load(url: string, maxAge?: number, needs: Needs = 'all'): Promise<Image> {
    const key = keyOf(url, maxAge)
    if (this.#needed.get(key) !== 'all') this.#needed.set(key, needs)
    const known = this.#images.get(key) ?? this.#open(url, maxAge, key)
    this.#images.set(key, known)
    return known
  }

  prime(url: string, image: Image): void {
    this.#others = true
    this.#images.set(keyOf(url, undefined), Promise.resolve(image))
  }

  async upload(file: Blob): Promise<Image> {
    this.#others = true
    const name = await contentName(await file.arrayBuffer())
    return new Image(name, upload(file, name, { limits: this.#sources.limits, ...this.#scope }), this.#redaction)
  }

  costs(): Cost[] {
    const costs = this.#opened.map(({ source }) => source.cost)
    return costs.filter(({ requests, bytes, cache }) => requests > 0 || bytes > 0 || cache !== 'none')
  }

  used(): readonly Used[] | null {
    const used = this.#opened.flatMap(({ source: { kept }, url, maxAge }) => (kept ? { url, maxAge, lease: kept.lease } : []))
    return this.#others || used.length < this.#opened.length ? null : used
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#opened.map((one) => one.leave()))
  }

  async #open(url: string, maxAge: number | undefined, key: string): Promise<Image> {
    // All that is asked of it at once has been heard then.
    await Promise.resolve()
    const first = firstBytes(url, this.#needed.get(key) ?? 'all')
    const wanted = { ...this.#scope, ...(maxAge !== undefined && { maxAge }), ...(first !== undefined && { firstBytes: first }) }
    const one = openImage(this.#sources, url, wanted, this.#redaction)
    this.#opened.push({ ...one, url, maxAge })
    return one.image
  }
}

function keyOf(url: string, maxAge: number | undefined): string {
  return maxAge === undefined ? canonical(url) : `${maxAge} ${canonical(url)}`
}
