import { ImageError } from '../../error.ts'
import { type ByteSource, latin1, reading, view } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import { tiffHeaderSteps } from '../../syntax/tiff-header.ts'
import type { Form } from './form.ts'
import type { Note } from './note.ts'
import { displaced } from './source.ts'

/** Where the first IFD begins in the TIFF structure. */
export function* firstIfdOf({ bytes, tiff, offset }: Note, { start, first }: Form): Steps<number> {
  if (first === 'header') {
    const header = yield* tiffHeaderSteps(displaced(tiff, offset + start))
    if (!header) throw new ImageError('MALFORMED', `TIFF header expected at ${start} of the maker note at ${offset}`)
    return offset + start + header.firstIfd
  }
  const pointer = first === 'pointer' ? yield* reading(bytes, start, 4) : null
  if (pointer && pointer.length < 4)
    throw new ImageError('MALFORMED', `The maker note at ${offset} ends at ${offset + start + pointer.length}`)
  return offset + (pointer ? view(pointer).getUint32(0, true) : start)
}

/**
 * The byte order of an IFD, true for the lowest byte first: where its form lays it down that one, else as the note or the
 * structure around it states, unless its number of entries makes sense in the other alone.
 */
export function* orderOf(note: Note, { order }: Form, source: ByteSource, at: number): Steps<boolean> {
  if (order === 'II' || order === 'MM') return order === 'II'
  const stated = typeof order === 'number' ? latin1(yield* reading(note.bytes, order, 2)) : ''
  const littleEndian = stated === 'II' || (stated !== 'MM' && note.littleEndian)
  const count = yield* reading(source, at, 2)
  if (count.length < 2) return littleEndian
  const [here, there] = [view(count).getUint16(0, littleEndian), view(count).getUint16(0, !littleEndian)]
  return (here === 0 || here > 0xff) && there > 0 && there <= 0xff ? !littleEndian : littleEndian
}
