import { CodeBits } from './code-bits.ts'
import type { SoundFrame } from './sound-frame.ts'
import { aacObjectType, aacRate } from './aac-numbers.ts'
import { AAC_CHANNELS } from './sound-numbers.ts'

/** Marks the beginning of a frame, in eleven bits; its length takes the thirteen behind them. [ISO 14496-3 1.7.2] */
const SYNC = 0x2b7
const HEAD = 3

/** Objects that extend the sound of another, whose rate they double, and the second its channel. [ISO 14496-3 1.5.1.1] */
const REPLICATION = 5
const PARAMETRIC = 29

/** The first frame that states how its sound is coded, as one in many does. [ISO 14496-3 1.7.3.1] */
export function latmFrame(code: Uint8Array): SoundFrame | null {
  for (let at = 0; at + HEAD < code.length;) {
    const bits = new CodeBits(code.subarray(at))
    if (bits.next(11) !== SYNC) return null
    const length = HEAD + bits.next(13)
    const isSame = bits.flag()
    if (!isSame) return configured(bits, length)
    at += length
  }
  return null
}

/** The configuration of the first layer of the first program. */
function configured(bits: CodeBits, length: number): SoundFrame | null {
  const version = bits.next(1)
  // Later versions of the syntax are not laid down.
  if (version === 1 && bits.flag()) return null
  if (version === 1) bits.skip(8 * (bits.next(2) + 1))
  bits.skip(1 + 6 + 4 + 3)
  if (version === 1) bits.skip(8 * (bits.next(2) + 1))
  const type = aacObjectType(bits)
  const coded = aacRate(bits)
  const configuration = bits.next(4)
  const isExtended = type === REPLICATION || type === PARAMETRIC
  const sampleRate = isExtended ? aacRate(bits) : coded
  const channels = type === PARAMETRIC ? 2 : (AAC_CHANNELS[configuration] ?? 0)
  return sampleRate > 0 ? { codec: 'aac_latm', sampleRate, channels, objectType: type, length, samples: isExtended ? 2048 : 1024 } : null
}
