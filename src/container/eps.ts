import { ImageError } from '../error.ts'
import { latin1, slice, view, type ByteSource } from '../source/source.ts'
import { findFirst, packetAt } from '../syntax/find.ts'
import { type HexComments, hexComments } from '../syntax/hex-comments.ts'
import type { Block, Container, Place } from './container.ts'
import { profileInPdf } from './eps-pdf.ts'
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

/** What begins image resources, a colour profile and an XMP packet, and what ends the first two. [Photoshop File Formats; DSC 3.0] */
const PHOTOSHOP = '%BeginPhotoshop:'
const PROFILE = '%%BeginICCProfile:'
const PACKET = '<?xpacket begin'
const endMarks: Readonly<Record<string, string>> = { [PHOTOSHOP]: '%EndPhotoshop', [PROFILE]: '%%EndICCProfile' }

/** PostScript, encapsulated or not, and Illustrator's documents, which are PostScript or PDF. They have no pixels of their own. [EPSF 3.0] */
export const eps: Container = {
  formats: ['EPS', 'PS', 'AI'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc'],

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
    for await (const { mark, found } of marked(source, offset, end)) {
      if ('bytes' in found) yield* hexBlocks(mark, found)
      else xmp = { kind: 'xmp', bytes: slice(source, found.offset, found.length), ...found }
      // Other packets come before that of the whole; packets behind it belong to pictures that are placed in it.
      if (xmp && !isLast) break
    }
    if (xmp) yield xmp
    const profile = latin1(await source.read(0, PDF.length)) === PDF ? await profileInPdf(source, end) : null
    if (profile) yield profile
    yield* preview(source)
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

/** What stands behind a mark: bytes written as digits, or a packet as it is. */
interface Marked {
  readonly mark: string
  readonly found: HexComments | Place
}

/** What begins with a mark, in file order, as far as it ends. */
async function* marked(source: ByteSource, from: number, end: number): AsyncGenerator<Marked, undefined> {
  const marks = new Set([PHOTOSHOP, PROFILE, PACKET])
  for (let at = from; marks.size > 0;) {
    const begun = await findFirst(source, [...marks], at, end)
    if (!begun) return
    const { text: mark, at: start } = begun
    const behind = start + mark.length
    const found = await (mark === PACKET ? packetAt(source, start, end) : hexComments(source, behind, endMarks[mark]!, end))
    if (found) yield { mark, found }
    // What does not end here does not end further on.
    else marks.delete(mark)
    at = found ? found.offset + found.length : behind
  }
}

/** Image resources, or a colour profile. Bytes written as digits have no place of their own in the file. */
async function* hexBlocks(mark: string, found: HexComments): AsyncGenerator<Block> {
  const kind = mark === PHOTOSHOP ? 'photoshop' : 'icc'
  const block: Block = { kind, ...found }
  yield block
  if (kind === 'icc') return
  for await (const nested of nestedBlocks(block, () => found.offset)) {
    // Structures that are named are read together; a preview may be another one.
    yield { ...nested, length: found.length, ...(nested.kind === 'exif' && { name: 'IFD0' }) }
  }
}

/** The TIFF that DOS programs show in place of the document. [EPSF 3.0 5.2] */
async function* preview(source: ByteSource): AsyncGenerator<Block> {
  const bytes = await source.read(0, 28)
  if (bytes.length < 28 || latin1(bytes, 0, 4) !== DOS) return
  const [offset, length] = [view(bytes).getUint32(20, true), view(bytes).getUint32(24, true)]
  if (offset > 0 && length > 0) yield { kind: 'exif', name: 'IFD0', bytes: slice(source, offset, length), offset, length }
}
