import { type Exposures, FIGURES, type Mosaic, type Settings, type Table } from '../block/exif-structures.ts'
import { photositeColor, type Structure } from '../block/exif-tags.ts'
import { builder } from './builder.ts'
import { enumOf } from './enumeration.ts'

const colors = enumOf(photositeColor)
const knownColors = new Set(photositeColor.values.map(({ value }) => value))

const MosaicType = builder.objectRef<Mosaic>('PhotositeMosaic').implement({
  description: 'The pattern of colours that the photosites of a sensor see, which repeats all over it [EXIF 3.0 4.6.6, CFAPattern].',
  fields: (t) => ({
    columns: t.exposeInt('columns', { description: 'After how many columns the pattern repeats.' }),
    rows: t.exposeInt('rows', { description: 'After how many rows the pattern repeats.' }),
    colors: t.field({
      type: [colors],
      nullable: { list: false, items: true },
      description: 'The colours of one repeat, row by row; null for one that the standard does not name.',
      resolve: ({ colors }) => colors.map((color) => (knownColors.has(color) ? color : null)),
    }),
  }),
})

const TableType = builder.objectRef<Table>('ExifTable').implement({
  description: 'A table of numbers, with names of its columns [EXIF 3.0 4.6.6, OECF and SpatialFrequencyResponse].',
  fields: (t) => ({
    columns: t.exposeInt('columns', { description: 'How many columns the table has.' }),
    rows: t.exposeInt('rows', { description: 'How many rows the table has.' }),
    names: t.exposeStringList('names', { description: 'What the columns are called.' }),
    values: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'The numbers, row by row; null where the file states none, such as 0/0.',
      resolve: ({ values }) => [...values],
    }),
  }),
})

const SettingsType = builder.objectRef<Settings>('DeviceSettings').implement({
  description: 'Settings of a camera, as its display shows them [EXIF 3.0 4.6.6, DeviceSettingDescription].',
  fields: (t) => ({
    columns: t.exposeInt('columns', { description: 'How many columns the display has.' }),
    rows: t.exposeInt('rows', { description: 'How many rows the display has.' }),
    settings: t.exposeStringList('settings', { description: 'The settings in words.' }),
  }),
})

/** The figures in front, in their order. */
const figures: readonly (readonly [field: string, description: string])[] = [
  ['totalPeriod', 'From the beginning of the first exposure to the end of the last, in seconds.'],
  ['sumOfAll', 'Exposure times of all pictures that were taken, together, in seconds.'],
  ['sumOfUsed', 'Exposure times of the pictures that were used, together, in seconds.'],
  ['longestOfAll', 'Longest exposure of all pictures, in seconds.'],
  ['longestOfUsed', 'Longest exposure of the pictures that were used, in seconds.'],
  ['shortestOfAll', 'Shortest exposure of all pictures, in seconds.'],
  ['shortestOfUsed', 'Shortest exposure of the pictures that were used, in seconds.'],
]

const ExposuresType = builder.objectRef<Exposures>('CompositeExposures').implement({
  description:
    'How long the pictures were exposed that a composite was made from [EXIF 3.0 4.6.6, SourceExposureTimesOfCompositeImage]. Null where a camera cannot tell.',
  fields: (t) => ({
    ...Object.fromEntries(
      figures.map(([field, description], i) => [field, t.float({ nullable: true, description, resolve: (all) => all[i] })]),
    ),
    sequences: t.int({ nullable: true, description: 'How many sequences of pictures there are.', resolve: (all) => all[FIGURES] }),
    picturesPerSequence: t.int({ nullable: true, description: 'How many pictures a sequence has.', resolve: (all) => all[FIGURES + 1] }),
    times: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'Exposure time of each picture, in seconds.',
      resolve: (all) => all.slice(FIGURES + 2),
    }),
  }),
})

/** The type of a tag whose bytes are a structure. */
export const structureTypes = {
  mosaic: MosaicType,
  unsigned: TableType,
  signed: TableType,
  settings: SettingsType,
  exposures: ExposuresType,
  shorts: ['Int'],
} as const satisfies Record<Structure, object>
