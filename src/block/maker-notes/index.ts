import { ImageError, isDamage } from '../../error.ts'
import { onceFor } from '../../once.ts'
import { reading } from '../../source/source.ts'
import { promised, type Steps, waiting } from '../../steps.ts'
import type { Directory, Hidden } from '../decoder.ts'
import { formOf } from './form.ts'
import type { Maker } from './maker.ts'
import { makers } from './makers.ts'
import { notesWithin } from './beside.ts'
import type { Note } from './note.ts'
import { textOf } from './stored.ts'
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
  #byName: ReadonlyMap<string, readonly MakerTag[]> | undefined

  constructor(parts: readonly [Part, ...Part[]], note: Note, faults: readonly ImageError[]) {
    const { maker, walk, tables } = parts[0]
    const isOne = parts.length === 1 && faults.length === 0
    const tags = isOne ? walk.tags : parts.flatMap((part) => part.walk.tags)
    this.maker = maker.name
    this.tags = note.hidden ? tags.filter((tag) => isShown(tag, note.hidden!)) : tags
    this.warnings = isOne ? walk.warnings : [...parts.flatMap((part) => part.walk.warnings), ...faults.map(({ message }) => message)]
    this.model = note.model
    this.focalLength = note.focalLength ?? null
    this.widestAperture = note.widestAperture ?? null
    this.#tables = tables
  }

  /** All tags of a name, in the order of the file. */
  all(name: string): readonly MakerTag[] {
    return (this.#byName ??= byName(this.tags)).get(name) ?? []
  }

  /** The lenses that the maker lists by several numbers at once. */
  get lenses(): ReadonlyMap<string, string> {
    return this.#tables.lenses()
  }
}

function byName(tags: readonly MakerTag[]): ReadonlyMap<string, readonly MakerTag[]> {
  const found = new Map<string, MakerTag[]>()
  for (const tag of tags) {
    const known = found.get(tag.name)
    if (known) known.push(tag)
    else found.set(tag.name, [tag])
  }
  return found
}

/** Whether a tag is told to those from whom something is kept back: of one without a name, and of mere bytes, nobody knows what they hold. */
function isShown({ group, name, row, stored }: MakerTag, hidden: Hidden): boolean {
  return row !== undefined && !hidden.entry(group, name) && (!stored.kind.isBytes || textOf(stored) !== null)
}

/** The tables of a maker, loaded with the first of its notes and read as far as notes ask for them. */
const tablesOf = onceFor(async (maker: Maker) => {
  const tables = new Tables(await maker.tables())
  loaded.set(maker, tables)
  return tables
})

/** Those that are there already. */
const loaded = new Map<Maker, Tables>()

/** A maker that is not known: its note is read by numbers, if it is an IFD; if it is none, that is no damage. */
const unknown: Maker = { name: 'MakerUnknown', tables: async () => ({ tables: {}, values: [] }) }

/** What was read of one note, and by whose tables. */
interface Part {
  readonly maker: Maker
  readonly tables: Tables
  readonly walk: NoteWalk
}

const saysSomething = ({ walk }: Part): boolean => walk.tags.length > 0

/** Reads one note. One that has the form of none of the makers is taken for an IFD. */
function* readNote(note: Note): Steps<Part> {
  const form = formOf(yield* reading(note.bytes, 0, 64), note.make, note.model, note.form)
  const maker = (form && makers.get(form.maker)) ?? unknown
  const tables = loaded.get(maker) ?? (yield* waiting(tablesOf(maker)))
  const walk = new NoteWalk(note, maker, tables)
  try {
    yield* walk.run(form ?? { maker: '', table: '', start: 0, base: 'tiff', order: 'outer' })
  } catch (error) {
    if ((maker !== unknown && !form?.assumed) || !isDamage(error)) throw error
    walk.warnings.push(`The maker note at ${note.offset} has no form that is known`)
  }
  return { maker, tables, walk }
}

/** Decodes the maker notes of a file as one, null where there is none in what was found. What cannot be read costs only itself, unless it is all there is. */
export function decodeMakerNotes(found: readonly Note[]): Promise<MakerNote | null> {
  return promised(noteSteps(found))
}

function* noteSteps(found: readonly Note[]): Steps<MakerNote | null> {
  const notes = yield* notesWithin(found)
  const parts: Part[] = []
  const faults: ImageError[] = []
  for (const note of notes) {
    try {
      parts.push(yield* readNote(note))
    } catch (error) {
      if (!isDamage(error)) throw error
      faults.push(error)
    }
  }
  const [first, ...others] = [...parts.filter(saysSomething), ...parts.filter((part) => !saysSomething(part))]
  const [fault] = faults
  if (first) return new MakerNote([first, ...others], notes[0]!, faults)
  if (fault) throw fault
  return null
}
