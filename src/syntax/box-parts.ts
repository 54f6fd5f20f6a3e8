import type { Steps } from '../steps.ts'
import { type Box, contentWalk } from './boxes.ts'
import { upToDamage } from './damage.ts'
import type { Warn } from './warn.ts'

/**
 * Boxes below a box by their path, such as `mdia/minf/stbl`: the first of each path. Only the paths in `inner` are looked
 * into, so a file cannot nest deeper than they go.
 */
export function* partsOf(parent: Box, inner: ReadonlySet<string>, warn: Warn): Steps<Map<string, Box>> {
  const parts = new Map<string, Box>()
  const open = [{ box: parent, way: TOP }]
  for (const { box, way } of open) {
    for (const child of upToDamage(contentWalk(box), warn)) {
      if (child instanceof Promise) {
        yield child
        continue
      }
      const path = pathOf(way, child.type)
      if (parts.has(path)) continue
      parts.set(path, child)
      if (inner.has(path)) open.push({ box: child, way: wayInto(path) })
    }
  }
  return parts
}

/** Where paths go on: what they begin with, and those met so far, by the type that they end in. */
interface Way {
  readonly prefix: string
  readonly paths: Map<string, string>
}

/** Paths that are kept for each way: those of films are fewer, and each is then the same string in all of them, found sooner than made. */
const MOST = 64

const TOP: Way = { prefix: '', paths: new Map() }
const ways = new Map<string, Way>()

function pathOf({ prefix, paths }: Way, type: string): string {
  const known = paths.get(type)
  if (known !== undefined) return known
  const path = prefix + type
  if (paths.size < MOST) paths.set(type, path)
  return path
}

/** There are no more of them than paths that are looked into. */
function wayInto(path: string): Way {
  const known = ways.get(path) ?? { prefix: `${path}/`, paths: new Map<string, string>() }
  ways.set(path, known)
  return known
}
