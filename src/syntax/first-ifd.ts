import type { Budget } from '../budget.ts'
import { isDamage } from '../error.ts'
import { reading, slice, type ByteSource } from '../source/source.ts'
import { type Awaitable, outcomeOf, run, type Steps } from '../steps.ts'
import { BIG, CLASSIC, entryOf, idOf, type IfdEntry, shortOf, type Table, tableAt, tableIn, tableSteps } from './ifd-table.ts'
import { numbersAt, singleAt } from './ifd-value.ts'
import { shortAt } from './numbers.ts'
import { headerIn, IDENTIFIER, identifierAt, isKnown, type TiffHeader } from './tiff-header.ts'

/** The entries of the first IFD that have one of a few numbers, as far as they can be read. */
export function* entriesOf(source: ByteSource, tiff: TiffHeader, ids: ReadonlySet<number>): Steps<readonly IfdEntry[]> {
  const table = yield* outcomeOf(tableAt(source, tiff, tiff.firstIfd))
  const turn = source.budget.step(table.count)
  if (turn) yield turn
  const found: IfdEntry[] = []
  for (let i = 0; i < table.count; i++) {
    if (!ids.has(idOf(table, tiff, i))) continue
    const entry = entryOf(table, tiff, i)
    if (entry && typeof entry !== 'string') found.push(entry)
  }
  return found
}

/** Whether the first IFD of a structure that lies in memory has an entry with one of a few numbers. Damage is no error here. */
export function hasEntryOf(all: Uint8Array, ids: ReadonlySet<number>): boolean {
  const header = headerIn(all)
  if (!header || !isKnown(header)) return false
  try {
    const table = tableIn(all, 0, all.length, all.length, header, header.firstIfd)
    for (let i = 0; i < table.count; i++) if (ids.has(idOf(table, header, i))) return true
    return false
  } catch (error) {
    nothingIn(error)
    return false
  }
}

const ORIENTATION = 0x0112

/**
 * How a picture is to be turned, from the first IFD alone of a source, or of a stretch of it; null where that says nothing, or nothing that can be,
 * undefined where not all of it is there. Damage is no error here.
 */
export function orientationOf(source: ByteSource, start = 0, length = Infinity): Awaitable<number | null | undefined> {
  const all = source.whole?.()
  try {
    return all
      ? orientationHere(all, start, Math.min(all.length, start + length), source.budget)
      : run(orientationSteps(start === 0 && length === Infinity ? source : slice(source, start, length)))
  } catch (error) {
    return nothingIn(error)
  }
}

/** The same of a TIFF structure that lies in memory, where no steps need be made. */
function orientationHere(all: Uint8Array, start: number, end: number, budget: Budget): Awaitable<number | null | undefined> {
  const first = start + identifierAt(all, start)
  const header = headerIn(all, first, end)
  if (!header || !isKnown(header)) return undefined
  const table = tableIn(all, 0 - first, end, end - first, header, header.firstIfd)
  const turn = budget.step(table.count)
  return turn ? orientationAfter(turn, table, header) : orientationIn(table, header)
}

async function orientationAfter(turn: Promise<void>, table: Table, header: TiffHeader): Promise<number | null | undefined> {
  await turn
  return orientationIn(table, header)
}

function* orientationSteps(source: ByteSource): Steps<number | null | undefined> {
  try {
    const head = yield* reading(source, 0, IDENTIFIER.length + 16)
    const skipped = identifierAt(head, 0)
    const header = headerIn(head, skipped)
    if (!header || !isKnown(header)) return undefined
    const table = yield* tableSteps(slice(source, skipped), header, header.firstIfd)
    const turn = source.budget.step(table.count)
    if (turn) yield turn
    return orientationIn(table, header)
  } catch (error) {
    return nothingIn(error)
  }
}

/** What damage says; any other error is one. */
function nothingIn(error: unknown): undefined {
  if (isDamage(error)) return undefined
  throw error
}

/** The orientation that the first such entry of an IFD states, 1 to 8, or null; undefined where the IFD breaks off before one. */
function orientationIn(table: Table, tiff: TiffHeader): number | null | undefined {
  const { bytes, first, count, stated } = table
  const { entry: width } = tiff.big ? BIG : CLASSIC
  for (let i = 0, at = first; i < count; i++, at += width) {
    if (shortAt(bytes, at, tiff.littleEndian) !== ORIENTATION) continue
    const short = tiff.big ? undefined : shortOf(bytes, at, tiff.littleEndian)
    if (short !== undefined) return turnOf(short)
    const entry = entryOf(table, tiff, i)
    if (entry && typeof entry !== 'string') return orientationAt(entry, tiff)
  }
  return count < stated ? undefined : null
}

function orientationAt({ type, count, length, inline, room }: IfdEntry, { littleEndian }: TiffHeader): number | null {
  if (!room || !inline) return null
  const { bytes, at } = room
  const value = singleAt(type, count, bytes, at, littleEndian) ?? numbersAt(type, bytes, at, at + length, littleEndian)?.[0]
  return turnOf(value)
}

/** The turn that a number stands for. */
function turnOf(value: number | undefined): number | null {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 8 ? value : null
}
