import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { Redaction } from '../../src/redact.ts'
import { describeBytes } from '../support/asking.ts'
import { box, fileType, fullBox } from '../support/boxes.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { mp4Sample, mvhd, plainEntry, trak } from '../support/movie.ts'
import { blockOf, noBlocks } from '../support/source.ts'
import { aboutFiles, installed } from '../support/tool.ts'

/** A film with a track of these samples in its media data. */
function film(format: string, ...samples: readonly Uint8Array[]): Uint8Array {
  const brand = fileType('mp42', 'mp42')
  const sizes = fullBox('stsz', 0, 0, u32(0), u32(samples.length), ...samples.map(({ length }) => u32(length)))
  const tables = [
    fullBox('stts', 0, 0, u32(1), u32(samples.length), u32(1000)),
    fullBox('stsc', 0, 0, u32(1), u32(1), u32(samples.length), u32(1)),
    sizes,
    fullBox('stco', 0, 0, u32(1), u32(brand.length + 8)),
  ]
  const entry = plainEntry(format, format === 'gpmd' ? u32(0) : '')
  const moov = box('moov', mvhd(1000), trak({ handler: 'meta', entry, tables, samples: samples.length, each: 1000 }))
  return bytes(brand, box('mdat', ...samples), moov)
}

const fixOf = async (file: Uint8Array) => (await movie.decode(blockOf('movie', file), noBlocks())).firstFix()

/** An entry of GPMF: a key, a type, the bytes of a structure, and what there is of it. */
function entry(key: string, type: string, size: number, ...content: readonly (string | Uint8Array)[]): Uint8Array {
  const data = bytes(...content)
  return bytes(key, type, size, u16(size === 0 ? 0 : data.length / size), data, new Uint8Array((4 - (data.length % 4)) % 4))
}
const nested = (key: string, ...entries: readonly Uint8Array[]) => bytes(key, 0, 1, u16(bytes(...entries).length), ...entries)
const numbers = (...values: readonly number[]) => bytes(...values.map((value) => u32(value >>> 0)))

const places = numbers(485_000_000, -1_223_000_000, 35_500, 1500, 160, 485_000_100, -1_223_000_100, 35_600, 1600, 170)
const older = (lock: number, recorded = places) =>
  nested(
    'DEVC',
    entry('DVID', 'L', 4, numbers(1)),
    nested('STRM', entry('ACCL', 's', 6, new Uint8Array(12))),
    nested(
      'STRM',
      entry('GPSF', 'L', 4, numbers(lock)),
      entry('GPSU', 'U', 16, '200102030405.600'),
      entry('SCAL', 'l', 4, numbers(10_000_000, 10_000_000, 1000, 1000, 100)),
      entry('GPS5', 'l', 20, recorded),
    ),
  )
const newer = (...locks: readonly number[]) => newerAt(7306, ...locks)
const newerAt = (days: number, ...locks: readonly number[]) =>
  nested(
    'DEVC',
    nested(
      'STRM',
      entry('TYPE', 'c', 1, 'lllllllSS'),
      entry('SCAL', 'l', 4, numbers(10_000_000, 10_000_000, 1000, 1000, 100, 1, 1000, 100, 1)),
      entry(
        'GPS9',
        '?',
        32,
        ...locks.map((lock, i) => bytes(numbers(485_000_000 + i, 20_000_000, 35_500, 1500, 160, days, 11_045_600), u16(150), u16(lock))),
      ),
    ),
  )

/** A packet of CAMM: its kind, and doubles, floats and whole numbers, each with its width. */
function packet(type: number, ...fields: readonly (readonly ['d' | 'f' | 'i', number])[]): Uint8Array {
  const made = Buffer.alloc(4 + fields.reduce((sum, [kind]) => sum + (kind === 'd' ? 8 : 4), 0))
  made.writeUInt16LE(type, 2)
  let at = 4
  for (const [kind, value] of fields)
    at = kind === 'd' ? made.writeDoubleLE(value, at) : kind === 'f' ? made.writeFloatLE(value, at) : made.writeInt32LE(value, at)
  return new Uint8Array(made)
}
const turn = packet(2, ['f', 1], ['f', 2], ['f', 3])
const place = packet(5, ['d', 48.5], ['d', -122.3], ['d', 35.5])
const full = (fix: number) =>
  packet(6, ['d', 1.3e9], ['i', fix], ['d', 48.5], ['d', -122.3], ['f', 35.5], ['f', 1], ['f', 1], ['f', 3], ['f', 4], ['f', 0], ['f', 0])

const point = { latitude: 48.5, longitude: -122.3, altitude: 35.5 }

/** An item of Sony's real-time metadata: its number, its length, its bytes. */
const item = (tag: number, ...data: readonly (number | string | Uint8Array)[]) => {
  const said = bytes(...data)
  return bytes(u16(tag), u16(said.length), said)
}
const ratio = (...parts: readonly number[]) => bytes(...parts.map(u32))
const key = (set: number) => bytes(u32(0x060e2b34), u32(0x02530101), u32(0x0c020101), set, 1, 0, 0)

/** A sample as Sony's cameras write it, with what satellites told: found or not. */
const sony = (status: string) =>
  bytes(
    u16(28),
    new Uint8Array(26),
    key(1),
    item(0x8000, u16(0xc000)),
    key(2),
    item(0x8109, ratio(1, 250)),
    item(0x810b, u16(800)),
    item(0xe304, 0, 0x20, 0x20, 0x01, 0x02, 0x03, 0x04, 0x05),
    item(0xe303, 5),
    key(0x7f),
    item(0x8300, item(0x8114, 'CAMERA 1234567\0')),
    item(0x8501, 'N'),
    item(0x8502, ratio(48, 1, 30, 1, 0, 1)),
    item(0x8503, 'W'),
    item(0x8504, ratio(122, 1, 18, 1, 0, 1)),
    item(0x8505, 0),
    item(0x8506, ratio(355, 10)),
    item(0x8507, ratio(3, 1, 4, 1, 56, 10)),
    item(0x8509, status),
    item(0x851d, '2020:01:02'),
    bytes(0, 0, 0, 0),
  )

describe('the first fix', () => {
  test('is that of a camera of Sony’s', async () => {
    const found = await fixOf(film('rtmd', sony('A')))
    expect(found).toEqual({ latitude: 48.5, longitude: -122.3, altitude: 35.5, speed: null, time: '2020-01-02T03:04:05.600Z' })
    expect(await fixOf(film('rtmd', sony('V')))).toBe(null)
    expect(await fixOf(film('rtmd', sony('A').subarray(0, 180)))).toBe(null)
  })

  test('is that of a GoPro', async () => {
    expect(await fixOf(film('gpmd', older(3)))).toEqual({ ...point, speed: 1.5, time: '2020-01-02T03:04:05.600Z' })
  })

  test('is the first of those for which a newer one had found satellites', async () => {
    const fix = { latitude: 48.5000001, longitude: 2, altitude: 35.5, speed: 1.5, time: '2020-01-02T03:04:05.600Z' }
    expect(await fixOf(film('gpmd', newer(0, 3, 3)))).toEqual(fix)
  })

  test('has no time outside the years that are written with four digits', async () => {
    for (const days of [-800_000, 3_000_000]) expect(await fixOf(film('gpmd', newerAt(days, 3)))).toMatchObject({ time: null })
    expect(await fixOf(film('gpmd', newerAt(-730_119, 3)))).toMatchObject({ time: '0001-01-01T03:04:05.600Z' })
  })

  test('is that of a phone, behind what its other sensors told', async () => {
    expect(await fixOf(film('camm', turn, turn, place))).toEqual({ ...point, speed: null, time: null })
    expect(await fixOf(film('camm', turn, full(3)))).toEqual({ ...point, speed: 5, time: null })
  })

  test('is not there where no satellites were found, nor in other films', async () => {
    for (const file of [
      film('gpmd', older(0)),
      film('gpmd', newer(0, 1)),
      film('camm', full(0)),
      film('camm', turn),
      film('mett', place),
      mp4Sample,
    ])
      expect(await fixOf(file)).toBeNull()
  })

  test('is kept back where places are', async () => {
    const found = await movie.decode(blockOf('movie', film('gpmd', older(3))), noBlocks())
    expect(await new Redaction(['gps']).applied('movie', found).firstFix()).toBeNull()
    expect(await new Redaction(['serial']).applied('movie', found).firstFix()).toMatchObject(point)
  })

  test('is told by the schema', async () => {
    const { image, errors } = await describeBytes(
      film('gpmd', older(3)),
      'videoMeta { firstFix { latitude longitude altitude speed time } }',
    )
    expect(errors).toEqual([])
    expect(image).toEqual({ videoMeta: { firstFix: { ...point, speed: 1.5, time: '2020-01-02T03:04:05.600Z' } } })
  })

  test('of any samples is a place on earth, or none', async () => {
    const mutated = fc.tuple(
      fc.constantFrom(older(3), newer(3), bytes(turn, full(3)), sony('A')),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }),
    )
    await fc.assert(
      fc.asyncProperty(mutated, fc.constantFrom('gpmd', 'camm', 'rtmd'), async ([sample, changes], format) => {
        const changed = Uint8Array.from(sample)
        for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte
        const fix = await fixOf(film(format, changed))
        if (fix)
          expect([Math.abs(fix.latitude) <= 90, Math.abs(fix.longitude) <= 180, Number.isFinite(fix.altitude ?? 0)]).toEqual([
            true,
            true,
            true,
          ])
      }),
    )
  })
})

test.skipIf(!installed('exiftool', '-ver'))('exiftool reads the same', async () => {
  const files = [film('gpmd', older(3, places.subarray(0, 20))), film('camm', turn, place), film('rtmd', sony('A'))]
  const said = aboutFiles(files, (paths, run) => paths.map((path) => run('exiftool', '-ee', '-n', '-j', '-G3', '-GPS*', path)), 'mp4')
  for (const [i, file] of files.entries()) {
    const [told] = JSON.parse(said[i]!) as Record<string, number>[]
    const first = (name: string) => Object.entries(told!).find(([key]) => key.endsWith(`:${name}`))?.[1]
    const { latitude, longitude, altitude } = (await fixOf(file))!
    expect([first('GPSLatitude'), first('GPSLongitude'), first('GPSAltitude') ?? altitude]).toEqual([latitude, longitude, altitude])
  }
})

test.skipIf(!installed('exiftool', '-ver'))('what Sony’s cameras note is said of its stream as exiftool says it', async () => {
  const file = film('rtmd', sony('A'))
  const [notes] = await Promise.all((await movie.decode(blockOf('movie', file), noBlocks())).streams.map(({ notes }) => notes()))
  const own = Object.fromEntries(notes!.tags.map(({ name, value }) => [name, value]))
  expect(own).toMatchObject({
    FNumber: 4,
    ExposureTime: 1 / 250,
    ISO: 800,
    WhiteBalance: 'Cloudy',
    SerialNumber: 'CAMERA 1234567',
    DateTime: '2020-01-02T03:04:05',
  })
  const [said] = aboutFiles(
    [file],
    ([path], run) => [run('exiftool', '-ee', '-j', '-FNumber', '-ISO', '-ExposureTime#', '-WhiteBalance', path!)],
    'mp4',
  )
  const told = JSON.parse(said)[0] as Record<string, unknown>
  for (const name of ['FNumber', 'ISO', 'ExposureTime', 'WhiteBalance']) expect([name, own[name]]).toEqual([name, told[name]])
})
