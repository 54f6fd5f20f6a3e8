import type { ByteSource } from '../../source/source.ts'
import type { IfdEntry } from '../../syntax/ifd.ts'

/** A source whose offsets count from another place, before or after its own beginning; where it ends is not known. */
export function displaced(source: ByteSource, by: number): ByteSource {
  return {
    budget: source.budget,
    size: async () => Infinity,
    read: async (at, length, ahead) => (at + by < 0 ? new Uint8Array() : source.read(at + by, length, ahead)),
    held: (at, length) => (at + by < 0 ? new Uint8Array() : source.held?.(at + by, length)),
    heldSize: () => Infinity,
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
  const far = entries.filter(({ length }) => length > IN_ENTRY && length <= note.end - note.start)
  // The four bytes after an IFD, for the place of the next, are left out by some.
  const inside = (by: number) => far.filter(({ offset, length }) => offset + by >= ifdEnd - 4 && offset + by + length <= note.end).length
  const asStated = inside(0)
  if (asStated === far.length) return 0
  const first = far.reduce((least, { offset }) => Math.min(least, offset), Infinity)
  const candidates = [note.start, ifdEnd - first, ifdEnd - 4 - first]
  return candidates.find((by) => inside(by) > asStated && inside(by) * 10 >= far.length * 9) ?? 0
}
