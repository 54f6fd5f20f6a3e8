import { icc, type IccProfile } from '../block/icc.ts'
import { builder } from './builder.ts'
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
    whitePoint: t.floatList({
      nullable: true,
      description: 'X, Y and Z of the white of the medium, relative to the light D50.',
      resolve: ({ whitePoint }) => whitePoint && [...whitePoint],
    }),
    size: t.field({ type: 'Bytes', description: 'How many bytes the profile says it has.', resolve: ({ size }) => size }),
  }),
})

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
