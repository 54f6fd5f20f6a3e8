import { type Context, createContext } from '../context.ts'
import { ImageError } from '../error.ts'
import type { Redaction } from '../redact.ts'
import { Abort, type Signal } from '../signal.ts'
import type { Sources } from '../source/open.ts'
import { logFault } from './log.ts'
import { COMPLETE } from './over.ts'

/** What the server hands over with a request. */
export interface Incoming {
  /** The body, where it was read. */
  readonly body?: Buffer
  /** Whether the answer may come in parts. */
  readonly inParts: boolean
  /** Aborted when the answer is complete, or nobody waits for it any more. */
  readonly over: Signal
  /** What is kept from whoever asks. */
  readonly redaction: Redaction
  /** Takes what a query may cost from what is left to whoever asks; seconds to wait where that is too little, else 0. */
  readonly spend: (points: number) => Promise<number>
  /** Told what the resolvers share. */
  readonly begun?: (context: Context) => void
}

/** Making an answer takes some ten times as many bytes as it has, and a part of one far longer than an item. */
const MOST_TOLD = { characters: 32 * 1024 * 1024, items: 100_000, parts: Infinity }
const MOST_IN_PARTS = { ...MOST_TOLD, parts: 2000 }

/** One for all: making an error takes as long as answering does. */
const LEFT = new ImageError('SOURCE_UNAVAILABLE', 'Whoever asked has left')

/** Everything a request shares; it ends with the answer, with the request's time, or when the client leaves. */
export function requestContext(sources: Sources, timeout: number, { over, redaction, inParts }: Incoming): Context {
  const leave = new Abort()
  const context = createContext(sources, { signal: leave }, redaction, inParts ? MOST_IN_PARTS : MOST_TOLD)
  const late = () => leave.abort(new ImageError('SOURCE_TIMEOUT', `The request took longer than ${timeout} ms`))
  const timer = setTimeout(late, timeout)
  const left = () => leave.abort(LEFT)
  const end = () => {
    clearTimeout(timer)
    // Sources that are let go before they are aborted may keep their connections.
    if (over.reason !== COMPLETE) left()
    context.dispose().catch((fault: unknown) => logFault(fault, 'letting go of sources'))
    left()
  }
  if (over.aborted) end()
  else over.addEventListener('abort', end, { once: true })
  return context
}
