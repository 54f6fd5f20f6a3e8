import { ImageError } from '../error.ts'
import { latin1, slice, type ByteSource } from '../source/source.ts'
import type { Block, BlockKind, ColorModel, Container } from './container.ts'

/** What the first bytes state: enough for the header and for the lengths of what follows. */
const HEAD = 64

/** Extensions by their tag. [BPG 3, extension_data] */
const kinds: ReadonlyMap<number, BlockKind> = new Map([
  [1, 'exif'],
  [2, 'icc'],
  [3, 'xmp'],
])

/** Better Portable Graphics: a header, extensions, and a picture in HEVC. [BPG 3] */
export const bpg: Container = {
  formats: ['BPG'],
  reads: ['exif', 'xmp', 'icc'],

  identify: async (source) => (latin1(await source.read(0, 4)) === 'BPG\xfb' ? 'BPG' : null),

  async header(source) {
    const { flags, width, height } = await readHead(source)
    const hasAlpha = ((flags >> 12) & 1) === 1 || ((flags >> 2) & 1) === 1
    const [isGray, colorSpace] = [flags >> 13 === 0, (flags >> 4) & 15]
    // A second alpha flag without the first says that the channel holds black ink. [BPG 3.1]
    const isCmyk = ((flags >> 12) & 1) === 0 && ((flags >> 2) & 1) === 1
    const colorModel: ColorModel = isGray ? 'GRAY' : isCmyk ? 'CMYK' : colorSpace === 1 ? 'RGB' : 'YCBCR'
    const channels = (isGray ? 1 : 3) + (hasAlpha ? 1 : 0)
    return {
      width,
      height,
      bitDepth: ((flags >> 8) & 15) + 8,
      colorModel,
      channels,
      hasAlpha: hasAlpha && !isCmyk,
      progressive: false,
      density: null,
    }
  },

  async animation(source) {
    const isAnimation = ((await readHead(source)).flags & 1) === 1
    return { frames: isAnimation ? null : 1, duration: null, loops: null }
  },

  async *blocks(source) {
    const { extensions, end } = await readHead(source)
    for (let at = extensions; at < end;) {
      await source.budget.step()
      const bytes = new Numbers(await source.read(at, 10), at)
      const [tag, length] = [bytes.next(), bytes.next()]
      const [kind, offset] = [kinds.get(tag), at + bytes.read]
      if (kind) yield await blockAt(source, kind, offset, Math.max(0, Math.min(length, end - offset)))
      at = offset + length
    }
  },
}

/** A block of Exif may have a byte before its TIFF structure, as the reference encoder writes it. */
async function blockAt(source: ByteSource, kind: BlockKind, offset: number, length: number): Promise<Block> {
  const skip = kind === 'exif' && length > 3 && /^[^IM](II|MM)/.test(latin1(await source.read(offset, 3))) ? 1 : 0
  return { kind, bytes: slice(source, offset + skip, length - skip), offset: offset + skip, length: length - skip }
}

interface Head {
  /** Format, alpha and depth in the first byte, colour space and more flags in the second. */
  readonly flags: number
  readonly width: number
  readonly height: number
  readonly extensions: number
  readonly end: number
}

async function readHead(source: ByteSource): Promise<Head> {
  const bytes = await source.read(0, HEAD)
  if (bytes.length < 6) throw new ImageError('MALFORMED', 'BPG header expected at 4')
  const flags = (bytes[4]! << 8) | bytes[5]!
  const numbers = new Numbers(bytes.subarray(6), 6)
  const [width, height] = [numbers.next(), numbers.next(), numbers.next()]
  const length = flags & 8 ? numbers.next() : 0
  const extensions = 6 + numbers.read
  return { flags, width, height, extensions, end: extensions + length }
}

/** Numbers of seven bits a byte, the greatest first, whose last byte has no uppermost bit. [BPG 3, ue7] */
class Numbers {
  readonly #bytes: Uint8Array
  readonly #offset: number
  /** Bytes read so far. */
  read = 0

  constructor(bytes: Uint8Array, offset: number) {
    this.#bytes = bytes
    this.#offset = offset
  }

  next(): number {
    let number = 0
    for (let count = 0; count < 5; count++) {
      const byte = this.#bytes[this.read++]
      if (byte === undefined) break
      number = number * 128 + (byte & 127)
      if (byte < 128) return number
    }
    throw new ImageError('MALFORMED', `BPG number expected at ${this.#offset + this.read}`)
  }
}
