import { CodeBits } from '../../syntax/code-bits.ts'
import { aacObjectType, aacRate } from '../../syntax/aac-numbers.ts'
import { AAC_CHANNELS } from '../../syntax/sound-numbers.ts'

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

/** The profile of AAC by what it is coded with. */
export const aacProfile = (objectType: number | undefined): string | null => (objectType && AAC_PROFILES.get(objectType)) || null

/** Audio specific configuration. [ISO 14496-3 1.6.2.1] */
export function aac(specific: Uint8Array): Sound {
  const bits = new CodeBits(specific)
  const type = aacObjectType(bits)
  const coded = aacRate(bits)
  const configuration = bits.next(4)
  const told = { sampleRate: coded, channels: AAC_CHANNELS[configuration] ?? 0, profile: AAC_PROFILES.get(type) ?? '' }
  // Spectral band replication doubles the rate, parametric stereo the channel.
  if (type === 5 || type === 29) return { ...told, sampleRate: aacRate(bits), ...(type === 29 && { channels: 2 }) }
  if (type > 4) return told
  bits.next(1)
  if (bits.flag()) bits.next(14)
  bits.next(1)
  const channels = configuration === 0 ? programChannels(bits) : told.channels
  return { ...told, channels, ...extension(bits) }
}

const REPLICATION = 0x2b7
const PARAMETRIC_STEREO = 0x548

/** What is said behind all else, so that decoders that know neither of the two play the rest. [ISO 14496-3 1.6.2.1, syncExtensionType] */
function extension(bits: CodeBits): Sound {
  if (bits.left < 16 || bits.next(11) !== REPLICATION || aacObjectType(bits) !== 5 || !bits.flag()) return {}
  const sampleRate = aacRate(bits)
  const isStereo = bits.left >= 12 && bits.next(11) === PARAMETRIC_STEREO && bits.flag()
  return isStereo ? { sampleRate, channels: 2, profile: 'HE-AACv2' } : { sampleRate, profile: 'HE-AAC' }
}

/** The channels of a program that lists its elements, each of one or two; it ends with a comment. [ISO 14496-3 4.4.1.1] */
function programChannels(bits: CodeBits): number {
  bits.next(4 + 2 + 4)
  const elements = bits.next(4) + bits.next(4) + bits.next(4)
  const low = bits.next(2)
  const others = bits.next(3) * 4 + bits.next(4) * 5
  for (const length of [4, 4, 3]) if (bits.next(1)) bits.next(length)
  let channels = low
  for (let left = elements; left > 0; left--) {
    channels += 1 + bits.next(1)
    bits.next(4)
  }
  bits.skip(low * 4 + others)
  bits.skip(bits.left & 7)
  bits.skip(bits.next(8) * 8)
  return channels
}
