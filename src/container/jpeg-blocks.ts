import type { Budget } from '../budget.ts'
import { latin1, view, type ByteSource } from '../source/source.ts'
import type { Steps, Walk } from '../steps.ts'
import { tiffHeaderSteps, tiffMagics } from '../syntax/tiff-header.ts'
import { storeIn } from '../syntax/jumbf.ts'
import { joined, NumberedPieces, type Piece, PlacedPieces } from '../syntax/pieces.ts'
import { endOfRun } from '../syntax/segment-runs.ts'
import { FRAME, type Segment, segmentWalk } from '../syntax/segments.ts'
import type { Block, BlockKind, Place } from './container.ts'
import { nestedWalk, trailingWalk } from './nested.ts'

const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP11 = 0xeb
const APP13 = 0xed
const COM = 0xfe

/** What is fetched of a JPEG at first. */
const FIRST = 64 * 1024

type Content = 'exif' | 'ciff' | 'qvci' | 'xmp' | 'extended' | 'icc' | 'mpf' | 'c2pa' | 'photoshop' | 'text'

/** The fifth byte ends the identifier, the sixth only pads it. [EXIF3.0 4.7.2.1] */
const EXIF = { marker: APP1, text: 'Exif\0', content: 'exif', length: 6 } as const

interface Identifier {
  readonly marker: number
  readonly text: string
  readonly content: Content
  readonly length: number
}

/** What the identifier at the beginning of an application segment says that it holds. */
const identifiers: readonly Identifier[] = [
  // A CIFF file in either byte order, of the kind that stands in a JPEG. [CIFF 1.0]
  { marker: APP0, text: 'II\x1a\0\0\0HEAPJPGM', content: 'ciff', length: 0 },
  { marker: APP0, text: 'MM\0\0\0\x1aHEAPJPGM', content: 'ciff', length: 0 },
  EXIF,
  // What Casio's first cameras wrote for themselves, by the name of its maker note: there is no TIFF structure.
  { marker: APP1, text: 'QVCI\0', content: 'qvci', length: 0 },
  { marker: APP1, text: 'http://ns.adobe.com/xap/1.0/\0', content: 'xmp', length: 29 },
  { marker: APP1, text: 'http://ns.adobe.com/xmp/extension/\0', content: 'extended', length: 35 },
  // Some writers leave out the NUL behind the identifier, or all of it.
  { marker: APP1, text: 'http://ns.adobe.com/xap/1.0/', content: 'xmp', length: 28 },
  { marker: APP1, text: '<x:xmpmeta', content: 'xmp', length: 0 },
  { marker: APP2, text: 'ICC_PROFILE\0', content: 'icc', length: 12 },
  { marker: APP2, text: 'MPF\0', content: 'mpf', length: 4 },
  { marker: APP11, text: 'JP', content: 'c2pa', length: 0 },
  { marker: APP13, text: 'Photoshop 3.0\0', content: 'photoshop', length: 14 },
  // The resolutions across and down stand behind it, as fixed-point numbers.
  { marker: APP13, text: 'Adobe_Photoshop2.5:', content: 'photoshop', length: 19 + 4 + 4 },
  { marker: COM, text: '', content: 'text', length: 0 },
]

/** What a packet begins with, whatever stands before it. */
const PACKET = '<?xpacket begin='

/** A GUID of 32 digits, the length of the whole packet and the place of this part in it. [XMP part 3 1.1.3.1] */
const EXTENDED_HEAD = 32 + 4 + 4

/** How a segment begins, and what it holds; null where it is no metadata that is read. */
function identifierOf(segment: Segment): Identifier | null {
  const { marker } = segment
  if (marker < APP0) return null
  for (const identifier of identifiers) if (identifier.marker === marker && segment.begins(identifier.text)) return identifier
  return marker === APP1 ? packetIn(segment.head) : null
}

/** A packet without an identifier, or behind one that is damaged. */
function packetIn(head: Uint8Array): Identifier | null {
  const length = latin1(head).indexOf(PACKET)
  return length === -1 ? null : { marker: APP1, text: '', content: 'xmp', length }
}

/** Where the data of a segment lie from a place on. */
function dataPlace({ offset, length }: Segment, from: number): Place {
  return { offset: offset + FRAME + from, length: Math.max(0, length - FRAME - from) }
}

function pieceOf(segment: Segment, from: number): Piece {
  const { offset, length } = dataPlace(segment, from)
  return { bytes: segment.from(from), offset, length }
}

function blockOf(kind: BlockKind, { bytes, offset, length }: Piece): Block {
  return { kind, bytes, offset, length }
}

/** Whether a segment holds Exif. */
export function isExif(segment: Segment): boolean {
  return segment.marker === EXIF.marker && segment.begins(EXIF.text)
}

/** Where the Exif is that a segment holds. */
export function exifPlace(segment: Segment): Place {
  return dataPlace(segment, EXIF.length)
}

/** The blocks of one JPEG file; damage ends them, once those are told that it leaves whole. */
export function* jpegWalk(source: ByteSource): Walk<Block> {
  const found = new JpegBlocks(source)
  let fault: unknown
  try {
    for (const segment of segmentWalk(source, behindBoxes)) {
      if (segment instanceof Promise) {
        yield segment
        continue
      }
      const identifier = identifierOf(segment)
      if (identifier || found.isOpen) yield* found.take(segment, identifier)
    }
  } catch (error) {
    fault = error
  }
  yield* found.finish()
  if (fault) throw fault
  yield* trailingWalk(source, FIRST)
}

/** Where the segments of a box end, whose first says where all of it is. */
function behindBoxes(segment: Segment): number | null {
  return segment.marker === APP11 ? endOfRun(segment) : null
}

/** Makes blocks of the segments of one JPEG file, of which some hold but a piece of a block. */
class JpegBlocks {
  readonly #source: ByteSource
  readonly #budget: Budget
  readonly #profile: NumberedPieces
  readonly #extended = new Map<string, PlacedPieces>()
  /** Exif or image resources that the next segment may continue. */
  #open: { readonly content: 'exif' | 'photoshop'; readonly pieces: [Piece, ...Piece[]] } | null = null

  constructor(source: ByteSource) {
    this.#source = source
    this.#budget = source.budget
    this.#profile = new NumberedPieces(source.budget)
  }

  /** Whether a segment that holds nothing completes a block. */
  get isOpen(): boolean {
    return this.#open !== null
  }

  /** The blocks that are complete with this segment. */
  *take(segment: Segment, identifier: Identifier | null): Walk<Block> {
    const piece = identifier && pieceOf(segment, identifier.length)
    if (identifier && piece && this.#open && (yield* this.#continues(identifier.content, piece))) return
    if (this.#open) yield* this.#close()
    if (!identifier || !piece) return
    const { content, length } = identifier
    if (content === 'exif' || content === 'photoshop') this.#open = { content, pieces: [piece] }
    else if (content === 'xmp' || content === 'mpf') yield blockOf(content, piece)
    else if (content === 'ciff' || content === 'qvci') yield { ...blockOf('exif', piece), name: content.toUpperCase() }
    else if (content === 'text') yield { ...blockOf('text', piece), name: 'Comment' }
    else if (content === 'c2pa') yield* this.#takeStore(segment)
    else if (content === 'extended') yield* this.#takeExtended(segment, piece, segment.head.subarray(length))
    else yield* this.#takeProfile(segment, piece, segment.head.subarray(length))
  }

  /** The blocks that the end of the segments completes, or leaves incomplete. */
  *finish(): Walk<Block> {
    yield* this.#close()
    const profile = this.#profile.rest('The ICC profile')
    if (profile) yield blockOf('icc', profile)
    for (const [name, packet] of this.#extended) {
      const rest = packet.rest('An extended XMP packet')
      if (rest) yield { kind: 'xmp', name, ...rest }
    }
  }

  /**
   * Whether a segment goes on with what the one before it began, and takes it if so: resources always do; Exif does where
   * no new TIFF structure begins. [EXIF3.0 4.7.2.2]
   */
  *#continues(content: Content, piece: Piece): Steps<boolean> {
    if (this.#open?.content !== content) return false
    if (content === 'exif' && tiffMagics.has((yield* tiffHeaderSteps(piece.bytes))?.magic ?? 0)) return false
    this.#open.pieces.push(piece)
    return true
  }

  *#close(): Walk<Block> {
    if (!this.#open) return
    const { content, pieces } = this.#open
    this.#open = null
    const block = blockOf(content, joined(this.#budget, pieces))
    yield block
    if (content === 'photoshop') yield* nestedWalk(block, (at) => placeIn(pieces, at))
  }

  *#takeExtended(segment: Segment, piece: Piece, head: Uint8Array): Generator<Block> {
    if (head.length < EXTENDED_HEAD || piece.length < EXTENDED_HEAD) return
    const name = latin1(head, 0, 32)
    const packet = this.#extended.get(name) ?? new PlacedPieces(this.#budget, view(head).getUint32(32))
    this.#extended.set(name, packet)
    const whole = packet.add(view(head).getUint32(36), behind(segment, piece, EXTENDED_HEAD))
    if (whole) yield { kind: 'xmp', name, ...whole }
  }

  /** Where a manifest store begins, it is told as a whole: the walk leaps over the rest of it. */
  *#takeStore(segment: Segment): Generator<Block> {
    const store = storeIn(this.#source, segment)
    if (store) yield blockOf('c2pa', store)
  }

  /** A chunk of a profile: its number, how many there are, and its bytes. [ICC.1 B.4] */
  *#takeProfile(segment: Segment, piece: Piece, head: Uint8Array): Generator<Block> {
    if (head.length < 2) return
    const whole = this.#profile.add(head[0]!, head[1]!, behind(segment, piece, 2))
    if (whole) yield blockOf('icc', whole)
  }
}

/** A piece without the numbers at its beginning. */
function behind(segment: Segment, piece: Piece, bytes: number): Piece {
  return pieceOf(segment, piece.offset - segment.offset - 4 + bytes)
}

/** Where in the file a byte of joined pieces is stored. */
function placeIn(pieces: readonly Piece[], at: number): number {
  let left = at
  for (const { offset, length } of pieces) {
    if (left < length) return offset + left
    left -= length
  }
  const last = pieces.at(-1)!
  return last.offset + last.length
}
