import { describe, expect, test } from 'vitest'
import { hasReplication } from '../../src/syntax/band-replication.ts'
import { soundFacts } from '../../src/syntax/sound-code.ts'
import { bytes } from '../support/bytes.ts'

/** A frame that ends with a fill element of so many bytes, filled up to whole bytes. */
function frame(before: number, extension: number, length: number): Uint8Array {
  const content = extension
    .toString(2)
    .padStart(4, '0')
    .padEnd(length * 8, '01')
  const count = length < 15 ? length.toString(2).padStart(4, '0') : `1111${(length - 14).toString(2).padStart(8, '0')}`
  const bits = `${'0100'.repeat(before)}110${count}${content}111`
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0')
  return Uint8Array.from(whole.match(/.{8}/g)!, (byte) => parseInt(byte, 2))
}

/** A frame behind its header, of the rate and channels of these numbers. */
function adts(rate: number, channels: number, content: Uint8Array): Uint8Array {
  const length = content.length + 7
  return bytes(0xff, 0xf1, 0x40 | (rate << 2), (channels << 6) | (length >> 11), length >> 3, ((length & 7) << 5) | 0x1f, 0xfc, content)
}

const [KHZ_48, KHZ_24] = [3, 6]

describe('spectral band replication', () => {
  test.each([1, 2, 14, 15, 16, 100, 269])('is found in the last %i bytes, wherever they begin', (length) => {
    for (let before = 0; before < 8; before++)
      expect([13, 14].map((one) => hasReplication(frame(before, one, length)))).toEqual([true, true])
  })

  test('is not in other extensions, nor in nothing', () => {
    for (const extension of [0, 1, 11, 12, 15]) expect(hasReplication(frame(5, extension, 20))).toBe(false)
    expect([0, 1, 2].map((length) => hasReplication(new Uint8Array(length)))).toEqual([false, false, false])
  })
})

describe('AAC of a low rate', () => {
  const [plain, replicated] = [frame(9, 0, 12), frame(9, 13, 12)]
  const said = (rate: number, ...contents: readonly Uint8Array[]) =>
    soundFacts('aac', bytes(...contents.map((content) => adts(rate, 1, content))))

  test('is heard at twice its rate where most frames have replicated bands', () => {
    expect(said(KHZ_24, replicated, replicated, plain)).toMatchObject({ sampleRate: 48_000, samples: 2048, channels: 1 })
    expect(said(KHZ_24, replicated, plain, plain)).toMatchObject({ sampleRate: 24_000, samples: 1024 })
  })

  test('has replicated bands for its profile, unless one channel may be two', () => {
    const typed = (channels: number, ...contents: readonly Uint8Array[]) =>
      soundFacts('aac', bytes(...contents.map((content) => adts(KHZ_24, channels, content))))?.objectType
    expect([typed(2, plain, plain), typed(1, plain, plain)]).toEqual([2, 2])
    expect([typed(2, replicated, replicated), typed(1, replicated, replicated)]).toEqual([5, undefined])
  })

  test('of a rate that leaves nothing to replicate is heard as it is stated', () => {
    expect(said(KHZ_48, replicated, replicated)).toMatchObject({ sampleRate: 48_000, samples: 1024 })
  })
})
