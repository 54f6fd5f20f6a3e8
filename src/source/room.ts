import { ImageError } from '../error.ts'
import type { OpenSource, Sources } from './open.ts'

/** Bytes of memory that the files which are being read may take together. */
export class Room {
  readonly #most: number
  #taken = 0

  constructor(most: number) {
    this.#most = most
  }

  get taken(): number {
    return this.#taken
  }

  /** Takes so many bytes until what it gives is called; null where there are not so many left. */
  take(bytes: number): (() => void) | null {
    if (this.#taken + bytes > this.#most) return null
    this.#taken += bytes
    let held = true
    return () => {
      if (held) this.#taken -= bytes
      held = false
    }
  }
}

/** What of each source is always taken in: as many as are worked on at once do not fill the memory with so little. */
const ALWAYS = 256 * 1024

/** Opens sources whose bytes stay within a room, all together; what would take more is refused until others are let go. */
export function within(room: Room, sources: Sources): Sources {
  return { ...sources, open: (url, scope) => held(room, sources.open(url, scope)) }
}

function held(room: Room, source: OpenSource): OpenSource {
  const taken: (() => void)[] = []
  let sum = 0
  const hasRoom = (length: number) => source.cost.bytes + length <= Math.max(ALWAYS, sum)
  /** Makes sure of the room for bytes before they are asked for. */
  const reserve = async (length: number) => {
    const bytes = Math.min(source.cost.bytes + length, await source.size(), source.budget.limits.sourceBytes) - sum
    if (bytes <= 0) return
    const free = room.take(bytes)
    if (!free) throw new ImageError('SOURCE_UNAVAILABLE', 'Too much is read at the same time; ask again a little later')
    taken.push(free)
    sum += bytes
  }
  return {
    budget: source.budget,
    size: () => source.size(),
    read: (offset, length, ahead) =>
      hasRoom(length) ? source.read(offset, length, ahead) : reserve(length).then(() => source.read(offset, length, ahead)),
    held: (offset, length) => source.held?.(offset, length),
    heldSize: () => source.heldSize?.(),
    cost: source.cost,
    get state() {
      return source.state
    },
    ...(source.settle && { settle: () => source.settle!() }),
    get kept() {
      return source.kept
    },
    async dispose() {
      for (const free of taken.splice(0)) free()
      await source.dispose()
    },
  }
}
