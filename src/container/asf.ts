import { slice } from '../source/source.ts'
import { asfSides, isAsf, readAsf } from '../syntax/asf.ts'
import type { Block, Container, Header } from './container.ts'
import { filmBlock, toldByDecoder } from './film.ts'

/** Films of Windows Media. [ASF] */
export const asf: Container = {
  formats: ['ASF'],
  reads: ['xmp', 'movie'],

  async identify(source) {
    return (await isAsf(source)) ? 'ASF' : null
  },

  async header(source): Promise<Header> {
    const pictures = (await readAsf(source)).streams.find(({ kind }) => kind === 'VIDEO' || kind === 'JPEG')
    return pictures ? asfSides(pictures) : { width: null, height: null }
  },

  animation: toldByDecoder,

  async *blocks(source): AsyncGenerator<Block> {
    yield await filmBlock(source, 'asf')
    const { xmp } = await readAsf(source)
    if (xmp) yield { kind: 'xmp', bytes: slice(source, xmp.offset, xmp.length), ...xmp }
  },
}
