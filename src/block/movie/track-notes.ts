import { type ByteSource, latin1, reading, view } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import { type Box, bytesIn, contentWalk } from '../../syntax/boxes.ts'
import { upToDamage } from '../../syntax/damage.ts'
import { Fields } from '../../syntax/fields.ts'
import { firstSample } from '../../syntax/samples.ts'
import type { Track } from '../../syntax/tracks.ts'
import type { Tag } from '../decoder.ts'
import { instantOf } from './epoch.ts'
import { realTimeTags } from './rtmd.ts'
import type { StreamNotes, StreamUse } from './stream-notes.ts'
import { tag } from './tags.ts'
import { unicodeText } from './text.ts'
import { text } from './values.ts'

/** Longer names are none. */
const MAX_NAME = 1024

/** Where the name of the encoder stands in a sample entry of pictures, and the bytes that it has. [ISO 14496-12 12.1.3] */
const ENCODER = 42
const ENCODER_LENGTH = 32

/** What a track says of itself: when it was made and by what, and what else its user data tell. */
export function* trackNotes(track: Track, own: readonly Tag[], file: ByteSource): Steps<StreamNotes> {
  const { parts, handler, entry } = track
  const [mdhd, hdlr] = [yield* bytesIn(parts.get('mdia/mdhd'), 12), yield* bytesIn(parts.get('mdia/hdlr'), MAX_NAME)]
  const { title, uses } = yield* userNotes(parts.get('udta'))
  const encoder = handler === 'vide' ? pascal(entry?.fields.subarray(ENCODER, ENCODER + ENCODER_LENGTH) ?? hdlr.subarray(0, 0)) : ''
  const told = { creation_time: createdIn(mdhd), handler_name: handlerName(hdlr.subarray(24)), encoder, title }
  const tags = Object.entries(told).flatMap(([name, said]) => (said ? [tag('trak', name, text(said))] : []))
  return { tags: [...tags, ...own, ...(entry?.format === 'rtmd' ? yield* realTime(track, file) : [])], uses }
}

/** As much of a sample of metadata as is read. */
const MAX_SAMPLE = 64 * 1024

/** What a camera notes in time with the film, of its first picture. */
function* realTime(track: Track, file: ByteSource): Steps<Tag[]> {
  const place = yield* firstSample(track)
  return place ? realTimeTags(yield* reading(file, place.offset, Math.min(place.length, MAX_SAMPLE))) : []
}

/** [ISO 14496-12 8.4.2] */
function createdIn(mdhd: Uint8Array): string | null {
  return mdhd.length < 8 ? null : instantOf(new Fields(mdhd, 4).next(mdhd[0] === 1 ? 8 : 4))
}

/** A text that ends at a zero; QuickTime's begins with its length. [ISO 14496-12 8.4.3, QTFF] */
const handlerName = (bytes: Uint8Array) => (bytes.length > 0 && bytes[0] === bytes.length - 1 ? pascal(bytes) : unicodeText(bytes))

const pascal = (bytes: Uint8Array) => unicodeText(bytes.subarray(1, 1 + (bytes[0] ?? 0)))

/** Schemes by which tracks say what they are for. [ISO 23009-1 5.8.5.5, ETSI TS 102 822-3-1 A.2] */
const ROLES = 'urn:mpeg:dash:role:2011'
const PURPOSES = 'urn:tva:metadata:cs:AudioPurposeCS:2007'

const USES: ReadonlyMap<string, readonly StreamUse[]> = new Map(
  Object.entries({
    [`${ROLES} caption`]: ['CAPTIONS', 'HEARING_IMPAIRED'],
    [`${ROLES} commentary`]: ['COMMENTARY'],
    [`${ROLES} description`]: ['DESCRIPTIONS', 'VISUAL_IMPAIRED'],
    [`${ROLES} dub`]: ['DUBBED'],
    [`${ROLES} forced-subtitle`]: ['FORCED'],
    [`${ROLES} forced_subtitle`]: ['FORCED'],
    [`${ROLES} karaoke`]: ['KARAOKE'],
    [`${PURPOSES} 1`]: ['DESCRIPTIONS', 'VISUAL_IMPAIRED'],
    [`${PURPOSES} 2`]: ['HEARING_IMPAIRED'],
  } satisfies Record<string, StreamUse[]>),
)

/** The name that stands alone in user data, and the kinds of the track. [ISO 14496-12 8.10.4] */
function* userNotes(udta: Box | undefined): Steps<{ title: string; uses: readonly StreamUse[] }> {
  const uses = new Set<StreamUse>()
  let title = ''
  for (const box of udta ? upToDamage(contentWalk(udta)) : []) {
    if (box instanceof Promise) yield box
    else if (box.type === 'name') title ||= nameIn(yield* bytesIn(box, MAX_NAME))
    else if (box.type === 'kind') for (const use of usesIn(yield* bytesIn(box, MAX_NAME))) uses.add(use)
  }
  return { title, uses: [...uses] }
}

/** A text, which some writers put behind four bytes of zeros. */
const nameIn = (bytes: Uint8Array) => unicodeText(bytes.length > 4 && view(bytes).getUint32(0) === 0 ? bytes.subarray(4) : bytes)

/** A scheme and a word of it, each up to a zero. */
function usesIn(kind: Uint8Array): readonly StreamUse[] {
  const [scheme = '', value = ''] = latin1(kind.subarray(4)).split('\0')
  return USES.get(`${scheme} ${value}`) ?? []
}
