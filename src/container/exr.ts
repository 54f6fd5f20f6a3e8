import { ImageError } from '../error.ts'
import { latin1, slice, view, type ByteSource } from '../source/source.ts'
import type { Block, Container, Header } from './container.ts'

/** 20000630, the smallest byte first. [OpenEXR File Layout] */
const SIGNATURE = '\x76\x2f\x31\x01'

/** Behind the signature and a version. */
const FIRST = 8

/** A name and a type, of up to 255 characters each, with a zero behind each, and a length. */
const MOST_HEAD = 256 + 256 + 4

/** Bytes of the list of channels that are read. */
const MOST_CHANNELS = 64 * 1024

/** Bits of a sample: whole numbers, halves, floats. */
const sampleBits = [32, 16, 32] as const

interface Attribute {
  readonly name: string
  readonly type: string
  readonly offset: number
  readonly length: number
}

/** OpenEXR, of one part or many: attributes, then pixels. [OpenEXR File Layout] */
export const exr: Container = {
  formats: ['EXR'],
  reads: ['xmp', 'text'],

  identify: async (source) => (latin1(await source.read(0, 4)) === SIGNATURE ? 'EXR' : null),

  /** The size is that of the pixels stored, the data window of the first part; what is shown around it is not stored. */
  async header(source) {
    const found = new Map<string, Attribute>()
    for await (const attribute of attributes(source)) {
      if (!found.has(attribute.name)) found.set(attribute.name, attribute)
      if (found.has('channels') && found.has('dataWindow')) break
    }
    const window = await valueOf(source, found.get('dataWindow'), 16)
    if (!window) throw new ImageError('MALFORMED', `OpenEXR data window expected in the attributes at ${FIRST}`)
    const [left, top, right, bottom] = [0, 4, 8, 12].map((at) => view(window).getInt32(at, true)) as [number, number, number, number]
    return {
      width: Math.max(0, right - left + 1),
      height: Math.max(0, bottom - top + 1),
      ...channelsIn((await valueOf(source, found.get('channels'), 0)) ?? new Uint8Array()),
      progressive: false,
      density: null,
    }
  },

  /** Texts, of which one may be an XMP packet. */
  async *blocks(source): AsyncGenerator<Block> {
    for await (const { name, type, offset, length } of attributes(source)) {
      if (type !== 'string' || length === 0) continue
      const place = { bytes: slice(source, offset, length), offset, length }
      yield name === 'xmp' ? { kind: 'xmp', ...place } : { kind: 'text', name, ...place }
    }
  },
}

/** The attributes of the first part: name, type, length and value each; a zero in place of a name ends them. */
async function* attributes(source: ByteSource): AsyncGenerator<Attribute> {
  for (let at = FIRST; ;) {
    await source.budget.step()
    const head = await source.read(at, MOST_HEAD)
    if (head[0] === 0) return
    const nameEnd = head.indexOf(0)
    const typeEnd = nameEnd === -1 ? -1 : head.indexOf(0, nameEnd + 1)
    if (typeEnd === -1 || typeEnd + 5 > head.length) throw new ImageError('MALFORMED', `OpenEXR attribute expected at ${at}`)
    const length = view(head).getUint32(typeEnd + 1, true)
    const offset = at + typeEnd + 5
    yield { name: latin1(head, 0, nameEnd), type: latin1(head, nameEnd + 1, typeEnd), offset, length }
    at = offset + length
  }
}

async function valueOf(source: ByteSource, attribute: Attribute | undefined, atLeast: number): Promise<Uint8Array | null> {
  const bytes = attribute ? await source.read(attribute.offset, Math.min(attribute.length, MOST_CHANNELS)) : new Uint8Array()
  return bytes.length < atLeast ? null : bytes
}

/** A name with a zero behind it, the type of samples, and 12 bytes more for each channel. */
function channelsIn(list: Uint8Array): Pick<Header, 'bitDepth' | 'colorModel' | 'channels' | 'hasAlpha'> {
  const names = new Set<string>()
  let bitDepth = 0
  for (let at = 0; at < list.length && list[at] !== 0;) {
    const end = list.indexOf(0, at)
    if (end === -1 || end + 17 > list.length) break
    names.add(latin1(list, at, end))
    bitDepth = Math.max(bitDepth, sampleBits[list[end + 1]!] ?? 0)
    at = end + 17
  }
  const colorModel = names.has('R') && names.has('G') && names.has('B') ? 'RGB' : names.has('RY') ? 'YCBCR' : names.has('Y') ? 'GRAY' : null
  return { bitDepth: bitDepth || null, colorModel, channels: names.size || null, hasAlpha: names.has('A') }
}
