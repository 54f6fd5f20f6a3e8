import { describe, expect, it } from 'vitest'
import { exif, type Exif } from '../../src/block/exif.ts'
import { exifAliases } from '../../src/block/exif-aliases.ts'
import { blockOf, noBlocks } from '../support/source.ts'
import { tiffBytes } from '../support/tiff.ts'
import { aboutFiles, installed } from '../support/tool.ts'
import { readFileSync } from 'node:fs'

const exiftool = installed('exiftool', '-ver')

/** What exiftool is told to write: its own names, and numbers as it keeps them. */
const written: Readonly<Record<string, string>> = {
  'IFD0:Make': 'Heliograph Works',
  'IFD0:Model': 'H 1',
  'IFD0:ImageDescription': 'A picture of nothing, größer',
  'IFD0:Orientation': '6',
  'IFD0:XResolution': '300',
  'IFD0:YResolution': '300',
  'IFD0:ResolutionUnit': '2',
  'IFD0:ModifyDate': '2024:05:01 12:00:00',
  'IFD0:Copyright': 'Nobody',
  'IFD0:XPTitle': 'Título',
  'IFD0:Rating': '4',
  'ExifIFD:ExposureTime': '0.008',
  'ExifIFD:FNumber': '2.8',
  'ExifIFD:ExposureProgram': '3',
  'ExifIFD:ISO': '400',
  'ExifIFD:SensitivityType': '2',
  'ExifIFD:RecommendedExposureIndex': '400',
  'ExifIFD:DateTimeOriginal': '2024:05:01 11:59:58',
  'ExifIFD:CreateDate': '2024:05:01 11:59:58',
  'ExifIFD:OffsetTimeOriginal': '+02:00',
  'ExifIFD:SubSecTimeOriginal': '25',
  'ExifIFD:ExposureCompensation': '-0.3333333333',
  'ExifIFD:BrightnessValue': '-1.5',
  'ExifIFD:SubjectDistance': '2.5',
  'ExifIFD:MeteringMode': '5',
  'ExifIFD:LightSource': '21',
  'ExifIFD:Flash': '25',
  'ExifIFD:FocalLength': '50',
  'ExifIFD:SubjectArea': '10 20 30 40',
  'ExifIFD:UserComment': 'Ein größerer Kommentar',
  'ExifIFD:AmbientTemperature': '-3.5',
  'ExifIFD:ColorSpace': '1',
  'ExifIFD:SensingMethod': '2',
  'ExifIFD:CustomRendered': '1',
  'ExifIFD:DigitalZoomRatio': '1.5',
  'ExifIFD:FocalLengthIn35mmFormat': '75',
  'ExifIFD:ImageUniqueID': '0123456789abcdef0123456789abcdef',
  'ExifIFD:LensInfo': '24 70 2.8 2.8',
  'ExifIFD:LensModel': 'H 24-70mm',
  'ExifIFD:CompositeImage': '2',
  'ExifIFD:Gamma': '2.2',
  'GPS:GPSVersionID': '2 3 0 0',
  'GPS:GPSLatitudeRef': 'S',
  'GPS:GPSLatitude': '33.8583333333',
  'GPS:GPSLongitudeRef': 'E',
  'GPS:GPSLongitude': '151.205',
  'GPS:GPSAltitudeRef': '1',
  'GPS:GPSAltitude': '3.5',
  'GPS:GPSTimeStamp': '09:59:58',
  'GPS:GPSDateStamp': '2024:05:01',
  'GPS:GPSSpeedRef': 'K',
  'GPS:GPSSpeed': '36',
  'GPS:GPSImgDirectionRef': 'T',
  'GPS:GPSImgDirection': '120.5',
  'GPS:GPSProcessingMethod': 'GPS',
  'GPS:GPSHPositioningError': '5',
  'InteropIFD:InteropIndex': 'R98',
}

/** A file of one pixel with those tags, as exiftool writes it. */
function make(order: 'II' | 'MM'): { bytes: Uint8Array; said: Record<string, string> } {
  const pixel = [
    { id: 0x0100, type: 3, values: [1] },
    { id: 0x0101, type: 3, values: [1] },
    { id: 0x0102, type: 3, values: [8] },
    { id: 0x0103, type: 3, values: [1] },
    { id: 0x0106, type: 3, values: [1] },
    { id: 0x0111, type: 4, values: [8] },
    { id: 0x0115, type: 3, values: [1] },
    { id: 0x0117, type: 4, values: [1] },
  ]
  return aboutFiles(
    [tiffBytes([pixel], { order })],
    ([path], run) => {
      run('exiftool', '-q', '-n', '-overwrite_original', ...Object.entries(written).map(([name, value]) => `-${name}=${value}`), path!)
      const [said] = JSON.parse(Buffer.from(run('exiftool', '-j', '-n', '-G1', '-a', '-EXIF:all', path!), 'latin1').toString()) as Record<
        string,
        string
      >[]
      return { bytes: readFileSync(path!), said: said! }
    },
    'tif',
  )
}

/** Whether a value of ours is what exiftool says. */
function agrees(expected: string | number, tag: Exif['tags'][number]): boolean {
  const list = [tag.value].flat()
  if (typeof expected === 'number') {
    const [degrees = 0, minutes = 0, seconds = 0] = list.map(Number)
    return Math.abs(Math.abs(expected) - Math.abs(list.length === 3 ? degrees + minutes / 60 + seconds / 3600 : degrees)) < 1e-6
  }
  const numbers = expected.split(' ').map(Number)
  return (
    expected === list.map(String).join(' ') ||
    expected === tag.raw ||
    (numbers.length === list.length && numbers.every((n, i) => Math.abs(n - Number(list[i])) < 1e-5))
  )
}

describe.skipIf(!exiftool)('what exiftool writes', () => {
  it.each(['II', 'MM'] as const)('%s: is read as exiftool reads it', async (order) => {
    const { bytes, said } = make(order)
    const found = await exif.decode(blockOf('exif', bytes), noBlocks())
    expect(found.warnings).toEqual([])
    const names = await exifAliases()
    const missing = Object.entries(said).filter(([key, expected]) => {
      const [group, name] = key.split(':') as [string, string]
      const tag = found.tags.find((tag) => tag.group === group && [tag.name.toLowerCase(), ...names(tag)].includes(name.toLowerCase()))
      return group !== 'SourceFile' && name !== undefined && !(tag && agrees(expected, tag))
    })
    expect(missing).toEqual([])
    expect(Object.keys(said).length).toBeGreaterThan(60)
    expect(found.gps).toMatchObject({
      latitude: -33.858333333,
      longitude: 151.205,
      altitude: -3.5,
      timestamp: '2024-05-01T09:59:58Z',
      speed: 10,
      processingMethod: 'GPS',
    })
    expect(found.moment('DateTimeOriginal')?.instant).toBe('2024-05-01T11:59:58.25+02:00')
    expect(found.get('ExifIFD', 0x9286)?.value).toBe('Ein größerer Kommentar')
  })
})
