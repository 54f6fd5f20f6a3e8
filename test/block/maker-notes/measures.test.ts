import { describe, expect, it } from 'vitest'
import { measured } from '../../../src/block/maker-notes/measure.ts'
import { isStepped, steps } from '../../../src/block/maker-notes/nikon-steps.ts'
import { measureOf } from '../../../src/block/maker-notes/measures.ts'
import { kindOf, StoredValue, UNDEF } from '../../../src/block/maker-notes/stored.ts'
import { MakerTag } from '../../../src/block/maker-notes/tag.ts'
import { Tables } from '../../../src/block/maker-notes/table.ts'
import { bytes, u16le, u32le } from '../../support/bytes.ts'

/** Numbers as cameras stored them, and what ExifTool prints of the same files. */
const known: readonly (readonly [table: string, name: string, stored: number, value: number, text: string])[] = [
  ['Canon::ShotInfo', 'BaseISO', 160, 100, '100'],
  ['Canon::ShotInfo', 'MeasuredEV', -200, -1.25, '-1.25 EV'],
  ['Canon::ShotInfo', 'MeasuredEV2', 38, -1.25, '-1.25 EV'],
  ['Canon::ShotInfo', 'ExposureCompensation', 20, 0.6667, '0.6667 EV'],
  ['Canon::ShotInfo', 'TargetAperture', 128, 4, 'f/4'],
  ['Canon::ShotInfo', 'CameraTemperature', 154, 26, '26 °C'],
  ['Canon::ShotInfo', 'FocusDistanceUpper', 24, 0.24, '0.24 m'],
  ['Canon::FocalLength', 'FocalPlaneXSize', 914, 23.2156, '23.22 mm'],
  ['Canon::CameraInfo1DmkIII', 'ISO', 72, 100, '100'],
  ['Canon::CameraInfoPowerShot2', 'FNumber', 449, 5.0579, 'f/5.1'],
  ['CanonRaw::ExposureInfo', 'ApertureValue', 5.25, 6.1688, 'f/6.2'],
  ['Nikon::LensData0204', 'MaxFocalLength', 105, 103.747, '103.7 mm'],
  ['Nikon::LensData0204', 'EffectiveMaxAperture', 20, 1.7818, 'f/1.8'],
  ['Nikon::LensData0204', 'ExitPupilPosition', 20, 102.4, '102.4 mm'],
  ['Nikon::LensData0800', 'FNumber', 1152, 4, 'f/4'],
  ['Nikon::ISOInfo', 'ISO', 72, 200, '200'],
  ['Minolta::CameraSettings', 'ISO', 48, 100, '100'],
  ['Minolta::CameraSettings', 'Brightness', 108, 7.5, '7.5'],
  ['Pentax::AEInfo', 'AEExposureTime', 122, 0.0098543, '1/101 s'],
  ['Pentax::AEInfo2', 'AE_ISO', 51, 518.736, '518.7'],
  ['Pentax::LensData', 'LensFocalLength', 148, 23.125, '23.13 mm'],
  ['Pentax::LensData', 'NominalMinAperture', 9, 26.9087, 'f/27'],
  ['Sony::Tag9400a', 'SonyISO', 4181, 79.4417, '79.44'],
  ['Sony::Tag9050a', 'SonyExposureTime', 6017, 0.0055093, '1/182 s'],
  ['KyoceraRaw::Main', 'ExposureTime', 56, 0.008, '1/125 s'],
  ['KyoceraRaw::Main', 'MaxAperture', 38, 5.1874, 'f/5.2'],
  ['PhaseOne::Main', 'ApertureValue', 4.97085, 5.6, 'f/5.6'],
  ['Pentax::MOV', 'ExposureTime', 384, 0.0260417, '1/38 s'],
  ['Canon::CameraSettings', 'DisplayAperture', 49, 4.9, 'f/4.9'],
  ['Canon::CameraSettings', 'CameraISO', 17, 100, '100'],
  ['Canon::CameraInfo5DmkII', 'ExposureTime', 68, 0.39685, '0.397 s'],
  ['Canon::CameraInfo40D', 'FileIndex', 31779, 31780, '31780'],
  ['Canon::LevelInfo', 'RollAngle', 27185, -2358.5, '-2359 °'],
  ['Canon::ColorData4', 'FlashOutput', 149, 10.9766, '10.98 %'],
  ['Nikon::FlashInfo0103', 'FlashOutput', 6, 50, '50 %'],
  ['Nikon::FlashInfo0103', 'FlashExposureComp3', 4, -0.6667, '-0.6667 EV'],
  ['Nikon::LensData0204', 'FocusDistance', 130, 17.7828, '17.78 m'],
  ['Nikon::PictureControl', 'Sharpness', 131, 3, '3'],
  ['Nikon::PictureControl3', 'Clarity', 138, 2.5, '2.5'],
  ['Olympus::Equipment', 'MaxAperture', 755, 2.7791, 'f/2.8'],
  ['Panasonic::Main', 'TimeSincePowerOn', 696, 6.96, '6.96 s'],
  ['Panasonic::Main', 'PitchAngle', 12, -1.2, '-1.2 °'],
  ['Pentax::Main', 'ColorTemperature', 10, 53180, '53180 K'],
  ['Pentax::CameraSettings', 'AvApertureSetting', 127, 12.6992, 'f/13'],
  ['Pentax::CameraSettings', 'TvExposureTimeSetting', 129, 0.0049216, '1/203 s'],
  ['Pentax::CameraSettings', 'ISOFloor', 5, 10, '10'],
  ['Sony::Tag2010e', 'BrightnessValue', 16635, 8.3805, '8.38 EV'],
  ['Sony::Tag2010e', 'ExposureCompensation', -170, 0.6641, '0.6641 EV'],
  ['Sony::Tag9405b', 'BaseISO', 4096, 100, '100'],
  ['Sony::Tag9416', 'MaxFocalLength', 700, 70, '70 mm'],
  ['Sony::Tag9050b', 'ShutterCount', 0xff01e8e8, 125160, '125160'],
  ['FujiFilm::MOV', 'ExposureTime', 60, 0.0166667, '1/60 s'],
]

describe('numbers in the units of their maker', () => {
  it.each(known)('%s %s %d', (table, name, stored, value, text) => {
    const measure = measureOf(table, name)!
    expect(measure.turn(stored)).toBeCloseTo(value, 3)
    expect(measured(measure, measure.turn(stored))).toBe(text)
  })

  it('are as they are where nothing else is known of them', () => {
    expect(measureOf('Canon::ShotInfo', 'OpticalZoomCode')).toBeUndefined()
    expect(measureOf('Another::Main', 'FNumber')).toBeUndefined()
  })

  it('may be infinite, or stand for nothing known', () => {
    const distance = measureOf('Canon::ShotInfo', 'FocusDistanceUpper')!
    expect(measured(distance, distance.turn(0xffff))).toBe('infinite')
    const temperature = measureOf('Canon::ShotInfo', 'CameraTemperature')!
    expect(measured(temperature, temperature.turn(0))).toBeNull()
  })

  it('are counted in steps, with their sign', () => {
    const stored = (...numbers: number[]) => new StoredValue(UNDEF, true, Uint8Array.from(numbers))
    expect(steps('ExposureDifference', stored(197, 1, 12, 0))).toBeCloseTo(-4.9167, 4)
    expect(steps('LensFStops', stored(60, 1, 12, 0))).toBe(5)
    expect(steps('LensFStops', stored(60, 1, 0, 0))).toBeNull()
    expect([isStepped('Nikon::Main', 'LensFStops'), isStepped('Canon::Main', 'LensFStops')]).toEqual([true, false])
  })
})

describe('a tag', () => {
  const tag = (table: string, name: string, type: string, stored: Uint8Array) =>
    new MakerTag(
      { group: 'Maker', table },
      1,
      new Tables({ tables: { [table]: `ifd 0 -\n1 ${name} ${type}` }, values: [] }).get(table)!.rows[0],
      new StoredValue(kindOf(type), true, stored),
    )

  it('has what was measured as its value, and what is stored as it is', () => {
    const { value, raw, text, numbers } = tag('Canon::ShotInfo', 'BaseISO', 'int16s', bytes(u16le(160), u16le(192)))
    expect({ value, raw, text, numbers }).toEqual({ value: [100, 200], raw: '160 192', text: '100, 200', numbers: [160, 192] })
  })

  it('has times as people write them', () => {
    const { value, text } = tag('CanonRaw::TimeStamp', 'DateTimeOriginal', 'int32u', u32le(1068485966))
    expect({ value, text }).toEqual({ value: '2003-11-10T17:39:26', text: '2003-11-10 17:39:26' })
  })

  it('has no value where what is stored stands for nothing', () => {
    const { value, text } = tag('Canon::ShotInfo', 'CameraTemperature', 'int16s', u16le(0))
    expect({ value, text }).toEqual({ value: null, text: '0' })
  })

  it('has whole numbers in full', () => {
    expect(tag('', 'SerialNumber', 'int32u', u32le(560018150)).text).toBe('560018150')
  })
})
