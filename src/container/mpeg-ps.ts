import { mpegKind, readPacks, readPictures } from '../syntax/program-stream.ts'
import type { Block, Container, Header } from './container.ts'
import { filmBlock, toldByDecoder } from './film.ts'

/** Films in MPEG packs, and the code of MPEG pictures alone. [ISO 11172, ISO 13818] */
export const mpegPs: Container = {
  formats: ['MPEGPS', 'MPEGVIDEO'],
  reads: ['movie'],

  async identify(source) {
    const kind = await mpegKind(source)
    return kind && (kind === 'packs' ? 'MPEGPS' : 'MPEGVIDEO')
  },

  async header(source): Promise<Header> {
    const inPacks = (await mpegKind(source)) === 'packs'
    const pictures = inPacks ? (await readPacks(source)).find(({ kind }) => kind === 'VIDEO')?.pictures : await readPictures(source)
    return { width: pictures?.width ?? null, height: pictures?.height ?? null }
  },

  animation: toldByDecoder,

  async *blocks(source): AsyncGenerator<Block> {
    yield await filmBlock(source, 'mpeg')
  },
}
