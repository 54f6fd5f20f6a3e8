import DataLoader from 'dataloader'
import { Image } from './image.ts'
import { open, type Redaction } from './redact.ts'
import { canonical, type Cost, type OpenSource, type Scope, type Sources } from './source/open.ts'
import { upload } from './source/upload.ts'

/** What resolvers share during one request. */
export interface Context {
  /** One Image per source, however many times, under however many aliases and in whatever spelling it is asked for. */
  readonly images: DataLoader<string, Image>
  /** A file sent along with the request, as an Image. */
  upload(file: Blob): Promise<Image>
  /** What every source that was read has cost so far. */
  costs(): Cost[]
  /** Cancels what is in flight and lets go of every source; called once the answer is complete. */
  dispose(): Promise<void>
}

/** A context for one request. Opening an Image moves no bytes, so that a batch never waits for a slow origin. */
export function createContext(sources: Sources, scope: Scope = {}, redaction: Redaction = open): Context {
  const opened: OpenSource[] = []
  const openImage = (url: string): Image | Error => {
    try {
      const source = sources.open(url, scope)
      opened.push(source)
      return new Image(canonical(url), source, redaction)
    } catch (error) {
      return error as Error
    }
  }
  return {
    images: new DataLoader(async (urls) => urls.map(openImage), { cacheKeyFn: canonical }),
    upload: async (file) => {
      const name = await contentName(file)
      return new Image(name, upload(file, name, { limits: sources.limits, ...scope }), redaction)
    },
    costs: () => opened.map(({ cost }) => cost).filter(({ requests, bytes, cache }) => requests > 0 || bytes > 0 || cache !== 'none'),
    dispose: async () => {
      await Promise.all(opened.map((source) => source.dispose()))
    },
  }
}

/** The address of a file that has no other: its digest. [RFC 6920] */
async function contentName(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return `ni:///sha-256;${Buffer.from(digest).toString('base64url')}`
}
