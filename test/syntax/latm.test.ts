import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soundFacts } from '../../src/syntax/sound-code.ts'

type Field = readonly [value: number, width: number]

/** Numbers of so many bits each, filled up to whole bytes. */
function bits(...fields: readonly Field[]): Uint8Array {
  const written = fields.map(([value, width]) => value.toString(2).padStart(width, '0')).join('')
  return Uint8Array.from(written.padEnd(Math.ceil(written.length / 8) * 8, '0').match(/.{8}/g)!, (byte) => parseInt(byte, 2))
}

/** A frame of 8 bytes behind its head. */
const frame = (...content: readonly Field[]) => bits([0x2b7, 11], [8, 13], ...content).slice(0, 11)
const padded = (made: Uint8Array) => Uint8Array.from({ length: 11 }, (_, i) => made[i] ?? 0)

const one: readonly Field[] = [[0, 1], [0, 1], [1, 1], [0, 6], [0, 4], [0, 3]] // prettier-ignore
const later: readonly Field[] = [[0, 1], [1, 1], [0, 1], [0, 2], [7, 8], [1, 1], [0, 6], [0, 4], [0, 3], [0, 2], [9, 8]] // prettier-ignore
const said = (...frames: readonly Uint8Array[]) => soundFacts('aac_latm', new Uint8Array(Buffer.concat(frames.map(padded))))

describe('AAC in frames of LATM', () => {
  test('is told by the configuration of its first layer', () => {
    const facts = { codec: 'aac_latm', sampleRate: 44_100, channels: 2, samples: 1024 }
    expect(said(frame(...one, [2, 5], [4, 4], [2, 4]))).toMatchObject(facts)
    expect(said(frame(...later, [2, 5], [4, 4], [2, 4]))).toMatchObject(facts)
    expect(said(frame(...one, [2, 5], [15, 4], [44_100, 24], [2, 4]))).toMatchObject(facts)
  })

  test('is heard as what extends it says', () => {
    expect(said(frame(...one, [5, 5], [6, 4], [1, 4], [3, 4]))).toMatchObject({ sampleRate: 48_000, channels: 1, samples: 2048 })
    expect(said(frame(...one, [29, 5], [6, 4], [1, 4], [3, 4]))).toMatchObject({ sampleRate: 48_000, channels: 2, samples: 2048 })
  })

  test('is told by the first frame that has a configuration', () => {
    expect(said(frame([1, 1]), frame([1, 1]), frame(...one, [2, 5], [3, 4], [1, 4]))).toMatchObject({ sampleRate: 48_000, channels: 1 })
    expect(said(frame([1, 1]), frame([1, 1]))).toBeNull()
  })

  test('of no frames, or of a syntax to come, is not told', () => {
    expect(said(new Uint8Array(11))).toBeNull()
    expect(said(frame([0, 1], [1, 1], [1, 1]))).toBeNull()
  })

  test('of any bytes is told or not', () => {
    assert(
      property(uint8Array({ maxLength: 64 }), (code) => {
        const found = soundFacts('aac_latm', new Uint8Array([0x56, 0xe0, ...code]))
        expect(found === null || found.sampleRate > 0).toBe(true)
      }),
    )
  })
})
