import { describe, expect, it, test } from 'vitest'
import { answer } from '../../../src/block/maker-notes/answers.ts'
import { lensNamed, unknownLens } from '../../../src/block/maker-notes/lens.ts'
import { deciphered } from '../../../src/block/maker-notes/nikon-cipher.ts'
import { propertyList } from '../../../src/block/maker-notes/property-list.ts'
import { bytes, u16, u16le, u32, u32le } from '../../support/bytes.ts'
import { decodeBare, decodeNote, googleNote, ifdAt, noteBytes, tiffWithNote } from '../../support/maker-note.ts'
import { ascii, blob, type Entry, long, short } from '../../support/tiff.ts'
import { check } from '../../support/sound.ts'

const canonOf = (model: string, ...entries: Entry[]) => {
  const camera = { make: 'Canon', model }
  return decodeNote(
    tiffWithNote(camera, (offset) => noteBytes(offset, entries)),
    camera,
  )
}

const nikonOf = (model: string, ...entries: Entry[]) =>
  decodeNote(
    tiffWithNote({}, () => bytes('Nikon\0\x02\x10\0\0', 'MM\0*\0\0\0\x08', ifdAt(8, entries, 'MM'))),
    { make: 'NIKON CORPORATION', model },
  )

/** Words of a record, at their indexes. */
const words = (length: number, set: Readonly<Record<number, number>>) => Array.from({ length }, (_, i) => set[i] ?? 0)

describe('Canon', () => {
  it('splits its records into what stands in them', async () => {
    const note = await canonOf(
      'Canon EOS 300D',
      short(1, ...words(46, { 0: 92, 5: 1, 7: 3, 22: 26, 23: 55, 24: 18, 25: 1 })),
      short(4, ...words(27, { 0: 54, 7: 2, 19: 546 })),
    )
    const said = (name: string) => note.all(name)[0]?.text
    expect([said('ContinuousDrive'), said('FocusMode'), said('WhiteBalance')]).toEqual(['Continuous', 'Manual Focus (3)', 'Cloudy'])
    expect(answer(note, 'driveMode')).toBe('Continuous')
    expect(answer(note, 'focusDistance')).toBe(5.46)
  })

  it('counts its focus points before it lists them', async () => {
    const points = [32, 2, 3, 3, 100, 80, 100, 80, 10, 11, 12, 20, 21, 22, 0xffff, 0, 1, 0xfffe, 0, 2, 5, 4]
    const note = await canonOf('Canon EOS 7D', short(0x26, ...points))
    expect(note.all('AFAreaXPositions')[0]?.value).toEqual([-1, 0, 1])
    expect(note.all('AFAreaYPositions')[0]?.value).toEqual([-2, 0, 2])
    expect(note.all('AFPointsInFocus')[0]?.value).toBe(5)
  })

  it('has custom functions in pairs, and in groups', async () => {
    const old = await canonOf('Canon EOS 10D', short(0x0f, 6, 0x0101, 0x0502))
    expect(old.tags.map(({ id, name, value }) => [id, name, value])).toEqual([
      [1, 'SetButtonWhenShooting', 1],
      [5, 'AFAssist', 2],
    ])
    const groups = [36, 1, 1, 28, 1, 0x101, 1, 1, 0]
    const young = await canonOf('Canon EOS 40D', long(0x99, ...groups))
    expect(young.tags.map(({ name, value }) => [name, value])).toEqual([['ExposureLevelIncrements', 1]])
  })

  it('is told apart by the length of a record, or the camera', async () => {
    const length = 796
    const note = await canonOf('Canon EOS 5D', short(0x4001, ...words(length, { 0: 1, 63: 2000, 64: 1024, 65: 1024, 66: 1500 })))
    expect(note.all('WB_RGGBLevelsAsShot')[0]?.value).toEqual([2000, 1024, 1024, 1500])
    const unknown = await canonOf('Canon EOS 5D', short(0x4001, ...words(797, { 0: 1 })))
    expect(unknown.tags.map(({ name }) => name)).toEqual(['ColorDataVersion'])
  })

  it('numbers its cameras with leading zeros', async () => {
    expect(answer(await canonOf('Canon EOS 300D', long(0xc, 560018150)), 'serialNumber')).toBe('0560018150')
    expect(answer(await canonOf('Canon EOS-1D Mark III', long(0xc, 500292)), 'serialNumber')).toBe('500292')
    expect(answer(await canonOf('Canon EOS 300D', long(8, 1181861)), 'imageNumber')).toBe('118-1861')
  })
})

describe('Nikon', () => {
  const lensData = bytes('0204', new Uint8Array(6), 0x5f, 0x2d, 0x7f, 0x40, 0x2d, 0x5c, 0x2c, 0x34, 0x84, 0x2c)
  // The cipher is its own reverse.
  const enciphered = deciphered(lensData, { serial: 2358128, shots: 8707 }, 4)
  const around = [ascii(0x1d, '2358128'), { id: 0x83, type: 1, values: [6] }, long(0xa7, 8707)]

  it('deciphers what the serial number and the shots have enciphered', async () => {
    const note = await nikonOf('NIKON D300', ...around, blob(0x98, enciphered))
    expect(note.all('LensIDNumber')[0]?.value).toBe(0x7f)
    expect(answer(note, 'lensId')).toBe('7F 40 2D 5C 2C 34 84 06')
    expect(answer(note, 'lensModel')).toBe('AF-S DX Zoom-Nikkor 18-70mm f/3.5-4.5G IF-ED')
    expect(answer(note, 'focusDistance')).toBeCloseTo(2.37, 2)
    expect(answer(note, 'shutterCount')).toBe(8707)
  })

  it('goes on with its cipher to the end of long records', () => {
    const cipher = deciphered(new Uint8Array(2003), { serial: 2358128, shots: 8707 }, 4)
    const rises = Array.from(cipher.subarray(5), (byte, i) => (byte - cipher[i + 4]!) & 0xff)
    // Each byte rises by one step more than that before it.
    expect(new Set(rises.slice(1).map((rise, i) => (rise - rises[i]!) & 0xff)).size).toBe(1)
    expect([...cipher.subarray(0, 4)]).toEqual([0, 0, 0, 0])
  })

  it('tells the version of a record that has the name of others', async () => {
    const record = deciphered(bytes('0210', new Uint8Array(60)), { serial: 2358128, shots: 8707 }, 4)
    const note = await nikonOf('NIKON D300', ...around, blob(0x91, record))
    expect(note.all('ShotInfoVersion').map(({ value }) => value)).toEqual(['0210'])
  })

  it.each([
    [0, 'Single frame'],
    [0x20, 'Single frame, Auto ISO'],
    [0x01, 'Continuous'],
    [0x12, 'Delay, Exposure bracketing'],
  ])('says what the bits %s of the shooting mode mean', async (bits, said) => {
    expect(answer(await nikonOf('NIKON D70', short(0x89, bits)), 'driveMode')).toBe(said)
  })

  it('reads the custom settings in the record of the shot', async () => {
    const shot = bytes('0220', '1.03a', new Uint8Array(1019), 0x80, 0x08, new Uint8Array(46))
    const note = await nikonOf('NIKON D7000', ...around, blob(0x91, deciphered(shot, { serial: 2358128, shots: 8707 }, 4)))
    const said = (name: string) => note.all(name)[0]?.text
    expect(['ShotInfoVersion', 'FirmwareVersion', 'AF-CPrioritySelection', 'FocusPointWrap'].map(said)).toEqual([
      '0220',
      '1.03a',
      'Focus',
      'Wrap',
    ])
  })

  it('reads the list of settings as far as they are known, and as far as there is a list', async () => {
    const entry = (id: number, value: number) => bytes(u16le(id), 0, 4, u32le(value))
    const list = bytes(
      '0100',
      u32le(2),
      '0100',
      u32le(2),
      '0312',
      u32le(4),
      entry(0x0e, 1),
      entry(0xffff, 3),
      entry(0x1d, 2),
      entry(0x0b, 2),
    )
    const told = async (length: number) =>
      (await nikonOf('NIKON Z 6', blob(0x4e, list.slice(0, length)))).tags.map(({ name, text }) => [name, text])
    const all = [
      ['MovieISOAutoControlManualMode', 'On'],
      // What a number of it stands for is not the same in all cameras.
      ['AF-CPrioritySel', '2'],
      ['FlickerReductionShooting', 'Disable'],
    ]
    expect(await told(list.length)).toEqual(all)
    expect(await told(list.length - 1)).toEqual(all.slice(0, 2))
    expect(await told(23)).toEqual([['NikonSettings', '23 bytes']])
  })

  it('says that it cannot without them', async () => {
    const note = await nikonOf('NIKON D300', blob(0x98, enciphered))
    expect(note.tags.map(({ name, text }) => [name, text])).toEqual([['LensData0204', 'enciphered']])
    expect(answer(note, 'lensModel')).toBeNull()
  })

  it('reads what is in clear by its version', async () => {
    const clear = bytes('0101', 0, 20, 44, 0, 0x5f, 0x5f, 45, 127, 64, 45, 92, 44, 52, 132, 44)
    const note = await nikonOf('NIKON D70', blob(0x98, clear))
    expect(note.all('LensIDNumber')[0]?.value).toBe(127)
    const picture = bytes('0100', 'STANDARD'.padEnd(20, '\0'), 'STANDARD'.padEnd(20, '\0'), new Uint8Array(14))
    expect(answer(await nikonOf('NIKON D300', blob(0x23, picture)), 'pictureStyle')).toBe('STANDARD')
  })
})

const encipher = (clear: Uint8Array) => clear.map((byte) => (byte < 249 ? (byte * byte * byte) % 249 : byte))

const sonyOf = (model: string, ...entries: Entry[]) => {
  const camera = { make: 'SONY', model }
  return decodeNote(
    tiffWithNote(camera, (offset) => noteBytes(offset, entries, { header: 'SONY DSC \0\0\0' })),
    camera,
  )
}

describe('Sony', () => {
  it('deciphers its records, and chooses their layout by the camera', async () => {
    const clear = new Uint8Array(0x40)
    clear[5] = 21
    const temperature = await sonyOf('ILCE-7SM3', blob(0x9403, encipher(clear)))
    expect(answer(temperature, 'temperature')).toBe(21)
    const lens = bytes(new Uint8Array(8), 1, Uint8Array.of(0x35, 0x80), new Uint8Array(20))
    expect(answer(await sonyOf('ILCE-7SM3', blob(0x940c, encipher(lens))), 'lensModel')).toMatch(/^Sony FE /)
    expect(answer(await sonyOf('SLT-A77', blob(0x940c, encipher(lens))), 'lensModel')).toBeNull()
  })

  it('finds the note of Minolta in that of its first camera, with the records of that camera', async () => {
    const camera = { make: 'SONY', model: 'DSLR-A100' }
    const info = bytes(0, 5, u16le(34), new Uint8Array(48))
    const settings = bytes(new Uint8Array(24), u16(5), new Uint8Array(40))
    const made = (offset: number) => {
      const outer = (at: number) => noteBytes(offset, [long(0xb028, at)], { header: 'SONY DSC \0\0\0', order: 'MM' })
      const at = offset + outer(0).length
      return bytes(outer(at), ifdAt(at, [blob(0x10, info), blob(0x0114, settings)], 'MM'))
    }
    const note = await decodeNote(tiffWithNote(camera, made, 'MM'), camera)
    expect(note.all('AFStatusActiveSensor')[0]?.raw).toBe('34')
    expect(note.all('FocusMode')[0]?.text).toBe('Manual')
  })
})

describe('Apple', () => {
  const list = bytes(
    'bplist00',
    bytes(0xd4, 1, 2, 3, 4, 5, 6, 7, 8),
    bytes(0x55, 'flags', 0x55, 'value', 0x59, 'timescale', 0x55, 'epoch'),
    bytes(0x10, 1, 0x13, u32(0), u32(123456), 0x12, u32(1000000000), 0x10, 0),
    bytes(8, 17, 23, 29, 39, 45, 47, 56, 61),
    bytes(new Uint8Array(6), 1, 1, u32(0), u32(9), u32(0), u32(0), u32(0), u32(63)),
  )

  it('has property lists', () => {
    expect(propertyList(list)).toEqual({ flags: 1, value: 123456, timescale: 1000000000, epoch: 0 })
    for (let end = 0; end < list.length; end++) check('property list', propertyList(list.subarray(0, end)))
  })

  it('tells the time since it was started, and what a live photo belongs to', async () => {
    const entries = [blob(3, list), ascii(0x11, '6D2A3BC7-CBF7-40AD'), ascii(0x0b, 'A-BURST')]
    const note = await decodeNote(
      tiffWithNote({}, (offset) => noteBytes(offset, entries, { header: 'Apple iOS\0\0\x01MM', order: 'MM', base: 0 })),
    )
    expect(note.tags.slice(0, 4).map(({ name, value }) => [name, value])).toEqual([
      ['RunTimeEpoch', 0],
      ['RunTimeFlags', 1],
      ['RunTimeScale', 1000000000],
      ['RunTimeValue', 123456],
    ])
    expect([answer(note, 'contentIdentifier'), answer(note, 'burstId')]).toEqual(['6D2A3BC7-CBF7-40AD', 'A-BURST'])
  })
})

test('Olympus has IFDs below its own', async () => {
  const header = 'OLYMPUS\0II\x03\0'
  const below = [ascii(0x101, 'H12345678'), { id: 0x201, type: 1, values: [0, 0, 1, 0, 0, 0] }, ascii(0x203, 'a lens')]
  const made = bytes(header, ifdAt(12, [{ id: 0x2010, type: 13, values: [12 + 18] }], 'II'), ifdAt(30, below, 'II'))
  const note = await decodeNote(tiffWithNote({}, () => made))
  expect([answer(note, 'serialNumber'), answer(note, 'lensModel'), answer(note, 'lensId')]).toEqual([
    'H12345678',
    'Olympus Zuiko Digital ED 50mm F2.0 Macro',
    '0 01 00',
  ])
})

test('Pentax enciphers its shutter count with date and time', async () => {
  const [date, time] = [0x07d80302, 0x0c011700]
  const entries = [blob(6, u32(date)), blob(7, u32(time).subarray(0, 3)), blob(0x5d, u32(1648 ^ date ^ ~time))]
  const note = await decodeNote(tiffWithNote({}, (offset) => noteBytes(offset, entries, { header: 'AOC\0MM', order: 'MM' })))
  expect(answer(note, 'shutterCount')).toBe(1648)
})

describe('lenses that share a number', () => {
  const lenses = new Map([
    ['4', 'Canon EF 35-105mm f/3.5-4.5 or Sigma Lens'],
    ['4.1', 'Sigma UC Zoom 35-135mm f/4-5.6'],
    ['4.2', 'Sigma 50mm f/1.4'],
    ['5', 'Canon 10mm f/2'],
  ])

  it('are told apart by what the camera says of them', () => {
    expect(lensNamed('4', lenses, { ...unknownLens, shortest: 35, longest: 135 })).toBe('Sigma UC Zoom 35-135mm f/4-5.6')
    expect(lensNamed('4', lenses, { ...unknownLens, used: 50, aperture: 1.4 })).toBe('Sigma 50mm f/1.4')
    expect(lensNamed('4', lenses, { ...unknownLens, shortest: 35, longest: 105 })).toBe('Canon EF 35-105mm f/3.5-4.5')
  })

  it('are longer and darker by their converters', () => {
    const supers = new Map([
      ['7', 'Canon RF 600mm F4L IS USM'],
      ['7.1', 'Canon RF 600mm F4L IS USM + RF1.4x'],
      ['7.2', 'Canon RF 600mm F4L IS USM + RF2x'],
    ])
    const named = (longest: number, aperture: number) => lensNamed('7', supers, { ...unknownLens, shortest: longest, longest, aperture })
    expect(named(600, 4)).toBe('Canon RF 600mm F4L IS USM')
    expect(named(840, 5.6)).toBe('Canon RF 600mm F4L IS USM + RF1.4x')
    expect(named(1200, 8)).toBe('Canon RF 600mm F4L IS USM + RF2x')
  })

  it('keep the bar that some of their names have', async () => {
    const settings = words(46, { 0: 92, 22: 150, 23: 35, 24: 18, 25: 1 })
    expect(answer(await canonOf('Canon EOS 7D', short(1, ...settings)), 'lensModel')).toBe('Sigma 18-35mm f/1.8 DC HSM | A')
  })

  it('are all named where that does not tell', () => {
    expect(lensNamed('4', lenses, { ...unknownLens, used: 40 })).toBe('Canon EF 35-105mm f/3.5-4.5 or Sigma UC Zoom 35-135mm f/4-5.6')
    expect(lensNamed('5', lenses, { ...unknownLens, used: 99 })).toBe('Canon 10mm f/2')
    expect(lensNamed('6', lenses, unknownLens)).toBeNull()
  })
})

test('numbers of bits are said as the bits that are set', async () => {
  const note = await canonOf('Canon EOS 300D', short(1, ...words(46, { 0: 92, 29: 0x4001 })))
  expect(note.all('FlashBits')[0]?.text).toBe('Manual, External')
})

describe('Google', () => {
  it('writes text in sections', async () => {
    const note = await googleNote(2, bytes('Payload frame 0 (base64): AQID\nInitParams\n  version 29\n  min 1\nSkip Rectiface.\n'))
    expect(note.tags.map(({ name, value }) => [name, value])).toEqual([
      ['PayloadFrame0', 'AQID'],
      ['InitParamsText', '  version 29\n  min 1'],
      ['ProcessingNotes', 'Skip Rectiface.'],
    ])
  })

  it('leaves out what is blank between the lines of a section, and behind its title', async () => {
    const lines = ['Time log: begun  ', '  read 1', '', '   ', '  made 2', 'Merged image (base64):', ' AQ', '', ' ID', '']
    const note = await googleNote(2, bytes(lines.join('\n')))
    expect(note.tags.map(({ name, value }) => [name, value])).toEqual([
      ['TimeLogText', 'begun\n  read 1\n  made 2'],
      ['MergedImage', 'AQID'],
    ])
  })

  it('writes messages in messages', async () => {
    const frames = bytes(0x4a, 2, 0x18, 11)
    const device = bytes(0x62, 18, 0x12, 7, 'Pixel 8', 0x62, 7, 0x15, u32(0x42), 0x08, 1)
    const note = await googleNote(3, bytes(frames, device))
    expect(note.tags.map(({ name, value }) => [name, value])).toEqual([
      ['FrameCount', 11],
      ['DeviceModel', 'Pixel 8'],
      ['ExposureTimeMax', 0.032],
      ['ExposureTimeMin', 0.001],
    ])
  })

  it('that is damaged is an ImageError', async () => {
    await expect(decodeBare(bytes('HDRP', 3, 1, 2, 3, 4, 5, 6, 7, 8, 9))).rejects.toMatchObject({ code: 'MALFORMED' })
  })
})

test.each([
  ['Panasonic', blob(2, Uint8Array.of(0, 1, 0, 8)), 'firmware', '0.1.0.8', 'Panasonic\0\0\0'],
  ['PENTAX', blob(0x27, Uint8Array.of(0xfe, 0xe1, 0xff, 0xed)), 'firmware', '1.30.00.18', 'AOC\0II'],
  ['CASIO', long(6, 2500), 'focusDistance', 2.5, ''],
  ['CASIO', short(7, 99), 'whiteBalance', null, ''],
  ['SIGMA', ascii(0x39, '20'), 'temperature', 20, 'SIGMA\0\0\0\x01\0'],
] as const)('%s says with %o its %s', async (make, entry, name, said, header) => {
  const note = await decodeNote(
    tiffWithNote({ make }, (offset) => noteBytes(offset, [entry], { header })),
    { make },
  )
  expect(answer(note, name)).toBe(said)
})
