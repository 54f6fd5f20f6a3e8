import { isDamage } from '../error.ts'
import { latin1, reading, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, ended, outcomeOf, type Steps, type Walk } from '../steps.ts'
import type { IfdEntry, Room } from '../syntax/ifd-table.ts'
import { type Ifd, ifdAt } from '../syntax/ifd.ts'
import type { TiffHeader } from '../syntax/tiff-header.ts'
import { Allowance, roomsOf } from '../syntax/ifd-reading.ts'
import { numbersAt, rationalsAt, singleAt } from '../syntax/ifd-value.ts'
import { aheadOfLongWalk } from '../syntax/units.ts'
import type { Density, Header } from './container.ts'
import {
  BITS_PER_SAMPLE,
  colorModels,
  EXIF_IFD,
  EXTRA_SAMPLES,
  facts,
  INK_SET,
  LENGTH,
  NEW_SUBFILE_TYPE,
  PHOTOMETRIC,
  places,
  RESOLUTION_UNIT,
  SAMPLES_PER_PIXEL,
  SUB_IFDS,
  SUBFILE_TYPE,
  WIDTH,
  X_RESOLUTION,
  Y_RESOLUTION,
} from './tiff-tags.ts'

/** What tags are of use for, by their numbers. */
const uses = new Uint8Array(0x10000)
const [FACT, PLACE] = [1, 2]
for (const id of places) uses[id] = PLACE
for (const id of facts) uses[id] = FACT

/** Bytes of one of these values that are read, and of all of one IFD. */
const MOST_BYTES = 4096

/** A picture of a TIFF file, as its IFD describes it. */
export class Page {
  readonly #source: ByteSource
  readonly #tiff: TiffHeader
  readonly #facts: Facts
  readonly ifd: Ifd

  constructor(source: ByteSource, tiff: TiffHeader, ifd: Ifd, facts: Facts) {
    this.#source = source
    this.#tiff = tiff
    this.#facts = facts
    this.ifd = ifd
  }

  /** Whether it has a tag, whatever its value. */
  has(tag: number): boolean {
    return this.ifd.entries.some(({ id }) => id === tag)
  }

  get width(): number | null {
    return this.#length(WIDTH)
  }

  get height(): number | null {
    return this.#length(LENGTH)
  }

  get pixels(): number {
    return (this.width ?? 0) * (this.height ?? 0)
  }

  /** Whether it is a preview of another picture. */
  get isReduced(): boolean {
    return (this.#bits & 1) !== 0 || this.number(SUBFILE_TYPE) === 2
  }

  /** Whether it is a picture of its own: neither preview, nor mask, nor an IFD without a picture. */
  get isPage(): boolean {
    return !this.isReduced && (this.#bits & 4) === 0 && this.width !== null
  }

  /** How its samples are to be understood. [TIFF6 8] */
  get photometric(): number | null {
    return this.number(PHOTOMETRIC)
  }

  get #bits(): number {
    return this.number(NEW_SUBFILE_TYPE) ?? 0
  }

  header(): Header {
    const photometric = this.photometric
    const separated = photometric === 5 && (this.number(INK_SET) ?? 1) !== 1
    return {
      width: this.width,
      height: this.height,
      bitDepth: this.#count(BITS_PER_SAMPLE),
      colorModel: separated ? null : (colorModels.get(photometric ?? -1) ?? null),
      channels: this.#count(SAMPLES_PER_PIXEL),
      hasAlpha: this.#numbers(EXTRA_SAMPLES).some((kind) => kind === 1 || kind === 2),
      progressive: null,
      density: this.#density(),
    }
  }

  /** The pictures whose IFDs are below this one. */
  *below(): Steps<readonly Page[]> {
    return yield* this.#pagesAt(this.#numbers(SUB_IFDS).slice(0, this.#source.budget.limits.ifds))
  }

  /** The camera's own account of the picture, an IFD below this one; null where there is none. */
  *exif(): Steps<Page | null> {
    const [page] = yield* this.#pagesAt(this.#numbers(EXIF_IFD).slice(0, 1))
    return page ?? null
  }

  *#pagesAt(offsets: readonly number[]): Steps<readonly Page[]> {
    const pages = yield* ended([...new Set(offsets)].map((offset) => pageAt(this.#source, this.#tiff, offset)))
    return pages.filter((page) => page !== null)
  }

  #density(): Density | null {
    const [x, y] = [this.#ratio(X_RESOLUTION), this.#ratio(Y_RESOLUTION)]
    const unit = ({ 1: 'ASPECT', 2: 'INCH', 3: 'CENTIMETRE' } as const)[this.number(RESOLUTION_UNIT) ?? 2]
    return x && y && unit ? { x, y, unit } : null
  }

  /** A resolution; null where it is none. */
  #ratio(id: number): number | null {
    const fact = this.#fact(id)
    const [rational] = (fact && rationalsAt(fact.type, fact.bytes, fact.start, fact.end, this.#tiff.littleEndian)) ?? []
    const value = rational ? rational.numerator / rational.denominator : (this.number(id) ?? 0)
    return Number.isFinite(value) && value > 0 ? value : null
  }

  /** How many there are of something, one where that is not said; null where it is no number of things. */
  #count(id: number): number | null {
    const value = this.number(id) ?? 1
    return Number.isInteger(value) ? value : null
  }

  #length(id: number): number | null {
    const value = this.number(id)
    return value !== null && Number.isInteger(value) && value > 0 ? value : null
  }

  /** The first number of a tag that tells what the picture is. */
  number(id: number): number | null {
    const fact = this.#fact(id)
    return fact ? (singleAt(fact.type, fact.count, fact.bytes, fact.start, this.#tiff.littleEndian) ?? this.#numbers(id)[0] ?? null) : null
  }

  /** The text of such a tag; empty where there is none. */
  text(id: number): string {
    const fact = this.#fact(id)
    return fact ? latin1(fact.bytes, fact.start, fact.end).split('\0', 1)[0]!.trim() : ''
  }

  #numbers(id: number): readonly number[] {
    const fact = this.#fact(id)
    return (fact && numbersAt(fact.type, fact.bytes, fact.start, fact.end, this.#tiff.littleEndian)) ?? []
  }

  /** The first value of a tag. */
  #fact(id: number): Fact | undefined {
    const { entries, rooms } = this.#facts
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!
      const room = rooms[i]
      if (entry.id !== id || !room || room.at + entry.length > room.bytes.length) continue
      return { type: entry.type, count: entry.count, bytes: room.bytes, start: room.at, end: room.at + entry.length }
    }
    return undefined
  }
}

/** A value that tells what a picture is, and where in bytes that were read it stands. */
interface Fact {
  readonly type: number
  readonly count: number
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

/** The entries that tell what a picture is, and where the values of those stand that were read. */
interface Facts {
  readonly entries: readonly IfdEntry[]
  readonly rooms: readonly (Room | null)[]
}

/** The pictures of the IFDs that follow each other, as far as they can be read; the first is there already. */
export function* chainWalk(source: ByteSource, tiff: TiffHeader, first: Page | null): Walk<Page> {
  const visited = new Set<number>()
  let page = first
  for (let offset = tiff.firstIfd; offset !== 0 && !visited.has(offset);) {
    const turn = source.budget.step()
    if (turn) yield turn
    const ahead = aheadOfLongWalk(source, visited.size, offset)
    if (ahead !== undefined) yield* reading(source, offset, 1, ahead)
    if (visited.size > 0) page = yield* outcomeOf(pageAt(source, tiff, offset))
    visited.add(offset)
    if (!page) return
    yield page
    offset = page.ifd.next
  }
}

/** The picture of the IFD at an offset; null where there is none. */
export function pageAt(source: ByteSource, tiff: TiffHeader, offset: number): Awaitable<Page | null> {
  try {
    const page = andThen(ifdAt(source, tiff, offset), pageOf, { source, tiff })
    return page instanceof Promise ? page.catch(noPage) : page
  } catch (error) {
    return noPage(error)
  }
}

function noPage(error: unknown): null {
  if (isDamage(error)) return null
  throw error
}

/** Where an IFD is found. */
interface Within {
  readonly source: ByteSource
  readonly tiff: TiffHeader
}

function pageOf(ifd: Ifd, { source, tiff }: Within): Awaitable<Page> {
  const wanted = ifd.entries.filter(isWanted)
  const rooms = roomsOf(source, wanted, new Allowance(MOST_BYTES), mostBytes)
  return andThen(rooms, pageWith, { source, tiff, ifd, wanted })
}

function pageWith(rooms: Facts['rooms'], { source, tiff, ifd, wanted }: Within & { ifd: Ifd; wanted: readonly IfdEntry[] }): Page {
  return new Page(source, tiff, ifd, { entries: wanted, rooms })
}

const mostBytes = () => MOST_BYTES

/** Of strips only the place of a single one is of use, which stands in the entry itself. */
function isWanted({ id, count, inline }: IfdEntry): boolean {
  return uses[id] === FACT || (uses[id] === PLACE && count === 1 && inline)
}
