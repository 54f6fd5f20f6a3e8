import type { Budget } from '../../budget.ts'
import { reading, view, type ByteSource } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import type { IfdEntry } from '../../syntax/ifd-table.ts'
import { hasAt } from '../../syntax/starts.ts'
import type { Note } from './note.ts'

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

/** Four bytes as a TIFF structure begins with in either byte order, and the place where the note stood when it was written. */
const ORIGIN = 4 + 4

/**
 * By how much the offsets of an IFD are off, where programs moved the note and left them as they were: values follow the
 * IFD, and all of them are in the note. 0 where they are, or where no single displacement brings them there.
 */
export function* displacement(
  entries: readonly IfdEntry[],
  note: Pick<Note, 'offset' | 'length' | 'bytes'>,
  ifdEnd: number,
): Steps<number> {
  const end = note.offset + note.length
  const isFar = ({ length }: IfdEntry) => length > IN_ENTRY && length <= note.length
  // The four bytes after an IFD, for the place of the next, are left out by some.
  const isInside = ({ offset, length }: IfdEntry, by: number) => offset + by >= ifdEnd - 4 && offset + by + length <= end
  if (entries.every((entry) => !isFar(entry) || isInside(entry, 0))) return 0
  const far = entries.filter(isFar)
  const inside = (by: number) => far.filter((entry) => isInside(entry, by)).length
  const asStated = inside(0)
  const first = far.reduce((least, { offset }) => Math.min(least, offset), Infinity)
  const origin = originIn(yield* reading(note.bytes, Math.max(0, note.length - ORIGIN), ORIGIN))
  const candidates = [...(origin === null ? [] : [note.offset - origin]), note.offset, ifdEnd - first, ifdEnd - 4 - first]
  return candidates.find((by) => inside(by) > asStated && inside(by) * 10 >= far.length * 9) ?? 0
}

/** Where a note stood when it was written, as Canon states at its end; null where that is not stated. */
function originIn(end: Uint8Array): number | null {
  if (end.length < ORIGIN) return null
  const littleEndian = hasAt(end, 'II*\0')
  return littleEndian || hasAt(end, 'MM\0*') ? view(end).getUint32(4, littleEndian) : null
}
