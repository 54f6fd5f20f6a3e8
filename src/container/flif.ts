import { ImageError } from '../error.ts'
import { inflated } from '../source/inflate.ts'
import { latin1, slice, type ByteSource } from '../source/source.ts'
import type { BlockKind, Container } from './container.ts'

/** What is read at once of the header, and of the head of each chunk. */
const HEAD = 32

/** Chunks that come before the pixels, by their names. [FLIF 2.3] */
const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['eXif', 'exif'],
  ['eXmp', 'xmp'],
  ['iCCP', 'icc'],
])

/** The Free Lossless Image Format: a header, compressed chunks of metadata, then pixels. [FLIF 2] */
export const flif: Container = {
  formats: ['FLIF'],
  reads: ['exif', 'xmp', 'icc'],

  /** The third of the four kinds, 3 to 6, then the number of channels. */
  async identify(source) {
    const bytes = await source.read(0, 6)
    const [kind, depth] = [bytes[4] ?? 0, bytes[5] ?? 0]
    const isHeader = latin1(bytes, 0, 4) === 'FLIF' && kind >> 4 >= 3 && kind >> 4 <= 6 && [1, 3, 4].includes(kind & 15)
    return isHeader && depth >= 0x30 && depth <= 0x32 ? 'FLIF' : null
  },

  async header(source) {
    const { kind, depth, width, height } = await readHead(source)
    const channels = kind & 15
    return {
      width,
      height,
      bitDepth: depth === 0x31 ? 8 : depth === 0x32 ? 16 : null,
      colorModel: channels === 1 ? 'GRAY' : 'RGB',
      channels,
      hasAlpha: channels === 4,
      progressive: (kind >> 4) % 2 === 0,
      density: null,
    }
  },

  animation: async (source) => ({ frames: (await readHead(source)).frames, duration: null, loops: null }),

  /** A name, a length, and compressed bytes each; a byte that is no letter begins the pixels. */
  async *blocks(source) {
    for (let at = (await readHead(source)).length; ;) {
      await source.budget.step()
      const head = await source.read(at, HEAD)
      if ((head[0] ?? 0) < 32) return
      const { number: stored, next } = numberAt(head, 4, at)
      const [kind, offset] = [kinds.get(latin1(head, 0, 4)), at + next]
      const length = Math.min(stored, Math.max(0, (await source.size()) - offset))
      if (kind) yield { kind, bytes: inflated(slice(source, offset, length), 'deflate'), offset, length }
      at = offset + stored
    }
  },
}

interface Head {
  readonly kind: number
  /** Bytes of a sample as a digit; zero where each channel states its own. */
  readonly depth: number
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly length: number
}

/** Signature, kind and channels, depth, width and height less one, and frames less two of an animation. */
async function readHead(source: ByteSource): Promise<Head> {
  const bytes = await source.read(0, HEAD)
  const kind = bytes[4] ?? 0
  const width = numberAt(bytes, 6, 0)
  const height = numberAt(bytes, width.next, 0)
  const frames = kind >> 4 > 4 ? numberAt(bytes, height.next, 0) : { number: -1, next: height.next }
  return { kind, depth: bytes[5]!, width: width.number + 1, height: height.number + 1, frames: frames.number + 2, length: frames.next }
}

/** A number of seven bits a byte, the greatest first, whose last byte has no uppermost bit. [FLIF 2.1] */
function numberAt(bytes: Uint8Array, from: number, offset: number): { number: number; next: number } {
  let number = 0
  for (let at = from; at < Math.min(from + 6, bytes.length); at++) {
    number = number * 128 + (bytes[at]! & 127)
    if (bytes[at]! < 128) return { number, next: at + 1 }
  }
  throw new ImageError('MALFORMED', `FLIF number expected at ${offset + from}`)
}
