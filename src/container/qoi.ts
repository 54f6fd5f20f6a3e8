import { readExactly, view } from '../source/source.ts'
import { startsWith } from '../syntax/starts.ts'
import type { Container } from './container.ts'

/** The Quite OK Image format: a header of 14 bytes, then pixels. [QOI 1.0] */
export const qoi: Container = {
  formats: ['QOI'],
  reads: [],

  identify: async (source) => ((await startsWith(source, 'qoif')) ? 'QOI' : null),

  /** Signature, width, height, number of channels, colour space. */
  async header(source) {
    const bytes = await readExactly(source, 0, 14)
    const channels = bytes[12]!
    return {
      width: view(bytes).getUint32(4),
      height: view(bytes).getUint32(8),
      bitDepth: 8,
      colorModel: 'RGB',
      channels,
      hasAlpha: channels === 4,
      progressive: false,
      density: null,
    }
  },

  async *blocks() {},
}
