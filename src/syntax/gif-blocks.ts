import { ImageError } from '../error.ts'
import { latin1, lazy, readAll, slice, view, type ByteSource } from '../source/source.ts'

/** What a GIF consists of behind its screen descriptor and colour table. */
export type GifBlock = GifImage | GifExtension

/** An image, whose pixels follow. [GIF89a 20] */
export interface GifImage {
  readonly type: 'image'
  readonly offset: number
  readonly interlaced: boolean
  /** Bits of a colour number, by its own colour table; null where it has none. */
  readonly depth: number | null
}

/** An extension: a label, and data in sub-blocks. [GIF89a 23-26] */
export interface GifExtension {
  readonly type: 'extension'
  readonly offset: number
  readonly label: number
  /** The first bytes of its first sub-block, enough for an application's identifier or a control block. */
  readonly head: Uint8Array
  /** Its sub-blocks as they are stored, with their lengths and the end mark. */
  readonly stored: ByteSource
  /** Where they begin in the file, and how many bytes they take. */
  readonly at: number
  readonly length: number
}

const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b

/** Screen descriptor and signature. [GIF89a 18] */
const SCREEN = 13

/** What is read at a time where sub-blocks are stepped over. */
const WINDOW = 16 * 1024

/**
 * Walks the blocks of a GIF up to its trailer, or to where the file ends between two of them. What an image consists of is
 * stepped over when the walk goes on, not before. [GIF89a 17]
 */
export async function* gifBlocks(source: ByteSource): AsyncGenerator<GifBlock> {
  for (let offset = SCREEN + colorTable((await source.read(10, 1))[0] ?? 0); ;) {
    await source.budget.step()
    const head = await source.read(offset, 16)
    const [introducer, label] = head
    if (head.length === 0 || introducer === TRAILER) return
    if (introducer === IMAGE && head.length >= 10) {
      yield { type: 'image', offset, interlaced: (head[9]! & 0x40) !== 0, depth: colorDepth(head[9]!) }
      // Descriptor, colour table, and a byte before the pixels that says with how many bits their codes begin.
      offset = await behindSubBlocks(source, offset + 10 + colorTable(head[9]!) + 1)
    } else if (introducer === EXTENSION && label !== undefined) {
      const [at, end] = [offset + 2, await behindSubBlocks(source, offset + 2)]
      const first = head.subarray(3, 3 + Math.min(head[2] ?? 0, 13))
      yield { type: 'extension', offset, label, head: first, stored: slice(source, at, end - at), at, length: end - at }
      offset = end
    } else throw new ImageError('MALFORMED', `GIF block expected at ${offset}`)
  }
}

/** Bits of a number of the colour table that these flags announce; null where they announce none. [GIF89a 18, 20] */
export function colorDepth(flags: number): number | null {
  return flags & 0x80 ? (flags & 7) + 1 : null
}

/** Bytes of that colour table. [GIF89a 19, 21] */
function colorTable(flags: number): number {
  const depth = colorDepth(flags)
  return depth === null ? 0 : 3 << depth
}

/** Where the sub-blocks that begin at an offset have ended: each states its length, the last one 0. [GIF89a 15-16] */
async function behindSubBlocks(source: ByteSource, offset: number): Promise<number> {
  for (let at = offset, length = 256; ; length = WINDOW) {
    await source.budget.step()
    const bytes = await source.read(at, length)
    if (bytes.length === 0) throw new ImageError('MALFORMED', `GIF sub-block expected at ${at}`)
    let next = 0
    while (next < bytes.length) {
      const size = bytes[next]!
      next += 1 + size
      if (size === 0) return at + next
    }
    at += next
  }
}

/** The data of sub-blocks, from behind the first `skipped` ones, put together when it is read. */
export function subBlockData(stored: ByteSource, skipped = 0): ByteSource {
  return lazy(stored.budget, async () => {
    const bytes = await readAll(stored)
    const data = new Uint8Array(bytes.length)
    let length = 0
    for (let i = 0, count = 0; i < bytes.length && bytes[i] !== 0; i += 1 + bytes[i]!, count++) {
      if (count < skipped) continue
      const piece = bytes.subarray(i + 1, i + 1 + bytes[i]!)
      data.set(piece, length)
      length += piece.length
    }
    return data.subarray(0, length)
  })
}

/** The bytes that end XMP in a GIF: whatever byte of the packet is taken for a length, the walk comes out at their end. [XMP part 3 1.1.2] */
const MAGIC = 258

/** XMP behind an application's identifier of `skipped` bytes: a packet as it is, with the magic trailer, or else in sub-blocks. */
export function xmpData(stored: ByteSource, skipped: number): ByteSource {
  return lazy(stored.budget, async () => {
    const bytes = await readAll(stored)
    const end = bytes.length - MAGIC
    const isMagic = end >= skipped && view(bytes).getUint32(end) === 0x01fffefd && bytes[bytes.length - 2] === 0
    return isMagic ? bytes.subarray(skipped, end) : readAll(subBlockData(stored, 1))
  })
}

/** The identifier and authentication code that begin an application extension. [GIF89a 26] */
export function applicationOf({ head }: GifExtension): string {
  return latin1(head, 0, 11)
}
