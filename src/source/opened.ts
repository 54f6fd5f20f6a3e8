import type { Limits } from '../budget.ts'
import type { ByteSource } from './source.ts'

/** What reading a source has cost so far; it grows while the source is read. */
export interface Cost {
  /** The canonical address of the source. */
  readonly url: string
  /** Requests sent to the origin, redirects and repeated ones included; 0 where no origin was asked. */
  requests: number
  /** Bytes of bodies received from the origin, or read from the disk. */
  bytes: number
  /** What a cache had to say; `none` where there is none, `shared` where another request read the file at the same time. */
  cache: 'hit' | 'miss' | 'revalidated' | 'shared' | 'none'
}

/** Which state of a file is read: how its origin tells it from others, and since when it is so; as far as the origin says. [RFC 9110 8.8] */
export interface FileState {
  /** As the origin writes it, quotation marks included. */
  readonly etag: string | undefined
  /** As HTTP writes dates. */
  readonly lastModified: string | undefined
  /** How long it may be kept, in either of HTTP's ways of saying so. [RFC 9111 5.2, 5.3] */
  readonly cacheControl?: string | undefined
  readonly expires?: string | undefined
}

/** A source that was opened for one request, and is let go with it. */
export interface OpenSource extends ByteSource {
  readonly cost: Cost
  /** The state of the file; undefined before something was read, and where there is no such thing. */
  readonly state?: FileState | undefined
  /** Cancels what is in flight and lets go of connections and file handles; reading afterwards is an error. May be called twice. */
  dispose(): Promise<void>
}

/** What a request gives the sources it opens. */
export interface Scope {
  /** Aborted when the client has left or the request's time is over. */
  readonly signal?: AbortSignal
  /** What each file may cost. */
  readonly limits?: Limits
  /** Bytes asked for at first, where the reader knows better than the settings. */
  readonly firstBytes?: number
}
