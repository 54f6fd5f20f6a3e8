import { latin1, view, type ByteSource } from '../source/source.ts'

/** What Minolta's raw pictures begin with. */
export const MRW_SIGNATURE = '\0MR'

/** The last byte of the signature says in which order the bytes of numbers are. */
const BIG = `${MRW_SIGNATURE}M`
const LITTLE = `${MRW_SIGNATURE}I`

/** A block of the header of Minolta's raw pictures: four characters, a length, and what follows. */
export interface MrwPart {
  readonly type: string
  readonly offset: number
  readonly length: number
}

/** Signature and length. */
const HEAD = 8

/** The byte order of Minolta's raw pictures, and where their header ends; null where a file is none. */
export async function mrwHeader(source: ByteSource): Promise<{ littleEndian: boolean; end: number } | null> {
  const head = await source.read(0, HEAD)
  const signature = latin1(head, 0, 4)
  if (head.length < HEAD || (signature !== BIG && signature !== LITTLE)) return null
  const littleEndian = signature === LITTLE
  return { littleEndian, end: Math.min(await source.size(), HEAD + view(head).getUint32(4, littleEndian)) }
}

/** The blocks of the header, which states its own length. */
export async function* mrwParts(source: ByteSource): AsyncGenerator<MrwPart, undefined> {
  const header = await mrwHeader(source)
  if (!header) return
  const { littleEndian, end } = header
  for (let at = HEAD; at + HEAD <= end;) {
    const turn = source.budget.step()
    if (turn) await turn
    const frame = await source.read(at, HEAD)
    if (frame.length < HEAD) return
    const length = view(frame).getUint32(4, littleEndian)
    yield { type: latin1(frame, 0, 4), offset: at + HEAD, length: Math.min(length, end - at - HEAD) }
    at += HEAD + length
  }
}
