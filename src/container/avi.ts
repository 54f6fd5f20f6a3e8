import { view } from '../source/source.ts'
import { isAvi, readAvi } from '../syntax/avi.ts'
import type { Block, Container, Header } from './container.ts'
import { filmBlock, toldByDecoder } from './film.ts'

/** Films in RIFF chunks. [AVI RIFF, OpenDML] */
export const avi: Container = {
  formats: ['AVI'],
  reads: ['exif', 'xmp', 'movie'],

  async identify(source) {
    return (await isAvi(source)) ? 'AVI' : null
  },

  /** As the bitmap header of the pictures has it: the heights of pictures that begin at the top are negative. */
  async header(source): Promise<Header> {
    const { streams, width, height } = await readAvi(source)
    const pictures = streams.find(({ type, format }) => type === 'vids' && format.length >= 12)
    if (!pictures) return { width: width || null, height: height || null }
    const bitmap = view(pictures.format)
    return { width: positive(bitmap.getInt32(4, true)), height: positive(Math.abs(bitmap.getInt32(8, true))) }
  },

  animation: toldByDecoder,

  async *blocks(source): AsyncGenerator<Block> {
    yield await filmBlock(source, 'avi')
    const { xmp, makerNote } = await readAvi(source)
    if (makerNote)
      yield { kind: 'exif', name: 'hymn', bytes: makerNote.data, offset: makerNote.offset + 8, length: await makerNote.data.size() }
    if (xmp) yield { kind: 'xmp', bytes: xmp.data, offset: xmp.offset + 8, length: await xmp.data.size() }
  },
}

const positive = (value: number) => (value > 0 ? value : null)
