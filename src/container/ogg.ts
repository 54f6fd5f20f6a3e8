import { oggKind, oggPictures, readOgg } from '../syntax/ogg.ts'
import type { Block, Container, Header } from './container.ts'
import { filmBlock, toldByDecoder } from './film.ts'

/** Films in Ogg pages, and sound alone. [RFC 3533, RFC 5334] */
export const ogg: Container = {
  formats: ['OGV', 'OGG'],
  reads: ['movie'],

  async identify(source) {
    const kind = await oggKind(source)
    return kind === 'pictures' ? 'OGV' : kind && 'OGG'
  },

  async header(source): Promise<Header> {
    for (const { packets } of await readOgg(source)) {
      const pictures = packets[0] && oggPictures(packets[0])
      if (pictures) return { width: pictures.width || null, height: pictures.height || null }
    }
    return { width: null, height: null }
  },

  animation: toldByDecoder,

  async *blocks(source): AsyncGenerator<Block> {
    yield await filmBlock(source, 'ogg')
  },
}
