import { CodeBits } from '../../syntax/code-bits.ts'
import { AAC_CHANNELS, AAC_RATES } from '../../syntax/sound-numbers.ts'

/** What the configuration of a decoder says of sound. */
export interface Sound {
  readonly sampleRate?: number
  readonly channels?: number
  readonly layout?: string
  readonly profile?: string
  /** Bits per second. */
  readonly bitrate?: number
}

const AAC_PROFILES: ReadonlyMap<number, string> = new Map([
  [1, 'Main'],
  [2, 'LC'],
  [3, 'SSR'],
  [4, 'LTP'],
  [5, 'HE-AAC'],
  [23, 'LD'],
  [29, 'HE-AACv2'],
  [39, 'ELD'],
  [42, 'xHE-AAC'],
])

/** Audio specific configuration. [ISO 14496-3 1.6.2.1] */
export function aac(specific: Uint8Array): Sound {
  const bits = new CodeBits(specific)
  const objectType = () => {
    const type = bits.next(5)
    return type === 31 ? 32 + bits.next(6) : type
  }
  const rate = () => {
    const index = bits.next(4)
    return index === 15 ? bits.next(24) : (AAC_RATES[index] ?? 0)
  }
  const type = objectType()
  const coded = rate()
  const configuration = bits.next(4)
  // Spectral band replication doubles the rate, parametric stereo the channel.
  const sampleRate = type === 5 || type === 29 ? rate() : coded
  const channels = type === 29 ? 2 : configuration === 0 && type < 5 ? programChannels(bits) : (AAC_CHANNELS[configuration] ?? 0)
  return { sampleRate, channels, profile: AAC_PROFILES.get(type) ?? '' }
}

/** The channels of a program that lists its elements, each of one or two. [ISO 14496-3 4.4.1.1] */
function programChannels(bits: CodeBits): number {
  bits.next(1)
  if (bits.next(1)) bits.next(14)
  bits.next(1 + 4 + 2 + 4)
  const elements = bits.next(4) + bits.next(4) + bits.next(4)
  const low = bits.next(2)
  bits.next(3 + 4)
  for (const length of [4, 4, 3]) if (bits.next(1)) bits.next(length)
  let channels = low
  for (let left = elements; left > 0; left--) {
    channels += 1 + bits.next(1)
    bits.next(4)
  }
  return channels
}
