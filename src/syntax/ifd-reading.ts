import type { ByteSource } from '../source/source.ts'
import type { Awaitable } from '../steps.ts'
import type { IfdEntry, Room } from './ifd-table.ts'

/** How many bytes of values may be read of one TIFF structure: values may overlap, and then cost more than the structure is long. */
export class Allowance {
  #left: number

  constructor(bytes: number) {
    this.#left = bytes
  }

  /** Whether that many bytes may still be read; counts them if so. */
  take(bytes: number): boolean {
    if (bytes > this.#left) return false
    this.#left -= bytes
    return true
  }
}

/** Values closer together than this are read as one piece. */
const GAP = 4096

/** Reads the values of entries, all of them together so that few requests serve them; null for those beyond their bound or the allowance. */
export async function readValues(
  source: ByteSource,
  entries: readonly IfdEntry[],
  allowance: Allowance,
  boundOf: (entry: IfdEntry) => number,
): Promise<(Uint8Array | null)[]> {
  const rooms = await roomsOf(source, entries, allowance, boundOf)
  return rooms.map((room, i) => room && room.bytes.subarray(room.at, room.at + entries[i]!.length))
}

/** Where the values of entries stand, at once where the bytes are here: no array is made of each. */
export function roomsOf(
  source: ByteSource,
  entries: readonly IfdEntry[],
  allowance: Allowance,
  boundOf: (entry: IfdEntry) => number,
): Awaitable<(Room | null)[]> {
  const rooms: (Room | null)[] = []
  const missing: number[] = []
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!
    const isKept = entry.inline || (entry.length <= boundOf(entry) && allowance.take(entry.length))
    const room = isKept ? (entry.room ?? heldRoom(source, entry)) : null
    rooms.push(room)
    if (isKept && !room) missing.push(i)
  }
  return missing.length > 0 ? readTogether(source, entries, missing, rooms).then(() => rooms) : rooms
}

/** The room of a value that need not be waited for. */
function heldRoom(source: ByteSource, { offset, length }: IfdEntry): Room | null {
  const place = source.place?.(offset)
  if (place) return place
  const bytes = source.held?.(offset, length)
  return bytes ? { bytes, at: 0 } : null
}

/** Values that lie near each other are read as one piece, all pieces at the same time. */
async function readTogether(source: ByteSource, entries: readonly IfdEntry[], wanted: readonly number[], rooms: (Room | null)[]) {
  const pieces: { readonly start: number; end: number; readonly of: number[] }[] = []
  for (const i of wanted.toSorted((a, b) => entries[a]!.offset - entries[b]!.offset)) {
    const { offset, length } = entries[i]!
    const piece = pieces.at(-1)
    if (piece && offset <= piece.end + GAP) {
      piece.end = Math.max(piece.end, offset + length)
      piece.of.push(i)
    } else pieces.push({ start: offset, end: offset + length, of: [i] })
  }
  const read = async ({ start, end, of }: (typeof pieces)[number]) => {
    const bytes = await source.read(start, end - start)
    for (const i of of) rooms[i] = { bytes, at: Math.min(entries[i]!.offset - start, bytes.length) }
  }
  await Promise.all(pieces.map(read))
}
