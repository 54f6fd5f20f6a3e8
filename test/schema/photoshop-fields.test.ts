import { expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { resource } from '../support/blocks.ts'
import { bytes, u16, u32, unicode } from '../support/bytes.ts'
import { written } from '../support/exiftool.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { installed } from '../support/tool.ts'

const pascal = (text: string) => bytes(text.length, text)
const float = (number: number) => {
  const stored = Buffer.alloc(4)
  stored.writeFloatBE(number)
  return stored
}
const double = (number: number) => {
  const stored = Buffer.alloc(8)
  stored.writeDoubleBE(number)
  return stored
}
const fixed = (number: number) => u32(number * 0x10000)

/** Every resource that has a field. */
const block = bytes(
  resource(0x03ed, bytes(fixed(300), u16(1), u16(2), fixed(150.5), u16(2), u16(3))),
  resource(0x03ee, bytes(pascal('Mask'), pascal('Spot'))),
  resource(0x03f0, pascal('A caption')),
  resource(0x03f1, bytes(fixed(2.5), u16(4))),
  resource(0x03f3, Uint8Array.of(1, 0, 1, 0, 1, 0, 1, 0)),
  resource(0x0400, u16(3)),
  resource(0x0406, bytes(u16(6), u16(0x101), u16(3), 1)),
  resource(0x0408, bytes(u32(1), u32(576), u32(288), u32(1), u32(3200), 1)),
  resource(0x040a, Uint8Array.of(1)),
  resource(0x040b, bytes('https://example.org/')),
  resource(0x040c, bytes(u32(1), u32(8), u32(6), u32(24), u32(144), u32(3), u16(24), u16(1), 'abc')),
  resource(0x040d, u32(30)),
  resource(0x0410, Uint8Array.of(1)),
  resource(0x0411, Uint8Array.of(1)),
  resource(0x0412, Uint8Array.of(1)),
  resource(0x0419, u32(45)),
  resource(0x041a, bytes(u32(6), u32(1), u32(2), u32(30), u32(40), unicode('page'), u32(0))),
  resource(0x041b, unicode('https://example.org/workflow')),
  resource(0x041e, bytes(u32(1), 'slic', u32(7), unicode('https://example.org/slice'))),
  resource(0x0421, bytes(u32(1), 1, unicode('Writer'), unicode('Reader'), u32(1))),
  resource(0x0425, new Uint8Array(16).fill(0xab)),
  resource(0x0426, bytes(u16(2), float(1.5), float(-2.25), float(0.75))),
  resource(0x0428, bytes(u32(2), double(1.25))),
  resource(0x043e, unicode('C:\\saved.psd')),
  resource(0x07d0, new Uint8Array(52), 'Outline'),
  resource(0x0bb7, pascal('Outline')),
  resource(0x2710, bytes(u16(1), 1, 0, u32(9), u16(2))),
)
const file = jpegOf(segment(0xed, 'Photoshop 3.0\0', block), frame(4, 3), scan)

const SELECTION = `photoshop { warnings resolution { xResolution xResolutionUnit widthUnit yResolution yResolutionUnit heightUnit }
  thumbnail { format width height size } copyrighted url urls captionDigest alphaChannels paths clippingPath globalAngle globalAltitude
  pixelAspectRatio versionInfo { writer reader hasRealMergedData version fileVersion }
  printFlags { labels cropMarks colorBars registrationMarks negative flip interpolate caption }
  grid { gridHorizontal gridVertical guides { position direction } } slices { version name count left top right bottom slices { id } }
  jpegQuality { quality variety scans } printScale { style x y scale } border { width unit } bleed { cropMarks bleedWidth bleedScale }
  caption targetLayer watermarked untagged effectsVisible workflowUrl autoSaveFilePath }`

type Said = Readonly<Record<string, unknown>>

async function fieldsOf(file: Uint8Array): Promise<Said> {
  const { image, errors } = await describeBytes(file, SELECTION)
  expect(errors).toEqual([])
  return image!.photoshop as Said
}

const told = {
  warnings: [],
  resolution: {
    xResolution: 300,
    xResolutionUnit: 'INCH',
    widthUnit: 'CENTIMETRE',
    yResolution: 150.5,
    yResolutionUnit: 'CENTIMETRE',
    heightUnit: 'POINT',
  },
  thumbnail: { format: 'JPEG', width: 8, height: 6, size: 3 },
  copyrighted: true,
  url: 'https://example.org/',
  urls: ['https://example.org/slice'],
  captionDigest: 'ab'.repeat(16),
  alphaChannels: ['Mask', 'Spot'],
  paths: ['Outline'],
  clippingPath: 'Outline',
  globalAngle: 30,
  globalAltitude: 45,
  pixelAspectRatio: 1.25,
  versionInfo: { writer: 'Writer', reader: 'Reader', hasRealMergedData: true, version: 1, fileVersion: 1 },
  printFlags: {
    labels: true,
    cropMarks: false,
    colorBars: true,
    registrationMarks: false,
    negative: true,
    flip: false,
    interpolate: true,
    caption: false,
  },
  grid: { gridHorizontal: 18, gridVertical: 9, guides: [{ position: 100, direction: 'HORIZONTAL' }] },
  slices: { version: 6, name: 'page', count: 0, left: 2, top: 1, right: 40, bottom: 30, slices: [] },
  jpegQuality: { quality: 10, variety: 'PROGRESSIVE', scans: 5 },
  printScale: { style: 'USER_DEFINED', x: 1.5, y: -2.25, scale: 0.75 },
  border: { width: 2.5, unit: 'PICA' },
  bleed: { cropMarks: true, bleedWidth: 9, bleedScale: 2 },
  caption: 'A caption',
  targetLayer: 3,
  watermarked: true,
  untagged: true,
  effectsVisible: true,
  workflowUrl: 'https://example.org/workflow',
  autoSaveFilePath: 'C:\\saved.psd',
}

test('each resource of a built block is said by its field', async () => {
  expect(await fieldsOf(file)).toEqual(told)
})

/** What exiftool writes over what is there. */
const values = [
  ['XResolution', '240'],
  ['DisplayedUnitsX', '2'],
  ['YResolution', '120'],
  ['DisplayedUnitsY', '1'],
  ['CopyrightFlag', '0'],
  ['URL', 'https://example.org/other'],
  ['GlobalAngle', '60'],
  ['GlobalAltitude', '15'],
  ['PhotoshopQuality', '8'],
  ['IPTCDigest', '00112233445566778899aabbccddeeff'],
] as const

/** The names of what exiftool tells by number. */
const units = [null, 'INCH', 'CENTIMETRE']
const varieties = new Map([[0x101, 'PROGRESSIVE']])
const styles = ['CENTERED', 'SIZE_TO_FIT', 'USER_DEFINED']

/** What exiftool says of the resources that it knows, as fields have it. */
function fieldsBy(said: ReadonlyMap<string, unknown>): Said {
  const of = (tag: string) => said.get(`Photoshop:${tag}`)
  const number = (tag: string) => Number(of(tag))
  const [x, y] = String(of('PrintPosition')).split(' ').map(Number)
  return {
    resolution: {
      xResolution: of('XResolution'),
      xResolutionUnit: units[number('DisplayedUnitsX')],
      yResolution: of('YResolution'),
      yResolutionUnit: units[number('DisplayedUnitsY')],
    },
    copyrighted: of('CopyrightFlag') === 1,
    url: of('URL'),
    urls: of('URL_List'),
    captionDigest: of('IPTCDigest'),
    alphaChannels: String(of('AlphaChannelsNames')).split(', '),
    clippingPath: of('ClippingPathName'),
    globalAngle: of('GlobalAngle'),
    globalAltitude: of('GlobalAltitude'),
    pixelAspectRatio: of('PixelAspectRatio'),
    versionInfo: { writer: of('WriterName'), reader: of('ReaderName'), hasRealMergedData: of('HasRealMergedData') === 1 },
    slices: { name: of('SlicesGroupName'), count: of('NumSlices') },
    jpegQuality: {
      quality: number('PhotoshopQuality') + 4,
      variety: varieties.get(number('PhotoshopFormat')),
      scans: number('ProgressiveScans') + 2,
    },
    printScale: {
      style: styles[number('PrintStyle')],
      x,
      y,
      scale: of('PrintScale'),
    },
    targetLayer: of('TargetLayerID'),
    watermarked: of('Watermark') === 1,
    untagged: of('ICC_Untagged') === 1,
    effectsVisible: of('EffectsVisible') === 1,
    workflowUrl: of('WorkflowURL'),
  }
}

test.skipIf(!installed('exiftool', '-ver'))('what exiftool writes is said by the fields, and so is what it only reads', async () => {
  const tags = values.map(([tag, value]) => [`Photoshop:${tag}`, value] as const)
  const { bytes, said } = written(file, 'jpg', tags, ['Photoshop'], '-U')
  for (const [tag, value] of tags) expect(String(said.get(tag))).toBe(value)
  const fields = await fieldsOf(bytes)
  expect(fields).toMatchObject(fieldsBy(said))
  expect(fields).toMatchObject({ url: 'https://example.org/other', copyrighted: false, border: told.border, bleed: told.bleed })
})
