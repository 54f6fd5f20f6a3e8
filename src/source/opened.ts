import type { Limits } from '../budget.ts'
import type { Signal } from '../signal.ts'
import type { Awaitable } from '../steps.ts'
import type { ByteSource } from './source.ts'

/** What reading a source has cost so far; it grows while the source is read. */
export interface Cost {
  /** The canonical address of the source. */
  readonly url: string
  /** Requests sent to the origin, redirects and repeated ones included; 0 where no origin was asked. */
  requests: number
  /** Bytes of bodies received from the origin, or read from the disk. */
  bytes: number
  /**
   * What a cache had to say: `revalidated` where the origin was asked whether it is still so, `stale` where it is asked meanwhile;
   * `none` where there is no cache, `shared` where another request read the file at the same time.
   */
  cache: 'hit' | 'miss' | 'revalidated' | 'stale' | 'shared' | 'none'
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
  /** When, and how long ago, the origin said so; and what of a request its answer depends on. [RFC 9110 6.6.1, 12.5.5, RFC 9111 5.1] */
  readonly date?: string | undefined
  readonly age?: string | undefined
  readonly vary?: string | undefined
}

/** For how long what is kept of a file may be used. It holds nothing of the file, so that whoever remembers it keeps none of that in memory. */
export interface Lease {
  /** Seconds from now on without asking whether the file is still so; 0 where that is to be asked. */
  readonly lifetime: number
}

/** What is kept of a file beyond the request that reads it, for as long as it is in the same state. */
export interface Kept {
  /** The same as long as the file is known to be in the same state, and nobody else's. */
  readonly lease: Lease
  /** What was made of the file, by whatever tells such things apart. */
  recall(by: object): unknown
  /** Keeps what was made of the file, which takes so many bytes of memory. */
  remember(by: object, made: object, bytes: number): void
}

/** A source that was opened for one request, and is let go with it. */
export interface OpenSource extends ByteSource {
  readonly cost: Cost
  /** The state of the file; undefined before something was read, and where there is no such thing. */
  readonly state?: FileState | undefined
  /** Settles once it is known which state of the file is read, if anything is kept of it, at once where nobody is asked; what is read for that costs nothing more later. */
  settle?(): Awaitable<void>
  /** What is kept of the file in the state that is read; undefined before that is known, and where nothing may be kept. */
  readonly kept?: Kept | undefined
  /** Cancels what is in flight and lets go of connections and file handles; reading afterwards is an error. May be called twice. */
  dispose(): Promise<void>
}

/** What a request gives the sources it opens. */
export interface Scope {
  /** Aborted when the client has left or the request's time is over. */
  readonly signal?: Signal
  /** What each file may cost. */
  readonly limits?: Limits
  /** Bytes asked for at first, where the reader knows better than the settings. */
  readonly firstBytes?: number
  /** Seconds that may have passed since the origin was asked; 0 where it is to be asked again. */
  readonly maxAge?: number
}
