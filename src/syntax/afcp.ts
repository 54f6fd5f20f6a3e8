import { reading, sizing, type ByteSource, view } from '../source/source.ts'
import type { Steps } from '../steps.ts'
import { hasAt } from './starts.ts'

/** Where in a file the directory at its end says that something is. */
export interface Entry {
  readonly offset: number
  readonly length: number
}

/** The last bytes of a file: a mark, which tells the order of bytes, where the directory begins, and a word that is kept free. [AFCP 1.0] */
const FOOTER = 12
const MARK = 'AXS'
const BIG = 'AXS!'
const LITTLE = 'AXS*'

/** The same mark, a version, the number of entries, and a word that is kept free; of each entry its name, length and offset. */
const HEAD = 12
const ENTRY = 12
const MAX_ENTRIES = 64

/** Where the directory is looked for that is not where it is said to be: so far from the end. */
const NEAR = 64 * 1024

/**
 * The IPTC datasets behind a picture, in a directory at the end of the file; null where there are none. Hardly any file has them, so
 * that they are looked for where it costs nothing only: in what lies in memory, and in what is no longer than its first bytes. [AFCP 1.0]
 */
export function* trailingIptc(source: ByteSource, first: number): Steps<Entry | null> {
  const all = source.whole?.()
  const end = (all?.length ?? (yield* sizing(source))) - FOOTER
  if (end < HEAD || (end + FOOTER > first && !all)) return null
  if (all && !hasAt(all, MARK, end)) return null
  const footer = yield* reading(source, end, FOOTER)
  const mark = [BIG, LITTLE].find((text) => hasAt(footer, text))
  if (!mark || footer.length < FOOTER) return null
  const isLittle = mark === LITTLE
  const stated = view(footer).getUint32(4, isLittle)
  const from = Math.max(0, Math.min(stated, end - NEAR))
  const bytes = yield* reading(source, from, end - from)
  // Programs that do not know of it change the length of what is before it.
  const at = hasAt(bytes, mark, stated - from) ? stated - from : lastOf(bytes, mark)
  const entry = at === -1 ? null : iptcIn(bytes.subarray(at), isLittle)
  const offset = entry && entry.offset + from + at - stated
  return offset !== null && offset >= 0 && offset + entry!.length <= end ? { offset, length: entry!.length } : null
}

function lastOf(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(text, undefined, 'latin1')
}

/** The entry of the datasets, its offset as it is stated. */
function iptcIn(directory: Uint8Array, isLittle: boolean): Entry | null {
  if (directory.length < HEAD) return null
  const words = view(directory)
  const count = Math.min(words.getUint16(6, isLittle), MAX_ENTRIES, Math.floor((directory.length - HEAD) / ENTRY))
  for (let at = HEAD; at < HEAD + count * ENTRY; at += ENTRY) {
    if (!hasAt(directory, 'IPTC', at)) continue
    return { length: words.getUint32(at + 4, isLittle), offset: words.getUint32(at + 8, isLittle) }
  }
  return null
}
