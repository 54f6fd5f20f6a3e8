import type { ResourceType } from './photoshop-values.ts'

/** An image resource: its number, what it is called, how to read it, and what it is. */
export interface ResourceRow {
  readonly id: number
  readonly name: string
  readonly type: ResourceType
  readonly description: string
}

const row = (id: number, name: string, type: ResourceType, description: string): ResourceRow => ({ id, name, type, description })

/** The documented image resources. A new one is one line. [Photoshop File Formats, Image Resource IDs] */
export const photoshopResources: readonly ResourceRow[] = [
  row(0x03e8, 'Photoshop2Info', 'bytes', 'Channels, rows, columns, depth and mode; Photoshop 2.0 only.'),
  row(0x03e9, 'MacintoshPrintInfo', 'bytes', 'Settings of the Macintosh print manager.'),
  row(0x03ea, 'MacintoshPageFormat', 'bytes', 'Page format of the Macintosh.'),
  row(0x03eb, 'IndexedColorTable', 'bytes', 'Colour table; Photoshop 2.0 only.'),
  row(0x03ed, 'ResolutionInfo', 'resolution', 'Resolution of the picture, and the units in which it and the sides are shown.'),
  row(0x03ee, 'AlphaChannelNames', 'pascals', 'Names of the alpha channels.'),
  row(0x03ef, 'DisplayInfo', 'bytes', 'How channels are displayed; replaced by 1077.'),
  row(0x03f0, 'Caption', 'pascal', 'Caption.'),
  row(0x03f1, 'BorderInformation', 'border', 'Width of the border that is printed, and its unit.'),
  row(0x03f2, 'BackgroundColor', 'bytes', 'Background colour.'),
  row(0x03f3, 'PrintFlags', 'printFlags', 'What is printed beside the picture.'),
  row(0x03f4, 'GrayscaleHalftoning', 'bytes', 'Halftoning of grayscale and multichannel pictures.'),
  row(0x03f5, 'ColorHalftoning', 'bytes', 'Halftoning of colour pictures.'),
  row(0x03f6, 'DuotoneHalftoning', 'bytes', 'Halftoning of duotones.'),
  row(0x03f7, 'GrayscaleTransferFunction', 'bytes', 'Transfer function of grayscale and multichannel pictures.'),
  row(0x03f8, 'ColorTransferFunctions', 'bytes', 'Transfer functions of colour pictures.'),
  row(0x03f9, 'DuotoneTransferFunctions', 'bytes', 'Transfer functions of duotones.'),
  row(0x03fa, 'DuotoneImageInformation', 'bytes', 'Inks of a duotone.'),
  row(0x03fb, 'EffectiveBlackAndWhite', 'bytes', 'Effective black and white values of the dot range.'),
  row(0x03fd, 'EpsOptions', 'bytes', 'Options of Encapsulated PostScript.'),
  row(0x03fe, 'QuickMaskInformation', 'quickMask', 'Channel of the quick mask, and whether the mask was empty at first.'),
  row(0x0400, 'TargetLayer', 'integer', 'Index of the layer that was active, from the bottom.'),
  row(0x0401, 'WorkingPath', 'bytes', 'The working path.'),
  row(0x0402, 'LayersGroupInformation', 'integers16', 'Group of each layer; layers of one group are dragged together.'),
  row(0x0404, 'IptcRecord', 'block', 'IPTC datasets: see iptc.'),
  row(0x0405, 'RawImageMode', 'bytes', 'Image mode of raw files.'),
  row(0x0406, 'JpegQuality', 'jpegQuality', 'Quality, variety and number of scans chosen when the picture was last saved as JPEG.'),
  row(0x0408, 'GridAndGuides', 'guides', 'Spacing of the grid, and the guides, in pixels.'),
  row(0x0409, 'Thumbnail4', 'thumbnail', 'Thumbnail of Photoshop 4.0, in blue, green, red.'),
  row(0x040a, 'CopyrightFlag', 'boolean', 'Whether the picture is under copyright.'),
  row(0x040b, 'Url', 'text', 'Web address of the owner or the copyright.'),
  row(0x040c, 'Thumbnail', 'thumbnail', 'Thumbnail, as JPEG.'),
  row(0x040d, 'GlobalAngle', 'integer', 'Angle of light for layer effects, in degrees.'),
  row(0x040e, 'ColorSamplersObsolete', 'bytes', 'Colour samplers; replaced by 1073.'),
  row(0x040f, 'IccProfile', 'block', 'Colour profile: see icc.'),
  row(0x0410, 'Watermark', 'boolean', 'Whether the picture carries a watermark.'),
  row(0x0411, 'IccUntagged', 'boolean', 'Whether the picture is meant to have no colour profile.'),
  row(0x0412, 'EffectsVisible', 'boolean', 'Whether layer effects are shown.'),
  row(0x0413, 'SpotHalftone', 'bytes', 'Halftone of spot colours.'),
  row(0x0414, 'IdsBaseValue', 'integer', 'Number from which layer identifiers are counted.'),
  row(0x0415, 'UnicodeAlphaNames', 'unicodes', 'Names of the alpha channels, in Unicode.'),
  row(0x0416, 'IndexedColorTableCount', 'integer', 'Number of colours in the table that are in use.'),
  row(0x0417, 'TransparencyIndex', 'integer', 'Index of the transparent colour.'),
  row(0x0419, 'GlobalAltitude', 'integer', 'Height of light for layer effects, in degrees.'),
  row(0x041a, 'Slices', 'slices', 'Name, bounds and number of the slices.'),
  row(0x041b, 'WorkflowUrl', 'unicode', 'Web address of the workflow.'),
  row(0x041c, 'JumpToXpep', 'bytes', 'What to do on a jump to another program.'),
  row(0x041d, 'AlphaIdentifiers', 'integers32', 'Identifiers of the alpha channels.'),
  row(0x041e, 'UrlList', 'urls', 'Web addresses, with what they belong to.'),
  row(0x0421, 'VersionInfo', 'version', 'Programs that wrote the file and can read it, and whether a merged picture is stored.'),
  row(0x0422, 'ExifData1', 'block', 'EXIF: see exif.'),
  row(0x0423, 'ExifData3', 'block', 'EXIF: see exif.'),
  row(0x0424, 'XmpMetadata', 'block', 'XMP: see xmp.'),
  row(0x0425, 'CaptionDigest', 'hex', 'MD5 of the IPTC datasets, by which a change made elsewhere is noticed.'),
  row(0x0426, 'PrintScale', 'printScale', 'How the picture is scaled and placed on paper.'),
  row(0x0428, 'PixelAspectRatio', 'aspectRatio', 'Width of a pixel divided by its height.'),
  row(0x0429, 'LayerComps', 'bytes', 'Layer compositions.'),
  row(0x042a, 'AlternateDuotoneColors', 'bytes', 'Colours of a duotone, once more.'),
  row(0x042b, 'AlternateSpotColors', 'bytes', 'Spot colours, once more.'),
  row(0x042d, 'LayerSelectionIds', 'counted32', 'Identifiers of the layers that were selected.'),
  row(0x042e, 'HdrToningInformation', 'bytes', 'Settings of HDR toning.'),
  row(0x042f, 'PrintInformation', 'bytes', 'Settings of printing.'),
  row(0x0430, 'LayerGroupsEnabled', 'bytes', 'Which layer groups are enabled.'),
  row(0x0431, 'ColorSamplers', 'bytes', 'Colour samplers.'),
  row(0x0432, 'MeasurementScale', 'bytes', 'Scale of measurement.'),
  row(0x0433, 'TimelineInformation', 'bytes', 'Timeline.'),
  row(0x0434, 'SheetDisclosure', 'bytes', 'Which panels are open.'),
  row(0x0435, 'DisplayInfoFloat', 'bytes', 'How channels are displayed.'),
  row(0x0436, 'OnionSkins', 'bytes', 'Onion skins.'),
  row(0x0438, 'CountInformation', 'bytes', 'Things counted in the picture.'),
  row(0x043a, 'PrintSettings', 'bytes', 'Settings of printing, Photoshop CS5.'),
  row(0x043b, 'PrintStyle', 'bytes', 'Style of printing, Photoshop CS5.'),
  row(0x043c, 'MacintoshNsPrintInfo', 'bytes', 'Settings of printing on the Macintosh.'),
  row(0x043d, 'WindowsDevMode', 'bytes', 'Settings of printing on Windows.'),
  row(0x043e, 'AutoSaveFilePath', 'unicode', 'Where the picture was saved automatically.'),
  row(0x043f, 'AutoSaveFormat', 'bytes', 'As what the picture was saved automatically.'),
  row(0x0440, 'PathSelectionState', 'bytes', 'Which paths were selected.'),
  row(0x0bb7, 'ClippingPathName', 'pascal', 'Name of the clipping path.'),
  row(0x0bb8, 'OriginPathInfo', 'bytes', 'Origins of paths.'),
  row(0x1b58, 'ImageReadyVariables', 'text', 'Variables of ImageReady, as XML.'),
  row(0x1b59, 'ImageReadyDataSets', 'bytes', 'Data sets of ImageReady.'),
  row(0x1b5a, 'ImageReadyDefaultState', 'bytes', 'Default state of ImageReady.'),
  row(0x1b5b, 'ImageReadyRolloverExpandedState', 'bytes', 'Which rollovers of ImageReady are open.'),
  row(0x1b5c, 'ImageReadyRolloverState', 'bytes', 'State of the rollovers of ImageReady.'),
  row(0x1b5d, 'ImageReadyLayerSettings', 'bytes', 'Settings of the layers of ImageReady.'),
  row(0x1b5e, 'ImageReadyVersion', 'bytes', 'Version of ImageReady.'),
  row(0x1f40, 'LightroomWorkflow', 'bytes', 'Whether the picture is in the midst of a Lightroom workflow.'),
  row(0x2710, 'PrintFlagsInformation', 'printFlagsInfo', 'Crop marks and bleed of printing.'),
]

const byId = new Map(photoshopResources.map((one) => [one.id, one]))

/** What a resource is; those of a range share a name, as do all that are not documented. */
export function resourceRow(id: number): ResourceRow {
  const known = byId.get(id)
  if (known) return known
  if (id >= 2000 && id <= 2997) return row(id, 'PathInfo', 'path', 'A saved path: its name, and the number of its records.')
  if (id >= 4000 && id <= 4999) return row(id, 'PluginResource', 'bytes', 'What a plug-in keeps.')
  return row(id, `Resource ${id}`, 'bytes', 'Not documented.')
}
