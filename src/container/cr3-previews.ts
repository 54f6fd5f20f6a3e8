import { view } from '../source/source.ts'
import { type Box, boxes, contents } from '../syntax/boxes.ts'
import { untilDamage } from '../syntax/damage.ts'
import { promised } from '../steps.ts'
import { firstSample } from '../syntax/samples.ts'
import type { Track } from '../syntax/tracks.ts'
import type { Place } from './container.ts'

/** Canon's boxes with a JPEG: fields before it, and where among them its length is. */
const FIELDS = 16
const THUMBNAIL = { type: 'THMB', lengthAt: 8 }
const PREVIEW = { type: 'PRVW', lengthAt: 12 }

/** Bytes in the box of the preview before the box with its JPEG. */
const PREVIEW_HEAD = 8

/** The JPEG in one of Canon's boxes; nothing where it is another box. */
export async function* jpegIn(box: Box): AsyncGenerator<Place, undefined> {
  const kind = [THUMBNAIL, PREVIEW].find(({ type }) => type === box.type)
  const fields = kind ? await box.data.read(0, FIELDS) : new Uint8Array()
  if (!kind || fields.length < FIELDS) return
  yield { offset: box.offset + box.headerLength + FIELDS, length: view(fields).getUint32(kind.lengthAt) }
}

/** The JPEG in the box with Canon's preview. */
export async function* previewIn(uuid: Box): AsyncGenerator<Place, undefined> {
  const end = uuid.offset + uuid.length
  for await (const box of untilDamage(boxes(uuid.source, uuid.offset + uuid.headerLength + PREVIEW_HEAD, end))) {
    yield* jpegIn(box)
  }
}

/** The only sample of a track whose entry says that it is a JPEG. */
export async function* sampleOf(track: Track): AsyncGenerator<Place, undefined> {
  const entry = track.parts.get('mdia/minf/stbl/stsd')
  const place = entry && (await isJpeg(entry)) ? await promised(firstSample(track)) : null
  if (place) yield place
}

/** Fields of a sample entry of pictures before the boxes in it, with Canon's own. */
export const ENTRY_FIELDS = 82

async function isJpeg(stsd: Box): Promise<boolean> {
  for await (const entry of untilDamage(contents(stsd, 8))) {
    for await (const { type } of untilDamage(contents(entry, ENTRY_FIELDS))) if (type === 'JPEG') return true
  }
  return false
}
