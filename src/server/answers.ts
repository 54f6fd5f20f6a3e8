import { LRUCache } from 'lru-cache'
import type { Used } from '../context.ts'
import type { Sources } from '../source/open.ts'

/** An answer as it is sent at once. */
export interface Whole {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The files that it tells of; null where what is told of them is not kept. */
  readonly used?: readonly Used[] | null
}

/** An answer that is given again as long as nothing that it was made of has changed. */
interface Known {
  readonly first: Whole
  /** As it is for those who ask later, once there is one of them. */
  again?: Again
  readonly used: readonly Used[]
}

/** An answer, and what asking for it costs, in points. */
interface Again {
  readonly answer: Whole
  readonly points: number
}

/** Characters of a question, and of an answer, that are worth remembering. */
const LONGEST_QUESTION = 32_000
const LONGEST_ANSWER = 256_000

/** Bytes that an answer takes beside its own and those of its question, and with each source. */
const OVERHEAD = 1000
const EACH = 200

/** Answers by their questions, for as long as all files that they tell of are kept and fresh. */
export class Answers {
  readonly #sources: Sources
  readonly #known: LRUCache<string, Known>

  constructor(sources: Sources, bytes: number) {
    this.#sources = sources
    this.#known = new LRUCache({ maxSize: Math.max(1, bytes), maxEntrySize: Math.max(1, Math.min(bytes, 2 * LONGEST_ANSWER)) })
  }

  /** The answer to a question, and what it costs; undefined where it must be found out. */
  get(question: string): Again | undefined {
    const known = this.#known.get(question)
    if (!known) return undefined
    if (known.used.every((one) => this.#isFresh(one))) return (known.again ??= toldAgain(known.first, 'hit') ?? undefined)
    this.#known.delete(question)
    return undefined
  }

  /** Whether a file may be read by what is kept of it alone, in the same state; whoever may not read it at all is told so elsewhere. */
  #isFresh({ url, maxAge, lease }: Used): boolean {
    try {
      const source = this.#sources.kept?.(url, maxAge === undefined ? {} : { maxAge }, unopened)
      return source?.kept?.lease === lease && source.cost.cache === 'hit'
    } catch {
      return false
    }
  }

  /** Keeps an answer, if it is one that stays as it is. */
  set(question: string, first: Whole): void {
    const { used, body, status } = first
    if (status !== 200 || !used?.length || question.length > LONGEST_QUESTION || body.length > LONGEST_ANSWER) return
    // It is kept twice: as it was given first until it is given again, and then as it is given from then on.
    if (!body.includes('"errors":')) this.#known.set(question, { first, used }, { size: OVERHEAD + question.length + 2 * body.length + EACH * used.length }) // prettier-ignore
  }

  clear(): void {
    this.#known.clear()
  }
}

function unopened(): never {
  throw new TypeError('What is kept is not read on here')
}

interface Body {
  readonly extensions?: { readonly cost?: { readonly estimate: number; readonly images: readonly object[] } }
}

/** An answer as it is for those for whom nothing was read, and its points; null where it has errors, or says nothing of what it cost. */
export function toldAgain(answer: Whole, cache: 'hit' | 'shared'): Again | null {
  const said = JSON.parse(answer.body) as Body
  const { cost } = said.extensions ?? {}
  if (!cost) return null
  const images = cost.images.map((image) => ({ ...image, requests: 0, bytes: 0, cache }))
  const extensions = { ...said.extensions, cost: { ...cost, images } }
  return { answer: { ...answer, body: JSON.stringify({ ...said, extensions }) }, points: cost.estimate }
}
