import type { Budget } from '../../budget.ts'
import type { ByteSource } from '../../source/source.ts'
import type { IfdEntry } from '../../syntax/ifd-table.ts'

/** A source whose offsets count from another place, before or after its own beginning; where it ends is not known. */
export function displaced(source: ByteSource, by: number): ByteSource {
  return new Displaced(source, by)
}

class Displaced implements ByteSource {
  readonly budget: Budget
  readonly #source: ByteSource
  readonly #by: number

  constructor(source: ByteSource, by: number) {
    this.budget = source.budget
    this.#source = source
    this.#by = by
  }

  async size(): Promise<number> {
    return Infinity
  }

  heldSize(): number {
    return Infinity
  }

  async read(at: number, length: number, ahead?: number): Promise<Uint8Array> {
    return at + this.#by < 0 ? new Uint8Array() : this.#source.read(at + this.#by, length, ahead)
  }

  held(at: number, length: number): Uint8Array | undefined {
    return at + this.#by < 0 ? new Uint8Array() : this.#source.held?.(at + this.#by, length)
  }

  place(at: number): { readonly bytes: Uint8Array; readonly at: number } | undefined {
    const all = at + this.#by < 0 ? new Uint8Array() : this.#source.whole?.()
    return all && { bytes: all, at: Math.min(Math.max(0, at + this.#by), all.length) }
  }
}

/** Bytes of a value that stands in its entry itself, at most. [TIFF6 2] */
const IN_ENTRY = 4

/** A stretch of the source: where it begins and ends. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * By how much the offsets of an IFD are off, where programs moved the note and left them as they were: values follow the
 * IFD, and all of them are in the note. 0 where they are, or where no single displacement brings them there.
 */
export function displacement(entries: readonly IfdEntry[], note: Stretch, ifdEnd: number): number {
  const isFar = ({ length }: IfdEntry) => length > IN_ENTRY && length <= note.end - note.start
  // The four bytes after an IFD, for the place of the next, are left out by some.
  const isInside = ({ offset, length }: IfdEntry, by: number) => offset + by >= ifdEnd - 4 && offset + by + length <= note.end
  if (entries.every((entry) => !isFar(entry) || isInside(entry, 0))) return 0
  const far = entries.filter(isFar)
  const inside = (by: number) => far.filter((entry) => isInside(entry, by)).length
  const asStated = inside(0)
  const first = far.reduce((least, { offset }) => Math.min(least, offset), Infinity)
  const candidates = [note.start, ifdEnd - first, ifdEnd - 4 - first]
  return candidates.find((by) => inside(by) > asStated && inside(by) * 10 >= far.length * 9) ?? 0
}
