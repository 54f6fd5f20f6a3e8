import { enumeration } from '../exif-tags/row.ts'
import { rowsOf, type XmpStructure, type XmpView } from './row.ts'

const xmp = rowsOf('xmp')
const image = rowsOf('xmpGImg')

const thumbnail: XmpStructure = {
  type: 'XmpThumbnail',
  description: 'A small picture kept inside the packet [XMP part 2, 8.7].',
  rows: [
    image.text('format', 'How the small picture is stored: always "JPEG".'),
    image.integer('width', 'Width of the small picture in pixels.'),
    image.integer('height', 'Height of the small picture in pixels.'),
    image.text('image', 'The small picture itself, in base64, with line ends as they are written.'),
  ],
}

/** What every resource may state. [XMP part 1, 8.4] */
export const basic: XmpView = {
  field: 'xmp',
  type: 'XmpBasic',
  description: 'The basic properties of XMP, prefix xmp: which program made the file, when, and how people rate it [ISO 16684-1 8.4].',
  rows: [
    xmp.date('CreateDate', 'When the picture was created; of a photograph scanned later, when it was taken.'),
    xmp.date('ModifyDate', 'When the picture was last changed.'),
    xmp.date('MetadataDate', 'When what is said about the picture was last changed.'),
    xmp.text('CreatorTool', 'The program that the picture was first made with, and its version.'),
    xmp.number('Rating', 'How many stars people gave the picture, 0 to 5; -1 says that it is rejected, 0 that it is not rated.'),
    xmp.text('Label', 'A word or colour that people sort pictures by, such as "Red".'),
    xmp.text('Nickname', 'A short informal name for the picture.'),
    xmp.texts('Identifier', 'What identifies the picture in some context.'),
    xmp.text('BaseURL', 'What relative addresses in the picture are relative to.'),
    xmp.texts('Advisory', 'Properties that were edited outside of the program that made them.'),
    xmp.structures('Thumbnails', thumbnail, 'Small pictures kept inside the packet.'),
  ],
}

const rights = rowsOf('xmpRights')

/** What may be done with a resource. [XMP part 1, 8.5] */
export const rightsManagement: XmpView = {
  field: 'xmpRights',
  type: 'XmpRights',
  description:
    'Rights in the picture, prefix xmpRights: whether it is protected, by whom, and on which terms it may be used [ISO 16684-1 8.5].',
  rows: [
    rights.boolean('Marked', 'True where the picture is under copyright, false where it is in the public domain; null where nobody said.'),
    rights.texts('Owner', 'Who owns the rights in the picture.'),
    rights.localized('UsageTerms', 'How the picture may be used, in words'),
    rights.text('WebStatement', 'Where on the web a statement on ownership and use lies; search engines show it as the licence.'),
    rights.text('Certificate', 'Where on the web a certificate of the rights lies.'),
  ],
}

const ref = rowsOf('stRef')

const reference: XmpStructure = {
  type: 'XmpReference',
  description: 'Which other file, or version of one, is meant [XMP part 2, 1.2.4.1].',
  rows: [
    ref.text('documentID', 'Names the file through all its versions: its xmpMM:DocumentID.'),
    ref.text('instanceID', 'Names the one version of the file: its xmpMM:InstanceID.'),
    ref.text('originalDocumentID', 'Names the file that it all began with: its xmpMM:OriginalDocumentID.'),
    ref.text('versionID', 'The number of the version: its xmpMM:VersionID.'),
    ref.text('renditionClass', 'As what the file was saved, such as "proof" or "draft": its xmpMM:RenditionClass.'),
    ref.text('renditionParams', 'What the class of rendition does not say: its xmpMM:RenditionParams.'),
    ref.text('filePath', 'Where the file lay, as a path or an address.'),
    ref.texts('alternatePaths', 'Where else it may be looked for, the best first.'),
    ref.date('lastModifyDate', 'When it was last changed as far as is known.'),
    ref.text('manager', 'The system that keeps it: its xmpMM:Manager.'),
    ref.text('fromPart', 'The part of the file that is meant, such as "time:0d30f60".'),
    ref.text('toPart', 'The part of this file that it went into.'),
    ref.text('maskMarkers', 'Whether its markers count here: "All" or "None".'),
  ],
}

const event = rowsOf('stEvt')

const happening: XmpStructure = {
  type: 'XmpEvent',
  description: 'What a program did to the file [XMP part 2, 1.2.4.2].',
  rows: [
    event.text('action', 'What was done: "created", "saved", "converted", "derived", "cropped", "edited", "published" and others.'),
    event.date('when', 'The moment at which it was done.'),
    event.text('softwareAgent', 'The program that did it, with its version.'),
    event.text('parameters', 'How it was done, in words of the program, such as "from image/tiff to image/jpeg".'),
    event.text('changed', 'What was changed by it, parts separated by semicolons, such as "/metadata".'),
    event.text('instanceID', 'Names the version that came out of it.'),
  ],
}

const edition = rowsOf('stVer')

const version: XmpStructure = {
  type: 'XmpVersion',
  description: 'A version of the file that a managing system keeps [XMP part 2, 1.2.4.3].',
  rows: [
    edition.text('version', 'The number of the version.'),
    edition.date('modifyDate', 'The moment at which it was checked in.'),
    edition.text('modifier', 'Who checked it in.'),
    edition.text('comments', 'What was said about it then.'),
    edition.structure('event', happening, 'What was done in it.'),
  ],
}

const item = rowsOf('stMfs')
const media = rowsOf('xmpMM')

const manifestItem: XmpStructure = {
  type: 'XmpManifestItem',
  description: 'A file that was placed into this one [XMP part 2, 1.2.4.5].',
  rows: [
    item.text('linkForm', 'How it is placed: "EmbedByReference" or "ReferenceStream".'),
    // These three go by the prefix of what they stand in.
    media.number('placedXResolution', 'How densely it was placed along the width.'),
    media.number('placedYResolution', 'How densely it was placed along the height.'),
    media.text('placedResolutionUnit', 'The unit of these: "Inches" or others.'),
    item.structure('reference', reference, 'Which file it is.'),
  ],
}

/** Where a file comes from. [XMP part 2, 1.2.3] */
export const mediaManagement: XmpView = {
  field: 'xmpMM',
  type: 'XmpMediaManagement',
  description:
    'Versions and sources of the file, prefix xmpMM: what names it, what it was made from, and what was done to it [XMP part 2].',
  rows: [
    media.text('DocumentID', 'Names the file through all its versions.'),
    media.text('InstanceID', 'Names this one version; it changes whenever the file is saved.'),
    media.text('OriginalDocumentID', 'Names the file that it all began with, through copies and conversions.'),
    media.structure('DerivedFrom', reference, 'The file that this one was made from.'),
    media.structures('History', happening, 'What was done to the file, the oldest first.'),
    media.structures('Ingredients', reference, 'Files that were put into this one, by reference or whole.'),
    media.structures('Manifest', manifestItem, 'Files that were placed into this one.'),
    media.structure('ManagedFrom', reference, 'The file it was before a managing system took it.'),
    media.structure('RenditionOf', reference, 'The file that this one is a rendition of.'),
    media.text('RenditionClass', 'As what the file was saved: "default", "thumbnail", "screen", "proof", "draft", "low-res".'),
    media.text('RenditionParams', 'What the class of rendition does not say.'),
    media.text('VersionID', 'The number of this version, in a managing system.'),
    media.structures('Versions', version, 'The versions that a managing system keeps, the newest first.'),
    media.text('Manager', 'The system that keeps the file.'),
    media.text('ManagerVariant', 'Which variant of the managing system it is.'),
    media.text('ManageTo', 'Where the managing system keeps the file.'),
    media.text('ManageUI', 'Where on the web the managing system shows the file.'),
    media.text('PreservedFileName', 'What the file was called before it was renamed.'),
    media.integer('SaveID', 'How often the file was saved; no longer in use.'),
    media.text('LastURL', 'Where the file lay when it was last saved; no longer in use.'),
  ],
}

const colorMode = enumeration('PhotoshopColorMode', 'How Photoshop keeps the colours of a picture.', [
  [0, 'BITMAP', 'Bitmap', 'Black and white, one bit for each pixel.'],
  [1, 'GRAYSCALE', 'Gray scale', 'Shades of grey in one channel.'],
  [2, 'INDEXED', 'Indexed colour', 'Colours by their numbers in a palette.'],
  [3, 'RGB', 'RGB colour', 'Red, green and blue.'],
  [4, 'CMYK', 'CMYK colour', 'Cyan, magenta, yellow and black.'],
  [7, 'MULTICHANNEL', 'Multichannel', 'Channels of inks without a model behind them.'],
  [8, 'DUOTONE', 'Duotone', 'Shades of grey printed with one to four inks.'],
  [9, 'LAB', 'Lab colour', 'Lightness and two axes of colour, CIE Lab.'],
])

const photoshop = rowsOf('photoshop')
const layer: XmpStructure = {
  type: 'XmpTextLayer',
  description: 'A layer of text in a Photoshop file.',
  rows: [
    photoshop.text('LayerName', 'The name of the layer.', { field: 'name' }),
    photoshop.text('LayerText', 'The text that the layer shows.', { field: 'text' }),
  ],
}

/** What Photoshop and the press keep. [XMP part 2, 3.2] */
export const photoshopProperties: XmpView = {
  field: 'photoshop',
  type: 'XmpPhotoshop',
  description:
    'Properties under the prefix photoshop: much of what the press has to say, and how Photoshop keeps the picture [XMP part 2, 3.2].',
  rows: [
    photoshop.text('Headline', 'A headline for the picture, shorter than its description.'),
    photoshop.text('AuthorsPosition', "The job title of the picture's first creator."),
    photoshop.text('CaptionWriter', 'Who wrote or edited the description.'),
    photoshop.text('Credit', 'Whom to name where the picture is shown.'),
    photoshop.text('Source', 'Who owns or supplies the picture, with the rights in it from the beginning.'),
    photoshop.text('Instructions', 'What whoever receives the picture is to heed, such as an embargo.'),
    photoshop.text('TransmissionReference', 'A number by which the workflow knows the picture, a job identifier.'),
    photoshop.date('DateCreated', 'When what is shown came to be; not when it became digital.'),
    photoshop.text('City', 'The city where the picture was made.'),
    photoshop.text('State', 'The state or province where the picture was made.'),
    photoshop.text('Country', 'The country where the picture was made, by name.'),
    photoshop.text('Category', 'A category of three letters; no longer in use.'),
    photoshop.texts('SupplementalCategories', 'Further categories; no longer in use.'),
    photoshop.integer('Urgency', 'How urgent the picture is for editors: 1 most, 5 normal, 8 least.'),
    photoshop.one('ColorMode', colorMode, 'How the colours are kept.'),
    photoshop.text('ICCProfile', 'The name of the colour profile.', { field: 'iccProfile' }),
    photoshop.text('History', 'What was done in Photoshop, as the log that is switched on in its settings.'),
    photoshop.structures('TextLayers', layer, 'The layers of text, with what they show.'),
    photoshop.texts('DocumentAncestors', 'Names of files whose content was pasted or placed into this one.'),
    photoshop.text('SidecarForExtension', 'The extension of the raw file that this sidecar belongs to.'),
    photoshop.text('LegacyIPTCDigest', 'MD5 of the IPTC datasets when the packet was last brought in line with them.'),
    photoshop.text('EmbeddedXMPDigest', 'MD5 of the packet inside the file that this sidecar belongs to.'),
  ],
}

const lr = rowsOf('lr')

/** What Lightroom keeps. */
export const lightroom: XmpView = {
  field: 'lr',
  type: 'XmpLightroom',
  description: 'What Lightroom keeps, prefix lr: keywords as paths in a tree.',
  rows: [
    lr.texts('hierarchicalSubject', 'Keywords with all that stand above them, such as "Animals|Birds|Heron".'),
    lr.texts('weightedFlatSubject', 'Keywords in order of weight, the highest first.'),
    lr.text('privateRTKInfo', 'Keeps the state of the touch-up tool; of use to Lightroom only.'),
  ],
}

const aux = rowsOf('aux')

/** What Adobe's programs found in maker notes. [XMP part 2, 3.6] */
export const auxiliary: XmpView = {
  field: 'aux',
  type: 'XmpAuxiliary',
  description: "What Adobe's programs found in maker notes, prefix aux: lens, serial numbers, firmware [XMP part 2].",
  rows: [
    aux.text('Lens', 'The lens in words, such as "EF24-105mm f/4L IS USM".'),
    aux.text('LensID', 'The number by which the maker knows the lens.'),
    aux.numbers('LensInfo', 'Shortest and longest focal length in mm, then the lowest f-number at each.'),
    aux.text('LensSerialNumber', 'The serial number of the lens.'),
    aux.text('SerialNumber', 'The serial number of the camera.'),
    aux.text('OwnerName', 'Whom the camera belongs to, as set in it.'),
    aux.text('Firmware', 'The version of the program in the camera.'),
    aux.number('FlashCompensation', 'How much more or less than metered the flash was to give, in EV.'),
    aux.number('ApproximateFocusDistance', 'How far away the lens was focused, in metres; a very large number is infinity.', { unit: 'm' }),
    aux.text('ImageNumber', 'How many pictures the camera had taken.'),
    aux.text('NeutralDensityFactor', 'How much a grey filter held back.'),
    aux.boolean('IsMergedHDR', 'Whether several exposures were merged into one picture of high dynamic range.'),
    aux.boolean('IsMergedPanorama', 'Whether several pictures were merged into a panorama.'),
    aux.boolean('DistortionCorrectionAlreadyApplied', 'Whether the distortion of the lens has been corrected in the pixels.'),
    aux.boolean('LateralChromaticAberrationCorrectionAlreadyApplied', 'Whether coloured edges have been corrected in the pixels.'),
    aux.boolean('VignetteCorrectionAlreadyApplied', 'Whether dark corners have been corrected in the pixels.'),
    aux.boolean('EnhanceDetailsAlreadyApplied', 'Whether Enhance Details has been at work on the raw picture.'),
    aux.boolean('EnhanceSuperResolutionAlreadyApplied', 'Whether Super Resolution has multiplied the pixels.'),
    aux.number('EnhanceSuperResolutionScale', 'By how much Super Resolution multiplied each side.'),
    aux.boolean('EnhanceDenoiseAlreadyApplied', 'Whether Denoise has been at work on the raw picture.'),
  ],
}
