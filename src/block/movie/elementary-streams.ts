import type { Elementary } from '../../syntax/elementary.ts'
import type { PictureFacts } from '../../syntax/picture-code.ts'
import { matrices, primaries, transfers } from './colour-names.ts'
import { avcProfile, avcString } from './profiles.ts'
import { audioStream, otherStream, videoStream } from './stated-streams.ts'
import type { Stream, VideoStream } from './streams.ts'

const PQ = 16
const HYBRID_LOG_GAMMA = 18

/** A stream in packets as a stream of a film. */
export function elementaryStream(found: Elementary, index: number): Stream {
  const { kind, codec, language, pictures, sound, begins, ends, spacing } = found
  const duration = begins !== null && ends !== null && ends > begins ? ends - begins : null
  const shared = { index, codec, language, duration }
  if (kind === 'VIDEO') {
    // Times tell the pictures that are there; headers may count fields.
    const frameRate = spacing ? 1 / spacing : (pictures?.frameRate ?? null)
    return videoStream({ ...shared, ...(pictures && pictureStream(codec, pictures)), frameRate: steady(frameRate, pictures) })
  }
  if (kind !== 'AUDIO') return otherStream(kind, shared)
  return audioStream({ ...shared, sampleRate: sound?.sampleRate ?? null, channels: sound?.channels ?? null })
}

/** The rate of the headers where the times of packets tell about the same. */
function steady(timed: number | null, pictures: PictureFacts | null): number | null {
  const stated = pictures?.frameRate ?? null
  return stated && timed && Math.abs(stated - timed) < stated * 0.02 ? stated : timed
}

const PROFILES: ReadonlyMap<string, readonly string[]> = new Map([['hevc', ['', 'Main', 'Main 10', 'Main Still Picture', 'Rext']]])

/** What the code of pictures tells, in FFmpeg's names. */
export function pictureStream(codec: string | null, facts: PictureFacts): Partial<Omit<VideoStream, 'kind' | 'codecName' | 'index'>> {
  const { width, height, pixelAspectRatio, colour, full, profile = 0, constraints = 0, level = 0 } = facts
  const configuration = Uint8Array.of(1, profile, constraints, level)
  return {
    width,
    height,
    pixelAspectRatio,
    ...(codec === 'h264' && { profile: avcProfile(configuration), codecString: avcString('avc1', configuration) }),
    ...(codec === 'hevc' && { profile: PROFILES.get('hevc')![profile] || null }),
    ...(colour && {
      colorPrimaries: primaries[colour.primaries] || null,
      transfer: transfers[colour.transfer] || null,
      matrix: matrices[colour.matrix] || null,
      hdr: colour.transfer === PQ ? 'HDR10' : colour.transfer === HYBRID_LOG_GAMMA ? 'HLG' : null,
    }),
    ...(full !== undefined && { range: full ? 'pc' : 'tv' }),
  }
}
