import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ImageError } from '../../../src/error.ts'
import { bytes, u32le } from '../../support/bytes.ts'
import { decodeBare, decodeNote, ifdAt, noteBytes, tiffWithNote, type NoteLayout } from '../../support/maker-note.ts'
import { ascii, type Entry, long, short } from '../../support/tiff.ts'
import { aboutFiles, installed } from '../../support/tool.ts'

interface Case {
  readonly maker: string
  readonly make?: string
  readonly layout: NoteLayout
  readonly entries: readonly Entry[]
  /** A tag, and what it says. */
  readonly said: readonly [name: string, text: string]
}

const cases: readonly Case[] = [
  {
    maker: 'Apple',
    layout: { header: 'Apple iOS\0\0\x01MM', order: 'MM', base: 0 },
    entries: [ascii(0x0b, 'A-BURST-IDENTIFIER')],
    said: ['BurstUUID', 'A-BURST-IDENTIFIER'],
  },
  { maker: 'Canon', make: 'Canon', layout: {}, entries: [ascii(6, 'IMG:EOS JPEG'), ascii(9, 'An Owner')], said: ['OwnerName', 'An Owner'] },
  { maker: 'Casio', make: 'CASIO', layout: { order: 'MM' }, entries: [short(3, 3), ascii(0x15, '0201')], said: ['FocusMode', 'Auto'] },
  {
    maker: 'Casio',
    make: 'CASIO COMPUTER CO.,LTD',
    layout: { header: 'QVC\0\0\0', order: 'MM' },
    entries: [ascii(0x2001, '0702101200'), short(0x3003, 2)],
    said: ['FocusMode', 'Macro'],
  },
  {
    maker: 'DJI',
    make: 'DJI',
    layout: {},
    entries: [ascii(1, 'DJI drone'), { id: 3, type: 11, values: [1.5] }],
    said: ['Make', 'DJI drone'],
  },
  {
    maker: 'FujiFilm',
    layout: { header: 'FUJIFILM\x0c\0\0\0', base: 0 },
    entries: [ascii(0x10, 'FF02A12345  serial'), short(0x1021, 0)],
    said: ['FocusMode', 'Auto'],
  },
  { maker: 'JVC', layout: { header: 'JVC ' }, entries: [short(3, 0), ascii(2, 'four of it')], said: ['Quality', 'Low'] },
  {
    maker: 'Minolta',
    make: 'Minolta Co., Ltd.',
    layout: { order: 'MM' },
    entries: [{ id: 0, type: 7, values: Buffer.from('MLT0') }, long(0x101, 0), ascii(0x7000, 'whatever')],
    said: ['MakerNoteVersion', 'MLT0'],
  },
  {
    maker: 'Motorola',
    layout: { header: 'MOT\0\x01\x01\x01\x01', base: 0 },
    entries: [ascii(0x5501, 'NX0A3S0075')],
    said: ['SerialNumber', 'NX0A3S0075'],
  },
  {
    maker: 'Nikon',
    layout: { header: 'Nikon\0\x01\0' },
    entries: [short(3, 1), ascii(2, '08.00 and more')],
    said: ['Quality', '1'],
  },
  { maker: 'Nikon', make: 'NIKON CORPORATION', layout: {}, entries: [ascii(4, 'FINE  '), ascii(7, 'AF-C  ')], said: ['FocusMode', 'AF-C'] },
  {
    maker: 'Olympus',
    layout: { header: 'OLYMP\0\x01\0' },
    entries: [long(0x200, 0, 0, 0), ascii(0x207, 'D4322')],
    said: ['CameraType', 'SP510UZ'],
  },
  {
    maker: 'Olympus',
    layout: { header: 'OLYMPUS\0II\x03\0', base: 0 },
    entries: [long(0x200, 2, 1, 0), ascii(0x404, 'SERIAL-1')],
    said: ['SerialNumber', 'SERIAL-1'],
  },
  {
    maker: 'Olympus',
    layout: { header: 'OM SYSTEM\0\0\0II\x04\0', base: 0 },
    entries: [ascii(0x404, 'SERIAL-2')],
    said: ['SerialNumber', 'SERIAL-2'],
  },
  {
    maker: 'Panasonic',
    layout: { header: 'Panasonic\0\0\0' },
    entries: [short(7, 1), ascii(0x51, 'LUMIX G VARIO 14-42')],
    said: ['LensType', 'LUMIX G VARIO 14-42'],
  },
  {
    maker: 'Panasonic',
    make: 'Leica Camera AG',
    layout: { header: 'LEICA\0\x01\0', base: 0 },
    entries: [ascii(0x303, 'ELMARIT 28'), short(0x407, 1)],
    said: ['LensType', 'ELMARIT 28'],
  },
  {
    maker: 'Pentax',
    layout: { header: 'AOC\0MM', order: 'MM' },
    entries: [short(0xd, 2), ascii(0x229, '1234567 serial')],
    said: ['SerialNumber', '1234567 serial'],
  },
  {
    maker: 'Pentax',
    layout: { header: 'PENTAX \0II', base: 0 },
    entries: [short(0xd, 1), ascii(0x229, '7654321')],
    said: ['SerialNumber', '7654321'],
  },
  {
    maker: 'Ricoh',
    make: 'RICOH',
    layout: { header: 'Ricoh\0\0\0' },
    entries: [ascii(1, 'Rdc and more'), ascii(2, 'Rev0104')],
    said: ['MakerNoteType', 'Rdc and more'],
  },
  {
    maker: 'Samsung',
    make: 'SAMSUNG',
    layout: { base: 0 },
    entries: [{ id: 1, type: 7, values: Buffer.from('0100') }, ascii(0xa002, 'C12345')],
    said: ['SerialNumber', 'C12345'],
  },
  {
    maker: 'Sanyo',
    make: 'SANYO Electric Co.,Ltd.',
    layout: { header: 'SANYO\0\x01\0' },
    entries: [short(0x20e, 2), { id: 0x100, type: 7, values: [1, 2, 3, 4, 5] }],
    said: ['SequentialShot', 'Best'],
  },
  {
    maker: 'Sigma',
    make: 'SIGMA',
    layout: { header: 'SIGMA\0\0\0\x01\0' },
    entries: [ascii(2, '02000019'), ascii(4, 'SINGLE')],
    said: ['SerialNumber', '02000019'],
  },
  {
    maker: 'Sony',
    layout: { header: 'SONY DSC \0\0\0' },
    entries: [long(0x102, 2), ascii(0xb020, 'Vivid look')],
    said: ['CreativeStyle', 'Vivid look'],
  },
  { maker: 'Sony', make: 'SONY', layout: {}, entries: [ascii(0xb020, 'Standard'), short(0xb041, 1)], said: ['ExposureMode', 'Portrait'] },
]

describe('a note is read by its own form', () => {
  test.each(cases)('$maker $layout.header', async ({ maker, make, layout, entries, said: [name, said] }) => {
    const camera = make === undefined ? {} : { make }
    const note = await decodeNote(
      tiffWithNote(camera, (offset) => noteBytes(offset, entries, layout)),
      camera,
    )
    expect(note.maker).toBe(maker)
    expect(note.warnings).toEqual([])
    expect(note.all(name).map((tag) => tag.text)).toEqual([said])
    expect(new Set(note.tags.map(({ id }) => id))).toEqual(new Set(entries.map(({ id }) => id)))
    expect(new Set(note.tags.map(({ group }) => group))).toEqual(new Set([maker]))
  })

  it('by the header alone, whoever the file says made the camera', async () => {
    const layout = { header: 'FUJIFILM\x0c\0\0\0', base: 0 } as const
    const note = await decodeNote(
      tiffWithNote({ make: 'Leica' }, (offset) => noteBytes(offset, [short(0x1021, 1)], layout)),
      { make: 'Leica' },
    )
    expect([note.maker, note.all('FocusMode')[0]?.text]).toEqual(['FujiFilm', 'Manual'])
  })

  it('with a TIFF structure of its own, in the byte order of that', async () => {
    const made = bytes('Nikon\0\x02\x10\0\0', 'MM\0*\0\0\0\x08', ifdAt(8, [ascii(4, 'RAW   '), ascii(7, 'AF-S  ')], 'MM'))
    const note = await decodeNote(tiffWithNote({}, () => made))
    expect(note.tags.map(({ name, text }) => `${name} ${text}`)).toEqual(['Quality RAW', 'FocusMode AF-S'])
  })

  it('as text', async () => {
    const jvc = await decodeBare(bytes('VER:0100QTY:FINE'))
    expect(jvc.tags.map(({ name, text }) => [name, text])).toEqual([
      ['MakerNoteVersion', '0100'],
      ['Quality', 'Fine'],
    ])
    const ricoh = await decodeBare(bytes('Rv0207;Sf6C84;Rg76;Zz1'))
    expect(ricoh.tags.map(({ name, text }) => `${name}=${text}`)).toEqual(['FirmwareVersion=0207', 'Sf=6C84', 'RedGain=76', 'Zz=1'])
    const dji = await decodeBare(bytes('[sensor_id:0K8T]', '[ae_dbg_info:\x01\x02\x03]'))
    expect(dji.tags.map(({ name, text }) => `${name}=${text}`)).toEqual(['SensorID=0K8T', 'AEDebugInfo=3 bytes'])
  })

  it('in the byte order in which its number of entries makes sense', async () => {
    const note = await decodeNote(
      tiffWithNote({ make: 'Canon' }, (offset) => noteBytes(offset, [ascii(9, 'An Owner')], { order: 'MM' })),
      { make: 'Canon' },
    )
    expect(note.all('OwnerName')[0]?.text).toBe('An Owner')
    const rewritten = await decodeNote(
      tiffWithNote({}, (offset) => noteBytes(offset, [short(0x19, 0)], { header: 'AOC\0MM', order: 'II' }), 'MM'),
    )
    expect(rewritten.all('WhiteBalance')[0]?.text).toBe('Auto')
  })

  it('not at all, where it is none and of nobody known', async () => {
    for (const made of [bytes('com.google.android.GoogleCamera 2.2'), new Uint8Array(3)]) {
      const note = await decodeBare(made)
      expect([note.maker, note.tags, note.warnings]).toEqual(['MakerUnknown', [], ['The maker note at 0 has no form that is known']])
    }
  })

  it('not at all, where its maker has left notes of many forms, and it is of none that is known', async () => {
    for (const make of ['Hewlett-Packard', 'Samsung Techwin', 'EASTMAN KODAK COMPANY', 'Minolta Co., Ltd.']) {
      const note = await decodeBare(new Uint8Array(460), { make })
      expect([note.tags, note.warnings]).toEqual([[], ['The maker note at 0 has no form that is known']])
    }
  })

  it('by numbers, where the form is that of nobody known', async () => {
    const note = await decodeNote(
      tiffWithNote({ make: 'Nobody' }, (offset) => noteBytes(offset, [short(1, 7), ascii(0xabcd, 'something')])),
      { make: 'Nobody' },
    )
    expect(note.maker).toBe('MakerUnknown')
    expect(note.tags.map(({ name, value }) => [name, value])).toEqual([
      ['0x0001', 7],
      ['0xabcd', 'something'],
    ])
  })

  it('though a program moved it', async () => {
    const entries = [ascii(6, 'IMG:EOS 300D JPEG'), ascii(7, 'Firmware Version 1.1.1'), ascii(9, 'An Owner'), short(0x10, 1)]
    const moved = tiffWithNote({ make: 'Canon' }, (offset) => noteBytes(offset + 1000, entries))
    const note = await decodeNote(moved, { make: 'Canon' })
    expect(note.all('OwnerName')[0]?.text).toBe('An Owner')
    expect(note.warnings).toEqual(['The maker note was moved: its offsets are taken to count from 1000 before'])
  })

  it('though a program moved it, by where Canon says that it stood', async () => {
    // Two bytes stand between the IFD and its values, so that their places alone tell another distance.
    const made = (offset: number) => {
      const [ifd, values] = halves(noteBytes(offset + 1002, [ascii(6, 'IMG:EOS 300D JPEG'), ascii(9, 'An Owner')]), 2)
      return bytes(ifd, 0, 0, values, 'II*\0', u32le(offset + 1000))
    }
    const note = await decodeNote(tiffWithNote({ make: 'Canon' }, made), { make: 'Canon' })
    expect(note.all('OwnerName')[0]?.text).toBe('An Owner')
    expect(note.warnings).toEqual(['The maker note was moved: its offsets are taken to count from 1000 before'])
  })

  it('where it was, if its offsets count from itself, though its last value is cut off', async () => {
    const whole = noteBytes(0, [ascii(4, 'FINE QUALITY'), ascii(5, 'AUTOMATIC WB')], {
      header: 'Nikon\0\x02\x10\0\0II*\0\x08\0\0\0',
      base: 10,
    })
    const note = await decodeBare(whole.subarray(0, whole.length - 4))
    expect(note.all('Quality')[0]?.text).toBe('FINE QUALITY')
    expect(note.warnings).toEqual(['tag 0x0005: its value lies beyond the end'])
  })
})

/** The bytes of a note of so many entries up to where its values begin, and these. */
function halves(note: Uint8Array, entries: number): readonly [Uint8Array, Uint8Array] {
  const at = 2 + 12 * entries + 4
  return [note.subarray(0, at), note.subarray(at)]
}

const exiftool = installed('exiftool', '-ver')

describe.skipIf(!exiftool)('exiftool reads the same in it', () => {
  const tiffs = cases.map(({ make, layout, entries }) =>
    tiffWithNote(make === undefined ? {} : { make }, (offset) => noteBytes(offset, entries, layout)),
  )
  const printed = exiftool
    ? aboutFiles(
        tiffs,
        (paths, run) => paths.map((path) => (JSON.parse(run('exiftool', '-j', '-MakerNotes:all', path)) as Record<string, unknown>[])[0]!),
        'tif',
      )
    : []
  test.each(cases.map((one, i) => ({ ...one, found: printed[i] })))('$maker $layout.header', ({ found, said: [name, said] }) => {
    expect(String(found?.[name])).toBe(said)
  })
})

/** Decodes what may be damaged, uses all that is found, and forgives what may be said of damage. */
const forgiving = async (made: Uint8Array, camera: { make?: string; model?: string }) => {
  try {
    const note = await decodeNote(made, camera)
    const said = JSON.stringify(note.tags.map(({ id, name, value, raw, text }) => [id, name, value, raw, text]))
    expect(said.isWellFormed()).toBe(true)
  } catch (error) {
    if (!(error instanceof Error && error.message === 'The structure has no maker note')) expect(error).toBeInstanceOf(ImageError)
  }
}

describe('a damaged note', () => {
  const entries = [
    ascii(6, 'IMG:EOS 300D JPEG'),
    short(1, 10, 1, 2, 3, 4),
    ascii(9, 'An Owner'),
    short(4, 6, 1, 2, 3),
    short(0x26, 8, 1, 1, 0),
  ]
  const whole = tiffWithNote({ make: 'Canon' }, (offset) => noteBytes(offset, entries))

  it('that is none says so', async () => {
    for (const made of [bytes('nothing of the kind'), new Uint8Array(3)])
      await expect(decodeBare(made, { make: 'Canon' })).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  it('costs only what is damaged', async () => {
    const broken = whole.slice()
    const at = Buffer.from(broken).indexOf(Buffer.from([9, 0, 2, 0]))
    broken.set([0xff, 0xff, 0xff, 0x0f], at + 8)
    const note = await decodeNote(broken, { make: 'Canon' })
    expect(note.all('OwnerName')).toEqual([])
    expect(note.all('CanonImageType')[0]?.text).toBe('IMG:EOS 300D JPEG')
    expect(note.warnings).toHaveLength(1)
  })

  it('is never more than an ImageError, wherever it breaks off', async () => {
    for (let end = 8; end < whole.length; end++) await forgiving(whole.subarray(0, end), { make: 'Canon' })
  })

  it('is never more than an ImageError, whatever is in it', async () => {
    const made = cases.map(({ make, layout, entries }) => ({
      make: make ?? 'Maker',
      tiff: tiffWithNote(make ? { make } : {}, (offset) => noteBytes(offset, entries, layout)),
    }))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...made),
        fc.array(fc.tuple(fc.nat({ max: 400 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
        async ({ make, tiff }, changes) => {
          const damaged = tiff.slice()
          for (const [at, value] of changes) damaged[at % damaged.length] = value
          await forgiving(damaged, { make })
        },
      ),
      { numRuns: 400 },
    )
  })
})
