import { latin1, view, type ByteSource } from '../source/source.ts'

/** Something that a Samsung phone puts behind a picture. */
export interface TrailerPart {
  readonly type: number
  readonly name: string
  readonly offset: number
  readonly length: number
}

/** The file ends with the length of a directory and a mark; the directory begins with another mark, a version and a count. */
const END = 8
const HEAD = 12
const ENTRY = 12

/** More than any phone writes. */
const MAX_ENTRIES = 256
const MAX_NAME = 64

/** The parts behind a picture of a Samsung phone, by the directory at the end of the file. All numbers have the smaller byte first. */
export async function samsungTrailer(source: ByteSource): Promise<TrailerPart[]> {
  const size = await source.size()
  const end = Number.isFinite(size) && size > END ? await source.read(size - END, END) : new Uint8Array()
  if (end.length < END || latin1(end, 4, 8) !== 'SEFT') return []
  const start = size - END - view(end).getUint32(0, true)
  const head = start < 0 ? new Uint8Array() : await source.read(start, HEAD + MAX_ENTRIES * ENTRY)
  if (head.length < HEAD || latin1(head, 0, 4) !== 'SEFH') return []
  const count = Math.min(view(head).getUint32(8, true), Math.floor((head.length - HEAD) / ENTRY))
  const parts = Array.from({ length: count }, (_, i) => partAt(source, start, head, HEAD + i * ENTRY))
  return (await Promise.all(parts)).flatMap((part) => part ?? [])
}

/** An entry: its type, how far before the directory its part begins, and how long that is with its own head. */
async function partAt(source: ByteSource, start: number, directory: Uint8Array, at: number): Promise<TrailerPart | null> {
  await source.budget.step()
  const words = view(directory)
  const type = words.getUint16(at + 2, true)
  const offset = start - words.getUint32(at + 4, true)
  const length = words.getUint32(at + 8, true)
  const head = offset < 0 ? new Uint8Array() : await source.read(offset, END + MAX_NAME)
  const nameLength = head.length < END ? Infinity : view(head).getUint32(4, true)
  const isPart = nameLength <= MAX_NAME && END + nameLength <= length && offset + length <= start && view(head).getUint16(2, true) === type
  if (!isPart) return null
  const behind = END + nameLength
  return { type, name: latin1(head, END, behind), offset: offset + behind, length: length - behind }
}
