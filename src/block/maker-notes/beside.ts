import { type Steps, waiting } from '../../steps.ts'
import { ciffCamera } from './ciff.ts'
import type { Note } from './note.ts'
import { privateNotes } from './private-data.ts'
import { timedNotes } from './timed.ts'

/** The forms of notes that state the camera themselves, or have others in them. */
const incomplete: ReadonlySet<string> = new Set(['DNGPrivateData', 'CIFF', 'CTMD'])

/** A note as it is read: with the camera that it states itself, where nothing around it does, and followed by the notes in it. */
async function completed(note: Note): Promise<readonly Note[]> {
  if (note.form === 'DNGPrivateData') return privateNotes(note)
  if (note.form === 'CIFF') return [{ ...note, ...(await ciffCamera(note)) }]
  return note.form === 'CTMD' ? [note, ...(await timedNotes(note))] : [note]
}

/** The notes that are to be read of those that were found. */
export function* notesWithin(notes: readonly Note[]): Steps<readonly Note[]> {
  if (!notes.some(({ form }) => form !== undefined && incomplete.has(form))) return notes
  return (yield* waiting(Promise.all(notes.map(completed)))).flat()
}
