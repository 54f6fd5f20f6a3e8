import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { u32 } from '../support/bytes.ts'
import { written } from '../support/exiftool.ts'
import { installed } from '../support/tool.ts'

const SELECTION = `icc { description copyright manufacturer model colorSpace connectionSpace deviceClass version renderingIntent creationDate whitePoint
  blackPoint luminance red green blue illuminant cmm platform manufacturerSignature modelSignature creator embedded independent profileId size }`

/** What exiftool calls classes and intents by, and their names. [ICC.1:2022 7.2.5, 7.2.15] */
const classes: Readonly<Record<string, string>> = { scnr: 'Input', mntr: 'Display', prtr: 'Output', spac: 'ColorSpace' }
const intents = ['Perceptual', 'Media-relative colorimetric', 'Saturation', 'ICC-absolute colorimetric']

/** What exiftool says of a profile, as fields have it. */
function fieldsBy(said: ReadonlyMap<string, unknown>): object {
  const header = (tag: string) => said.get(`ICC-header:${tag}`)
  const text = (tag: string) => said.get(`ICC_Profile:${tag}`) ?? null
  const signature = (tag: string) => String(header(tag)).trim() || null
  const point = (value: unknown) =>
    typeof value === 'string' ? value.split(' ').map((number): unknown => expect.closeTo(Number(number), 4)) : null
  const version = Number(header('ProfileVersion'))
  const flags = Number(header('CMMFlags'))
  const id = String(header('ProfileID')).split(' ').map(Number)
  return {
    description: text('ProfileDescription'),
    copyright: text('ProfileCopyright'),
    manufacturer: text('DeviceMfgDesc'),
    model: text('DeviceModelDesc'),
    colorSpace: signature('ColorSpaceData'),
    connectionSpace: signature('ProfileConnectionSpace'),
    deviceClass: classes[String(header('ProfileClass'))],
    version: `${version >> 8}.${(version >> 4) & 15}.${version & 15}`,
    renderingIntent: intents[Number(header('RenderingIntent'))],
    creationDate: String(header('ProfileDateTime')).replace(/^(\d+):(\d+):(\d+) (.*)$/, '$1-$2-$3T$4Z'),
    whitePoint: point(text('MediaWhitePoint')),
    blackPoint: point(text('MediaBlackPoint')),
    luminance: point(text('Luminance')),
    red: point(text('RedMatrixColumn')),
    green: point(text('GreenMatrixColumn')),
    blue: point(text('BlueMatrixColumn')),
    illuminant: point(header('ConnectionSpaceIlluminant')),
    cmm: signature('ProfileCMMType'),
    platform: signature('PrimaryPlatform'),
    manufacturerSignature: signature('DeviceManufacturer'),
    modelSignature: signature('DeviceModel'),
    creator: signature('ProfileCreator'),
    embedded: (flags & 1) !== 0,
    independent: (flags & 2) === 0,
    profileId: id.some((byte) => byte > 0) ? Buffer.from(id).toString('hex') : null,
    size: expect.any(Number),
  }
}

/** A picture of sharp's with one of the profiles that it brings along. */
const pictureWith = async (profile: 'srgb' | 'p3' | 'cmyk') => {
  const plain = sharp({ create: { width: 8, height: 6, channels: 3, background: '#345' } })
  return new Uint8Array(
    await plain
      .toColourspace(profile === 'cmyk' ? 'cmyk' : 'srgb')
      .withIccProfile(profile)
      .jpeg()
      .toBuffer(),
  )
}

describe.skipIf(!installed('exiftool', '-ver'))('what sharp writes', () => {
  test.each(['srgb', 'p3', 'cmyk'] as const)('is said by the fields of the profile %s as exiftool says it', async (profile) => {
    const { bytes, said } = written(await pictureWith(profile), 'jpg', [], ['ICC_Profile'])
    const { image, errors } = await describeBytes(bytes, SELECTION)
    expect(errors).toEqual([])
    expect(image!.icc).toEqual(fieldsBy(said))
  })

  test('is said by the same fields where the header says otherwise', async () => {
    const file = await pictureWith('p3')
    const header = Buffer.from(file).indexOf('acsp') - 36
    file.set([4, 0x30], header + 8)
    file.set(Buffer.from('scnr'), header + 12)
    file.set(u32(3), header + 44)
    file.set(u32(3), header + 64)
    const { bytes, said } = written(file, 'jpg', [], ['ICC_Profile'])
    const found = (await describeBytes(bytes, SELECTION)).image!.icc
    expect(found).toEqual(fieldsBy(said))
    expect(found).toMatchObject({ version: '4.3.0', deviceClass: 'Input', embedded: true, independent: false, renderingIntent: intents[3] })
  })
})
