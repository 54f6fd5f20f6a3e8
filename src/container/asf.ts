import { slice, view } from '../source/source.ts'
import { isAsf, readAsf } from '../syntax/asf.ts'
import type { Animation, Block, Container, Header } from './container.ts'

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

  // How long it plays the decoder tells.
  async animation(): Promise<Animation> {
    return { frames: null, duration: null, loops: null }
  },

  async *blocks(source): AsyncGenerator<Block> {
    yield { kind: 'movie', name: 'asf', bytes: source, offset: 0, length: await source.size() }
    const { xmp } = await readAsf(source)
    if (xmp) yield { kind: 'xmp', bytes: slice(source, xmp.offset, xmp.length), ...xmp }
  },
}
