import { ImageError } from '../error.ts'
import { latin1, slice, view, type ByteSource } from '../source/source.ts'
import { orientationOf } from '../syntax/ifd.ts'
import type { Block, Container } from './container.ts'

/** The signature says in which order the bytes of numbers are. */
const BIG = '\0MRM'
const LITTLE = '\0MRI'

/** The blocks that are read: what the raw picture is, and a TIFF structure. */
const RAW_DESCRIPTION = '\0PRD'
const TIFF = '\0TTW'

/** A block of a header: four characters, a length, and what follows. */
interface Part {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly littleEndian: boolean
}

/** Minolta's raw pictures: a header of blocks, then the picture. */
export const mrw: Container = {
  formats: ['MRW'],
  reads: ['exif'],

  identify: async (source) => ([BIG, LITTLE].includes(latin1(await source.read(0, 4))) ? 'MRW' : null),

  async header(source) {
    const part = await find(source, RAW_DESCRIPTION)
    const bytes = part ? await source.read(part.offset, Math.min(part.length, 24)) : new Uint8Array()
    if (!part || bytes.length < 18) throw new ImageError('MALFORMED', 'MRW without a description of the raw picture')
    const height = view(bytes).getUint16(12, part.littleEndian)
    const width = view(bytes).getUint16(14, part.littleEndian)
    return { width, height, bitDepth: bytes[17]!, colorModel: null, channels: 1, hasAlpha: false, progressive: null, density: null }
  },

  async orientation(source) {
    const part = await find(source, TIFF)
    return (part && (await orientationOf(slice(source, part.offset, part.length)))) ?? 1
  },

  async *blocks(source): AsyncGenerator<Block> {
    for await (const { type, offset, length } of parts(source)) {
      if (type === TIFF) yield { kind: 'exif', bytes: slice(source, offset, length), offset, length }
    }
  },
}

async function find(source: ByteSource, type: string): Promise<Part | null> {
  for await (const part of parts(source)) if (part.type === type) return part
  return null
}

/** The blocks of the header, which states its own length. */
async function* parts(source: ByteSource): AsyncGenerator<Part> {
  const [head, size] = [await source.read(0, 8), await source.size()]
  const littleEndian = latin1(head, 0, 4) === LITTLE
  if (head.length < 8) throw new ImageError('MALFORMED', 'MRW header is cut off')
  const end = Math.min(size, 8 + view(head).getUint32(4, littleEndian))
  for (let at = 8; at + 8 <= end;) {
    await source.budget.step()
    const frame = await source.read(at, 8)
    if (frame.length < 8) return
    const length = view(frame).getUint32(4, littleEndian)
    yield { type: latin1(frame, 0, 4), offset: at + 8, length: Math.min(length, end - at - 8), littleEndian }
    at += 8 + length
  }
}
