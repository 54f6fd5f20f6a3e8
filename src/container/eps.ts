import { ImageError } from '../error.ts'
import { latin1, lazy, readAll, slice, view, type ByteSource } from '../source/source.ts'
import { findFirst, packetAt } from '../syntax/find.ts'
import type { Block, Container } from './container.ts'
import { nestedBlocks } from './nested.ts'

/** What PostScript begins with, what a file with a preview for DOS begins with, and PDF. [PLRM 2.4.2] [EPSF 3.0 5.2] */
const POSTSCRIPT = '%!PS'
const DOS = '\xc5\xd0\xd3\xc6'
const PDF = '%PDF-'

/** Comments at the beginning that say what wrote the file. */
const COMMENTS = 4096

/** How far a PDF is searched for what only Illustrator puts there, and PostScript for its metadata. */
const ILLUSTRATOR_WITHIN = 256 * 1024
const METADATA_WITHIN = 8 * 1024 * 1024

/** The beginning and the end of Photoshop's image resources. */
const PHOTOSHOP = '%BeginPhotoshop:'
const PHOTOSHOP_END = '%EndPhotoshop'
const PACKET = '<?xpacket begin'

/** PostScript, encapsulated or not, and Illustrator's documents, which are PostScript or PDF. They have no pixels of their own. [EPSF 3.0] */
export const eps: Container = {
  formats: ['EPS', 'PS', 'AI'],

  async identify(source) {
    const start = latin1(await source.read(0, PDF.length))
    if (start.startsWith(DOS)) return 'EPS'
    if (start === PDF) return (await findFirst(source, ['/AIMetaData', '/PieceInfo<</Illustrator'], 0, ILLUSTRATOR_WITHIN)) ? 'AI' : null
    if (!start.startsWith(POSTSCRIPT)) return null
    const comments = latin1(await source.read(0, COMMENTS))
    const [line = ''] = comments.split(/[\r\n]/, 1)
    if (line.includes('EPSF')) return 'EPS'
    return comments.includes('%%Creator: Adobe Illustrator') ? 'AI' : 'PS'
  },

  /** A bounding box is in points of paper: no size in pixels. */
  header: async () => ({ width: null, height: null }),

  async *blocks(source): AsyncGenerator<Block> {
    const { offset, end } = await document(source)
    const isLast = latin1(await source.read(offset, COMMENTS)).includes('%ADO_ContainsXMP: MainLast')
    let xmp: Block | null = null
    for (let at = offset; ;) {
      const found = await findFirst(source, isLast || !xmp ? [PHOTOSHOP, PACKET] : [PHOTOSHOP], at, end)
      if (!found) break
      at = found.at + found.text.length
      if (found.text === PHOTOSHOP) yield* photoshop(source, at, end)
      else {
        const place = await packetAt(source, found.at, end)
        if (!place) break
        xmp = { kind: 'xmp', bytes: slice(source, place.offset, place.length), ...place }
        at = place.offset + place.length
        // The resources come before the packet of the whole; packets behind it belong to pictures that are placed in it.
        if (!isLast) break
      }
    }
    if (xmp) yield xmp
  },
}

/** Where the PostScript or PDF is, as far as it is searched. */
async function document(source: ByteSource): Promise<{ offset: number; end: number }> {
  const bytes = await source.read(0, 12)
  const isDos = latin1(bytes, 0, 4) === DOS
  if (isDos && bytes.length < 12) throw new ImageError('MALFORMED', 'EPS header expected at 0')
  const [offset, length] = isDos ? [view(bytes).getUint32(4, true), view(bytes).getUint32(8, true)] : [0, Infinity]
  return { offset, end: Math.min(await source.size(), offset + Math.min(length, METADATA_WITHIN)) }
}

/** Image resources in hexadecimal digits, in lines that are comments. Bytes written as digits have no place of their own in the file. */
async function* photoshop(source: ByteSource, at: number, end: number): AsyncGenerator<Block> {
  const [stated = ''] = latin1(await source.read(at, 16)).split(/[\r\n]/, 1)
  const count = Number(stated)
  if (!Number.isInteger(count) || count <= 0 || count > source.budget.limits.blockBytes) return
  const offset = at + stated.length
  const last = await findFirst(source, [PHOTOSHOP_END], offset, Math.min(end, offset + 3 * count + COMMENTS))
  if (!last) return
  const length = last.at - offset
  const bytes = lazy(source.budget, async () => {
    const digits = latin1(await readAll(slice(source, offset, length))).replace(/[^0-9a-fA-F]+/g, '')
    return new Uint8Array(Buffer.from(digits, 'hex').subarray(0, count))
  })
  const block: Block = { kind: 'photoshop', bytes, offset, length }
  yield block
  for await (const nested of nestedBlocks(block, () => offset)) yield { ...nested, length }
}
