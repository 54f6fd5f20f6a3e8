import { latin1, view, type ByteSource } from '../source/source.ts'

/** A piece of what Canon's program Digital Photo Professional adds behind a picture. */
export interface OptionalPiece {
  readonly type: number
  readonly offset: number
  readonly length: number
}

/** What both the first bytes of the addition and its last 64 begin with; the length of what is between them follows it in the latter. */
const SIGNATURE = 'CANON OPTIONAL DATA\0'
const FOOTER = 64

/** Type and length of a piece, before its content. */
const HEAD = 8
const MAX_PIECES = 64

/** The pieces of Canon's addition at the end of a file, where there is one. All numbers have the greater byte first. */
export async function* optionalData(source: ByteSource): AsyncGenerator<OptionalPiece, undefined> {
  const size = await source.size()
  const footer = Number.isFinite(size) && size > FOOTER ? await source.read(size - FOOTER, FOOTER) : new Uint8Array()
  if (footer.length < FOOTER || latin1(footer, 0, SIGNATURE.length) !== SIGNATURE) return
  const end = size - FOOTER
  let at = end - view(footer).getUint32(SIGNATURE.length)
  for (let i = 0; i < MAX_PIECES && at >= 0 && at + HEAD <= end; i++) {
    const turn = source.budget.step()
    if (turn) await turn
    const head = await source.read(at, HEAD)
    if (head.length < HEAD) return
    const [type, length] = [view(head).getUint32(0), view(head).getUint32(4)]
    at += HEAD
    if (length > end - at) return
    yield { type, offset: at, length }
    at += length
  }
}
