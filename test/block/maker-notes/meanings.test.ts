import { expect, it } from 'vitest'
import { bytes } from '../../support/bytes.ts'
import { decodeNote, ifdAt, noteBytes, tiffWithNote } from '../../support/maker-note.ts'
import type { Entry } from '../../support/tiff.ts'

// What one number means in the cameras of one maker, as ExifTool prints it of notes that differ in nothing but the model.

const short = (id: number, ...values: number[]): Entry => ({ id, type: 3, values })
const long = (id: number, ...values: number[]): Entry => ({ id, type: 4, values })
const byte = (id: number, ...values: number[]): Entry => ({ id, type: 1, values })
const blob = (id: number, values: Uint8Array): Entry => ({ id, type: 7, values })

const makes: Readonly<Record<string, string>> = {
  Canon: '',
  Panasonic: 'Panasonic\0\0\0',
  SONY: 'SONY DSC \0\0\0',
  CASIO: '',
  Minolta: '',
  SIGMA: 'SIGMA\0\0\0\x01\0',
  RICOH: 'Ricoh\0\0\0',
  PENTAX: 'AOC\0II',
  FUJIFILM: 'FUJIFILM\x0c\0\0\0',
  OLYMPUS: 'OLYMP\0\x01\0',
}

async function said(make: string, model: string, name: string, ...entries: Entry[]): Promise<string | undefined> {
  const camera = { make, model }
  const note = (offset: number) =>
    make === 'NIKON CORPORATION'
      ? bytes('Nikon\0\x02\x10\0\0', 'MM\0*\0\0\0\x08', ifdAt(8, entries, 'MM'))
      : noteBytes(offset, entries, { header: makes[make]!, base: make === 'FUJIFILM' ? 0 : 'tiff' })
  return (await decodeNote(tiffWithNote(camera, note), camera)).all(name)[0]?.text
}

/** A record of a version, with bytes at some places. */
function record(version: string, set: Readonly<Record<number, number>>, length = 100): Uint8Array {
  const made = new Uint8Array(length)
  made.set(bytes(version))
  for (const [at, value] of Object.entries(set)) made[Number(at)] = value
  return made
}

const NIKON = 'NIKON CORPORATION'
const functionOf = (id: number, ...values: number[]) => {
  const entry = [id, values.length, ...values]
  return long(0x99, 4 * (entry.length + 5), 1, 1, 4 * entry.length + 8, 1, ...entry)
}

const known: readonly (readonly [make: string, model: string, name: string, text: string | undefined, ...entries: Entry[]])[] = [
  ['PENTAX', 'PENTAX K-5', 'AFPointSelected', 'Center', short(14, 6)],
  ['PENTAX', 'PENTAX K-3', 'AFPointSelected', 'Upper-left', short(14, 6)],
  ['PENTAX', 'PENTAX K-1', 'AFPointSelected', 'Upper Far-left', short(14, 6)],
  ['PENTAX', 'PENTAX K-5', 'AFPointsInFocus', 'Top-center', short(15, 2)],
  ['PENTAX', 'PENTAX K-3', 'AFPointsInFocus', 'Top Near-left', long(15, 2)],
  [NIKON, 'NIKON D850', 'VRMode', 'On (1)', blob(0x1f, record('0100', { 6: 1 }, 8))],
  [NIKON, 'NIKON Z 6', 'VRMode', 'Normal', blob(0x1f, record('0100', { 6: 1 }, 8))],
  [NIKON, 'NIKON D7000', 'AFAreaMode', 'Dynamic Area (9 points)', blob(0xb7, record('0101', { 5: 4 }))],
  [NIKON, 'NIKON D7000', 'AFAreaMode', 'Contrast-detect (subject tracking)', blob(0xb7, record('0101', { 4: 1, 5: 4 }))],
  [NIKON, 'NIKON D300', 'PrimaryAFPoint', 'A5', blob(0xb7, record('0100', { 6: 1, 7: 3 }))],
  [NIKON, 'NIKON D90', 'PrimaryAFPoint', 'Bottom', blob(0xb7, record('0100', { 6: 2, 7: 3 }))],
  [NIKON, 'NIKON D7000', 'PrimaryAFPoint', 'A2', blob(0xb7, record('0100', { 6: 3, 7: 3 }))],
  [NIKON, 'NIKON D500', 'PrimaryAFPoint', 'C9', blob(0xb7, record('0101', { 6: 7, 68: 3 }))],
  [NIKON, 'NIKON D90', 'AFPointsUsed', 'Center, Bottom', blob(0xb7, record('0100', { 6: 2, 8: 5 }))],
  [NIKON, 'NIKON D300', 'FlashOutput', '50 %', blob(0xa8, record('0103', { 9: 6, 10: 6 }, 30))],
  [NIKON, 'NIKON D300', 'FlashCompensation', '-0.6667 EV', blob(0xa8, record('0103', { 9: 2, 10: 4 }, 30))],
  [NIKON, 'NIKON D300', 'FlashOutput', undefined, blob(0xa8, record('0103', { 9: 2, 10: 4 }, 30))],
  [NIKON, 'NIKON D300', 'FlashGroupBOutput', '50 %', blob(0xa8, record('0103', { 18: 0x70, 20: 6 }, 30))],
  [NIKON, 'NIKON D70', 'AFPointsInFocus', 'Center', blob(0x88, Uint8Array.of(0, 0, 0, 1))],
  [NIKON, 'COOLPIX P7000', 'AFPointsInFocus', 'Center', blob(0x88, Uint8Array.of(0, 0, 1, 0))],
  [NIKON, 'NIKON D300', 'FileNumber', '1234', blob(0xb8, bytes('0100', 0, 0, 0, 100, 4, 210))],
  [NIKON, 'NIKON D300', 'FileNumber', '1234', blob(0xb8, bytes('0100', 0, 0, 100, 0, 210, 4))],
  ['SONY', 'SLT-A77V', 'AFAreaModeSetting', 'Spot', byte(0x201c, 9)],
  ['SONY', 'ILCA-77M2', 'AFAreaModeSetting', 'Center', byte(0x201c, 9)],
  ['SONY', 'ILCE-7M3', 'AFAreaModeSetting', 'Center (LA-EA4)', byte(0x201c, 9)],
  ['SONY', 'SLT-A77V', 'AFPointSelected', 'Lower-left', byte(0x201e, 7)],
  ['SONY', 'ILCA-77M2', 'AFPointSelected', 'B5', byte(0x201e, 7)],
  ['SONY', 'ILCE-7M3', 'AFPointSelected', 'Bottom Left Zone', byte(0x201e, 7)],
  ['SONY', 'ILCE-7M3', 'AFPointSelected', 'Lower-left', byte(0x201c, 4), byte(0x201e, 7)],
  ['Canon', 'Canon EOS 40D', 'ExposureLevelIncrements', '1/2 Stop', functionOf(0x101, 1)],
  ['Canon', 'Canon EOS-1D X', 'ExposureLevelIncrements', '1-stop set, 1/3-stop comp.', functionOf(0x101, 1)],
  ['Canon', 'Canon EOS 5D Mark II', 'HighISONoiseReduction', 'Low', functionOf(0x202, 1)],
  ['Canon', 'Canon EOS 40D', 'HighISONoiseReduction', 'On', functionOf(0x202, 1)],
  ['Canon', 'Canon EOS 6D', 'AEBShotCount', '2 shots', functionOf(0x106, 1)],
  ['Canon', 'Canon EOS 6D', 'AEBShotCount', '5 shots', functionOf(0x106, 5, 2)],
  ['Canon', 'Canon EOS REBEL T1i', 'SetButtonWhenShooting', 'Quick control screen', long(0x10, 0x80000252), functionOf(0x704, 0)],
  ['Canon', 'Canon EOS 20D', 'ExposureTime', '3.58 s', short(4, 68, ...Array.from({ length: 33 }, (_, i) => (i === 21 ? 100 : 0)))],
  ['Canon', 'Canon EOS 30D', 'ExposureTime', '1/9 s', short(4, 68, ...Array.from({ length: 33 }, (_, i) => (i === 21 ? 100 : 0)))],
  ['Canon', 'Canon PowerShot S100', 'PrimaryAFPoint', '3', short(0x26, 28, 0, 2, 2, 100, 80, 100, 80, 1, 1, 2, 2, 3, 3, 4, 4, 1, 7, 8, 3)],
  ['Canon', 'Canon PowerShot S100', 'FocalLength', '5.2 mm', short(1, 92, ...Array.from({ length: 45 }, (_, i) => (i === 24 ? 1000 : 0))), short(2, 2, 5200, 0, 0)], // prettier-ignore
  ['Canon', 'Canon PowerShot S100', 'MaxFocalLength', '26 mm', short(1, 92, ...Array.from({ length: 45 }, (_, i) => ({ 22: 26000, 24: 1000 })[i] ?? 0))], // prettier-ignore
  ['Canon', 'Canon EOS 500D', 'Shutter-AELock', 'AE lock/AF', functionOf(0x701, 1)],
  ['Canon', 'Canon EOS 60D', 'AFAndMeteringButtons', 'Metering + AF start', functionOf(0x701, 1)],
  ['Canon', 'Canon EOS 7D', 'ISOExpansion', 'On', functionOf(0x103, 1)],
  ['Canon', 'Canon EOS 20D', 'FileNumber', '3464388', short(0x93, 8, 0x5678, 0x1234, 0)],
  ['Canon', 'Canon EOS 30D', 'FileNumber', '2780115', short(0x93, 8, 0x5678, 0x1234, 0)],
  ['Canon', 'Canon EOS 400D DIGITAL', 'FileNumber', '1280112', short(0x93, 8, 7, 0, 0)],
  ['Canon', 'Canon EOS-1D Mark II', 'ShutterCount', '1450709556', short(0x93, 8, 0x5678, 0x1234, 0)],
  ['Canon', 'Canon EOS 7D', 'FileNumber', undefined, short(0x93, 8, 0x5678, 0x1234, 0)],
  ['Canon', 'Canon EOS 7D', 'SelfTimer', 'Off', short(1, 92, ...Array.from({ length: 45 }, () => 0))],
  ['FUJIFILM', 'X-T3', 'AutoBracketing', 'Pre-shot', short(0x1100, 2)],
  ['FUJIFILM', 'X-T1', 'AutoBracketing', 'No flash & flash', short(0x1100, 2)],
  ['Panasonic', 'DMC-FZ10', 'AFAreaMode', 'Spot Mode On', byte(15, 0, 1)],
  ['Panasonic', 'DMC-GH4', 'AFAreaMode', '9-area', byte(15, 0, 1)],
  ['Panasonic', 'DMC-GH4', 'ContrastMode', 'Low', short(0x2c, 1)],
  ['Panasonic', 'DMC-GF1', 'ContrastMode', '-1', short(0x2c, 1)],
  ['Panasonic', 'DC-S5', 'ContrastMode', '1', short(0x2c, 1)],
  ['Panasonic', 'DC-S5', 'AccelerometerX', '-2', short(141, 65534)],
  ['Minolta', 'DiMAGE A2', 'MinoltaQuality', 'Super Fine', long(0x103, 1)],
  ['Minolta', 'DiMAGE 7', 'MinoltaImageSize', '1600x1200', long(0x103, 1)],
  ['SIGMA', 'SIGMA SD15', 'ChrominanceNoiseReduction', 'High', { id: 26, type: 2, values: 'High\0' }],
  ['RICOH', 'Caplio R1', 'Sharpness', 'Normal', long(4099, 1)],
  ['RICOH', 'Caplio R1', 'WhiteBalance', 'Multi-P Auto', short(4099, 1)],
  ['CASIO', 'QV-8000SX', 'FlashMode', 'Off', short(4, 4)],
  ['CASIO', 'QV-3000EX', 'FlashMode', 'Red-eye Reduction', short(4, 4)],
]

for (const [make, model, name, text, ...entries] of known)
  it(`${model} has ${name} as ${text}`, async () => {
    expect(await said(make, model, name, ...entries)).toBe(text)
  })
