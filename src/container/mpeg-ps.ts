import { mpegKind, readPacks, readPictures } from '../syntax/program-stream.ts'
import type { Animation, Block, Container, Header } from './container.ts'

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

  // How long it plays the decoder tells.
  async animation(): Promise<Animation> {
    return { frames: null, duration: null, loops: null }
  },

  async *blocks(source): AsyncGenerator<Block> {
    yield { kind: 'movie', name: 'mpeg', bytes: source, offset: 0, length: await source.size() }
  },
}
