import type { Block } from '../container/container.ts'
import { ImageError, isDamage } from '../error.ts'
import { sizing, slice, type ByteSource } from '../source/source.ts'
import { promised, run, type Steps, waiting } from '../steps.ts'
import { tiffHeaderOf, tiffMagics, withoutIdentifier } from '../syntax/tiff-header.ts'
import { Type } from '../syntax/ifd-value.ts'
import type { Decoder, Directory, Hidden, MakerNoteEntry } from './decoder.ts'
import { gpsOf, type Gps } from './exif-gps.ts'
import { isBeside, LaterNotes, noteBeside } from './exif-notes.ts'
import type { ExifTag } from './exif-tag.ts'
import { moment, type Moment } from './exif-time.ts'
import { textIn } from './exif-value.ts'
import { ExifWalk } from './exif-walk.ts'

/** The small picture embedded in an EXIF block. */
export interface Thumbnail {
  readonly mimeType: string
  /** Where it begins in the TIFF structure. */
  readonly offset: number
  /** Where it begins in the file; null where the block is not stored there as it is. */
  readonly fileOffset: number | null
  readonly length: number
  readonly bytes: ByteSource
}

/** The three dates of EXIF, each with the tags of its offset and of the fraction of its second. [EXIF3.0 4.6.6.6] */
const dates = {
  DateTime: [0x0132, 0x9010, 0x9290],
  DateTimeOriginal: [0x9003, 0x9011, 0x9291],
  DateTimeDigitized: [0x9004, 0x9012, 0x9292],
} as const

/** Where the maker of the block keeps what kind of content, by IFD and tag number. */
const MAKER_NOTE = 0x927c
const PRIVATE_DATA = 0xc634
const THUMBNAIL_OFFSET = 0x0201
const THUMBNAIL_LENGTH = 0x0202

/** What may be 0/0 because the standard has it so: unknown. [EXIF3.0 4.6.6.9.5] [DNG 1.7] */
const maybeUnknown: ReadonlySet<string> = new Set(['LensSpecification', 'LensInfo', 'NoiseReductionApplied', 'DepthFar'])

/** A TIFF structure that was read. */
interface Structure {
  readonly walk: ExifWalk
  readonly size: number
  /** Where it begins in the file; null where it is not stored there as it is. */
  readonly fileOffset: number | null
  /** The maker note, where the structure is nothing else. */
  readonly makerNote?: MakerNoteEntry
  /** A maker note that is no TIFF structure, in the place of one. */
  readonly beside?: MakerNoteEntry
}

/** What the EXIF of a file says: the tags of all its IFDs in file order, and what some of them say together. */
export class Exif implements Directory {
  readonly tags: readonly ExifTag[]
  readonly littleEndian: boolean
  /** What of it is kept back. */
  readonly hidden: Hidden | undefined
  readonly #structures: readonly [Structure, ...Structure[]]
  readonly #later: LaterNotes
  /** The faults that were told when it was made, and those of its structures besides. */
  readonly #told: readonly string[]
  readonly #faults: readonly string[]
  /** The first tag of each number of each IFD, where the walk itself does not know. */
  readonly #index: ReadonlyMap<string, ExifTag> | undefined
  #thumbnail: Thumbnail | null | undefined
  #makerNotes: readonly MakerNoteEntry[] | undefined

  /** Of a directory that several structures have, only the first says what it says twice. */
  constructor(structures: readonly [Structure, ...Structure[]], faults: readonly string[], later: LaterNotes, hidden?: Hidden) {
    const index = structures.length > 1 || hidden ? indexed(structures, hidden) : undefined
    this.tags = index?.tags ?? structures[0].walk.tags
    this.#index = index?.first
    this.#structures = structures
    this.#told = faults
    this.#later = later
    this.hidden = hidden
    this.littleEndian = structures[0].walk.header.littleEndian
    const all =
      structures.length > 1 || faults.length > 0
        ? [...structures.flatMap(({ walk }) => walk.warnings), ...faults]
        : structures[0].walk.warnings
    this.#faults = hidden ? all.filter((fault) => !hidden.entry(fault.split(/[: ]/, 1)[0]!, fault)) : all
  }

  get thumbnail(): Thumbnail | null {
    if (this.#thumbnail !== undefined) return this.#thumbnail
    return (this.#thumbnail = this.hidden?.thumbnails ? null : first(this.#structures, thumbnailIn))
  }

  /** The maker notes that were found with it: those in its structures, then those that the file keeps beside them. */
  get makerNotes(): readonly MakerNoteEntry[] {
    if (this.#makerNotes) return this.#makerNotes
    const inside = first(this.#structures, makerNoteIn)
    const kept = first(this.#structures, privateDataIn)
    const beside = this.#structures.flatMap(({ beside }) => beside ?? [])
    return (this.#makerNotes = this.#shownOf([inside, ...beside, kept].filter((note) => note !== null)))
  }

  /** All maker notes of the file: where none was found with the EXIF, those that are kept further behind. */
  async allMakerNotes(): Promise<readonly MakerNoteEntry[]> {
    return this.makerNotes.length > 0 ? this.makerNotes : this.#shownOf(await this.#later.all())
  }

  #shownOf(notes: readonly MakerNoteEntry[]): readonly MakerNoteEntry[] {
    const { hidden } = this
    return hidden ? notes.map((note) => ({ ...note, hidden })) : notes
  }

  /** The same without what is kept back. */
  without(hidden: Hidden): Exif {
    return new Exif(this.#structures, this.#told, this.#later, hidden)
  }

  /** The first tag of a number in an IFD: `get('ExifIFD', 0x829a)`. */
  get(group: string, id: number): ExifTag | undefined {
    return this.#index ? this.#index.get(`${group}:${id}`) : this.#structures[0].walk.get(group, id)
  }

  /** What is wrong with the structure and with single values. */
  get warnings(): readonly string[] {
    const undefinedOnes = this.tags.filter((tag) => isUndefined(tag) && !maybeUnknown.has(tag.name))
    if (undefinedOnes.length === 0) return this.#faults
    return [...this.#faults, ...undefinedOnes.map(({ group, name, raw }) => `${group} ${name}: ${raw.slice(0, 60)} is not a number`)]
  }

  /** What the GPS IFD says; null where there is none. */
  get gps(): Gps | null {
    const found = new Map<number, ExifTag>()
    for (const tag of this.tags) if (tag.group === 'GPS' && !found.has(tag.id)) found.set(tag.id, tag)
    return found.size > 0 ? gpsOf((id) => found.get(id)) : null
  }

  /** One of the dates with the fraction of its second and its offset; null where it is not stated. */
  moment(name: keyof typeof dates): Moment | null {
    const [date, offset, fraction] = dates[name].map((id) => this.get('ExifIFD', id) ?? this.get('IFD0', id))
    const value = date?.value
    return moment(typeof value === 'string' ? value : null, fraction ? textIn(fraction) : null, offset ? textIn(offset) : null)
  }
}

function isUndefined(tag: ExifTag): boolean {
  if (tag.type !== Type.RATIONAL && tag.type !== Type.SRATIONAL) return false
  return tag.ratio ? tag.ratio.denominator === 0 : (tag.rationals?.some(({ denominator }) => denominator === 0) ?? false)
}

/** The tags of several structures that are shown, and the first of each number and IFD. Of a directory that is there twice the first counts. */
function indexed(structures: readonly Structure[], hidden: Hidden | undefined) {
  const tags: ExifTag[] = []
  const first = new Map<string, ExifTag>()
  for (const { walk } of structures) {
    const found = walk.tags.filter(({ group, name, key }) => !first.has(key) && !hidden?.entry(group, name))
    tags.push(...found)
    for (const tag of found) if (!first.has(tag.key)) first.set(tag.key, tag)
  }
  return { tags, first }
}

function first<T>(structures: readonly Structure[], find: (structure: Structure) => T | null): T | null {
  for (const structure of structures) {
    const found = find(structure)
    if (found) return found
  }
  return null
}

/** The place or length that a tag states; undefined where that is none, or 0. */
function placeIn(tag: ExifTag | undefined): number | undefined {
  const stated = tag?.single ?? tag?.numbers?.[0]
  return Number.isSafeInteger(stated) && stated! > 0 ? stated : undefined
}

function thumbnailIn({ walk, size, fileOffset }: Structure): Thumbnail | null {
  const offset = placeIn(walk.get('IFD1', THUMBNAIL_OFFSET))
  const length = placeIn(walk.get('IFD1', THUMBNAIL_LENGTH))
  if (!offset || !length || offset + length > size) return null
  const bytes = slice(walk.source, offset, length)
  return { mimeType: 'image/jpeg', offset, fileOffset: fileOffset === null ? null : fileOffset + offset, length, bytes }
}

function makerNoteIn({ walk, makerNote }: Structure): MakerNoteEntry | null {
  const tag = walk.get('ExifIFD', MAKER_NOTE) ?? walk.get('IFD0', MAKER_NOTE)
  if (!tag || tag.length === 0) return makerNote ?? null
  const { offset, length } = tag
  const { source, header } = walk
  return { offset, length, bytes: slice(source, offset, length), tiff: source, littleEndian: header.littleEndian }
}

/** What a DNG keeps of the maker notes that the raw picture had. [DNG 1.7] */
function privateDataIn({ walk }: Structure): MakerNoteEntry | null {
  const tag = walk.get('IFD0', PRIVATE_DATA)
  if (!tag || tag.length === 0) return null
  const { offset, length } = tag
  const { source, header } = walk
  return { offset, length, bytes: slice(source, offset, length), tiff: source, littleEndian: header.littleEndian, form: 'DNGPrivateData' }
}

/** Reads one TIFF structure. One that stands for the maker note is left to its maker. */
function* read(block: Block): Steps<Structure> {
  if (isBeside(block)) return yield* waiting(withoutTags(block))
  const { tiff, start } = yield* withoutIdentifier(block.bytes)
  const found = tiffHeaderOf(tiff)
  const header = found instanceof Promise ? yield* waiting(found) : found
  if (!header) throw new ImageError('MALFORMED', `TIFF header expected at the beginning of the EXIF block at ${block.offset}`)
  const size = tiff.heldSize?.() ?? (yield* sizing(tiff))
  const walk = new ExifWalk(tiff, header, size)
  const fileOffset = (block.bytes.heldSize?.() ?? (yield* sizing(block.bytes))) === block.length ? block.offset + start : null
  if (block.name === 'MakerNote') {
    const [offset, length] = [header.firstIfd, Math.max(0, size - header.firstIfd)]
    const makerNote = { offset, length, bytes: slice(tiff, offset, length), tiff, littleEndian: header.littleEndian }
    return { walk, size, fileOffset, makerNote }
  }
  if (!tiffMagics.has(header.magic)) walk.warnings.push(`The TIFF header has the unknown magic number ${header.magic}`)
  yield* walk.run(block.name, block.ifd)
  return { walk, size, fileOffset }
}

/** The place of a structure where there is but a maker note. */
async function withoutTags(block: Block): Promise<Structure> {
  const walk = new ExifWalk(block.bytes, { littleEndian: true, magic: 42, big: false, firstIfd: 0 }, 0)
  return { walk, size: 0, fileOffset: null, beside: await noteBeside(block) }
}

/**
 * Decodes TIFF structures with their IFDs: the chain from the first one, Exif, GPS, interoperability and SubIFDs; of several
 * that are named for what they stand for, all. [EXIF3.0 4.5]
 */
export const exif: Decoder<Exif> = {
  kind: 'exif',
  async decode(block: Block, rest: AsyncIterable<Block>) {
    const begun = run(read(block))
    const structures: [Structure, ...Structure[]] = [begun instanceof Promise ? await begun : begun]
    const faults: string[] = []
    if (block.name === undefined) return new Exif(structures, faults, new LaterNotes(rest))
    for await (const further of rest) {
      try {
        structures.push(await promised(read(further)))
      } catch (error) {
        if (!isDamage(error)) throw error
        faults.push(`${further.name ?? 'EXIF'}: ${error.message}`)
      }
      // A structure without a name is all there is but for maker notes.
      if (further.name === undefined) break
    }
    return new Exif(structures, faults, new LaterNotes(rest))
  },
}
