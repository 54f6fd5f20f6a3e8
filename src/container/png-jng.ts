import { ImageError } from '../error.ts'
import { readExactly, view } from '../source/source.ts'
import { items } from '../steps.ts'
import { chunks } from '../syntax/chunks.ts'
import { startsWith } from '../syntax/starts.ts'
import type { ColorModel, Container } from './container.ts'
import { blocksIn } from './png-blocks.ts'

const SIGNATURE = '\x8bJNG\r\n\x1a\n'

/** The colour types, which are 8 more than those of PNG but for colours, which JPEG stores as lightness and differences. [JNG 1.0 3.1.1] */
const colorTypes: ReadonlyMap<number, { model: ColorModel; channels: number; alpha: boolean }> = new Map([
  [8, { model: 'GRAY', channels: 1, alpha: false }],
  [10, { model: 'YCBCR', channels: 3, alpha: false }],
  [12, { model: 'GRAY', channels: 2, alpha: true }],
  [14, { model: 'YCBCR', channels: 4, alpha: true }],
])

/** JPEG Network Graphics: a JPEG in chunks like those of PNG, with alpha beside it. [JNG 1.0] */
export const jng: Container = {
  formats: ['JNG'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc', 'text'],

  identify: async (source) => ((await startsWith(source, SIGNATURE)) ? 'JNG' : null),

  /** Width, height, colour type, depth, compression and interlacing. [JNG 1.0 3.1.1] */
  async header(source) {
    for await (const { type, data } of chunks(source)) {
      if (type !== 'JHDR') continue
      const bytes = await readExactly(data, 0, 16)
      const colors = colorTypes.get(bytes[8]!)
      return {
        width: view(bytes).getUint32(0),
        height: view(bytes).getUint32(4),
        // 20 stands for two pictures in one file, of eight bits and of twelve.
        bitDepth: bytes[9] === 20 ? 12 : bytes[9]!,
        colorModel: colors?.model ?? null,
        channels: colors?.channels ?? null,
        hasAlpha: colors?.alpha ?? null,
        progressive: bytes[11] === 8,
        density: null,
      }
    }
    throw new ImageError('MALFORMED', `JNG header chunk expected at ${SIGNATURE.length}`)
  },

  async *blocks(source) {
    for await (const chunk of chunks(source)) yield* items(blocksIn(chunk))
  },
}
