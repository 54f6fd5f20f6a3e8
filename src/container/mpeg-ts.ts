import { packingOf, readTransport } from '../syntax/transport.ts'
import type { Animation, Block, Container, Header } from './container.ts'

/** Films in transport packets, as broadcast, and as cameras and discs keep them. [ISO 13818-1, BDAV] */
export const mpegTs: Container = {
  formats: ['MPEGTS', 'M2TS'],
  reads: ['movie'],

  async identify(source) {
    const packing = await packingOf(source)
    return packing && (packing.size === 192 ? 'M2TS' : 'MPEGTS')
  },

  async header(source): Promise<Header> {
    const pictures = (await readTransport(source)).streams.find(({ kind }) => kind === 'VIDEO')?.pictures
    return { width: pictures?.width ?? null, height: pictures?.height ?? null }
  },

  // How long it plays the decoder tells.
  async animation(): Promise<Animation> {
    return { frames: null, duration: null, loops: null }
  },

  async *blocks(source): AsyncGenerator<Block> {
    yield { kind: 'movie', name: 'mpegts', bytes: source, offset: 0, length: await source.size() }
  },
}
