import { ImageError } from '../../error.ts'
import type { Directory } from '../decoder.ts'
import { formOf } from './form.ts'
import type { Maker } from './maker.ts'
import { makers } from './makers.ts'
import { Tables } from './table.ts'
import type { MakerTag } from './tag.ts'
import { NoteWalk, type Note } from './walk.ts'

/** What a maker note says. */
export class MakerNote implements Directory {
  /** Who wrote it: the group of its tags. */
  readonly maker: string
  readonly tags: readonly MakerTag[]
  readonly warnings: readonly string[]

  constructor(maker: string, tags: readonly MakerTag[], warnings: readonly string[]) {
    this.maker = maker
    this.tags = tags
    this.warnings = warnings
  }
}

/** A maker that is not known: its note is read by numbers, if it is an IFD. */
const unknown: Maker = { name: 'MakerUnknown', tables: async () => ({ tables: {}, values: [] }) }

/** Decodes a maker note. One that has the form of none of the makers is taken for an IFD. */
export async function decodeMakerNote(note: Note): Promise<MakerNote> {
  const form = formOf(await note.bytes.read(0, 64), note.make, note.model)
  const maker = (form && makers.get(form.maker)) ?? unknown
  const walk = new NoteWalk(note, maker, new Tables(await maker.tables()))
  await walk.run(form ?? { maker: '', table: '', start: 0, base: 'tiff', order: 'outer' })
  if (maker === unknown && walk.tags.length === 0)
    throw new ImageError('MALFORMED', `The maker note at ${note.offset} has no form that is known`)
  return new MakerNote(maker.name, walk.tags, walk.warnings)
}
