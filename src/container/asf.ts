import { slice, view } from '../source/source.ts'
import { isAsf, readAsf } from '../syntax/asf.ts'
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
    const format = (await readAsf(source)).streams.find(({ kind }) => kind === 'VIDEO')?.format
    if (!format || format.length < 12) return { width: null, height: null }
    const side = (at: number) => Math.abs(view(format).getInt32(at, true)) || null
    return { width: side(4), height: side(8) }
  },

  animation: toldByDecoder,

  async *blocks(source): AsyncGenerator<Block> {
    yield await filmBlock(source, 'asf')
    const { xmp } = await readAsf(source)
    if (xmp) yield { kind: 'xmp', bytes: slice(source, xmp.offset, xmp.length), ...xmp }
  },
}
