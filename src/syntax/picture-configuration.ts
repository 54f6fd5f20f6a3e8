import { view } from '../source/source.ts'
import { av1Configured } from './picture-av1.ts'
import { avcSequence } from './picture-avc.ts'
import type { PictureFacts } from './picture-facts.ts'
import { pictureFacts } from './picture-code.ts'
import { hevcUnit } from './picture-hevc.ts'

/** More kinds of headers, and headers of a kind, than a configuration has. */
const MAX_ARRAYS = 16
const MAX_UNITS = 16

/** The first sequence header in the configuration of a decoder; null where there is none. */
export function configuredPictures(codec: string | null, configuration: Uint8Array): PictureFacts | null {
  switch (codec) {
    case 'h264':
      return inAvc(configuration)
    case 'hevc':
      return inHevc(configuration)
    case 'av1':
      return av1Configured(configuration)
    case 'vp9':
      return inVp(configuration)
    // These are configured with the headers that their code begins with.
    case 'mpeg1video':
    case 'mpeg2video':
    case 'mpeg4':
      return pictureFacts(codec, configuration)
  }
  return null
}

/** Depth, sampling and range, and numbers of the colours; it states no size. [VP codec ISO media file format binding] */
function inVp(vpcC: Uint8Array): PictureFacts | null {
  if (vpcC.length < 10 || vpcC[0] !== 1) return null
  const colour = { primaries: vpcC[7]!, transfer: vpcC[8]!, matrix: vpcC[9]! }
  return { width: 0, height: 0, frameRate: null, pixelAspectRatio: null, colour, full: (vpcC[6]! & 1) === 1 }
}

/** [ISO 14496-15 5.3.3.1] */
function inAvc(avcC: Uint8Array): PictureFacts | null {
  if (avcC.length < 10 || (avcC[5]! & 31) === 0) return null
  return avcSequence(avcC.subarray(9, 8 + view(avcC).getUint16(6)))
}

/** [ISO 14496-15 8.3.3.1] */
function inHevc(hvcC: Uint8Array): PictureFacts | null {
  const numbers = view(hvcC)
  let found: PictureFacts | null = null
  let at = 23
  for (let arrays = Math.min(hvcC[22] ?? 0, MAX_ARRAYS); arrays > 0 && at + 3 <= hvcC.length; arrays--) {
    const type = hvcC[at]! & 63
    const units = Math.min(numbers.getUint16(at + 1), MAX_UNITS)
    at += 3
    for (let left = units; left > 0 && at + 4 <= hvcC.length; left--) {
      const length = numbers.getUint16(at)
      found = hevcUnit(type, hvcC.subarray(at + 4, at + 2 + length), found)
      at += 2 + length
    }
  }
  return found
}
