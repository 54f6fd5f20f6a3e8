import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cbor, cbor } from '../../src/syntax/cbor.ts'
import { written, type Written } from '../support/jumbf.ts'

const read = (hex: string) => cbor(Uint8Array.from(Buffer.from(hex, 'hex')))

/** The same with maps as objects. */
function plain(value: Cbor): unknown {
  if (value instanceof Map) return Object.fromEntries([...(value as ReadonlyMap<string, Cbor>)].map(([key, one]) => [key, plain(one)]))
  return Array.isArray(value) ? (value as readonly Cbor[]).map(plain) : value
}

/** What of a value is neither null, a finite number, a well-formed text, bytes, nor made of these. */
function unsayable(value: Cbor): unknown[] {
  if (value instanceof Map) return [...(value as ReadonlyMap<string, Cbor>)].flatMap((entry) => entry.flatMap(unsayable))
  if (Array.isArray(value)) return (value as readonly Cbor[]).flatMap(unsayable)
  if (typeof value === 'string') return value.isWellFormed() ? [] : [value]
  const isSaid = value === null || typeof value === 'boolean' || Number.isFinite(value) || value instanceof Uint8Array
  return isSaid ? [] : [value]
}

/** Examples of RFC 8949, appendix A. */
const examples: readonly (readonly [hex: string, value: unknown])[] = [
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['3903e7', -1000],
  ['fa47c35000', 100_000],
  ['fb3ff199999999999a', 1.1],
  ['f97c00', null],
  ['fb7ff0000000000000', null],
  ['f4', false],
  ['f6', null],
  ['f7', null],
  ['c074323031332d30332d32315432303a30343a30305a', '2013-03-21T20:04:00Z'],
  ['4401020304', Uint8Array.of(1, 2, 3, 4)],
  ['62c3bc', 'ü'],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  ['a201020304', {}],
  ['a26161016162820203', { a: 1, b: [2, 3] }],
  ['7f657374726561646d696e67ff', 'streaming'],
  ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
  ['bf6346756ef563416d7421ff', { Fun: true, Amt: -2 }],
]

describe('CBOR', () => {
  test.each(examples)('%s', (hex, value) => expect(plain(read(hex))).toEqual(value))

  test.each(['', '19', '62c3', '8301', 'a16161', 'ff', '1c', '9f01', '1f', '3f', 'df00', '811f'])('%s is cut off or unknown', (hex) =>
    expect(read(hex)).toBeNull(),
  )

  test('that is deep, or states more than it has, ends', () => {
    for (const [container, inside] of [
      ['81', '00'],
      ['c0', '00'],
      ['a16161', '00'],
      ['d8ff', '00'],
    ] as const) {
      expect(read(container.repeat(32) + inside)).not.toBeNull()
      expect(read(container.repeat(33) + inside)).toBeNull()
      expect(read(container.repeat(100_000))).toBeNull()
    }
    expect(read('9bffffffffffffffff')).toBeNull()
    expect(cbor(new Uint8Array(200_000).fill(0x9f))).toBeNull()
  })

  test('is read as it was written', () => {
    const { value } = fc.letrec<{ value: Written }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array(),
        fc.array(tie('value'), { maxLength: 30 }),
        fc.dictionary(fc.string().filter((key) => key !== '__proto__'), tie('value')), // prettier-ignore
      ),
    }))
    fc.assert(
      fc.property(value, (one) => {
        expect(plain(cbor(written(one)))).toEqual(one)
      }),
    )
  })

  test('of any bytes is what JSON and bytes can say', () => {
    const head = fc.constantFrom(0x1b, 0x41, 0x61, 0x7f, 0x81, 0x9f, 0xa1, 0xbf, 0xc0, 0xf9, 0xfa, 0xfb, 0xff)
    fc.assert(
      fc.property(fc.array(fc.oneof(head, fc.nat(255)), { maxLength: 200 }), (one) => {
        expect(unsayable(cbor(Uint8Array.from(one)))).toEqual([])
      }),
    )
    expect(unsayable(new Map([['a', [NaN, '\ud800', 1]]]))).toEqual([NaN, '\ud800'])
  })
})
