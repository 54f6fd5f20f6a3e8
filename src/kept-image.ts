import type { Limits } from './budget.ts'
import { Image } from './image.ts'
import type { Redaction } from './redact.ts'
import { type Reader, Relay } from './relay.ts'
import type { Signal } from './signal.ts'
import type { Kept } from './source/opened.ts'
import { canonical, type OpenSource, type Scope, type Sources } from './source/open.ts'

/** An image that one request reads, and what is to be done when that is over. */
export interface Opened {
  readonly source: OpenSource
  /** At once, unless it must be found out first which state of the file is read. */
  readonly image: Image | Promise<Image>
  /** Lets go of the source. May be called twice. */
  leave(): Promise<void>
}

/** Opens the image that a URL names. What was found out about it by an earlier request is known already, where its file is kept and in the same state. */
export function openImage(sources: Sources, url: string, scope: Scope, redaction: Redaction): Opened {
  const source = sources.open(url, scope)
  const named = { url: canonical(url), limits: scope.limits ?? sources.limits, redaction, signal: scope.signal }
  if (source.kept) return joined(source, named)
  if (!source.settle) return { source, image: new Image(named.url, source, redaction), leave: () => source.dispose() }
  const settled = source.settle()
  if (!(settled instanceof Promise)) return joined(source, named)
  let later: Opened | undefined
  return {
    source,
    image: settled.then(() => (later = joined(source, named)).image),
    leave: () => (later ? later.leave() : source.dispose()),
  }
}

interface Named {
  readonly url: string
  readonly limits: Limits
  readonly redaction: Redaction
  readonly signal: Signal | undefined
}

function joined(source: OpenSource, named: Named): Opened & { image: Image } {
  const reader = { source, signal: named.signal }
  const known = source.kept?.recall(named.redaction)
  const kept = known instanceof KeptImage && known.limits === named.limits && known.join(reader) ? known : new KeptImage(named, reader)
  return {
    image: kept.image,
    source,
    leave: () => {
      if (source.kept && kept.leave(reader)) kept.keep(source.kept, named.redaction)
      return source.dispose()
    },
  }
}

/** An image that outlives the request which asked about it first: whoever asks later finds what was answered, and reads on by a source of their own. */
class KeptImage {
  readonly image: Image
  readonly limits: Limits
  readonly #relay: Relay
  /** Bytes of memory that it took when it was kept last. */
  #counted = 0

  constructor({ url, limits, redaction }: Named, reader: Reader) {
    this.limits = limits
    this.#relay = new Relay(limits)
    this.image = new Image(url, this.#relay, redaction, this.#relay.passing)
    this.#relay.join(reader)
  }

  /** Takes part, unless somebody is in the middle of finding something out: what ends that early is not to end this. */
  join(reader: Reader): boolean {
    if (!this.#relay.quiet) return false
    this.image.turn++
    this.#relay.join(reader)
    return true
  }

  /** Whether what was found out is good for others. */
  leave(reader: Reader): boolean {
    this.#relay.leave(reader)
    return this.#relay.quiet
  }

  /** Has itself kept, if that is not done already, or it has grown since. */
  keep(file: Kept, by: object): void {
    const bytes = this.#relay.bytes + this.image.extraBytes
    if (bytes === this.#counted && file.recall(by) === this) return
    this.#counted = bytes
    file.remember(by, this, bytes)
  }
}
