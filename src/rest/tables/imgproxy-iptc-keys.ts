/** How the content of a dataset is given: text as stored, a number, base64. */
type IptcForm = 'text' | 'number' | 'binary'

/** A dataset as imgproxy calls it; contents shorter or longer than its bounds are left out. */
export interface IptcKey {
  readonly record: number
  readonly dataset: number
  readonly key: string
  readonly form: IptcForm
  readonly repeatable: boolean
  readonly shortest: number
  readonly longest: number
}

type Row = readonly [record: number, dataset: number, key: string, form: IptcForm, repeatable: boolean, shortest: number, longest: number]

const ONE = false
const MANY = true

const rows: readonly Row[] = [
  [1, 0, 'Model Version', 'number', ONE, 2, 2],
  [1, 5, 'Destination', 'text', MANY, 0, 1024],
  [1, 20, 'File Format', 'number', ONE, 2, 2],
  [1, 22, 'File Version', 'number', ONE, 2, 2],
  [1, 30, 'Service Identifier', 'text', ONE, 0, 10],
  [1, 40, 'Envelope Number', 'text', ONE, 8, 8],
  [1, 50, 'Product I.D.', 'text', MANY, 0, 32],
  [1, 60, 'Envelope Priority', 'text', ONE, 1, 1],
  [1, 70, 'Date Sent', 'text', ONE, 8, 8],
  [1, 80, 'Time Sent', 'text', ONE, 11, 11],
  [1, 90, 'Coded Character Set', 'binary', ONE, 0, 32],
  [1, 100, 'Unique Name of Object', 'text', ONE, 14, 80],
  [1, 120, 'ARM Identifier', 'number', ONE, 2, 2],
  [1, 122, 'ARM Version', 'number', ONE, 2, 2],
  [2, 0, 'Record Version', 'number', ONE, 2, 2],
  [2, 3, 'Object Type Reference', 'text', ONE, 3, 67],
  [2, 4, 'Object Attribute Reference', 'text', MANY, 4, 68],
  [2, 5, 'Object Name', 'text', ONE, 0, 64],
  [2, 7, 'Edit Status', 'text', ONE, 0, 64],
  [2, 8, 'Editorial Update', 'text', ONE, 2, 2],
  [2, 10, 'Urgency', 'text', ONE, 1, 1],
  [2, 12, 'Subject Reference', 'text', MANY, 13, 236],
  [2, 15, 'Category', 'text', ONE, 0, 3],
  [2, 20, 'Supplemental Category', 'text', MANY, 0, 32],
  [2, 22, 'Fixture Identifier', 'text', ONE, 0, 32],
  [2, 25, 'Keywords', 'text', MANY, 0, 64],
  [2, 26, 'Content Location Code', 'text', MANY, 3, 3],
  [2, 27, 'Content Location Name', 'text', MANY, 0, 64],
  [2, 30, 'Release Date', 'text', ONE, 8, 8],
  [2, 35, 'Release Time', 'text', ONE, 11, 11],
  [2, 37, 'Expiration Date', 'text', ONE, 8, 8],
  [2, 38, 'Expiration Time', 'text', ONE, 11, 11],
  [2, 40, 'Special Instructions', 'text', ONE, 0, 256],
  [2, 42, 'Action Advised', 'text', ONE, 2, 2],
  [2, 45, 'Reference Service', 'text', MANY, 0, 10],
  [2, 47, 'Reference Date', 'text', MANY, 8, 8],
  [2, 50, 'Reference Number', 'text', MANY, 8, 8],
  [2, 55, 'Date Created', 'text', ONE, 8, 19],
  [2, 60, 'Time Created', 'text', ONE, 6, 11],
  [2, 62, 'Digital Creation Date', 'text', ONE, 8, 8],
  [2, 63, 'Digital Creation Time', 'text', ONE, 11, 11],
  [2, 65, 'Originating Program', 'text', ONE, 0, 32],
  [2, 70, 'Program Version', 'text', ONE, 0, 10],
  [2, 75, 'Object Cycle', 'text', ONE, 1, 1],
  [2, 80, 'By-line', 'text', MANY, 0, 32],
  [2, 85, 'By-line Title', 'text', MANY, 0, 32],
  [2, 90, 'City', 'text', ONE, 0, 32],
  [2, 92, 'Sub-location', 'text', ONE, 0, 32],
  [2, 95, 'Province/State', 'text', ONE, 0, 32],
  [2, 100, 'Country Code', 'text', ONE, 3, 3],
  [2, 101, 'Country Name', 'text', ONE, 0, 64],
  [2, 103, 'Original Transmission Reference', 'text', ONE, 0, 32],
  [2, 105, 'Headline', 'text', ONE, 0, 256],
  [2, 110, 'Credit', 'text', ONE, 0, 32],
  [2, 115, 'Source', 'text', ONE, 0, 32],
  [2, 116, 'Copyright Notice', 'text', ONE, 0, 128],
  [2, 118, 'Contact', 'text', MANY, 0, 128],
  [2, 120, 'Caption/Abstract', 'text', ONE, 0, 2000],
  [2, 122, 'Writer/Editor', 'text', MANY, 0, 32],
  [2, 125, 'Rasterized Caption', 'binary', ONE, 7360, 7360],
  [2, 130, 'Image Type', 'text', ONE, 2, 2],
  [2, 131, 'Image Orientation', 'text', ONE, 1, 1],
  [2, 135, 'Language Identifier', 'text', ONE, 2, 3],
  [2, 150, 'Audio Type', 'text', ONE, 2, 2],
  [2, 151, 'Audio Sampling Rate', 'text', ONE, 6, 6],
  [2, 152, 'Audio Sampling Resolution', 'text', ONE, 2, 2],
  [2, 153, 'Audio Duration', 'text', ONE, 6, 6],
  [2, 154, 'Audio Outcue', 'text', ONE, 0, 64],
  [2, 200, 'Preview File Format', 'number', ONE, 2, 2],
  [2, 201, 'Preview File Format Version', 'number', ONE, 2, 2],
  [2, 202, 'Preview Data', 'binary', ONE, 0, 256000],
  [7, 10, 'Size Mode', 'number', ONE, 1, 1],
  [7, 20, 'Max Subfile Size', 'number', ONE, 3, 4],
  [7, 90, 'Object Size Announced', 'number', ONE, 3, 4],
  [7, 95, 'Maximum Object Size', 'number', ONE, 3, 4],
  [8, 10, 'Subfile', 'binary', MANY, 0, Infinity],
  [9, 10, 'Confirmed Data Size', 'number', ONE, 3, 4],
]

/** Every dataset that imgproxy knows, by record and number: "2:25". */
export const iptcKeys: ReadonlyMap<string, IptcKey> = new Map(
  rows.map(([record, dataset, key, form, repeatable, shortest, longest]) => [
    `${record}:${dataset}`,
    { record, dataset, key, form, repeatable, shortest, longest },
  ]),
)
