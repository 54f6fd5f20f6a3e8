import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exif, type Exif } from '../../src/block/exif.ts'
import { ImageError } from '../../src/error.ts'
import { memory, readAll } from '../../src/source/source.ts'
import { bytes, u16le } from '../support/bytes.ts'
import { blockOf, counted, noBlocks } from '../support/source.ts'
import { ascii, type Entry, type Layout, short, tiffBytes } from '../support/tiff.ts'

const layouts: readonly Layout[] = [{ order: 'II' }, { order: 'MM' }, { order: 'II', big: true }, { order: 'MM', big: true }]

const rational = (id: number, ...values: [number, number][]) => ({ id, type: 5, values })

/** What a camera writes: all IFDs that EXIF has. */
const camera: readonly (readonly Entry[])[] = [
  [
    ascii(0x010f, 'Maker'),
    short(0x0112, 6),
    {
      id: 0x8769,
      type: 4,
      ifds: [
        [
          rational(0x829a, [1, 125]),
          ascii(0x9003, '2010:08:01 12:00:00'),
          { id: 0x927c, type: 7, values: [1, 2, 3, 4, 5, 6] },
          { id: 0xa005, type: 4, ifds: [[ascii(0x0001, 'R98')]] },
        ],
      ],
    },
    { id: 0x8825, type: 4, ifds: [[ascii(0x0001, 'N'), rational(0x0002, [48, 1], [51, 1], [296, 10])]] },
  ],
  [short(0x0103, 6), { id: 0x0201, type: 4, values: [12] }, { id: 0x0202, type: 4, values: [20] }],
]

const decode = (bytes: Uint8Array): Promise<Exif> => exif.decode(blockOf('exif', bytes), noBlocks())
const one = async (entry: Entry, group: 'IFD0' | 'ExifIFD' | 'GPS' = 'IFD0', layout: Layout = {}) => {
  const pointer = { ExifIFD: 0x8769, GPS: 0x8825, IFD0: 0 }[group]
  const found = await decode(tiffBytes([group === 'IFD0' ? [entry] : [{ id: pointer, type: 4, ifds: [[entry]] }]], layout))
  return found.get(group, entry.id)!
}

const sub = (width: number, ...more: Entry[]) => [short(0x0100, width), ...more]

const use = (found: Exif) => {
  const said = found.tags.map(({ value, raw, text, name }) => ({ value, raw, text, name }))
  const json = JSON.stringify([said, found.gps, found.moment('DateTimeOriginal'), found.warnings, found.thumbnail?.offset])
  expect(json.isWellFormed()).toBe(true)
}

describe('exif', () => {
  it.each(layouts)('lists the tags of all IFDs in order: %o', async (layout) => {
    const { tags, warnings } = await decode(tiffBytes(camera, layout))
    expect(tags.map(({ group, name }) => `${group} ${name}`)).toEqual([
      'IFD0 Make',
      'IFD0 Orientation',
      'IFD0 ExifIFDPointer',
      'IFD0 GPSInfoIFDPointer',
      'ExifIFD ExposureTime',
      'ExifIFD DateTimeOriginal',
      'ExifIFD MakerNote',
      'ExifIFD InteroperabilityIFDPointer',
      'InteropIFD InteroperabilityIndex',
      'GPS GPSLatitudeRef',
      'GPS GPSLatitude',
      'IFD1 Compression',
      'IFD1 JPEGInterchangeFormat',
      'IFD1 JPEGInterchangeFormatLength',
    ])
    expect(warnings).toEqual([])
  })

  it.each(layouts)('says a value in three ways: %o', async (layout) => {
    const found = await decode(tiffBytes(camera, layout))
    const said = (group: string, id: number) => {
      const { value, raw, text } = found.get(group, id)!
      return [value, raw, text]
    }
    expect(said('IFD0', 0x0112)).toEqual([6, '6', 'Rotated 90° clockwise'])
    expect(said('ExifIFD', 0x829a)).toEqual([0.008, '1/125', '1/125 s'])
    expect(said('ExifIFD', 0x9003)).toEqual(['2010-08-01T12:00:00', '2010:08:01 12:00:00', '2010-08-01 12:00:00'])
    expect(said('GPS', 0x0002)).toEqual([[48, 51, 29.6], '48/1 51/1 296/10', '48° 51′ 29.6″ N'])
    expect(said('InteropIFD', 0x0001)).toEqual(['R98', 'R98', 'DCF basic file (sRGB)'])
  })

  it('knows what is stored, and where', async () => {
    const bytes = tiffBytes(camera)
    const tag = (await decode(bytes)).get('ExifIFD', 0x829a)!
    expect([tag.type, tag.count, tag.length]).toEqual([5, 1, 8])
    expect(tag.rationals).toEqual([{ numerator: 1, denominator: 125 }])
    expect(bytes.slice(tag.offset, tag.offset + 8)).toEqual(Uint8Array.from(tag.bytes!))
  })

  it('gives thumbnail and maker note as slices', async () => {
    const bytes = tiffBytes(camera)
    const found = await exif.decode(blockOf('exif', bytes, 500), noBlocks())
    expect(found.thumbnail).toMatchObject({ mimeType: 'image/jpeg', offset: 12, fileOffset: 512, length: 20 })
    expect(await readAll(found.thumbnail!.bytes)).toEqual(bytes.subarray(12, 32))
    expect([...(await readAll(found.makerNotes[0]!.bytes))]).toEqual([1, 2, 3, 4, 5, 6])
    expect(found.get('ExifIFD', 0x927c)).toMatchObject({ value: null, raw: '(6 bytes)', text: '6 bytes' })
  })

  it('has no thumbnail outside of it, and no place in the file where the block was unpacked', async () => {
    const beyond = tiffBytes([
      [],
      [
        { id: 0x0201, type: 4, values: [12] },
        { id: 0x0202, type: 4, values: [100_000] },
      ],
    ])
    expect((await decode(beyond)).thumbnail).toBeNull()
    for (const [type, offset] of [
      [9, -5],
      [12, 12.5],
    ] as const) {
      const thumbnail = [
        { id: 0x0201, type, values: [offset] },
        { id: 0x0202, type: 4, values: [10] },
      ]
      expect((await decode(tiffBytes([[], thumbnail]))).thumbnail).toBeNull()
    }
    const unpacked = await exif.decode({ ...blockOf('exif', tiffBytes(camera)), length: 50 }, noBlocks())
    expect(unpacked.thumbnail).toMatchObject({ offset: 12, fileOffset: null })
  })

  it('tolerates the identifier that JPEG puts before it', async () => {
    const found = await exif.decode(blockOf('exif', Buffer.concat([Buffer.from('Exif\0\0'), tiffBytes(camera)]), 500), noBlocks())
    expect(found.get('IFD0', 0x010f)?.value).toBe('Maker')
    expect(found.thumbnail?.fileOffset).toBe(518)
  })

  it('tolerates an unknown magic number, with a warning', async () => {
    const found = await decode(tiffBytes(camera, { magic: 77 }))
    expect(found.get('IFD0', 0x010f)?.value).toBe('Maker')
    expect(found.warnings).toEqual(['The TIFF header has the unknown magic number 77'])
  })

  it('is MALFORMED where there is no TIFF header', async () => {
    await expect(decode(Buffer.from('no TIFF header'))).rejects.toMatchObject({
      code: 'MALFORMED',
      message: 'TIFF header expected at the beginning of the EXIF block at 0',
    })
  })
})

describe('IFDs', () => {
  it('below others go by the names SubIFD, SubIFD1, SubIFD2', async () => {
    const found = await decode(tiffBytes([[{ id: 0x014a, type: 13, ifds: [sub(1), sub(2), sub(3)] }]]))
    expect(found.tags.slice(1).map(({ group, value }) => [group, value])).toEqual([
      ['SubIFD', 1],
      ['SubIFD1', 2],
      ['SubIFD2', 3],
    ])
  })

  it.each([3, 4, 9, 13])('are found by pointers of type %i', async (type) => {
    const found = await decode(tiffBytes([[{ id: 0x8825, type, ifds: [[ascii(0x0012, 'WGS-84')]] }]]))
    expect(found.get('GPS', 0x0012)?.value).toBe('WGS-84')
  })

  it('are not looked for before the structure begins', async () => {
    const found = await decode(tiffBytes([[{ id: 0x8825, type: 9, values: [-8] }]]))
    expect([found.tags.map(({ id }) => id), found.warnings]).toEqual([[0x8825], []])
  })

  it('that run in a circle are read once', async () => {
    const bytes = tiffBytes([[short(0x0100, 1), { id: 0x8769, type: 4, values: [8] }]])
    bytes[8 + 2 + 24] = 8 // the next pointer
    const { tags, warnings } = await decode(bytes)
    expect(tags).toHaveLength(2)
    expect(warnings.toSorted()).toEqual([
      'ExifIFD at 8 was read before, and is not told again',
      'IFD1 at 8 was read before, and is not told again',
    ])
  })

  it('are read up to a number, and up to a depth', async () => {
    const many = await decode(tiffBytes(Array.from({ length: 80 }, (_, i) => [short(0x0100, i)])))
    expect(many.tags).toHaveLength(64)
    expect(many.warnings).toEqual(['IFD64: only the first 64 IFDs are read'])
    let nested: readonly Entry[] = [short(0x0100, 1)]
    for (let depth = 0; depth < 12; depth++) nested = [{ id: 0x014a, type: 4, ifds: [nested] }]
    const deep = await decode(tiffBytes([nested]))
    expect(deep.tags).toHaveLength(9)
    expect(deep.warnings).toEqual(['SubIFD8 lies more than 8 IFDs deep and is not read'])
  })

  it('that are missing cost no others', async () => {
    const found = await decode(tiffBytes([[{ id: 0x8769, type: 4, values: [90_000] }, ascii(0x010f, 'Maker')]]))
    expect(found.get('IFD0', 0x010f)?.value).toBe('Maker')
    expect(found.warnings).toEqual(['ExifIFD: IFD expected at 90000, outside the TIFF structure'])
  })

  it('of Kodak have numbers of their own, by which nothing is followed', async () => {
    const kodak = [ascii(1026, 'N 43'), short(1003, 8), short(0x7fff, 5), { id: 0x8769, type: 4, values: [8] }]
    const kdc = [ascii(0xfa00, 'K1')]
    const found = await decode(
      tiffBytes([
        [
          { id: 0x8290, type: 4, ifds: [kodak] },
          { id: 0xfe00, type: 4, ifds: [kdc] },
        ],
      ]),
    )
    expect(found.tags.slice(2).map(({ group, name, value }) => [group, name, value])).toEqual([
      ['KodakIFD', 'GPSString', 'N 43'],
      ['KodakIFD', 'SensorLeftBorder', 8],
      ['KodakIFD', '0x7fff', 5],
      ['KodakIFD', '0x8769', 8],
      ['KodakKdcIFD', 'SerialNumber', 'K1'],
    ])
    expect(found.warnings).toEqual([])
  })

  it('of GPS have numbers of their own', async () => {
    const found = await decode(
      tiffBytes([[{ id: 0x8825, type: 4, ifds: [[{ id: 0x014a, type: 4, values: [8] }, ascii(0x0012, 'WGS-84')]] }]]),
    )
    expect(found.get('GPS', 0x0012)).toMatchObject({ name: 'GPSMapDatum', value: 'WGS-84' })
    expect(found.warnings).toEqual([])
  })
})

describe("a raw picture of Panasonic's", () => {
  const raw = tiffBytes(
    [
      [
        { id: 0x0001, type: 7, values: Buffer.from('0300') },
        { id: 0x0002, type: 3, values: [4816] },
        { id: 0x000b, type: 3, values: [34316] },
        { id: 0x001b, type: 7, values: bytes(u16le(1), u16le(1600), u16le(4)) },
        { id: 0x010f, type: 2, values: 'Panasonic' },
        { id: 0x0118, type: 4, values: [12322] },
        { id: 0x011a, type: 3, values: [1] },
      ],
    ],
    { magic: 0x55 },
  )
  const embedded = tiffBytes([
    [
      { id: 0x010f, type: 2, values: 'Somebody' },
      { id: 0x011a, type: 5, values: [[180, 1]] },
    ],
  ])
  const named = (bytes: Uint8Array) => ({ ...blockOf('exif', bytes), name: 'IFD0' })
  const decoded = (...rest: readonly Uint8Array[]) =>
    exif.decode(
      named(raw),
      (async function* () {
        for (const bytes of rest) yield named(bytes)
      })(),
    )

  it('has numbers of its own in the first IFD', async () => {
    const { tags } = await decoded()
    expect(tags.map(({ id, name, value }) => [id, name, value])).toEqual([
      [0x0001, 'PanasonicRawVersion', '0300'],
      [0x0002, 'SensorWidth', 4816],
      [0x000b, 'Compression', 34316],
      [0x001b, 'NoiseReductionParams', [1, 1600, 4]],
      [0x010f, 'Make', 'Panasonic'],
      [0x0118, 'RawDataOffset', 12322],
      [0x011a, '0x011a', 1],
    ])
  })

  it('has its own tags besides those of the JPEG in it, and takes none for another', async () => {
    const both = await decoded(embedded)
    expect(both.tags.filter(({ id }) => id === 0x011a).map(({ name, raw }) => [name, raw])).toEqual([
      ['0x011a', '1'],
      ['XResolution', '180/1'],
    ])
    expect(both.get('IFD0', 0x011a)?.value).toBe(180)
    expect(both.get('IFD0', 0x010f)?.value).toBe('Panasonic')
    expect((await decoded()).get('IFD0', 0x011a)).toBeUndefined()
    expect((await decoded()).get('IFD0', 0x010f)?.value).toBe('Panasonic')
  })
})

describe('values', () => {
  it('without a row are taken as they are stored', async () => {
    expect(await one({ id: 0xfff0, type: 1, values: [1, 2, 3] })).toMatchObject({
      name: '0xfff0',
      value: [1, 2, 3],
      raw: '1 2 3',
      text: '1, 2, 3',
    })
    expect(await one({ id: 0xfff0, type: 7, values: [1, 2, 3] })).toMatchObject({ value: 'AQID', raw: '1 2 3', text: '3 bytes' })
    expect(await one({ id: 0xfff0, type: 1, values: new Uint8Array(20) })).toMatchObject({
      value: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=',
      text: '20 bytes',
    })
    expect(await one(ascii(0xfff0, 'text'))).toMatchObject({ value: 'text', raw: 'text', text: 'text' })
    expect(await one({ id: 0xfff0, type: 11, values: [0.1] })).toMatchObject({ value: 0.1, raw: '0.1' })
    expect(await one({ id: 0xfff0, type: 12, values: [NaN] })).toMatchObject({ value: null, raw: 'NaN', text: 'unknown' })
    expect(await one({ id: 0xfff0, type: 10, values: [[0xfffffff6, 20]] })).toMatchObject({ value: -0.5, raw: '-10/20' })
    expect(await one({ id: 0xfff0, type: 3, values: [] })).toMatchObject({ value: [], raw: '', text: '' })
    expect(await one({ id: 0xfff0, type: 129, values: 'größer' })).toMatchObject({ value: 'größer' })
  })

  it('that are no numbers are null, with a warning', async () => {
    const found = await decode(
      tiffBytes([
        [
          {
            id: 0x8769,
            type: 4,
            ifds: [[rational(0x829a, [1, 0]), rational(0x829d, [0, 0]), rational(0xa432, [24, 1], [70, 1], [0, 0], [0, 0])]],
          },
        ],
      ]),
    )
    expect(found.get('ExifIFD', 0x829a)).toMatchObject({ value: null, raw: '1/0', text: 'unknown' })
    expect(found.get('ExifIFD', 0xa432)).toMatchObject({ value: [24, 70, null, null], raw: '24/1 70/1 0/0 0/0', text: '24-70 mm' })
    expect(found.warnings).toEqual(['ExifIFD ExposureTime: 1/0 is not a number', 'ExifIFD FNumber: 0/0 is not a number'])
  })

  it('too long to be kept are listed by their length', async () => {
    const { source, reads } = counted(tiffBytes([[{ id: 0xfff0, type: 7, values: new Uint8Array(100_000) }, ascii(0x010f, 'Maker')]]))
    const found = await exif.decode({ kind: 'exif', bytes: source, offset: 0, length: await source.size() }, noBlocks())
    expect(found.get('IFD0', 0xfff0)).toMatchObject({ value: null, raw: '(100000 bytes)', text: '100000 bytes', bytes: null })
    expect(reads.every(([, length]) => length < 2000)).toBe(true)
  })

  it('that overlap are bounded together', async () => {
    const bytes = tiffBytes([
      [
        ...Array.from({ length: 500 }, (_, i) => ({ id: i + 0xe000, type: 7, values: [0, 0, 0, 0, 0] })),
        { id: 0xfff0, type: 7, values: new Uint8Array(60_000) },
      ],
    ])
    for (let i = 0; i < 500; i++) Buffer.from(bytes.buffer).writeUInt32LE(50_000, 8 + 2 + i * 12 + 4)
    const kept = (await decode(bytes)).tags.filter(({ bytes }) => bytes !== null)
    expect(kept.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(1024 * 1024)
  })

  it('that hold other blocks are not read', async () => {
    const { source, reads } = counted(
      tiffBytes([
        [
          { id: 0x02bc, type: 1, values: new Uint8Array(9000) },
          { id: 0x8773, type: 7, values: new Uint8Array(9000) },
        ],
      ]),
    )
    const { tags } = await exif.decode({ kind: 'exif', bytes: source, offset: 0, length: 0 }, noBlocks())
    expect(tags.map(({ name, value, raw }) => [name, value, raw])).toEqual([
      ['XMLPacket', null, '(9000 bytes)'],
      ['InterColorProfile', null, '(9000 bytes)'],
    ])
    expect(Math.max(...reads.map(([offset]) => offset))).toBeLessThan(100)
  })
})

describe('damage', () => {
  it('at any byte of the end leaves what is before it, or is MALFORMED', async () => {
    const bytes = tiffBytes(camera)
    for (let length = 0; length < bytes.length; length++) {
      const cut = bytes.subarray(0, length)
      if (length < 8) await expect(decode(cut)).rejects.toMatchObject({ code: 'MALFORMED' })
      else use(await decode(cut))
    }
  })

  it('of any kind throws nothing but ImageError', async () => {
    const bytes = layouts.map((layout) => tiffBytes(camera, layout))
    const change = fc.record({ at: fc.nat(400), value: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bytes), fc.array(change, { minLength: 1, maxLength: 12 }), async (original, changes) => {
        const damaged = Uint8Array.from(original)
        for (const { at, value } of changes) damaged[at % damaged.length] = value
        try {
          use(await decode(damaged))
        } catch (error) {
          if (!(error instanceof ImageError)) throw error
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('of nothing but noise throws nothing but ImageError', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('49492a0008000000', '4d4d002a00000008', '49492b00080000001000000000000000'),
        fc.uint8Array({ maxLength: 600 }),
        async (head, tail) => {
          use(await decode(Buffer.concat([Buffer.from(head, 'hex'), tail])))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('of an unread size is found at the end of what there is', async () => {
    const bytes = tiffBytes([[ascii(0x010f, 'A maker with a long name')]])
    const inner = memory(bytes.subarray(0, bytes.length - 10))
    const endless = { ...inner, size: async () => Infinity }
    const found = await exif.decode({ kind: 'exif', bytes: endless, offset: 0, length: 0 }, noBlocks())
    expect(found.tags).toEqual([])
    expect(found.warnings).toEqual(['IFD0: tag 0x010f: its value is cut off after 16 of 25 bytes'])
  })
})
