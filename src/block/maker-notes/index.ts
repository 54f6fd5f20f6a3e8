import { ImageError } from '../../error.ts'
import { onceFor } from '../../once.ts'
import type { Directory, Hidden } from '../decoder.ts'
import { formOf } from './form.ts'
import type { Maker } from './maker.ts'
import { makers } from './makers.ts'
import { notesWithin } from './beside.ts'
import type { Note } from './note.ts'
import { isBytes, textOf } from './stored.ts'
import { Tables } from './table.ts'
import type { MakerTag } from './tag.ts'
import { NoteWalk } from './walk.ts'

/** What a maker note says. */
export class MakerNote implements Directory {
  /** Who wrote it: the group of its tags. */
  readonly maker: string
  readonly tags: readonly MakerTag[]
  readonly warnings: readonly string[]
  /** The camera, as EXIF states it. */
  readonly model: string
  /** The focal length in millimetres and the greatest aperture as an f-number, as EXIF states them; null where it does not. */
  readonly focalLength: number | null
  readonly widestAperture: number | null
  readonly #tables: Tables
  readonly #byName = new Map<string, MakerTag[]>()

  constructor(parts: readonly [Part, ...Part[]], note: Note, faults: readonly ImageError[]) {
    const [{ maker, walk, tables }] = parts
    const tags = parts.length === 1 ? walk.tags : parts.flatMap((part) => part.walk.tags)
    this.maker = maker.name
    this.tags = note.hidden ? tags.filter((tag) => isShown(tag, note.hidden!)) : tags
    this.warnings = [...parts.flatMap((part) => part.walk.warnings), ...faults.map(({ message }) => message)]
    this.model = note.model
    this.focalLength = note.focalLength ?? null
    this.widestAperture = note.widestAperture ?? null
    this.#tables = tables
    for (const tag of this.tags) {
      const known = this.#byName.get(tag.name)
      if (known) known.push(tag)
      else this.#byName.set(tag.name, [tag])
    }
  }

  /** All tags of a name, in the order of the file. */
  all(name: string): readonly MakerTag[] {
    return this.#byName.get(name) ?? []
  }

  /** The lenses that the maker lists by several numbers at once. */
  get lenses(): ReadonlyMap<string, string> {
    return this.#tables.lenses()
  }
}

/** Whether a tag is told to those from whom something is kept back: of one without a name, and of mere bytes, nobody knows what they hold. */
function isShown({ group, name, row, stored }: MakerTag, hidden: Hidden): boolean {
  return row !== undefined && !hidden.entry(group, name) && (!isBytes(stored.type) || textOf(stored) !== null)
}

/** The tables of a maker, loaded with the first of its notes and read as far as notes ask for them. */
const tablesOf = onceFor(async (maker: Maker) => new Tables(await maker.tables()))

/** A maker that is not known: its note is read by numbers, if it is an IFD. */
const unknown: Maker = { name: 'MakerUnknown', tables: async () => ({ tables: {}, values: [] }) }

/** What was read of one note, and by whose tables. */
interface Part {
  readonly maker: Maker
  readonly tables: Tables
  readonly walk: NoteWalk
}

/** Reads one note. One that has the form of none of the makers is taken for an IFD. */
async function readNote(note: Note): Promise<Part> {
  const form = formOf(await note.bytes.read(0, 64), note.make, note.model, note.form)
  const maker = (form && makers.get(form.maker)) ?? unknown
  const tables = await tablesOf(maker)
  const walk = new NoteWalk(note, maker, tables)
  await walk.run(form ?? { maker: '', table: '', start: 0, base: 'tiff', order: 'outer' })
  if (maker === unknown && walk.tags.length === 0)
    throw new ImageError('MALFORMED', `The maker note at ${note.offset} has no form that is known`)
  return { maker, tables, walk }
}

/** Decodes the maker notes of a file as one, null where there is none in what was found. What cannot be read costs only itself, unless it is all there is. */
export async function decodeMakerNotes(found: readonly Note[]): Promise<MakerNote | null> {
  const notes = await notesWithin(found)
  const parts: Part[] = []
  const faults: ImageError[] = []
  for (const note of notes) {
    try {
      parts.push(await readNote(note))
    } catch (error) {
      if (!(error instanceof ImageError && error.code === 'MALFORMED')) throw error
      faults.push(error)
    }
  }
  const [first, ...others] = parts
  const [fault] = faults
  if (first) return new MakerNote([first, ...others], notes[0]!, faults)
  if (fault) throw fault
  return null
}
