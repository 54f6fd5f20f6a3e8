import { Image } from './image.ts'
import { type Opened, openImage } from './kept-image.ts'
import { open, type Redaction } from './redact.ts'
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

/** What resolvers share during one request. */
export interface Context {
  readonly images: Images
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
export function createContext(sources: Sources, scope: Scope = {}, redaction: Redaction = open): Context {
  const opened: (Opened & Pick<Used, 'url' | 'maxAge'>)[] = []
  let others = false
  const images = new Map<string, Promise<Image>>()
  const needed = new Map<string, Needs>()
  const load = async (url: string, maxAge: number | undefined, key: string): Promise<Image> => {
    // All that is asked of it at once has been heard then.
    await Promise.resolve()
    const first = firstBytes(url, needed.get(key) ?? 'all')
    const wanted = { ...scope, ...(maxAge !== undefined && { maxAge }), ...(first !== undefined && { firstBytes: first }) }
    const one = openImage(sources, url, wanted, redaction)
    opened.push({ ...one, url, maxAge })
    return one.image
  }
  const keyOf = (url: string, maxAge: number | undefined) => (maxAge === undefined ? canonical(url) : `${maxAge} ${canonical(url)}`)
  return {
    images: {
      load(url, maxAge, needs = 'all') {
        const key = keyOf(url, maxAge)
        if (needed.get(key) !== 'all') needed.set(key, needs)
        const known = images.get(key) ?? load(url, maxAge, key)
        images.set(key, known)
        return known
      },
      prime: (url, image) => {
        others = true
        images.set(keyOf(url, undefined), Promise.resolve(image))
      },
    },
    upload: async (file) => {
      others = true
      const name = await contentName(file)
      return new Image(name, upload(file, name, { limits: sources.limits, ...scope }), redaction)
    },
    costs: () =>
      opened.map(({ source }) => source.cost).filter(({ requests, bytes, cache }) => requests > 0 || bytes > 0 || cache !== 'none'),
    used: () => {
      const used = opened.flatMap(({ source: { kept }, url, maxAge }) => (kept ? { url, maxAge, lease: kept.lease } : []))
      return others || used.length < opened.length ? null : used
    },
    dispose: async () => {
      await Promise.all(opened.map((one) => one.leave()))
    },
  }
}

/** The address of a file that has no other: its digest. [RFC 6920] */
async function contentName(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return `ni:///sha-256;${Buffer.from(digest).toString('base64url')}`
}
