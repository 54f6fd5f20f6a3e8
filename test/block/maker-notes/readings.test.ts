import { expect, it } from 'vitest'
import { kindOf, StoredValue } from '../../../src/block/maker-notes/stored.ts'
import { Tables } from '../../../src/block/maker-notes/table.ts'
import { MakerTag } from '../../../src/block/maker-notes/tag.ts'
import { bytes, u16le, u32, u32le } from '../../support/bytes.ts'

function tag(table: string, name: string, type: string, stored: Uint8Array, values = '', littleEndian = true): MakerTag {
  const row = new Tables({ tables: { [table]: `ifd 0 -\n1 ${name} ${type} ${values}`.trimEnd() }, values: [] }).get(table)!.rows[0]
  return new MakerTag({ group: 'Maker', table }, 1, row, new StoredValue(kindOf(type.replace(/\[.*/, '')), littleEndian, stored))
}

/** Values as cameras stored them, and what ExifTool prints of the same files. */
const known: readonly (readonly [
  table: string,
  name: string,
  type: string,
  stored: Uint8Array,
  value: unknown,
  text: string,
  values?: string,
])[] = [
  ['Canon::LensInfo', 'LensSerialNumber', 'undef', bytes(0, 0, 0x70, 0xc3, 0xdf), '000070c3df', '000070c3df'],
  ['Canon::Main', 'BatteryType', 'undef', bytes('L\0\0\0LP-E12', new Uint8Array(66)), 'LP-E12', 'LP-E12'],
  ['Canon::Main', 'Categories', 'int32u[2]', bytes(u32le(8), u32le(0)), 0, '(none)', '0=(none);Bit0=People;Bit3=User 1'],
  ['Canon::Main', 'Categories', 'int32u[2]', bytes(u32le(8), u32le(9)), 9, 'People, User 1', '0=(none);Bit0=People;Bit3=User 1'],
  [
    'CanonCustom::Functions2',
    'ISOSpeedRange',
    'int32s[3]',
    bytes(u32le(0), u32le(112), u32le(72)),
    [0, 112, 72],
    'Disable, 3200 to 100',
    '0=Disable;1=Enable|',
  ],
  [
    'CanonCustom::Functions2',
    'ShutterSpeedRange',
    'int32s[3]',
    bytes(u32le(1), u32le(160), u32le(16)),
    [1, 160, 16],
    'Enable, 1/8192 s to 32 s',
    '0=Disable;1=Enable|',
  ],
  [
    'CanonCustom::Functions2',
    'ApertureRange',
    'int32s[3]',
    bytes(u32le(0), u32le(112), u32le(8)),
    [0, 112, 8],
    'Disable, f/90.5 to f/1',
    '0=Disable;1=Enable|',
  ],
  ['Canon::TimeInfo', 'TimeZone', 'int32s', u32le(-300 >>> 0), -300, '-05:00'],
  ['Canon::ColorData4', 'RawMeasuredRGGB', 'int32u[4]', bytes(u32le(2094989316), u32le(4098621446)), [294111, 455756], '294111, 455756'],
  ['Canon::CTMD', 'TimeStamp', 'undef', bytes(0, 0, 226, 7, 2, 21, 12, 8, 56, 21, 0, 0), '2018-02-21T12:08:56', '2018-02-21 12:08:56'],
  ['Casio::Type2', 'FirmwareDate', 'string', bytes('0302\0\x0028\x00\x0009\x00\x0045\0\0'), '2003-02-28T09:45:00', '2003-02-28 09:45:00'],
  ['Minolta::CameraSettings', 'MinoltaDate', 'int32u', u32le(131204609), '2002-06-01', '2002-06-01'],
  ['Minolta::CameraSettings', 'MinoltaTime', 'int32u', u32le(795931), '12:37:27', '12:37:27'],
  ['Nikon::Main', 'ISO', 'int16u[2]', bytes(u16le(0), u16le(200)), 200, '200'],
  ['Nikon::Main', 'ISO', 'int16u[2]', bytes(u16le(1), u16le(8)), 8, 'Hi 8'],
  ['Nikon::Main', 'LensType', 'int8u', bytes(14), 14, 'G, VR'],
  ['Nikon::Main', 'Lens', 'rational64u[4]', bytes(u32le(240), u32le(10), u32le(70), u32le(1), u32le(28), u32le(10), u32le(28), u32le(10)), [24, 70, 2.8, 2.8], '24-70 mm f/2.8'], // prettier-ignore
  ['Nikon::Main', 'PowerUpTime', 'undef', bytes(u16le(2013), 4, 13, 10, 22, 18), '2013-04-13T10:22:18', '2013-04-13 10:22:18'],
  ['Nikon::Main', 'ShootingMode', 'int16u', u16le(0), 0, 'Single frame'],
  ['Nikon::Main', 'ShootingMode', 'int16u', u16le(9), 9, 'Continuous, Self-timer'],
  ['Olympus::CameraSettings', 'DriveMode', 'int16u[2]', bytes(u16le(1), u16le(2)), [1, 2], 'Continuous shooting, shot 2'],
  ['Olympus::CameraSettings', 'DriveMode', 'int16u[3]', bytes(u16le(0), u16le(0), u16le(0)), [0, 0, 0], 'Single shot'],
  ['Olympus::Main', 'SpecialMode', 'int32u[3]', bytes(u32le(0), u32le(0), u32le(0)), [0, 0, 0], 'Normal'],
  ['Olympus::Main', 'SpecialMode', 'int32u[3]', bytes(u32le(3), u32le(2), u32le(1)), [3, 2, 1], 'Panorama, picture 2, left to right'],
  ['Sigma::Main', 'LuminanceNoiseReduction', 'string', bytes('Luma:+0.500\0'), '+0.500', '+0.500'],
  ['Nikon::WorldTime', 'TimeZone', 'int16s', u16le(330), 330, '+05:30'],
  [
    'Olympus::Equipment',
    'LensType',
    'int8u[6]',
    bytes(0, 0, 5, 0, 0, 0),
    '0 05 00',
    'Zuiko Digital 14-54mm F2.8-3.5',
    '0 05 00=Zuiko Digital 14-54mm F2.8-3.5',
  ],
  ['Olympus::Equipment', 'Extender', 'int8u[6]', bytes(0, 0, 0, 0, 0, 0), '0 00', 'None', '0 00=None'],
  ['Olympus::FocusInfo', 'FocusDistance', 'rational64u', bytes(u32le(385800), u32le(10)), 385.8, '385.8 m'],
  ['Olympus::FocusInfo', 'FocusDistance', 'rational64u', bytes(u32le(0xffffffff), u32le(1)), null, 'infinite'],
  ['Olympus::ImageProcessing', 'ColorMatrix', 'int16u[9]', bytes(u16le(348), u16le(65482)), [348, -54], '348, -54'],
  ['Panasonic::Main', 'FirmwareVersion', 'undef', bytes(0, 1, 0, 8), '0.1.0.8', '0.1.0.8'],
  ['Panasonic::TimeInfo', 'PanasonicDateTime', 'undef', bytes(0x20, 0x14, 0x03, 0x02, 0x14, 0x17, 0x39, 0x25), '2014-03-02T14:17:39', '2014-03-02 14:17:39'], // prettier-ignore
  ['Panasonic::Leica2', 'LensType', 'int32u', u32le(34), '8 2', 'Elmar-M 50mm f/2.8', '8=Elmar-M 50mm f/2.8;34=Another'],
  ['Pentax::Main', 'Date', 'undef', bytes(7, 217, 10, 27), '2009-10-27', '2009-10-27'],
  ['Pentax::Main', 'Time', 'undef', bytes(12, 14, 34), '12:14:34', '12:14:34'],
  ['Pentax::Main', 'DSPFirmwareVersion', 'undef', bytes(254, 255, 255, 254), '1.00.00.01', '1.00.00.01'],
  ['Pentax::Main', 'ColorTempShade', 'undef', bytes(10, 3, 0, 7), [50627, 7, 0], '50627, 7, 0'],
  ['Pentax::CameraInfo', 'ManufactureDate', 'int32u', u32le(20090904), '2009-09-04', '2009-09-04'],
  ['Pentax::CameraInfo', 'ProductionCode', 'int32u[2]', bytes(u32le(2), u32le(3)), '2.3', '2.3'],
  ['Pentax::LensInfo2', 'LensType', 'int8u[4]', bytes(135, 48, 0, 222), '7 222', 'DA L 18-55mm', '7 222=DA L 18-55mm'],
  ['Ricoh::ImageInfo', 'RicohDate', 'int8u[7]', bytes(0x20, 0x06, 0x05, 0x26, 0x11, 0x48, 0x48), '2006-05-26T11:48:48', '2006-05-26 11:48:48'], // prettier-ignore
  ['Sigma::Main', 'Contrast', 'string', bytes('Cont:+0.2\0'), '+0.2', '+0.2'],
  ['Sony::Main', 'FullImageSize', 'int32u[2]', bytes(u32le(2832), u32le(4240)), [4240, 2832], '4240, 2832'],
  ['Sony::Main', 'LensSpec', 'int8u[8]', bytes(2, 0, 0x24, 0, 0x70, 0x28, 0, 0), [24, 70, 2.8, 0], '24-70 mm f/2.8'],
  ['Sony::Main', 'HDR', 'int32u', u32le(0), [0, 0], 'Off, Uncorrected image', '0=Off|0=Uncorrected image'],
  ['Sony::Tag2010e', 'SonyDateTime', 'undef', bytes(0xdd, 7, 4, 13, 10, 22, 18), '2013-04-13T10:22:18', '2013-04-13 10:22:18'],
]

for (const [table, name, type, stored, value, text, values] of known)
  it(`${table} ${name} is read as what it stands for: ${text}`, () => {
    const { value: found, text: said } = tag(table, name, type, stored, values)
    expect([found, said]).toEqual([value, text])
  })

it('leaves what is no date as it is stored', () => {
  const { value, text } = tag('Pentax::Main', 'Date', 'undef', bytes(0, 0, 0, 0))
  expect([value, text]).toEqual(['AAAAAA==', '4 bytes'])
})

it('says the crop of a Nikon as what was left of what', () => {
  const stored = bytes(...[2, 6048, 4032, 3936, 2624, 1056, 704].map(u16le))
  expect(tag('Nikon::Main', 'CropHiSpeed', 'int16u[7]', stored, '2=DX Crop;704=Another').text).toBe(
    'DX Crop (6048 × 4032 cropped to 3936 × 2624 at 1056, 704)',
  )
})

it('names a value as a whole, or those of its elements that have meanings of their own', () => {
  const two = bytes(u16le(1), u16le(1))
  expect(tag('', 'Both', 'int16u[2]', two, '1=One;1 1=Both').text).toBe('Both')
  expect(tag('', 'Neither', 'int16u[2]', two, '1=One').text).toBe('1, 1')
  expect(tag('', 'First', 'int16u[2]', two, '1=One|').text).toBe('One, 1')
  expect(tag('', 'Each', 'int16u[2]', two, '1=One|1=Uno').text).toBe('One, Uno')
})

it('has numbers of the other order', () => {
  expect(tag('Pentax::Main', 'ColorMatrixA2', 'undef', bytes(u32(0x0007fffe)), '', false).value).toEqual([7, -2])
})
