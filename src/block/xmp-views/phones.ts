import { rowsOf, type XmpStructure, type XmpView } from './row.ts'

const pano = rowsOf('GPano')
const [pixels, degrees] = [{ unit: 'pixels' }, { unit: 'degrees' }]

/** [Photo Sphere XMP Metadata] */
export const panorama: XmpView = {
  field: 'gPano',
  type: 'XmpPanorama',
  description: 'How a panorama lies on the sphere around the camera, prefix GPano [Photo Sphere XMP Metadata].',
  rows: [
    pano.text('ProjectionType', 'How the sphere is laid flat: "equirectangular".'),
    pano.boolean('UsePanoramaViewer', 'Whether it is to be shown as a panorama.'),
    pano.text('CaptureSoftware', 'The program that took it.'),
    pano.text('StitchingSoftware', 'The program that put it together.'),
    pano.number('FullPanoWidthPixels', 'Width of the whole sphere, of which the picture is a part.', pixels),
    pano.number('FullPanoHeightPixels', 'Height of the whole sphere, of which the picture is a part.', pixels),
    pano.number('CroppedAreaImageWidthPixels', 'Width of the part that the picture is.', pixels),
    pano.number('CroppedAreaImageHeightPixels', 'Height of the part that the picture is.', pixels),
    pano.number('CroppedAreaLeftPixels', 'How far from the left of the sphere the part begins.', pixels),
    pano.number('CroppedAreaTopPixels', 'How far from the top of the sphere the part begins.', pixels),
    pano.number('PoseHeadingDegrees', 'Where the middle of the picture looks, clockwise from north.', degrees),
    pano.number('PosePitchDegrees', 'How far up the middle of the picture looks.', degrees),
    pano.number('PoseRollDegrees', 'How far the picture is turned about its middle.', degrees),
    pano.number('InitialViewHeadingDegrees', 'Where a viewer is to look at first, clockwise from north.', degrees),
    pano.number('InitialViewPitchDegrees', 'How far up a viewer is to look at first.', degrees),
    pano.number('InitialViewRollDegrees', 'How far a viewer is to be turned at first.', degrees),
    pano.number('InitialHorizontalFOVDegrees', 'How wide a viewer is to look at first.', {
      unit: 'degrees',
      field: 'initialHorizontalFovDegrees',
    }),
    pano.number('InitialVerticalFOVDegrees', 'How high a viewer is to look at first.', {
      unit: 'degrees',
      field: 'initialVerticalFovDegrees',
    }),
    pano.number('InitialCameraDolly', 'Where on its line of sight a viewer is to be: 0 middle, -1 back, 1 on the sphere.'),
    pano.date('FirstPhotoDate', 'When the first of its pictures was taken.'),
    pano.date('LastPhotoDate', 'When the last of its pictures was taken.'),
    pano.integer('SourcePhotosCount', 'Of how many pictures it was put together.'),
    pano.boolean('ExposureLockUsed', 'Whether exposure was the same for all pictures.'),
    pano.number('LargestValidInteriorRectLeft', 'Left side of the largest part without gaps.', pixels),
    pano.number('LargestValidInteriorRectTop', 'Upper side of the largest part without gaps.', pixels),
    pano.number('LargestValidInteriorRectWidth', 'Width of the largest part without gaps.', pixels),
    pano.number('LargestValidInteriorRectHeight', 'Height of the largest part without gaps.', pixels),
  ],
}

const camera = rowsOf('GCamera')
const microseconds = { unit: 'µs' }

/** [Motion Photo format 1.0] */
export const phoneCamera: XmpView = {
  field: 'gCamera',
  type: 'XmpPhoneCamera',
  description: "What Google's camera says, prefix GCamera: motion photos, bursts, portraits [Motion Photo format 1.0].",
  rows: [
    camera.boolean('MotionPhoto', 'Whether a film lies behind the picture; motionPhoto of ImageInfo has it.'),
    camera.integer('MotionPhotoVersion', 'The version of the format of motion photos.'),
    camera.count(
      'MotionPhotoPresentationTimestampUs',
      'The moment in the film that the picture shows; null where none is stated.',
      microseconds,
    ),
    camera.boolean('MicroVideo', 'The same in the format before.'),
    camera.integer('MicroVideoVersion', 'The version of the format before.'),
    camera.count('MicroVideoOffset', 'How far from the end of the file the film begins, in the format before.', { unit: 'bytes' }),
    camera.count('MicroVideoPresentationTimestampUs', 'The moment in the film that the picture shows, in the format before.', microseconds),
    camera.text('BurstID', 'Names the burst that the picture is of.', { field: 'burstId' }),
    camera.boolean('BurstPrimary', 'Whether it is the best of its burst.'),
    camera.texts('DisableAutoCreation', 'What is not to be made of it by itself.'),
    camera.texts('SpecialTypeID', 'What kind of special picture it is, such as a portrait.', { field: 'specialTypeIds' }),
    camera.text('PortraitVersion', 'The version of the portrait mode.'),
  ],
}

const item = rowsOf('Item')
const container = rowsOf('Container')

const containerItem: XmpStructure = {
  type: 'XmpContainerItem',
  description: 'A picture or film in the file [Motion Photo format 1.0, Container].',
  rows: [
    item.text('Mime', 'Its media type.', { field: 'mimeType' }),
    item.text('Semantic', 'What it is for: "Primary", "MotionPhoto", "GainMap", "Depth", "Confidence" and others.'),
    item.count('Length', 'How many bytes it has; 0 or null for the first, which ends where the next begins.'),
    item.count('Padding', 'How many bytes lie between it and the next.'),
    item.text('Label', 'What tells it from others of its kind.'),
    item.text('URI', 'Where it is, if not in the file behind the one before.', { field: 'uri' }),
  ],
}

const containerEntry: XmpStructure = {
  type: 'XmpContainerEntry',
  description: 'An entry of the directory, which holds an item.',
  rows: [container.structure('Item', containerItem, 'What the entry stands for.')],
}

/** [Motion Photo format 1.0] */
export const containerDirectory: XmpView = {
  field: 'container',
  type: 'XmpContainer',
  description: 'The directory of what lies in the file one behind the other, prefix Container [Motion Photo format 1.0].',
  rows: [container.structures('Directory', containerEntry, 'Pictures and films in the file, in order.')],
}

const depth = rowsOf('GDepth')

/** [Depthmap XMP Metadata] */
export const depthMap: XmpView = {
  field: 'gDepth',
  type: 'XmpDepthMap',
  description: 'How to read the depth map inside the packet, prefix GDepth; the map itself is in the json of Xmp [Depthmap XMP Metadata].',
  rows: [
    depth.text('Format', 'How depth became shades of grey: "RangeInverse" or "RangeLinear".'),
    depth.number('Near', 'The depth that black, or white, stands for at the near end, in the units stated.'),
    depth.number('Far', 'The depth at the far end, in the units stated.'),
    depth.text('Units', 'What depth counts: "m" or "mm"; null where it has no unit.'),
    depth.text('MeasureType', 'From where it is measured: "OpticalAxis" or "OpticRay".'),
    depth.text('Mime', 'The media type of the map.', { field: 'mimeType' }),
    depth.text('ConfidenceMime', 'The media type of the map of confidence.', { field: 'confidenceMimeType' }),
    depth.number('ImageWidth', 'Width of the picture that the map is for.', pixels),
    depth.number('ImageHeight', 'Height of the picture that the map is for.', pixels),
    depth.text('Manufacturer', 'Who made the device that measured it.'),
    depth.text('Model', 'The device that measured it.'),
    depth.text('Software', 'The program that computed it.'),
  ],
}

const focus = rowsOf('GFocus')

/** [Lens Blur XMP Metadata] */
export const lensBlur: XmpView = {
  field: 'gFocus',
  type: 'XmpLensBlur',
  description: 'How a picture was blurred by its depth afterwards, prefix GFocus [Lens Blur XMP Metadata].',
  rows: [
    focus.number('BlurAtInfinity', 'How large a point at infinity is blurred, as part of the diagonal.'),
    focus.number('FocalDistance', 'The depth that is sharp, in the units of the map.'),
    focus.number('FocalPointX', 'The sharp point from the left, as part of the width.'),
    focus.number('FocalPointY', 'The sharp point from the top, as part of the height.'),
  ],
}
