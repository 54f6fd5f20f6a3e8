import { ImageError } from '../error.ts'
import type { OpenSource, Sources } from '../source/open.ts'
import type { SourceRead } from './metrics.ts'

/** A source that was read, told when it is let go. */
export interface Observation extends SourceRead {
  /** Its address without what may be secret in it: the query, a user name, what is not the name of something. */
  readonly url: string
}

/** Tells of every source what became of it. */
export function observed(sources: Sources, tell: (observation: Observation) => void): Sources {
  const refused = (url: string, error: unknown) => tell({ ...named(url), outcome: codeOf(error), requests: 0, bytes: 0 })
  return {
    ...sources,
    open(url, scope) {
      try {
        return watched(sources.open(url, scope), tell)
      } catch (error) {
        refused(url, error)
        throw error
      }
    },
  }
}

function watched(source: OpenSource, tell: (observation: Observation) => void): OpenSource {
  let outcome = 'OK'
  let told = false
  const watch = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked
    } catch (error) {
      outcome = codeOf(error)
      throw error
    }
  }
  return {
    budget: source.budget,
    size: () => watch(source.size()),
    read: (offset, length, ahead) => watch(source.read(offset, length, ahead)),
    held: (offset, length) => source.held?.(offset, length),
    heldSize: () => source.heldSize?.(),
    cost: source.cost,
    get state() {
      return source.state
    },
    ...(source.settle && {
      settle: () => {
        const settled = source.settle!()
        return settled instanceof Promise ? watch(settled) : settled
      },
    }),
    get kept() {
      return source.kept
    },
    dispose() {
      const { url, requests, bytes } = source.cost
      if (!told) tell({ ...named(url), outcome, requests, bytes })
      told = true
      return source.dispose()
    },
  }
}

const SCHEMES = new Set(['http', 'https', 's3', 'gs', 'abs', 'data', 'local'])

/** An address in which nothing stands before the host, and the query behind the path. */
const PLAIN = /^([a-z\d]+):\/\/[\w.:[\]-]+(?:\/[^?#\s\\]*)?(?=[?#]|$)/

function named(url: string): Pick<Observation, 'scheme' | 'url'> {
  const [plain, known = ''] = PLAIN.exec(url) ?? []
  if (plain !== undefined && SCHEMES.has(known)) return { scheme: known, url: plain }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.slice(0, 64))?.[1]?.toLowerCase() ?? ''
  if (!SCHEMES.has(scheme)) return { scheme: 'other', url: '' }
  if (scheme === 'data' || !URL.canParse(url)) return { scheme, url: `${scheme}:` }
  const { protocol, host, pathname } = new URL(url)
  return { scheme, url: `${protocol}//${host}${pathname}` }
}

function codeOf(error: unknown): string {
  return error instanceof ImageError ? error.code : 'FAULT'
}
