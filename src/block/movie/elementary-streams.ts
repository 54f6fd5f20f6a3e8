import type { Elementary } from '../../syntax/elementary.ts'
import type { PictureFacts } from '../../syntax/picture-facts.ts'
import { aacProfile } from './aac.ts'
import { codedColours } from './colours.ts'
import { avcProfile, avcString, hevcProfile, hevcString, JPEG_PROFILES, mpeg2Profile, mpeg4Profile, vp9Profile } from './profiles.ts'
import { audioStream, otherStream, videoStream } from './stated-streams.ts'
import { noNotes } from './stream-notes.ts'
import type { Stream, VideoStream } from './streams.ts'

/** A stream in packets as a stream of a film; one without times lasts as long as that. */
export function elementaryStream(found: Elementary, index: number, whole: number | null): Stream {
  const { kind, codec, language, purpose, registration, pictures, sound, begins, ends, spacing } = found
  const duration = begins === null || ends === null ? whole : ends > begins ? ends - begins : null
  const notes = purpose ? async () => ({ tags: [], uses: [purpose] }) : noNotes
  const shared = { index, codec, codecTag: registration, language, duration, notes }
  if (kind === 'VIDEO') {
    // Times tell the pictures that are there; headers may count fields.
    const frameRate = spacing ? 1 / spacing : (pictures?.frameRate ?? null)
    return videoStream({ ...shared, ...(pictures && pictureStream(codec, pictures)), frameRate: steady(frameRate, pictures) })
  }
  if (kind !== 'AUDIO') return otherStream(kind, shared)
  return audioStream({
    ...shared,
    sampleRate: sound?.sampleRate ?? null,
    channels: sound?.channels || null,
    bitrate: sound?.bitrate || null,
    profile: aacProfile(sound?.objectType),
  })
}

/** The rate of the headers where the times of packets tell about the same. */
function steady(timed: number | null, pictures: PictureFacts | null): number | null {
  const stated = pictures?.frameRate ?? null
  return stated && timed && Math.abs(stated - timed) < stated * 0.02 ? stated : timed
}

/** What the code of pictures tells, in FFmpeg's names. */
export function pictureStream(codec: string | null, facts: PictureFacts): Partial<Omit<VideoStream, 'kind' | 'codecName' | 'index'>> {
  const { width, height, pixelAspectRatio, configuration } = facts
  const named = configuration && profileOf(codec, configuration)
  return { width, height, pixelAspectRatio, ...named, ...codedColours(facts), ...facts.light }
}

/** Profile, and the string that says it with the level, where it is laid down how. */
function profileOf(codec: string | null, told: Uint8Array): Partial<Pick<VideoStream, 'profile' | 'codecString'>> {
  switch (codec) {
    case 'h264':
      return { profile: avcProfile(told), codecString: avcString('avc1', told) }
    case 'hevc':
      return { profile: hevcProfile(told), codecString: hevcString('hvc1', told) }
    case 'mjpeg':
      return { profile: JPEG_PROFILES.get(told[0]!) ?? null }
    case 'mpeg2video':
      return { profile: mpeg2Profile(told[0]!) }
    case 'mpeg4':
      return { profile: mpeg4Profile(told[0]!) }
    case 'vp8':
      return { profile: String(told[0]) }
    case 'vp9':
      return { profile: vp9Profile(told[0]!) }
  }
  return {}
}
