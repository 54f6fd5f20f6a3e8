import { ImageError, isDamage } from '../error.ts'
import { readExactly, view, type ByteSource } from '../source/source.ts'
import { PNG_SIGNATURE } from '../syntax/chunks.ts'
import { readDib } from '../syntax/dib.ts'
import { pngColors } from '../syntax/png-colors.ts'
import { startsWith } from '../syntax/starts.ts'
import type { Container, Header } from './container.ts'

const HEAD = 6
const ENTRY = 16

/** A picture that a directory lists: as it states, and where it is. */
interface Listed {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly offset: number
}

/** Icons and cursors of Windows: a directory of pictures, each a bitmap or a PNG. [MS-RESEXT ICONDIR, CURSORDIR] */
export const ico: Container = {
  formats: ['ICO', 'CUR'],
  reads: [],

  /** Two zeros, the type, the number of pictures; then the first of them, behind the directory. */
  async identify(source) {
    const bytes = await source.read(0, HEAD + ENTRY)
    if (bytes.length < HEAD + ENTRY) return null
    const words = view(bytes)
    const [type, count] = [words.getUint16(2, true), words.getUint16(4, true)]
    const isDirectory = words.getUint16(0, true) === 0 && (type === 1 || type === 2) && count > 0 && bytes[9] === 0
    if (!isDirectory || words.getUint32(14, true) === 0 || words.getUint32(18, true) < HEAD + count * ENTRY) return null
    return type === 1 ? 'ICO' : 'CUR'
  },

  header: async (source) => headerOf(source, await largest(source)),

  /** Every picture is counted; they are sizes of one, not the frames of a film. */
  async animation(source) {
    return { frames: view(await readExactly(source, 0, HEAD)).getUint16(4, true), duration: null, loops: null }
  },

  async *blocks() {},
}

/** The picture with the most pixels, and of those the one with the most bits. */
async function largest(source: ByteSource): Promise<Listed> {
  const count = view(await readExactly(source, 0, HEAD)).getUint16(4, true)
  const bytes = await source.read(HEAD, count * ENTRY)
  let best: Listed | null = null
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    await source.budget.step()
    const entry = listed(bytes.subarray(at, at + ENTRY))
    const isBetter = !best || area(entry) > area(best) || (area(entry) === area(best) && entry.bits > best.bits)
    if (isBetter) best = entry
  }
  if (!best) throw new ImageError('MALFORMED', `Icon directory entry expected at ${HEAD}`)
  return best
}

/** Sides of 256 are stored as 0. A cursor has its hot spot where an icon has its bits. */
function listed(entry: Uint8Array): Listed {
  const words = view(entry)
  return { width: entry[0] || 256, height: entry[1] || 256, bits: words.getUint16(6, true), offset: words.getUint32(12, true) }
}

function area({ width, height }: Listed): number {
  return width * height
}

/** Sides as the directory states them, which a bitmap need not repeat; a PNG may be larger than a directory can state. */
async function headerOf(source: ByteSource, { width, height, offset }: Listed): Promise<Header> {
  if (await startsWith(source, PNG_SIGNATURE, offset)) return pngHeader(source, offset, { width, height })
  try {
    const { bits } = await readDib(source, offset)
    const colors =
      bits <= 8 ? ({ colorModel: 'INDEXED', channels: 1 } as const) : ({ colorModel: 'RGB', channels: bits === 32 ? 4 : 3 } as const)
    const bitDepth = bits === 16 ? 5 : Math.min(bits, 8) || null
    // The mask makes pixels of any depth transparent.
    return { width, height, bitDepth, ...colors, hasAlpha: true, progressive: false, density: null }
  } catch (error) {
    if (isDamage(error)) return { width, height }
    throw error
  }
}

/** The sides, depth and colour type in the first chunk. [PNG 11.2.1] */
async function pngHeader(source: ByteSource, offset: number, listed: Header): Promise<Header> {
  const bytes = await source.read(offset + 16, 10)
  if (bytes.length < 10) return listed
  const [width, height] = [view(bytes).getUint32(0), view(bytes).getUint32(4)]
  const colors = pngColors.get(bytes[9]!)
  return {
    width,
    height,
    bitDepth: bytes[8]!,
    colorModel: colors?.model ?? null,
    channels: colors?.channels ?? null,
    // Without a channel of its own it may still be stated by a chunk that is not looked for.
    hasAlpha: colors?.alpha || null,
    progressive: null,
  }
}
