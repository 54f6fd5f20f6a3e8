import { slice } from '../source/source.ts'
import { hasAt, startsWith } from '../syntax/starts.ts'
import type { Container } from './container.ts'

/** The maker's name, written backwards like all text in the header, and where it stands. */
const MAKER = 'ARECOYK'
const MAKER_AT = 0x19

/** Bytes of the header that the camera's settings are in. */
const HEADER = 156

/** Raw pictures of the Contax N Digital. Their header has the settings of the camera, but not the size of the picture. */
export const kyocera: Container = {
  formats: ['RAW'],
  reads: ['exif'],

  begins: (head) => hasAt(head, MAKER, MAKER_AT),

  identify: async (source) => ((await startsWith(source, MAKER, MAKER_AT)) ? 'RAW' : null),

  header: async () => ({ width: null, height: null }),

  async *blocks(source) {
    yield { kind: 'exif', name: 'Kyocera', bytes: slice(source, 0, HEADER), offset: 0, length: HEADER }
  },
}
