import { view } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import { bytesIn } from '../../syntax/boxes.ts'
import { Fields } from '../../syntax/fields.ts'
import type { SampleEntry } from '../../syntax/sample-entry.ts'
import { maskedLayout } from './layouts.ts'

/** As much of a list of loudspeakers as is read. */
const MOST_BYTES = 4 * 1024

/** Where the loudspeakers of so many channels stand by the boxes that say so; null where none does, or of other channels. */
export function* placedLayout({ extensions }: SampleEntry, channels: number): Steps<string | null> {
  const chan = yield* bytesIn(extensions.get('chan'), MOST_BYTES)
  const chnl = yield* bytesIn(extensions.get('chnl'), MOST_BYTES)
  const mask = chan.length >= 16 ? appleMask(chan, channels) : chnl.length >= 6 ? isoMask(chnl, channels) : 0
  return countOf(mask) === channels ? maskedLayout(mask) : null
}

function countOf(mask: number): number {
  let count = 0
  for (let left = mask; left > 0; left >>>= 1) count += left & 1
  return count
}

/** Layouts of Apple's that are told by the loudspeakers' bits, and by a list of them. [QTFF, AudioChannelLayout] */
const BY_BITS = 0x10000
const BY_LIST = 0

/** Loudspeakers, by their bits, of the layouts that have numbers of their own. [Core Audio, audio channel layout tags] */
const APPLE: ReadonlyMap<number, number> = new Map(
  (
    [
      [0x4, [100]],
      [0x3, [101, 102, 104, 105, 106]],
      [0x7, [113, 114]],
      [0xb, [133]],
      [0xf, [136]],
      [0x33, [108]],
      [0x37, [109]],
      [0x103, [131]],
      [0x107, [115, 116]],
      [0x10f, [137]],
      [0x137, [110]],
      [0x603, [132]],
      [0x607, [117, 118, 119, 120]],
      [0x60f, [121, 122, 123, 124]],
      [0x637, [140, 143]],
      [0x63f, [128]],
      [0x6c7, [148]],
      [0x6cf, [126, 127, 129]],
      [0x707, [139, 141]],
      [0x70f, [125, 142]],
      [0x737, [111, 144]],
    ] as const
  ).flatMap(([mask, tags]) => tags.map((tag) => [tag, mask] as const)),
)

/** The lower half of a number of a layout is how many channels it has. */
function appleMask(chan: Uint8Array, channels: number): number {
  const numbers = view(chan)
  const tag = numbers.getUint32(4)
  if (tag === BY_BITS) return numbers.getUint32(8)
  if (tag !== BY_LIST) return tag % 0x10000 === channels ? (APPLE.get(tag >>> 16) ?? 0) : 0
  const fields = new Fields(chan, 12)
  let mask = 0
  for (let left = fields.next(4); left > 0 && fields.left >= 20; left--) {
    const label = fields.next(4)
    // The first labels have the order of the bits.
    if (label < 1 || label > 18) return 0
    mask |= 2 ** (label - 1)
    fields.next(16)
  }
  return mask
}

/** Loudspeakers, by their bits, of the layouts with numbers. [ISO 23091-3 table 2] */
const DEFINED = [0, 0x4, 0x3, 0x7, 0x107, 0x607, 0x60f, 0x6cf, 0, 0x103, 0x603, 0x70f, 0x63f]

/** The bit of each position of a loudspeaker. [ISO 23091-3 table 1] */
const POSITIONS = [0, 1, 2, 3, 9, 10, 6, 7, 4, 5, 8]

/** One position for each channel, where no number tells the layout; an explicit one is of no known loudspeaker. [ISO 14496-12 12.2.4] */
function isoMask(chnl: Uint8Array, channels: number): number {
  const fields = new Fields(chnl, 4)
  const isNewer = chnl[0] === 1
  const structure = fields.next(1)
  if (((isNewer ? structure >> 4 : structure) & 1) === 0) return 0
  if (isNewer) fields.next(1)
  const defined = fields.next(1)
  if (defined > 0) return isWhole(fields, isNewer) ? (DEFINED[defined] ?? 0) : 0
  let mask = 0
  for (let left = isNewer ? fields.next(1) : channels; left > 0 && fields.left >= 1; left--) {
    const bit = POSITIONS[fields.next(1)]
    if (bit === undefined) return 0
    mask |= 2 ** bit
  }
  return mask
}

/** Whether no channel of a layout is left out. */
function isWhole(fields: Fields, isNewer: boolean): boolean {
  if (isNewer && (fields.next(1) & 1) === 0) return true
  return fields.next(4) === 0 && fields.next(4) === 0
}
