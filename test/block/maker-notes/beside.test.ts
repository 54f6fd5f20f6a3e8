import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { exif } from '../../../src/block/exif.ts'
import { answer } from '../../../src/block/maker-notes/answers.ts'
import { decodeMakerNotes, type MakerNote } from '../../../src/block/maker-notes/index.ts'
import { ImageError } from '../../../src/error.ts'
import { Image } from '../../../src/image.ts'
import { open, Redaction } from '../../../src/redact.ts'
import { memory } from '../../../src/source/source.ts'
import { bytes, zeros } from '../../support/bytes.ts'
import { besideSamples } from '../../support/beside.ts'
import { aboutFiles, installed } from '../../support/tool.ts'

type Sample = keyof typeof besideSamples

/** What is made of all the maker notes of a file. */
async function noteOf(file: Uint8Array, redaction = open): Promise<MakerNote | null> {
  const found = await new Image('', memory(file), redaction).decode(exif)
  const said = (id: number) => found?.get('IFD0', id)?.text ?? ''
  const notes = (await found?.allMakerNotes()) ?? []
  return decodeMakerNotes(notes.map((note) => ({ ...note, make: said(0x010f), model: said(0x0110) })))
}

const canonTexts: readonly (readonly [name: string, text: string])[] = [
  ['CanonFileDescription', 'What it is'],
  ['UserComment', 'A comment'],
  ['Model', 'Canon EOS TEST'],
  ['SerialNumber', '560018150'],
  ['FocalLength', '24 mm'],
]

const cases: readonly (readonly [sample: Sample, maker: string, said: readonly (readonly [name: string, text: string])[]])[] = [
  ['a raw picture of heaps', 'Canon', canonTexts],
  ['a JPEG with heaps before EXIF', 'Canon', canonTexts],
  ['a JPEG with heaps behind EXIF', 'Canon', canonTexts],
  ['a JPEG of a camera without EXIF', 'Casio', [['CasioQuality', 'Fine'], ['FocalRange', '8'], ['DateTimeOriginal', '1998.10.24.12.08.57'], ['ModelType', 'QV-700']]], // prettier-ignore
  ['the header of a MRW', 'Minolta', [['SensorHeight', '36'], ['BitDepth', '12'], ['WB_RGGBLevels', '438, 256, 256, 509']]], // prettier-ignore
  ['the timed metadata of a CR3', 'Canon', [['FNumber', '3.5'], ['ISO', '12800'], ['OwnerName', 'An Owner'], ['LensModel', 'A lens of 50 mm']]], // prettier-ignore
  ['a directory of Phase One', 'PhaseOne', [['CameraOrientation', 'Rotate 90 CW'], ['SerialNumber', 'LD0042'], ['SensorTemperature', '37 °C'], ['LensModel', 'A lens'], ['0x7777', '5']]], // prettier-ignore
  ['a header written backwards', 'Kyocera', [['Model', 'N DIGITAL'], ['Make', 'KYOCERA'], ['ISO', '100'], ['Lens', 'VS28-80/3.5']]], // prettier-ignore
  ['a list of an AVI', 'Pentax', [['SerialNumber', '3430417'], ['FirmwareVersion', 'K-x Ver 1.00']]], // prettier-ignore
  ['the private data of a DNG', 'Canon', [['CanonImageType', 'IMG:EOS RAW'], ['OwnerName', 'An Owner']]], // prettier-ignore
  ['a note as it is in the private data', 'Pentax', [['SerialNumber', '3430417'], ['FirmwareVersion', 'K-x Ver 1.00']]], // prettier-ignore
  ['a record in user data', 'Pentax', [['Make', 'PENTAX DIGITAL CAMERA'], ['FNumber', '4'], ['WhiteBalance', 'Daylight'], ['ISO', '50']]], // prettier-ignore
  ['a TIFF structure in user data', 'Pentax', [['SerialNumber', '3430417'], ['FirmwareVersion', 'K-x Ver 1.00']]], // prettier-ignore
  ['entries in user data', 'Nikon', [['Make', 'NIKON'], ['SerialNumber', '3004242']]], // prettier-ignore
]

describe.each(cases)('%s', (sample, maker, said) => {
  const file = besideSamples[sample]

  it('is read under the names that its maker gives', async () => {
    const note = await noteOf(file)
    expect(note?.maker).toBe(maker)
    expect(note?.warnings).toEqual([])
    const texts = new Map(note?.tags.map(({ name, text }) => [name, text]))
    expect(said.map(([name]) => [name, texts.get(name)])).toEqual(said)
  })

  it('does not tell strangers serial numbers and owners', async () => {
    const note = await noteOf(file, new Redaction(['serial', 'owner']))
    expect(JSON.stringify(note?.tags.map(({ name, text, raw, value }) => [name, text, raw, value]))).not.toMatch(
      /560018150|OWNER-42|An Owner|LD0042|3430417|3004242/,
    )
    expect(note?.tags.length).toBeGreaterThan(0)
  })

  it('breaks off at any byte with nothing but an ImageError', async () => {
    for (let length = 0; length < file.length; length++) await tried(file.subarray(0, length))
  })

  test('random damage throws nothing but an ImageError', async () => {
    const damage = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const damaged = Uint8Array.from(file)
        for (const [at, byte] of places) damaged[at] = byte
        await tried(damaged)
      }),
      { numRuns: 200 },
    )
  })
})

/** Reads all that a file says, whatever it is worth. */
async function tried(file: Uint8Array): Promise<void> {
  try {
    const note = await noteOf(file)
    for (const tag of note?.tags ?? []) void [tag.name, tag.value, tag.raw, tag.text]
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
  }
}

it.each([
  ['FUJIFILM DIGITAL CAMERA', 'FujiFilm'],
  ['EASTMAN KODAK COMPANY', 'Kodak'],
  ['KONICA MINOLTA DIGITAL CAMERA', 'Minolta'],
  ['MINOLTA DIGITAL CAMERA', 'Minolta'],
  ['NIKON DIGITAL CAMERA', 'Nikon'],
  ['OLYMPUS DIGITAL CAMERA', 'Olympus'],
  ['SAMSUNG DIGITAL CAMERA', 'Samsung'],
  ['SANYO DIGITAL CAMERA', 'Sanyo'],
])('the record of a film begins with its maker: %s', async (head, maker) => {
  const record = memory(bytes(head, zeros(460)))
  const note = { offset: 0, length: 460, bytes: record, tiff: record, littleEndian: true, form: 'TAGS', make: '', model: '' }
  const decoded = await decodeMakerNotes([note])
  expect(decoded?.maker).toBe(maker)
  expect(decoded?.all('Make')[0]?.text).toBe(head)
  expect(decoded?.all('FNumber')).toHaveLength(1)
})

it('answers for the camera that the heaps name', async () => {
  const note = await noteOf(besideSamples['a raw picture of heaps'])
  expect(note && [answer(note, 'serialNumber'), answer(note, 'imageNumber'), answer(note, 'ownerName')]).toEqual([
    '0560018150',
    '116-1602',
    'OWNER-42',
  ])
})

it('answers for raw pictures of other makers', async () => {
  const phaseOne = await noteOf(besideSamples['a directory of Phase One'])
  expect(phaseOne && [answer(phaseOne, 'lensModel'), answer(phaseOne, 'serialNumber'), answer(phaseOne, 'temperature')]).toEqual([
    'A lens',
    'LD0042',
    37,
  ])
  const kyocera = await noteOf(besideSamples['a header written backwards'])
  expect(kyocera && [answer(kyocera, 'lensModel'), answer(kyocera, 'firmware')]).toEqual(['VS28-80/3.5', 'Ver. 1.07'])
})

it('reads no further than EXIF where that has a maker note', async () => {
  const found = await new Image('', memory(besideSamples['a directory of Phase One'])).decode(exif)
  expect(await found?.allMakerNotes()).toBe(found?.makerNotes)
})

/** What ExifTool prints among the rest, but is of boxes that describe the file. */
const ofTheFile: ReadonlySet<string> = new Set(['SourceFile', 'CompressorVersion', 'ImageWidth', 'ImageHeight', 'MakerNoteVersion'])

describe.skipIf(!installed('exiftool', '-ver'))('as ExifTool reads it', () => {
  const samples = Object.keys(besideSamples) as Sample[]
  const printed = installed('exiftool', '-ver')
    ? aboutFiles(Object.values(besideSamples), (paths, run) =>
        paths.map((path) => (JSON.parse(run('exiftool', '-j', '-a', '-MakerNotes:all', path)) as Record<string, unknown>[])[0]!),
      )
    : []
  it.each(samples.map((sample, i) => [sample, printed[i]!] as const))('%s', async (sample, found) => {
    const note = await noteOf(besideSamples[sample])
    const names = Object.keys(found).filter((name) => !ofTheFile.has(name))
    expect(names.length).toBeGreaterThan(0)
    expect(note?.tags.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  })
})
