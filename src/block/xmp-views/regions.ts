import { rowsOf, type XmpStructure, type XmpView } from './row.ts'

const area = rowsOf('stArea')
const [mwg, keyword] = [rowsOf('mwg-rs'), rowsOf('mwg-kw')]

const areaOf: XmpStructure = {
  type: 'XmpArea',
  description: 'A rectangle, circle or point by its middle, as parts of the width and height [MWG 2.0, 5.9; XMP part 2, Area].',
  rows: [
    area.number('x', 'How far the middle is from the left, 0 to 1.'),
    area.number('y', 'How far the middle is from the top, 0 to 1.'),
    area.number('w', 'Width of a rectangle, 0 to 1.', { field: 'width' }),
    area.number('h', 'Height of a rectangle, 0 to 1.', { field: 'height' }),
    area.number('d', 'Diameter of a circle, by the shorter side, 0 to 1.', { field: 'diameter' }),
    area.text('unit', 'What the numbers count: "normalized".'),
  ],
}

const dimension = rowsOf('stDim')

const dimensions: XmpStructure = {
  type: 'XmpDimensions',
  description: 'Width and height with their unit [XMP part 2, Dimensions].',
  rows: [
    dimension.number('w', 'How wide it is.', { field: 'width' }),
    dimension.number('h', 'How high it is.', { field: 'height' }),
    dimension.text('unit', 'What they count, such as "pixel".'),
  ],
}

const region: XmpStructure = {
  type: 'XmpRegion',
  description: 'A face, pet, barcode or point of focus in a picture [MWG 2.0, 5.9].',
  rows: [
    mwg.text('Type', 'What it is: "Face", "Pet", "Focus" or "BarCode".'),
    mwg.text('Name', 'Who or what it is, a name or short title.'),
    mwg.text('Description', 'More about it in words.'),
    mwg.structure('Area', areaOf, 'Where it is, in the picture upright.'),
    mwg.number('Rotation', 'How far it is turned, clockwise.', { unit: 'radians' }),
    mwg.text('FocusUsage', 'Of a point of focus: "EvaluatedUsed", "EvaluatedNotUsed" or "NotEvaluatedNotUsed".'),
    mwg.text('BarCodeValue', 'Of a barcode: what it says.'),
  ],
}

const regionInfo: XmpStructure = {
  type: 'XmpRegions',
  description: 'All regions, and the size of the picture when they were drawn [MWG 2.0, 5.9].',
  rows: [
    mwg.structure('AppliedToDimensions', dimensions, 'Size of the picture when they were drawn; where it differs now, they may be off.'),
    mwg.structures('RegionList', region, 'The regions, in the order stated.', { field: 'list' }),
  ],
}

/** [MWG Guidelines 2.0, 5.9] */
export const workingGroupRegions: XmpView = {
  field: 'mwgRs',
  type: 'XmpMwgRegions',
  description: 'Faces and other regions, prefix mwg-rs, by the Metadata Working Group [MWG 2.0].',
  rows: [mwg.structure('Regions', regionInfo, 'Regions of the picture: faces, pets, points of focus, barcodes.')],
}

const keywordNode: XmpStructure = {
  type: 'XmpKeyword',
  description: 'A keyword and those below it [MWG 2.0, 5.10].',
  get rows() {
    return [
      keyword.text('Keyword', 'The word or phrase itself.'),
      keyword.boolean('Applied', 'Whether it applies to the picture, rather than only to lead to those below.'),
      keyword.structures('Children', keywordNode, 'Narrower keywords below it.'),
    ]
  },
}

const keywordInfo: XmpStructure = {
  type: 'XmpKeywords',
  description: 'All trees of keywords [MWG 2.0, 5.10].',
  rows: [keyword.structures('Hierarchy', keywordNode, 'The topmost keywords.')],
}

/** [MWG Guidelines 2.0, 5.10] */
export const workingGroupKeywords: XmpView = {
  field: 'mwgKw',
  type: 'XmpMwgKeywords',
  description: 'Keywords as trees, prefix mwg-kw, by the Metadata Working Group [MWG 2.0].',
  rows: [keyword.structure('Keywords', keywordInfo, 'Keywords, the broader above the narrower.')],
}

const [people, peopleInfo, person] = [rowsOf('MP'), rowsOf('MPRI'), rowsOf('MPReg')]

const face: XmpStructure = {
  type: 'XmpPeopleRegion',
  description: 'Someone whom Windows was told to be in the picture [Microsoft, People Tagging].',
  rows: [
    person.text('PersonDisplayName', 'The name of the person.', { field: 'name' }),
    person.text('Rectangle', 'Where the face is: left, top, width, height as parts of the picture, "0.1, 0.2, 0.3, 0.3".'),
    person.text('PersonEmailDigest', 'SHA-1 of the address for electronic mail.'),
    person.text('PersonLiveIdCID', 'The number of the Windows Live account.', { field: 'personLiveId' }),
    person.text('PersonSourceID', 'Where the person comes from.', { field: 'personSourceId' }),
  ],
}

const faces: XmpStructure = {
  type: 'XmpPeopleRegions',
  description: 'All people whom Windows was told of [Microsoft, People Tagging].',
  rows: [
    peopleInfo.structures('Regions', face, 'The people, in the order stated.'),
    peopleInfo.date('DateRegionsValid', 'When the regions were last known to be right.'),
  ],
}

/** [Microsoft, People Tagging] */
export const peopleTagging: XmpView = {
  field: 'mp',
  type: 'XmpPeople',
  description: 'People whom Windows Photo Gallery was told to be in the picture, prefix MP [Microsoft, People Tagging].',
  rows: [people.structure('RegionInfo', faces, 'The people with their faces.')],
}
