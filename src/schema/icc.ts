import { icc, type IccProfile } from '../block/icc.ts'
import { builder, type Types } from './builder.ts'
import { ImageInfo } from './image-info.ts'

const IccProfileType = builder.objectRef<IccProfile>('IccProfile').implement({
  description: 'The colour profile of a picture: what the numbers of its pixels look like [ICC.1].',
  fields: (t) => ({
    description: t.exposeString('description', {
      nullable: true,
      description: 'What the profile is called, such as "sRGB IEC61966-2.1" or "Display P3"; null where it does not say.',
    }),
    copyright: t.exposeString('copyright', {
      nullable: true,
      description: 'Who holds the rights in the profile itself, not in the picture.',
    }),
    manufacturer: t.exposeString('manufacturer', { nullable: true, description: 'Who made the device that the profile is for, in words.' }),
    model: t.exposeString('model', { nullable: true, description: 'The device that the profile is for, in words.' }),
    colorSpace: t.exposeString('colorSpace', {
      description: 'The colours that the pixels are stored in, by the signature of the profile: "RGB", "CMYK", "GRAY", "Lab".',
    }),
    connectionSpace: t.exposeString('connectionSpace', { description: 'The colours that the profile leads to: "XYZ" or "Lab".' }),
    deviceClass: t.exposeString('deviceClass', {
      description:
        'What kind of device the profile is for: "Input", "Display", "Output", "DeviceLink", "ColorSpace", "Abstract" or "NamedColor"; else its signature.',
    }),
    version: t.exposeString('version', { description: 'The version of the specification that the profile keeps to, such as "4.3.0".' }),
    renderingIntent: t.exposeString('renderingIntent', {
      nullable: true,
      description:
        'What to keep where a device cannot show all colours: "Perceptual", "Media-relative colorimetric", "Saturation" or "ICC-absolute colorimetric".',
    }),
    creationDate: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the profile was made, in UTC; null where it states no such moment.',
      resolve: (profile) => profile.creationDate,
    }),
    whitePoint: point(t, 'whitePoint', 'X, Y and Z of the white of the medium, relative to the light D50.'),
    blackPoint: point(t, 'blackPoint', 'X, Y and Z of the black of the medium, in profiles of version 2.'),
    luminance: point(t, 'luminance', 'Of the three the second is how bright white is on the device, in candelas per square metre.'),
    red: point(t, 'red', 'X, Y and Z of the primary red, relative to the light D50; null where there is no such primary.'),
    green: point(t, 'green', 'X, Y and Z of the primary green, relative to the light D50; null where there is no such primary.'),
    blue: point(t, 'blue', 'X, Y and Z of the primary blue, relative to the light D50; null where there is no such primary.'),
    illuminant: point(t, 'illuminant', 'X, Y and Z of the light that the connection space is seen in: D50 in honest profiles.'),
    cmm: t.exposeString('cmm', {
      nullable: true,
      description: 'Signature of the colour module that is preferred, such as "lcms" or "ADBE".',
    }),
    platform: t.exposeString('platform', {
      nullable: true,
      description: 'Signature of the platform it was made for: "APPL", "MSFT", "SGI", "SUNW".',
    }),
    manufacturerSignature: t.exposeString('manufacturerSignature', {
      nullable: true,
      description: 'Signature of who made the device, such as "IEC" or "EPSO".',
    }),
    modelSignature: t.exposeString('modelSignature', {
      nullable: true,
      description: 'Signature of the model of the device, such as "sRGB".',
    }),
    creator: t.exposeString('creator', { nullable: true, description: 'Signature of who made the profile, such as "HP" or "appl".' }),
    embedded: t.exposeBoolean('embedded', { description: 'Whether the profile says that it is embedded in a file.' }),
    independent: t.exposeBoolean('independent', { description: 'Whether the profile may be used apart from the pixels.' }),
    profileId: t.exposeString('profileId', { nullable: true, description: 'MD5 of the profile as it states it, in hexadecimal.' }),
    size: t.field({ type: 'Bytes', description: 'How many bytes the profile says it has.', resolve: ({ size }) => size }),
  }),
})

type Points = 'whitePoint' | 'blackPoint' | 'luminance' | 'red' | 'green' | 'blue' | 'illuminant'

/** Three numbers, where a profile states them. */
function point(t: PothosSchemaTypes.ObjectFieldBuilder<Types, IccProfile>, name: Points, description: string) {
  return t.floatList({ nullable: true, description, resolve: (profile) => profile[name] && [...profile[name]] })
}

builder.objectField(ImageInfo, 'icc', (t) =>
  t.field({
    type: IccProfileType,
    nullable: true,
    extensions: { cost: 2 },
    description:
      'The colour profile: what the numbers of the pixels look like. Null where the file has none; most programs then take sRGB.',
    resolve: ({ image }) => image.decode(icc),
  }),
)
