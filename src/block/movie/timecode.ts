import { type ByteSource, view } from '../../source/source.ts'
import { promised } from '../../steps.ts'
import { firstSample } from '../../syntax/samples.ts'
import type { Track } from '../../syntax/tracks.ts'
import type { Tag } from '../decoder.ts'

/** How frames are numbered by a clock. [SMPTE ST 12-1] */
interface Clock {
  /** Frames of a second, as they are counted. */
  readonly rate: number
  /** Whether numbers are left out so that the clock keeps the time of day at 29.97 frames a second. */
  readonly drops: boolean
}

const DROP_FRAME = 1
/** Numbers are no times, but frames counted. */
const COUNTER = 8

/** The time code of the first frame: of the track that counts them, else of a tag; null where there is none. [QTFF, timecode media] */
export async function timecodeOf(tracks: readonly Track[], file: ByteSource, tags: readonly Tag[]): Promise<string | null> {
  for (const track of tracks) {
    const clock = clockOf(track)
    const first = clock && (await firstFrame(track, file))
    if (clock && first !== null) return timecode(first, clock)
  }
  return taggedTimecode(tags)
}

/** The time code that a tag states. */
export function taggedTimecode(tags: readonly Tag[]): string | null {
  const said = tags.find(({ name }) => name.toLowerCase() === 'timecode')?.raw.trim() ?? ''
  return /^\d\d:\d\d:\d\d[:;.,]\d{2,3}$/.test(said) ? said : null
}

/** What the sample description says: reserved, flags, timescale, duration of a frame, frames of a second. */
function clockOf({ entry }: Track): Clock | null {
  if (entry?.format !== 'tmcd' || entry.fields.length < 25) return null
  const at = view(entry.fields)
  const [flags, timescale, duration, stated] = [at.getUint32(12), at.getUint32(16), at.getUint32(20), at.getUint8(24)]
  const rate = stated || (duration > 0 ? Math.round(timescale / duration) : 0)
  return flags & COUNTER || rate === 0 || rate > 1000 ? null : { rate, drops: (flags & DROP_FRAME) !== 0 }
}

/** The number of the first frame, which is the first sample. */
async function firstFrame(track: Track, file: ByteSource): Promise<number | null> {
  const place = await promised(firstSample(track))
  const sample = place ? await file.read(place.offset, 4) : new Uint8Array()
  return sample.length === 4 ? view(sample).getUint32(0) : null
}

/** A frame's number as hours, minutes, seconds and frames; a semicolon says that numbers are left out. */
export function timecode(frame: number, { rate, drops }: Clock): string {
  const number = drops ? frame + leftOut(frame, rate) : frame
  const parts = [
    Math.floor(number / (rate * 3600)) % 24,
    Math.floor(number / (rate * 60)) % 60,
    Math.floor(number / rate) % 60,
    number % rate,
  ]
  const [hours, minutes, seconds, frames] = parts.map((part) => String(part).padStart(2, '0'))
  return `${hours}:${minutes}:${seconds}${drops ? ';' : ':'}${frames}`
}

/** Two numbers of thirty are left out at each full minute but every tenth. [SMPTE ST 12-1 5.2.2] */
function leftOut(frame: number, rate: number): number {
  const each = Math.round(rate / 15)
  const tenMinutes = rate * 600 - each * 9
  const [tens, rest] = [Math.floor(frame / tenMinutes), frame % tenMinutes]
  const minutes = rest < each ? 0 : Math.floor((rest - each) / (rate * 60 - each))
  return each * (9 * tens + minutes)
}
