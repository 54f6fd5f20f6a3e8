import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImageError } from '../../src/error.ts'
import { data, decodeDataUrl } from '../../src/source/data.ts'

const text = (url: string) => Buffer.from(decodeDataUrl(url)).toString('latin1')

describe('what data: URLs hold [RFC 2397]', () => {
  test.each([
    ['data:,A%20brief%20note', 'A brief note'],
    ['data:text/plain;charset=iso-8859-7,%be%fa%be', '\xbe\xfa\xbe'],
    ['data:;base64,aGVsbG8=', 'hello'],
    ['data:image/png;base64,aGVsbG8', 'hello'],
    ['DATA:image/png;BASE64,aGVsbG8=', 'hello'],
    ['data:;base64,aGVs%0AbG8%3D', 'hello'],
    ['data:;base64,aGVs bG8=', 'hello'],
    ['data:text/plain;base64;x=1,aGVsbG8=', 'aGVsbG8='],
    ['data:,100%', '100%'],
    ['data:,%4', '%4'],
    ['data:,%zz%41', '%zzA'],
    ['data:,a,b', 'a,b'],
    ['data:,a#b', 'a'],
    ['data:,', ''],
    ['data:,\u00fc', '\xc3\xbc'],
  ])('%s', (url, expected) => expect(text(url)).toBe(expected))

  test.each([
    'data:',
    'data:image/png;base64',
    'data:;base64,a',
    'data:;base64,aGVs!G8=',
    'data:;base64,=aaa',
    'data:;base64,aGVsbG8===',
    'data:;base64,aGVs-_8=',
  ])('%s is none', (url) => expect(() => decodeDataUrl(url)).toThrow(expect.objectContaining({ code: 'SOURCE_INVALID' })))

  test('any bytes come back from either way of writing them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeDataUrl(`data:;base64,${Buffer.from(bytes).toString('base64')}`)).toEqual(bytes)
        expect(decodeDataUrl(`data:,${[...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`)).toEqual(bytes)
      }),
    )
  })

  test('any text is read, or called invalid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (rest, base64) => {
        try {
          decodeDataUrl(`data:${base64 ? ';base64,' : ''}${rest}`)
        } catch (error) {
          expect(error).toBeInstanceOf(ImageError)
        }
      }),
    )
  })
})

test('more than the limit is not decoded', async () => {
  const url = `data:;base64,${Buffer.alloc(3000).toString('base64')}`
  await expect(data(url, 2999).size()).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  expect(await data(url, 3000).size()).toBe(3000)
  await expect(data(`data:,${'a'.repeat(100)}`, 99).size()).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
})

test('it costs no request, and its name is short', () => {
  expect(data(`data:image/png;base64,${'A'.repeat(5000)}`, Infinity).cost).toEqual({
    url: `data:image/png;base64,${'A'.repeat(42)}…`,
    requests: 0,
    bytes: 0,
    cache: 'none',
  })
})
