import { startsWith } from '../syntax/starts.ts'
import type { Block, Container } from './container.ts'

/** The maker's name, written backwards like all text in the header, and where it stands. */
const MAKER = 'ARECOYK'
const MAKER_AT = 0x19

/** Raw pictures of the Contax N Digital. Their header has the settings of the camera, but not the size of the picture. */
export const kyocera: Container = {
  formats: ['RAW'],
  reads: [],

  identify: async (source) => ((await startsWith(source, MAKER, MAKER_AT)) ? 'RAW' : null),

  header: async () => ({ width: null, height: null }),

  async *blocks(): AsyncGenerator<Block> {},
}
