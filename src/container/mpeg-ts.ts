import { packingOf } from '../syntax/transport-packets.ts'
import { readTransport } from '../syntax/transport.ts'
import type { Block, Container, Header } from './container.ts'
import { filmBlock, toldByDecoder } from './film.ts'

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

  animation: toldByDecoder,

  async *blocks(source): AsyncGenerator<Block> {
    yield await filmBlock(source, 'mpegts')
  },
}
