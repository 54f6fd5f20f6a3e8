import { inflated } from '../source/inflate.ts'
import { readAll, slice } from '../source/source.ts'
import { type Box, boxes, contents, held, tolerant, within } from './boxes.ts'

/** As much of a movie box as is read at once; a longer one is walked. */
const HELD_BYTES = 64 * 1024

/** Looks into a movie box: at what it was compressed from, where it is. [QTFF, compressed movie resources] */
export async function openMovieBox(found: Box, warn: (warning: string) => void): Promise<Box> {
  const moov = found.length <= HELD_BYTES ? within(await held(found.source, found.offset, found.length), found) : found
  for await (const first of tolerant(contents(moov), warn)) {
    if (first.type !== 'cmov') return moov
    for await (const unpacked of tolerant(uncompressed(first), warn)) return unpacked
  }
  return moov
}

async function* uncompressed(cmov: Box): AsyncGenerator<Box, undefined> {
  for await (const box of contents(cmov)) {
    if (box.type !== 'cmvd') continue
    // A number says how long it will be; the bound of the file holds nonetheless.
    const packed = slice(box.data, 4, box.length - box.headerLength - 4)
    const unpacked = inflated(packed, 'zlib')
    await readAll(unpacked)
    for await (const inner of boxes(unpacked)) if (inner.type === 'moov') yield inner
  }
}
