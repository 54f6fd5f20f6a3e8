import { latin1, slice, view } from '../../source/source.ts'
import type { Note } from './note.ts'
import { displaced } from './source.ts'

/** What Adobe's converter writes: pieces of what the raw picture had, each a name and a length; the greater byte comes first. */
const ADOBE = 'Adobe\0'
const HEAD = 8
const MAX_PIECES = 64

/** A maker note as it was: behind its byte order and the offset that it had. */
const MAKER_NOTE = 'MakN'
const PLACE = 6

/** Makers who put a maker note there as it is. */
const OWN = /^(?:PENTAX \0|RICOH\0|SAMSUNG\0)/

/** The maker notes in the private data of a DNG. [DNG 1.7 DNGPrivateData] */
export async function privateNotes(note: Note): Promise<readonly Note[]> {
  const { form: _, ...own } = note
  const head = latin1(await note.bytes.read(0, HEAD))
  if (OWN.test(head)) return [own]
  if (!head.startsWith(ADOBE)) return []
  for (let i = 0, at = ADOBE.length; i < MAX_PIECES; i++) {
    const turn = note.bytes.budget.step()
    if (turn) await turn
    const piece = await note.bytes.read(at, HEAD + PLACE)
    if (piece.length < HEAD + PLACE) return []
    const length = view(piece).getUint32(4)
    if (latin1(piece, 0, 4) === MAKER_NOTE && length > PLACE) return [moved(own, at + HEAD, length, piece.subarray(HEAD))]
    at += HEAD + length + (length & 1)
  }
  return []
}

/** A note whose offsets count from where it once was. */
function moved(note: Omit<Note, 'form'>, start: number, length: number, place: Uint8Array): Note {
  const offset = view(place).getUint32(2)
  const bytes = slice(note.bytes, start + PLACE, length - PLACE)
  const littleEndian = latin1(place, 0, 2) === 'II'
  return { ...note, offset, length: length - PLACE, bytes, tiff: displaced(bytes, -offset), littleEndian }
}
