import { ImageError, isDamage } from '../error.ts'
import { latin1, readExactly, slice, view, type ByteSource } from '../source/source.ts'
import { hasAt, startsWith } from '../syntax/starts.ts'
import type { Block, Container, Density } from './container.ts'

const SIGNATURE = 'gimp xcf '

/** Signature, version, a zero, the sides, the kind of colours. */
const HEADER = 26

/** Versions from which the precision follows, in numbers of their own at first. */
const PRECISION = 4
const FINAL_PRECISION = 7

const models = ['RGB', 'GRAY', 'INDEXED'] as const

/** Bits of a channel by the hundreds of the precision, in versions 5 and 6, and from 7 on; before, there were five. */
const earlyBits = [8, 8, 16, 32, 16, 32] as const
const finalBits = [8, 8, 16, 32, 32, 16, 32, 64] as const
const firstBits = [8, 16, 32, 16, 32] as const

/** Properties of the picture that are read. [XCF, GIMP developer documentation] */
const END = 0
const RESOLUTION = 19
const PARASITES = 21

/** What a parasite of a name holds; other names mean nothing to others. */
const parasites: ReadonlyMap<string, Pick<Block, 'kind' | 'name'>> = new Map<string, Pick<Block, 'kind' | 'name'>>([
  ['icc-profile', { kind: 'icc' }],
  ['exif-data', { kind: 'exif' }],
  ['iptc-data', { kind: 'iptc' }],
  ['gimp-comment', { kind: 'text', name: 'Comment' }],
])

/** The longest name of a parasite that is read. */
const MOST_NAME = 64

/** GIMP's documents: a header and properties, then layers. [XCF, GIMP developer documentation] */
export const xcf: Container = {
  formats: ['XCF'],
  reads: ['exif', 'iptc', 'icc', 'text'],

  begins: (head) => hasAt(head, SIGNATURE),
  signed: true,

  identify: async (source) => ((await startsWith(source, SIGNATURE)) ? 'XCF' : null),

  async header(source) {
    const bytes = await readExactly(source, 0, HEADER + 4)
    return {
      width: view(bytes).getUint32(14),
      height: view(bytes).getUint32(18),
      bitDepth: bitDepth(versionIn(bytes), view(bytes).getUint32(HEADER)),
      colorModel: models[view(bytes).getUint32(22)] ?? null,
      channels: null,
      hasAlpha: null,
      progressive: false,
      density: await density(source).catch(unlessDamaged),
    }
  },

  dimensions: async (source) => {
    const sides = view(await readExactly(source, 14, 8))
    return { width: sides.getUint32(0), height: sides.getUint32(4) }
  },

  async *blocks(source): AsyncGenerator<Block> {
    for await (const { type, offset, length } of properties(source)) {
      if (type === PARASITES) yield* parasiteBlocks(source, offset, offset + length)
    }
  },
}

/** The version: "file" is the first, "v001" the second. */
function versionIn(head: Uint8Array): number {
  return Number(/^v(\d{3})$/.exec(latin1(head, 9, 13))?.[1] ?? 0)
}

function bitDepth(version: number, precision: number): number | null {
  if (version < PRECISION) return 8
  if (version === PRECISION) return firstBits[precision] ?? null
  return (version < FINAL_PRECISION ? earlyBits : finalBits)[Math.floor(precision / 100)] ?? null
}

/** Pixels per inch, whatever unit people are shown. */
async function density(source: ByteSource): Promise<Density | null> {
  for await (const { type, offset, length } of properties(source)) {
    if (type !== RESOLUTION || length < 8) continue
    const numbers = view(await readExactly(source, offset, 8))
    const [x, y] = [numbers.getFloat32(0), numbers.getFloat32(4)]
    return Number.isFinite(x + y) && x > 0 && y > 0 ? { x, y, unit: 'INCH' } : null
  }
  return null
}

/** What breaks off states nothing; its other numbers stand before that. */
function unlessDamaged(error: unknown): null {
  if (isDamage(error)) return null
  throw error
}

/** The properties of the picture: a number, a length and as many bytes each. */
async function* properties(source: ByteSource): AsyncGenerator<{ type: number; offset: number; length: number }> {
  const head = await readExactly(source, 0, HEADER)
  for (let at = HEADER + (versionIn(head) < PRECISION ? 0 : 4); ;) {
    await source.budget.step()
    const bytes = await source.read(at, 8)
    if (bytes.length < 8) throw new ImageError('MALFORMED', `XCF property expected at ${at}`)
    const [type, length] = [view(bytes).getUint32(0), view(bytes).getUint32(4)]
    if (type === END) return
    yield { type, offset: at + 8, length }
    at += 8 + length
  }
}

/** Parasites: a name and its length, flags, a length and as many bytes each. */
async function* parasiteBlocks(source: ByteSource, start: number, end: number): AsyncGenerator<Block> {
  for (let at = start; at + 4 <= end;) {
    await source.budget.step()
    const nameLength = view(await readExactly(source, at, 4)).getUint32(0)
    const name = latin1(await source.read(at + 4, Math.min(nameLength, MOST_NAME))).replace(/\0.*$/s, '')
    const length = view(await readExactly(source, at + 4 + nameLength + 4, 4)).getUint32(0)
    const offset = at + 4 + nameLength + 8
    if (offset + length > end) throw new ImageError('MALFORMED', `XCF parasite at ${at} ends behind its property`)
    const held = parasites.get(name)
    if (held && length > 0) yield { ...held, bytes: slice(source, offset, length), offset, length }
    at = offset + length
  }
}
