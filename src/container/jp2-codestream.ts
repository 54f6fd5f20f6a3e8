import { ImageError } from '../error.ts'
import { readExactly, slice, view, type ByteSource } from '../source/source.ts'
import type { Block, Header } from './container.ts'

/** Start of codestream, then image and tile size. [T.800 A.4.1, A.5.1] */
export const CODESTREAM = '\xff\x4f\xff\x51'

/** The most that can be stated. [T.800 table A.9] */
const MOST_COMPONENTS = 16_384

const COMMENT = 0xff64
/** Start of a tile-part: the main header has ended. [T.800 A.4.2] */
const TILE_PART = 0xff90

/** What the size segment says. [T.800 A.5.1] */
export async function codestreamHeader(source: ByteSource): Promise<Header> {
  const bytes = await readExactly(source, 0, 43)
  const words = view(bytes)
  if (words.getUint32(0) !== 0xff4fff51) throw new ImageError('MALFORMED', 'JPEG 2000 size segment expected at 2')
  const [channels, hasUsualChannels] = [words.getUint16(40), words.getUint16(40) === 1 || words.getUint16(40) === 3]
  return {
    ...(await sidesOf(source, words)),
    bitDepth: (bytes[42]! & 0x7f) + 1,
    // The codestream does not say what its components stand for, but one can only be gray, and three are red, green and blue.
    colorModel: hasUsualChannels ? (channels === 1 ? 'GRAY' : 'RGB') : null,
    channels,
    hasAlpha: hasUsualChannels ? false : null,
    progressive: null,
    density: null,
  }
}

/**
 * The image lies between an offset and a size on a grid, of whose points each component has samples at every so many; the
 * picture is as large as the components that have most. [T.800 B.2]
 */
async function sidesOf(source: ByteSource, size: DataView): Promise<{ width: number; height: number }> {
  const components = await source.read(42, Math.min(size.getUint16(40), MOST_COMPONENTS) * 3)
  const least = (at: number) => Math.max(1, Math.min(...components.filter((_, i) => i % 3 === at)))
  const side = (at: number, step: number) => Math.max(0, Math.ceil(size.getUint32(at) / step) - Math.ceil(size.getUint32(at + 8) / step))
  return { width: side(8, least(1)), height: side(12, least(2)) }
}

/** The comments in the main header. [T.800 A.9.2] */
export async function* comments(source: ByteSource): AsyncGenerator<Block> {
  for (let at = 2; ;) {
    await source.budget.step()
    const head = await source.read(at, 6)
    const words = view(head)
    if (head.length < 6 || head[0] !== 0xff) throw new ImageError('MALFORMED', `JPEG 2000 marker expected at ${at}`)
    if (words.getUint16(0) === TILE_PART) return
    const length = words.getUint16(2)
    if (length < 2) throw new ImageError('MALFORMED', `JPEG 2000 segment of ${length} bytes at ${at} is smaller than its length`)
    const place = { offset: at + 6, length: Math.max(0, length - 4) }
    // A comment is text or bytes that only its writer understands.
    if (words.getUint16(0) === COMMENT && words.getUint16(4) === 1)
      yield { kind: 'text', name: 'Comment', encoding: 'latin1', bytes: slice(source, place.offset, place.length), ...place }
    at += 2 + length
  }
}
