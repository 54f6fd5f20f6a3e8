import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { iptcDatasets, iptcRecords, type DatasetRow } from '../../src/block/iptc-tags.ts'
import { iptc } from '../../src/block/iptc.ts'
import { resource } from '../support/blocks.ts'
import { exifJpeg, exifBlock } from '../support/exif-jpeg.ts'
import { damaged, decode, decodeDamaged } from '../support/block.ts'
import { aboutFiles, installed } from '../support/tool.ts'

/** A dataset with its length in two bytes. */
function dataset(record: number, id: number, content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return Buffer.concat([Uint8Array.of(0x1c, record, id, bytes.length >> 8, bytes.length & 255), bytes])
}

const block = (...datasets: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(datasets))
const rowOf = (field: string): DatasetRow => iptcDatasets.find((row) => row.field === field)!
const values = async (...datasets: readonly Uint8Array[]) => (await decode(iptc, block(...datasets))).tags.map(({ value }) => value)

const UTF8 = dataset(1, 90, '\x1b%G')
const RICH = block(
  UTF8,
  dataset(2, 0, Uint8Array.of(0, 4)),
  dataset(2, 120, 'Ein Kürbis'),
  dataset(2, 25, 'a'),
  dataset(2, 25, 'b'),
  dataset(2, 55, '20240229'),
  dataset(2, 60, '235959+0130'),
)

describe('datasets', () => {
  test('each occurrence is a tag', async () => {
    const { tags, warnings } = await decode(iptc, RICH)
    expect(tags.map(({ group, id, name, value, raw, text }) => [group, id, name, value, raw, text])).toEqual([
      ['Envelope', 90, 'Coded Character Set', 'UTF-8', '\x1b%G', 'UTF-8'],
      ['Application', 0, 'Record Version', 4, '4', '4'],
      ['Application', 120, 'Caption/Abstract', 'Ein Kürbis', 'Ein Kürbis', 'Ein Kürbis'],
      ['Application', 25, 'Keywords', 'a', 'a', 'a'],
      ['Application', 25, 'Keywords', 'b', 'b', 'b'],
      ['Application', 55, 'Date Created', '2024-02-29', '20240229', '2024-02-29'],
      ['Application', 60, 'Time Created', '23:59:59+01:30', '235959+0130', '23:59:59+01:30'],
    ])
    expect(warnings).toEqual([])
  })

  test('fields by their rows: one value, or all where it may be repeated', async () => {
    const read = await decode(iptc, RICH)
    expect(read.field(rowOf('caption'))).toBe('Ein Kürbis')
    expect(read.field(rowOf('keywords'))).toEqual(['a', 'b'])
    expect(read.field(rowOf('headline'))).toBeNull()
    expect(read.field(rowOf('byline'))).toEqual([])
  })

  test('the length may take bytes of its own', async () => {
    const long = Uint8Array.of(0x1c, 2, 120, 0x80, 4, 0, 0, 0, 3, 0x61, 0x62, 0x63)
    expect(await values(long, dataset(2, 25, 'x'))).toEqual(['abc', 'x'])
  })

  test.each([
    [1, 20, Uint8Array.of(0, 11), 'JPEG (JFIF)'],
    [2, 10, '1', '1 (most urgent)'],
    [2, 10, '3', '3'],
    [2, 42, '01', 'Object kill'],
    [2, 75, 'b', 'Morning and evening'],
    [2, 131, 'L', 'Landscape'],
    [2, 150, '2M', 'Stereo, music'],
    [2, 150, 'constructor', 'constructor'],
    [3, 60, Uint8Array.of(4, 2), '4 components, frame sequential in one object'],
    [3, 100, Uint8Array.of(6), 'Top to bottom, from the right to the left'],
  ] as const)('%d:%d is said by what it stands for', async (record, id, stored, text) => {
    const { tags } = await decode(iptc, block(dataset(record, id, stored)))
    expect(tags.map((tag) => tag.text)).toEqual([text])
  })

  test('a text full of zeros is read in no time', async () => {
    const zeros = Buffer.concat([new Uint8Array(4_000_000), Buffer.from('x')])
    const head = Uint8Array.of(0x1c, 2, 120, 0x80, 4, 0, 0, 0, 0)
    new DataView(head.buffer).setUint32(5, zeros.length)
    expect(await values(head, zeros)).toEqual([zeros.toString('latin1')])
  })

  test('zeros may fill the end, and nothing may be there at all', async () => {
    expect((await decode(iptc, block(RICH, new Uint8Array(3)))).warnings).toEqual([])
    expect((await decode(iptc, new Uint8Array(0))).tags).toEqual([])
    expect((await decode(iptc, new Uint8Array(8))).tags).toEqual([])
  })

  test('bytes turned round as 32-bit numbers are turned back', async () => {
    const even = block(dataset(2, 120, 'abc'), dataset(2, 25, 'xy'), new Uint8Array(1))
    expect(await decode(iptc, new Uint8Array(Buffer.from(even).swap32())).then(({ tags }) => tags.map(({ value }) => value))).toEqual([
      'abc',
      'xy',
    ])
  })

  test('bytes turned round are turned back as far as they are whole numbers', async () => {
    const odd = block(dataset(2, 5, 'Title'), dataset(2, 120, 'Caption'))
    const end = odd.length - (odd.length % 4)
    expect(end).toBeLessThan(odd.length)
    const turned = Buffer.concat([Buffer.from(odd.subarray(0, end)).swap32(), odd.subarray(end)])
    expect((await decode(iptc, new Uint8Array(turned))).tags.map(({ value }) => value)).toEqual(['Title', 'Caption'])
  })

  test.each(['Photoshop 3.0\0', ''])('image resources around them, behind %j, are passed by', async (identifier) => {
    const wrapped = (...held: readonly Uint8Array[]) => new Uint8Array(Buffer.concat([Buffer.from(identifier), ...held]))
    const found = await decode(iptc, wrapped(resource(0x03ed, new Uint8Array(16)), resource(0x0404, RICH)))
    expect(found.tags.map(({ raw }) => raw)).toEqual((await decode(iptc, RICH)).tags.map(({ raw }) => raw))
    expect((await decode(iptc, wrapped(resource(0x03ed, new Uint8Array(16))))).tags).toEqual([])
    await expect(decode(iptc, wrapped(Buffer.from('8BIM and no more')))).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('records and datasets that are in no table are kept', async () => {
    const { tags } = await decode(iptc, block(dataset(240, 1, 'text'), dataset(2, 199, Uint8Array.of(0, 1))))
    expect(tags.map(({ group, name, value }) => [group, name, value])).toEqual([
      ['Record 240', 'Dataset 240:01', 'text'],
      ['Application', 'Dataset 2:199', 'AAE='],
    ])
  })
})

describe('values by type', () => {
  test.each([
    ['dateCreated', '20240000', '20240000'],
    ['dateCreated', '20230229', '20230229'],
    ['dateCreated', '00000000', '00000000'],
    ['dateCreated', '19000228', '1900-02-28'],
    ['dateCreated', '2024:01:01', '2024:01:01'],
    ['timeCreated', '120000', '12:00:00'],
    ['timeCreated', '120000-0800', '12:00:00-08:00'],
    ['timeCreated', '126000+0000', '126000+0000'],
    ['urgency', '5', 5],
    ['urgency', ' ', ' '],
    ['envelopeNumber', '00351940', '00351940'],
    ['caption', 'end\0\0', 'end'],
    ['caption', '', ''],
    ['rasterizedCaption', '\0\x01', 'AAE='],
    ['maxSubfileSize', '\x7f\xff\xff\xff', 0x7fffffff],
    ['maxSubfileSize', '', null],
    ['maxSubfileSize', '\xff\xff\xff\xff\xff\xff\xff\xff', null],
    ['sizeMode', '\x01', 1],
  ])('%s of %j', async (field, content, expected) => {
    const { record, id } = rowOf(field)
    expect(await values(dataset(record, id, Buffer.from(content, 'latin1')))).toEqual([expected])
  })
})

/** What a caption of these bytes says where these escape sequences state its character set. */
const captionOf = (bytes: number[], escape?: string) =>
  values(...(escape ? [dataset(1, 90, Buffer.from(escape, 'latin1'))] : []), dataset(2, 120, Uint8Array.from(bytes))).then((all) =>
    all.at(-1),
  )

describe('character sets', () => {
  test.each([
    ['UTF-8 as stated', [0xc3, 0xa9], '\x1b%G', 'é'],
    ['UTF-8 level 3', [0xc3, 0xa9], '\x1b%/I', 'é'],
    ['what is not the UTF-8 it should be', [0xe9], '\x1b%G', 'é'],
    ['Latin 1', [0xc3, 0xa9], '\x1b-A', 'Ã©'],
    ['Latin 1 as G2', [0xe9], '\x1b.A', 'é'],
    ['ASCII, then Latin 2', [0xe6], '\x1b(B\x1b-B', 'ć'],
    ['Cyrillic', [0xd6], '\x1b-L', 'ж'],
    ['Latin 5', [0xfd], '\x1b-M', 'ı'],
    ['UTF-8 not stated', [0xc3, 0xa9], undefined, 'é'],
    ['windows-1252 not stated', [0x93, 0xe9], undefined, '“é'],
  ])('%s', async (_, bytes, escape, expected) => expect(await captionOf(bytes, escape)).toBe(expected))

  test('one we do not know is a warning', async () => {
    const { tags, warnings } = await decode(iptc, block(dataset(1, 90, '\x1b$)C'), dataset(2, 120, 'é')))
    expect(tags[1]?.value).toBe('é')
    expect(warnings).toHaveLength(1)
  })
})

describe('several blocks', () => {
  test('the same datasets count once; others are added, and the first block with a field stands', async () => {
    const other = block(dataset(2, 25, 'c'), dataset(2, 105, 'Headline'))
    const read = await decode(iptc, RICH, RICH, other, Uint8Array.of(1, 2, 3))
    expect(read.tags).toHaveLength(9)
    expect(read.field(rowOf('keywords'))).toEqual(['a', 'b'])
    expect(read.field(rowOf('headline'))).toBe('Headline')
    expect(read.warnings).toHaveLength(1)
  })
})

describe('damage', () => {
  test('what lies before it is told', async () => {
    const read = await decode(iptc, block(dataset(2, 120, 'abc'), Uint8Array.of(0x1c, 2, 25, 0x7f, 0xff, 1)))
    expect(read.tags.map(({ value }) => value)).toEqual(['abc'])
    expect(read.warnings).toEqual([expect.stringContaining('2:25 at 8')])
  })

  test.each([
    ['a length of no bytes', [0x1c, 2, 25, 0x80, 0]],
    ['a length of too many bytes', [0x1c, 2, 25, 0xff, 0xff, 1, 1, 1]],
    ['a length that is not there', [0x1c, 2, 25, 0x80, 4, 0]],
    ['no marker', [0x1d, 2, 25, 0, 0]],
  ])('%s', async (_, bytes) => await expect(decode(iptc, Uint8Array.from(bytes))).rejects.toMatchObject({ code: 'MALFORMED' }))

  test('of one block spoils no other', async () => {
    const [cut, whole] = [Uint8Array.of(0x1c, 1, 90, 0), block(dataset(2, 120, 'abc'))]
    for (const blocks of [
      [cut, whole],
      [whole, cut],
    ]) {
      const read = await decode(iptc, ...blocks)
      expect([read.field(rowOf('caption')), read.warnings]).toEqual(['abc', ['IPTC dataset cut short at 0']])
    }
    await expect(decode(iptc, cut, cut)).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('cut off anywhere', async () => {
    const whole = (await decode(iptc, RICH)).tags.map(({ value }) => value)
    for (let length = 0; length < RICH.length; length++) {
      const read = await decodeDamaged(iptc, RICH.subarray(0, length))
      if (read instanceof Error) expect(read.code).toBe('MALFORMED')
      else expect(read.tags.map(({ value }) => value)).toEqual(whole.slice(0, read.tags.length))
    }
  })

  test('random damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
        const read = await decodeDamaged(iptc, damaged(RICH, changes))
        if (read instanceof Error) return
        expect(JSON.stringify(read.tags.map(({ value, raw, text }) => [value, raw, text])).isWellFormed()).toBe(true)
        for (const row of iptcDatasets) read.field(row)
      }),
      { numRuns: 500 },
    )
  })

  test('what is written is read', async () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/\0+$/, '')),
      { maxLength: 20 },
    )
    await fc.assert(
      fc.asyncProperty(texts, async (keywords) => {
        const read = await decode(iptc, block(UTF8, ...keywords.map((keyword) => dataset(2, 25, keyword))))
        expect(read.field(rowOf('keywords'))).toEqual(keywords)
      }),
    )
  })
})

test('bits of components are a number for each, as long as they can be', async () => {
  expect(await values(dataset(3, 135, Uint8Array.of(8, 8, 16)), dataset(3, 135, ''))).toEqual([[8, 8, 16], []])
  expect(await values(dataset(3, 135, new Uint8Array(300)))).toEqual(['A'.repeat(400)])
})

describe('the table', () => {
  test('numbers, fields and names are told apart, and everything is described', () => {
    expect(new Set(iptcDatasets.map(({ record, id }) => `${record}:${id}`)).size).toBe(iptcDatasets.length)
    expect(new Set(iptcDatasets.map(({ field }) => field)).size).toBe(iptcDatasets.length)
    for (const { record, field, description, bytes } of iptcDatasets) {
      expect(iptcRecords.has(record)).toBe(true)
      expect(field).toMatch(/^[a-z][A-Za-z0-9]*$/)
      expect(description).toMatch(/^[A-Z].*\.$/)
      expect(bytes[0]).toBeLessThanOrEqual(bytes[1])
    }
  })
})

describe.runIf(installed('exiftool', '-ver'))('what exiftool writes', () => {
  const written: readonly (readonly [field: string, argument: string, value: unknown])[] = [
    ['caption', '-IPTC:Caption-Abstract=Ein Kürbis, zwei Äpfel', 'Ein Kürbis, zwei Äpfel'],
    ['objectName', '-IPTC:ObjectName=Title', 'Title'],
    ['byline', '-IPTC:By-line=Ada', ['Ada']],
    ['keywords', '-IPTC:Keywords=one', ['one', 'two']],
    ['dateCreated', '-IPTC:DateCreated=2021:03:04', '2021-03-04'],
    ['timeCreated', '-IPTC:TimeCreated=05:06:07+08:00', '05:06:07+08:00'],
    ['urgency', '-IPTC:Urgency=3', 3],
    ['fileFormat', '-IPTC:FileFormat=11', 11],
    ['dateSent', '-IPTC:DateSent=2021:03:05', '2021-03-05'],
    ['pixelsPerLine', '-IPTC:IPTCImageWidth=4000', 4000],
    ['countryCode', '-IPTC:Country-PrimaryLocationCode=DEU', 'DEU'],
    ['supplementalCategories', '-IPTC:SupplementalCategories=s', ['s']],
  ]

  test.each(['UTF8', 'Latin1'])('texts in %s', async (charset) => {
    const stated = charset === 'UTF8' ? ['-IPTC:CodedCharacterSet=UTF8'] : []
    const binary = aboutFiles([exifJpeg(exifBlock({ IFD0: [] }))], ([path], run) => {
      run(
        'exiftool',
        '-charset',
        'utf8',
        '-n',
        '-q',
        '-overwrite_original',
        ...stated,
        ...written.map(([, argument]) => argument),
        '-IPTC:Keywords=two',
        path!,
      )
      return run('exiftool', '-b', '-IPTC', path!)
    })
    const read = await decode(iptc, new Uint8Array(Buffer.from(binary, 'latin1')))
    for (const [field, , value] of written) expect([field, read.field(rowOf(field))]).toEqual([field, value])
    expect(read.warnings).toEqual([])
  })
})
