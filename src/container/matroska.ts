import type { ByteSource } from '../source/source.ts'
import { docTypeOf, pictureTrack, readSegment } from '../syntax/matroska.ts'
import { orientationOf, upright } from '../syntax/turn.ts'
import type { Block, Container, Header } from './container.ts'
import { filmBlock, toldByDecoder } from './film.ts'

/** Films in EBML: Matroska, and WebM, which is a part of it. [RFC 9559, WebM Container Guidelines] */
export const matroska: Container = {
  formats: ['MKV', 'WEBM'],
  reads: ['movie'],

  async identify(source) {
    const [first] = await source.read(0, 1)
    const docType = first === 0x1a ? await docTypeOf(source) : null
    return docType === 'webm' ? 'WEBM' : docType === 'matroska' ? 'MKV' : null
  },

  async header(source): Promise<Header> {
    const track = await pictures(source)
    if (!track) return { width: null, height: null }
    const { width, height, crop, hasAlpha, bitDepth } = track
    return { width, height, ...(crop && { crop }), hasAlpha, bitDepth }
  },

  async orientation(source) {
    return orientationOf((await pictures(source))?.turn ?? upright)
  },

  animation: toldByDecoder,

  async *blocks(source): AsyncGenerator<Block> {
    yield await filmBlock(source, 'matroska')
  },
}

async function pictures(source: ByteSource) {
  return pictureTrack(await readSegment(source), source.budget)
}
