import { type ByteSource, latin1, readAll, view } from '../../source/source.ts'
import { type Box, boxes, contents } from '../../syntax/boxes.ts'
import { untilDamage } from '../../syntax/damage.ts'
import { Fields } from '../../syntax/fields.ts'
import type { Warn } from '../../syntax/warn.ts'

/** As much of an index as is read. */
const INDEX_BYTES = 1024 * 1024

/** Bytes of it that count like an element more. */
const STEP_BYTES = 16 * 1024

/** The box at the end of a file that says how long the index before it is. [ISO 14496-12 8.8.11] */
const OFFSET_BOX = 16

/** What the indexes in front of fragments say together. */
export class SegmentIndexes {
  /** Seconds of each track. */
  readonly seconds = new Map<number, number>()
  /** Where what they speak of ends in the file. */
  end = 0
  readonly #layered = new Set<number>()

  /** Adds what an index states, unless it only details what another stated before. [ISO 14496-12 8.16.3] */
  async add(sidx: Box): Promise<void> {
    const bytes = await sidx.data.read(0, INDEX_BYTES)
    const turn = sidx.source.budget.step(1 + Math.floor(bytes.length / STEP_BYTES))
    if (turn) await turn
    const fields = new Fields(bytes, 4)
    const [track, timescale] = [fields.next(4), fields.next(4)]
    const size = bytes[0] === 0 ? 4 : 8
    fields.next(size)
    let end = sidx.offset + sidx.length + fields.next(size)
    fields.next(2)
    if (timescale === 0 || this.#layered.has(track)) return
    let ticks = 0
    for (let left = fields.next(2); left > 0 && fields.left >= 12; left--) {
      const reference = fields.next(4)
      // The highest bit says that what is referred to is an index, too.
      if (reference >= 0x80000000) this.#layered.add(track)
      end += reference % 0x80000000
      ticks += fields.next(4)
      fields.next(4)
    }
    this.seconds.set(track, (this.seconds.get(track) ?? 0) + ticks / timescale)
    this.end = Math.max(this.end, end)
  }
}

/** Where the last fragments begin, by the index at the end of the file; null where there is none. [ISO 14496-12 8.8.9] */
export async function lastFragment(source: ByteSource, warn: Warn): Promise<number | null> {
  const size = await source.size()
  const last = Number.isFinite(size) ? await source.read(Math.max(0, size - OFFSET_BOX), OFFSET_BOX) : new Uint8Array()
  if (last.length < OFFSET_BOX || latin1(last, 4, 8) !== 'mfro') return null
  let first = Infinity
  for await (const mfra of untilDamage(boxes(source, Math.max(0, size - view(last).getUint32(12))), warn)) {
    if (mfra.type !== 'mfra') break
    for await (const box of untilDamage(contents(mfra), warn)) {
      const place = box.type === 'tfra' && box.length <= INDEX_BYTES ? lastPlace(await readAll(box.data, INDEX_BYTES)) : null
      if (place !== null && place < size) first = Math.min(first, place)
    }
  }
  return first === Infinity ? null : first
}

/** The fragment of the last entry about a track. [ISO 14496-12 8.8.10] */
function lastPlace(tfra: Uint8Array): number | null {
  const size = tfra[0] === 1 ? 8 : 4
  const numbers = 3 + ((tfra[11]! >> 4) & 3) + ((tfra[11]! >> 2) & 3) + (tfra[11]! & 3)
  const count = tfra.length < 16 ? 0 : view(tfra).getUint32(12)
  const at = 16 + (count - 1) * (size * 2 + numbers)
  return count === 0 || at + size * 2 > tfra.length ? null : new Fields(tfra, at + size).next(size)
}

/** What is read of the end of a file to find its last fragments: little, and where that holds none, more. */
const TAILS = [128 * 1024, 2 * 1024 * 1024]

const word = (type: string) => Buffer.from(type, 'latin1').readUInt32BE()
const FRAGMENT = word('moof')
const MEDIA = word('mdat')

/** The boxes that stand beside fragments. [ISO 14496-12 6.3.4] */
const beside: ReadonlySet<number> = new Set([
  FRAGMENT,
  MEDIA,
  ...['sidx', 'styp', 'emsg', 'prft', 'free', 'skip', 'uuid', 'mfra'].map(word),
])

/** Where the last fragments begin, so many of them at most, by the boxes that lead to the end of the file; null where none do. */
export async function fragmentsAtEnd(source: ByteSource, most: number): Promise<number | null> {
  const size = await source.size()
  if (!Number.isFinite(size)) return null
  for (const length of TAILS) {
    const from = Math.max(0, size - length)
    const found = await leadingToEnd(source, from, size - from)
    if (found.length > 0 || from === 0) return found.length > 0 ? from + (found[most - 1] ?? found.at(-1)!) : null
  }
  return null
}

/** The fragments in the last bytes of a file from which one box leads to the next, up to the end; the last first. */
async function leadingToEnd(source: ByteSource, from: number, length: number): Promise<readonly number[]> {
  const bytes = await source.read(from, length)
  const at = view(bytes)
  const starts = new Set([bytes.length])
  const fragments: number[] = []
  for (let i = bytes.length - 8; i >= 0; i--) {
    const turn = (i & 0xfff) === 0 ? source.budget.step() : undefined
    if (turn) await turn
    const type = at.getUint32(i + 4)
    if (!beside.has(type)) continue
    const next = i + at.getUint32(i)
    // A recording may have been broken off in its last media data.
    if (!starts.has(next) && !(type === MEDIA && next > bytes.length)) continue
    starts.add(i)
    if (type === FRAGMENT) fragments.push(i)
  }
  return fragments
}
