import { photoshop, type Photoshop, type PhotoshopResolution, type PhotoshopThumbnail } from '../block/photoshop.ts'
import { readAll } from '../source/source.ts'
import { builder } from './builder.ts'
import { DirectoryType } from './directory.ts'
import { ImageInfo } from './image-info.ts'
import { float, int } from './numbers.ts'
import { UnitEnum } from './photoshop-enumerations.ts'
import { resourceFields } from './photoshop-resources.ts'

const ResolutionType = builder.objectRef<PhotoshopResolution>('PhotoshopResolution').implement({
  description: 'How densely the picture is to be printed, and the units Photoshop shows it in: image resource 1005, ResolutionInfo.',
  fields: (t) => ({
    xResolution: t.float({
      nullable: true,
      description: 'Pixels per inch along the width, in whatever unit it is shown.',
      resolve: ({ xResolution }) => float(xResolution),
    }),
    xResolutionUnit: t.field({
      type: UnitEnum,
      nullable: true,
      description: 'The unit that the resolution along the width is shown in.',
      resolve: (found) => found.xResolutionUnit,
    }),
    widthUnit: t.field({
      type: UnitEnum,
      nullable: true,
      description: 'The unit that the width of the picture is shown in.',
      resolve: (found) => found.widthUnit,
    }),
    yResolution: t.float({
      nullable: true,
      description: 'Pixels per inch along the height, in whatever unit it is shown.',
      resolve: ({ yResolution }) => float(yResolution),
    }),
    yResolutionUnit: t.field({
      type: UnitEnum,
      nullable: true,
      description: 'The unit that the resolution along the height is shown in.',
      resolve: (found) => found.yResolutionUnit,
    }),
    heightUnit: t.field({
      type: UnitEnum,
      nullable: true,
      description: 'The unit that the height of the picture is shown in.',
      resolve: (found) => found.heightUnit,
    }),
  }),
})

const ThumbnailType = builder.objectRef<PhotoshopThumbnail>('PhotoshopThumbnail').implement({
  description: 'The small picture that Photoshop embeds beside that of EXIF: image resources 1033 and 1036; it is not decoded.',
  fields: (t) => ({
    format: t.exposeString('format', { description: 'How the small picture is stored: "JPEG", or "RGB" for bare pixels.' }),
    width: t.int({ nullable: true, description: 'Width of the small picture in pixels.', resolve: ({ width }) => int(width) }),
    height: t.int({ nullable: true, description: 'Height of the small picture in pixels.', resolve: ({ height }) => int(height) }),
    size: t.field({ type: 'Bytes', description: 'How many bytes the small picture takes.', resolve: ({ size }) => size }),
    offset: t.field({
      type: 'Bytes',
      nullable: true,
      description: 'Where it begins, in bytes from the beginning of the file; null where the resources are stored in pieces.',
      resolve: ({ fileOffset }) => fileOffset,
    }),
    dataUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'The small picture itself as a data: address, which a page can show at once; null where it is not a JPEG.',
      resolve: async ({ format, bytes }) =>
        format === 'JPEG' ? `data:image/jpeg;base64,${Buffer.from(await readAll(bytes)).toString('base64')}` : null,
    }),
  }),
})

const PhotoshopType = builder.objectRef<Photoshop>('Photoshop').implement({
  description:
    'What Photoshop keeps about a picture in image resources, "8BIM": how it is printed, whose it is, its paths and channels [Photoshop File Formats].',
  interfaces: [DirectoryType],
  fields: (t) => ({
    resolution: t.field({
      type: ResolutionType,
      nullable: true,
      description: 'How densely the picture is to be printed: resource 1005. Null where it is not stated.',
      resolve: (found) => found.resolution,
    }),
    thumbnail: t.field({
      type: ThumbnailType,
      nullable: true,
      description: 'What is known of the embedded small picture: resource 1036 or 1033.',
      resolve: (found) => found.thumbnail,
    }),
    copyrighted: t.exposeBoolean('copyrighted', {
      nullable: true,
      description: 'Whether the picture is marked as being under copyright: resource 1034.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'The web address of the owner, as it was typed in: resource 1035.' }),
    urls: t.stringList({ description: 'The web addresses of the slices of the picture: resource 1054.', resolve: ({ urls }) => [...urls] }),
    captionDigest: t.exposeString('captionDigest', {
      nullable: true,
      description:
        'MD5 of the IPTC datasets when they last agreed with XMP, in hexadecimal; another digest now says that IPTC was changed since: resource 1061.',
    }),
    alphaChannels: t.stringList({
      description: 'The names of the alpha channels: resource 1045 or 1006.',
      resolve: ({ alphaChannels }) => [...alphaChannels],
    }),
    paths: t.stringList({ description: 'The names of the saved paths: resources 2000 to 2997.', resolve: ({ paths }) => [...paths] }),
    clippingPath: t.exposeString('clippingPath', {
      nullable: true,
      description: 'The name of the path that the picture is cut out by in print: resource 2999.',
    }),
    globalAngle: t.float({
      nullable: true,
      description: 'Where light for the effects of layers comes from, in degrees: resource 1037.',
      resolve: ({ globalAngle }) => float(globalAngle),
    }),
    globalAltitude: t.float({
      nullable: true,
      description: 'How high light for the effects of layers stands, in degrees: resource 1049.',
      resolve: ({ globalAltitude }) => float(globalAltitude),
    }),
    pixelAspectRatio: t.float({
      nullable: true,
      description: 'The width of a pixel divided by its height: resource 1064.',
      resolve: ({ pixelAspectRatio }) => float(pixelAspectRatio),
    }),
    ...resourceFields(t),
  }),
})

builder.objectField(ImageInfo, 'photoshop', (t) =>
  t.field({
    type: PhotoshopType,
    nullable: true,
    extensions: { cost: 2 },
    description: 'What Photoshop keeps about the picture: print resolution, copyright flag, paths, channels. Null where the file has none.',
    resolve: ({ image }) => image.decode(photoshop),
  }),
)
