import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { icc } from '../../src/block/icc.ts'
import { damaged, decode, decodeDamaged } from '../support/block.ts'

const u16 = (...numbers: number[]) => Buffer.from(numbers.flatMap((number) => [number >> 8, number & 255]))
const u32 = (...numbers: number[]) => Buffer.concat(numbers.map((number) => u16(number >>> 16, number & 0xffff)))
const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** A profile with these elements, by their tags' signatures. */
function profile(elements: Readonly<Record<string, Uint8Array>>, version = [2, 0x10]): Uint8Array {
  const entries = Object.entries(elements)
  let end = 132 + entries.length * 12
  const table = entries.map(([signature, { length }]) => {
    end += length
    return Buffer.concat([Buffer.from(signature), u32(end - length, length)])
  })
  const header = Buffer.concat([
    u32(end),
    Buffer.from('lcms'),
    Uint8Array.of(...version, 0, 0),
    Buffer.from('mntrRGB XYZ '),
    u16(2021, 2, 28, 1, 2, 3),
    Buffer.from('acspAPPL'),
    u32(0, 0, 0, 0, 0, 1),
    new Uint8Array(60),
  ])
  return new Uint8Array(Buffer.concat([header, u32(entries.length), ...table, ...Object.values(elements)]))
}

/** A description of version 2: ASCII, then Unicode. */
const desc = (ascii: string, wide = '') =>
  Buffer.concat([
    Buffer.from('desc\0\0\0\0'),
    u32(ascii.length + 1),
    Buffer.from(`${ascii}\0`),
    u32(0, wide.length),
    utf16(wide),
    new Uint8Array(70),
  ])

/** A text by language. */
function mluc(...said: readonly (readonly [string, string])[]): Uint8Array {
  let end = 16 + said.length * 12
  const records = said.map(([language, text]) => {
    end += text.length * 2
    return Buffer.concat([Buffer.from(language), u32(text.length * 2, end - text.length * 2)])
  })
  return Buffer.concat([Buffer.from('mluc\0\0\0\0'), u32(said.length, 12), ...records, ...said.map(([, text]) => utf16(text))])
}

const RICH = profile({
  desc: desc('sRGB IEC61966-2.1'),
  cprt: Buffer.from('text\0\0\0\0No copyright\0'),
  wtpt: Buffer.concat([Buffer.from('XYZ \0\0\0\0'), u32(0xf6d6, 0x10000, 0xd32d)]),
  dmnd: mluc(['enUS', 'Maker']),
})

describe('colour profiles', () => {
  test('header and texts', async () => {
    expect(await decode(icc, RICH)).toEqual({
      description: 'sRGB IEC61966-2.1',
      copyright: 'No copyright',
      manufacturer: 'Maker',
      model: null,
      colorSpace: 'RGB',
      connectionSpace: 'XYZ',
      deviceClass: 'Display',
      version: '2.1.0',
      renderingIntent: 'Media-relative colorimetric',
      creationDate: '2021-02-28T01:02:03Z',
      whitePoint: [0xf6d6 / 0x10000, 1, 0xd32d / 0x10000],
      blackPoint: null,
      luminance: null,
      red: null,
      green: null,
      blue: null,
      illuminant: [0, 0, 0],
      cmm: 'lcms',
      platform: 'APPL',
      manufacturerSignature: null,
      modelSignature: null,
      creator: null,
      profileId: null,
      embedded: false,
      independent: true,
      size: RICH.length,
    })
  })

  test.each([
    ['English before others', mluc(['deDE', 'Farbe'], ['enUS', 'Colour']), 'Colour'],
    ['the first where there is no English', mluc(['deDE', 'Farbe'], ['frFR', 'Couleur']), 'Farbe'],
    ['the next where one is blank', mluc(['enUS', ' '], ['frFR', 'Couleur']), 'Couleur'],
    ['Unicode where ASCII is blank', desc('', 'Grün'), 'Grün'],
    ['UTF-8 in place of ASCII', desc('Grün'), 'Grün'],
    ['Windows-1252 in place of ASCII', Buffer.concat([Buffer.from('desc\0\0\0\0'), u32(5), Buffer.from('Gr\xfcn\0', 'latin1')]), 'Grün'],
    ['a length that lies', Buffer.concat([Buffer.from('desc\0\0\0\0'), u32(0xffffffff), Buffer.from('Name\0')]), 'Name'],
    ['blank', desc('   '), null],
    ['a type that is no text', Buffer.from('XYZ \0\0\0\0aaaabbbbcccc'), null],
    [
      'records beyond the end',
      Buffer.concat([Buffer.from('mluc\0\0\0\0'), u32(0xffffffff, 12), Buffer.from('enUS'), u32(0xffffffff, 0xffffffff)]),
      null,
    ],
    ['records of no size', Buffer.concat([Buffer.from('mluc\0\0\0\0'), u32(0xffffffff, 0), new Uint8Array(12)]), null],
  ])('a description: %s', async (_, element, expected) => {
    const { description } = await decode(icc, profile({ desc: element }, [4, 0x30]))
    if (expected === null) expect(description).toBeNull()
    else expect(description).toContain(expected)
  })

  test('dates that do not exist and classes that are not known', async () => {
    const read = await decode(icc, damaged(RICH, [[27, 13], [12, 0x78]])) // prettier-ignore
    expect([read.creationDate, read.deviceClass]).toEqual([null, 'xntr'])
  })

  test('the bytes may lie in a larger buffer', async () => {
    const around = new Uint8Array(RICH.length + 200)
    around.set(RICH, 100)
    expect((await decode(icc, around.subarray(100, 100 + RICH.length))).description).toBe('sRGB IEC61966-2.1')
  })
})

describe('damage', () => {
  test('long ones are told apart by what is read of them, whatever their tables hold', async () => {
    const long = (description: string, white: number, fill: number) =>
      profile({
        A2B0: new Uint8Array(40_000).fill(fill),
        desc: mluc(['enUS', description]),
        cprt: Buffer.from('text\0\0\0\0None\0'),
        wtpt: Buffer.concat([Buffer.from('XYZ \0\0\0\0'), u32(white, 0x10000, 0)]),
      })
    const said = async (bytes: Uint8Array) => {
      const { description, copyright, whitePoint, size } = await decode(icc, bytes)
      return [description, copyright, whitePoint?.[0], size]
    }
    const size = long('One', 0, 1).length
    for (let round = 0; round < 2; round++) {
      expect(await said(long('One', 0x10000, 1))).toEqual(['One', 'None', 1, size])
      expect(await said(long('Two', 0x10000, 1))).toEqual(['Two', 'None', 1, size])
      expect(await said(long('One', 0x20000, 2))).toEqual(['One', 'None', 2, size])
    }
    expect(await decode(icc, long('One', 0x10000, 1))).toBe(await decode(icc, long('One', 0x10000, 9)))
  })

  test('without header or signature it is no profile', async () => {
    await expect(decode(icc, RICH.subarray(0, 127))).rejects.toMatchObject({ code: 'MALFORMED' })
    await expect(decode(icc, damaged(RICH, [[36, 0]]))).rejects.toMatchObject({ code: 'MALFORMED' })
    await expect(decode(icc, new Uint8Array(5 * 1024 * 1024))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  })

  test('cut off anywhere, the header still counts', async () => {
    for (let length = 128; length < RICH.length; length++) {
      const { deviceClass, colorSpace, description } = await decode(icc, RICH.subarray(0, length))
      expect([deviceClass, colorSpace]).toEqual(['Display', 'RGB'])
      expect([null, 'sRGB IEC61966-2.1']).toContain(description)
    }
  })

  test('a tag table of any length', async () => {
    for (const count of [0, 101, 0x7fffffff, 0xffffffff]) {
      const bytes = new Uint8Array(RICH)
      bytes.set(u32(count), 128)
      expect((await decode(icc, bytes)).description).toBe(count === 0 ? null : 'sRGB IEC61966-2.1')
    }
  })

  test('random damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
        const read = await decodeDamaged(icc, damaged(RICH, changes))
        if (read instanceof Error) return
        const text = JSON.stringify(read)
        expect(text.isWellFormed()).toBe(true)
        expect(read.description).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })
})
