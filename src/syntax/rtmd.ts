import { view } from '../source/source.ts'

/** What Sony's cameras note for each picture: a number that says what, and its bytes. [SMPTE RDD 18] */
export interface RealTimeItem {
  readonly tag: number
  readonly data: Uint8Array
}

/** The first bytes of a key, of which the rest names a set of items that stand behind it. [SMPTE ST 336] */
const KEY = 0x060e
const KEY_LENGTH = 16

/** An item that holds others. */
const SET = 0x8300

/** The items of a sample, those in sets among them; one that is cut off ends them. */
export function realTimeItems(sample: Uint8Array): RealTimeItem[] {
  const items: RealTimeItem[] = []
  // A sample begins with the length of its head.
  const parts = [sample.subarray(sample.length < 2 ? 0 : view(sample).getUint16(0))]
  for (const part of parts) {
    for (let at = 0; at + 4 <= part.length;) {
      const [tag, length] = [view(part).getUint16(at), view(part).getUint16(at + 2)]
      if (tag === KEY) {
        at += KEY_LENGTH
        continue
      }
      const end = at + 4 + length
      if (tag === 0 || tag === 0xffff || end > part.length) break
      const data = part.subarray(at + 4, end)
      if (tag === SET && part === parts[0]) parts.push(data)
      else items.push({ tag, data })
      at = end
    }
  }
  return items
}
