import { Budget } from '../budget.ts'
import type { Cost, FileState, OpenSource, Scope } from './opened.ts'
import { type Bounds, paged } from './paged.ts'
import type { Fetch } from './stretch.ts'

/** What a file is fetched from: an origin, or the disk. */
interface Fetching {
  readonly fetch: Fetch
  readonly cost: Cost
  readonly state: FileState | undefined
  /** Lets go of connections and file handles. */
  leave(): void | Promise<void>
}

/** A file that is opened for one request, and read in pages. */
export function pagedFile(from: Fetching, bounds: Bounds, scope: Scope): OpenSource {
  const firstBytes = scope.firstBytes ?? bounds.firstBytes
  const source = paged((start, end) => from.fetch(start, end), { ...bounds, firstBytes }, new Budget(scope.limits, scope.signal))
  return {
    budget: source.budget,
    size: () => source.size(),
    read: (offset, length, ahead) => source.read(offset, length, ahead),
    held: (offset, length) => source.held?.(offset, length),
    heldSize: () => source.heldSize?.(),
    cost: from.cost,
    get state() {
      return from.state
    },
    dispose: async () => from.leave(),
  }
}
