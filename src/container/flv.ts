import { slice } from '../source/source.ts'
import { flvSize, isFlv, readFlv } from '../syntax/flv.ts'
import type { Block, Container, Header } from './container.ts'
import { filmBlock, toldByDecoder } from './film.ts'

/** Films of Flash. [FLV 10.1] */
export const flv: Container = {
  formats: ['FLV'],
  reads: ['xmp', 'movie'],

  async identify(source) {
    return (await isFlv(source)) ? 'FLV' : null
  },

  /** As the code of the pictures has it, else as the script says. */
  async header(source): Promise<Header> {
    const { video, entries } = await readFlv(source)
    const stated = (wanted: string) => {
      const value = entries.find(({ name }) => name === wanted)?.value
      return typeof value === 'number' && value > 0 && value < 65_536 ? Math.round(value) : null
    }
    return flvSize(video) ?? { width: stated('width'), height: stated('height') }
  },

  animation: toldByDecoder,

  async *blocks(source): AsyncGenerator<Block> {
    yield await filmBlock(source, 'flv')
    const { xmp } = await readFlv(source)
    if (xmp) yield { kind: 'xmp', bytes: slice(source, xmp.offset, xmp.length), ...xmp }
  },
}
