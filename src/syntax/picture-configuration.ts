import { view } from '../source/source.ts'
import { avcSequence } from './picture-avc.ts'
import type { PictureFacts } from './picture-code.ts'
import { HEVC_SEQUENCE, hevcSequence } from './picture-hevc.ts'

/** More kinds of headers, and headers of a kind, than a configuration has. */
const MAX_ARRAYS = 16
const MAX_UNITS = 16

/** The first sequence header in the configuration of a decoder; null where there is none. */
export function configuredPictures(codec: string | null, configuration: Uint8Array): PictureFacts | null {
  if (codec === 'h264') return inAvc(configuration)
  return codec === 'hevc' ? inHevc(configuration) : null
}

/** [ISO 14496-15 5.3.3.1] */
function inAvc(avcC: Uint8Array): PictureFacts | null {
  if (avcC.length < 10 || (avcC[5]! & 31) === 0) return null
  return avcSequence(avcC.subarray(9, 8 + view(avcC).getUint16(6)))
}

/** [ISO 14496-15 8.3.3.1] */
function inHevc(hvcC: Uint8Array): PictureFacts | null {
  const numbers = view(hvcC)
  let at = 23
  for (let arrays = Math.min(hvcC[22] ?? 0, MAX_ARRAYS); arrays > 0 && at + 3 <= hvcC.length; arrays--) {
    const type = hvcC[at]! & 63
    const units = Math.min(numbers.getUint16(at + 1), MAX_UNITS)
    at += 3
    for (let left = units; left > 0 && at + 4 <= hvcC.length; left--) {
      const length = numbers.getUint16(at)
      if (type === HEVC_SEQUENCE) return hevcSequence(hvcC.subarray(at + 4, at + 2 + length))
      at += 2 + length
    }
  }
  return null
}
