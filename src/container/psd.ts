import { ImageError } from '../error.ts'
import { latin1, readExactly, slice, view, type ByteSource } from '../source/source.ts'
import { untilDamage } from '../syntax/damage.ts'
import { resources } from '../syntax/resources.ts'
import type { ColorModel, Container, Density } from './container.ts'
import { photoshopBlocks } from './nested.ts'

/** Signature, version, six bytes reserved, channels, height, width, depth and colour mode. [Photoshop File Formats, File Header] */
const HEADER = 26

/** The colour modes, and the channels that their colours take. [Photoshop File Formats, File Header] */
const modes: ReadonlyMap<number, { model: ColorModel; channels: number }> = new Map([
  [0, { model: 'GRAY', channels: 1 }],
  [1, { model: 'GRAY', channels: 1 }],
  [2, { model: 'INDEXED', channels: 1 }],
  [3, { model: 'RGB', channels: 3 }],
  [4, { model: 'CMYK', channels: 4 }],
  [8, { model: 'GRAY', channels: 1 }],
  [9, { model: 'LAB', channels: 3 }],
])

/** The image resource that states the resolution, and how far it is looked for. [Photoshop File Formats, ResolutionInfo] */
const RESOLUTION = 0x03ed
const NEAR = 32 * 1024

/** Photoshop documents, and large ones: a header, then four sections, of which the second holds image resources. */
export const psd: Container = {
  formats: ['PSD', 'PSB'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc'],

  async identify(source) {
    const bytes = await source.read(0, 6)
    if (latin1(bytes, 0, 4) !== '8BPS' || bytes.length < 6) return null
    return ([null, 'PSD', 'PSB'] as const)[view(bytes).getUint16(4)] ?? null
  },

  async header(source) {
    const words = view(await readExactly(source, 0, HEADER))
    const channels = words.getUint16(12)
    const mode = modes.get(words.getUint16(24))
    return {
      width: words.getUint32(18),
      height: words.getUint32(14),
      bitDepth: words.getUint16(22),
      colorModel: mode?.model ?? null,
      channels,
      // Further channels are selections as well as transparency; the file itself does not tell them apart.
      hasAlpha: mode ? channels > mode.channels : null,
      progressive: false,
      density: await density(source),
    }
  },

  async *blocks(source) {
    const { offset, length } = await resourceSection(source)
    if (length > 0) yield* photoshopBlocks(source, offset, length)
  },
}

/** The second section; the one before it is a palette. Each begins with its length. */
async function resourceSection(source: ByteSource): Promise<{ offset: number; length: number }> {
  const palette = view(await readExactly(source, HEADER, 4)).getUint32(0)
  const at = HEADER + 4 + palette
  const bytes = await source.read(at, 4)
  if (bytes.length < 4) throw new ImageError('MALFORMED', `Photoshop image resources expected at ${at}`)
  const stated = view(bytes).getUint32(0)
  return { offset: at + 4, length: Math.min(stated, Math.max(0, (await source.size()) - at - 4)) }
}

/** Where the third section begins, which holds the layers. */
export async function layerSection(source: ByteSource): Promise<number> {
  const { offset, length } = await resourceSection(source)
  return offset + length
}

/** Horizontal pixels per inch in 16.16 bits, two units, and the same vertically; whatever unit is shown, inches are stored. */
async function density(source: ByteSource): Promise<Density | null> {
  for await (const { id, offset, data } of untilDamage(resourcesOf(source))) {
    const bytes = id === RESOLUTION ? await data.read(0, 16) : new Uint8Array()
    if (bytes.length === 16) {
      const [x, y] = [view(bytes).getInt32(0) / 65_536, view(bytes).getInt32(8) / 65_536]
      return x > 0 && y > 0 ? { x, y, unit: 'INCH' } : null
    }
    if (offset > NEAR) break
  }
  return null
}

async function* resourcesOf(source: ByteSource) {
  const { offset, length } = await resourceSection(source)
  yield* resources(slice(source, offset, length))
}
