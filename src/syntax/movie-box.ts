import { inflated } from '../source/inflate.ts'
import { readingAll, slice } from '../source/source.ts'
import { outcomeOf, type Steps, type Walk } from '../steps.ts'
import { type Box, boxWalk, contentWalk, held, within } from './boxes.ts'
import { upToDamage } from './damage.ts'
import { ignore, type Warn } from './warn.ts'

/** As much of a movie box as is read at once; a longer one is walked. */
const HELD_BYTES = 64 * 1024

/** Looks into a movie box: at what it was compressed from, where it is. [QTFF, compressed movie resources] */
export function* openMovieBox(found: Box, warn: Warn = ignore): Steps<Box> {
  const moov = found.length <= HELD_BYTES ? within(yield* outcomeOf(held(found.source, found.offset, found.length)), found) : found
  for (const first of upToDamage(contentWalk(moov), warn)) {
    if (first instanceof Promise) yield first
    else if (first.type !== 'cmov') return moov
    else return (yield* unpackedBox(first, warn)) ?? moov
  }
  return moov
}

function* unpackedBox(cmov: Box, warn: Warn): Steps<Box | null> {
  for (const unpacked of upToDamage(uncompressed(cmov), warn)) {
    if (unpacked instanceof Promise) yield unpacked
    else return unpacked
  }
  return null
}

function* uncompressed(cmov: Box): Walk<Box> {
  for (const box of contentWalk(cmov)) {
    if (box instanceof Promise) yield box
    else if (box.type === 'cmvd') {
      // A number says how long it will be; the bound of the file holds nonetheless.
      const unpacked = inflated(slice(box.data, 4, box.length - box.headerLength - 4), 'zlib')
      yield* readingAll(unpacked)
      for (const inner of boxWalk(unpacked)) if (inner instanceof Promise || inner.type === 'moov') yield inner
    }
  }
}
