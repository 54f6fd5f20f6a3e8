import { type ByteSource, reading, slice, uint32 } from '../source/source.ts'
import { andThen, attempt, type Awaitable, run, type Steps } from '../steps.ts'
import { hasAt } from './starts.ts'

/** The TIFF structure in an item, or a box, of Exif; where it begins is found out with the first read. [ISO 23008-12 A.2.1, ISO 18181-2 9.5] */
export function tiffInItem(item: ByteSource): ByteSource {
  let found: Awaitable<ByteSource> | undefined
  const begun = () => (found ??= attempt(() => andThen(run(tiffStart(item)), (start) => slice(item, start))))
  const here = () => {
    const begins = begun()
    return begins instanceof Promise ? undefined : begins
  }
  return {
    budget: item.budget,
    size: async () => (await begun()).size(),
    read: async (offset, length, ahead) => (await begun()).read(offset, length, ahead),
    held: (offset, length) => here()?.held?.(offset, length),
    heldSize: () => here()?.heldSize?.(),
    whole: () => here()?.whole?.(),
  }
}

/** The first number says where, counted from behind it; not always rightly. */
function* tiffStart(item: ByteSource): Steps<number> {
  const head = yield* reading(item, 0, 4)
  const stated = head.length < 4 ? 4 : 4 + uint32(head, 0)
  for (const start of [stated, 4, 10, 0, 6]) {
    const mark = yield* reading(item, start, 2)
    if (hasAt(mark, 'II') || hasAt(mark, 'MM')) return start
  }
  return stated
}
