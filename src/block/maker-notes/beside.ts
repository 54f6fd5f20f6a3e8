import { ciffCamera } from './ciff.ts'
import type { Note } from './note.ts'
import { timedNotes } from './timed.ts'

/** A note as it is read: with the camera that it states itself, where nothing around it does, and followed by the notes in it. */
export async function completed(note: Note): Promise<readonly Note[]> {
  if (note.form === 'CIFF') return [{ ...note, ...(await ciffCamera(note)) }]
  return note.form === 'CTMD' ? [note, ...(await timedNotes(note))] : [note]
}
