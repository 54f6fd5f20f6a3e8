import { view } from '../../source/source.ts'
import { Fields } from './fields.ts'
import { meaningIn } from './meanings.ts'
import { measure, type Measure, parts, plain } from './measure.ts'
import { canonStops } from './measures.ts'
import type { Maker, RecordBytes, RecordField, Surroundings } from './maker.ts'
import { fieldsOf } from './record.ts'
import { kindOf, numbersIn, StoredValue } from './stored.ts'
import type { Row } from './table.ts'

const CAMERA_SETTINGS = 0x01
const MODEL_ID = 0x10

/** The cameras that state the time of a shot in a thousandth of 32 seconds. */
const IN_THOUSANDTHS = /\b(?:20D|350D|REBEL XT|Kiss Digital N)\b/

/** Colour records by the number of their words: the layout changed with nearly every generation of cameras. */
const colorData: ReadonlyMap<string, readonly number[]> = new Map([
  ['ColorData1', [582]],
  ['ColorData2', [653]],
  ['ColorData3', [796]],
  ['ColorData4', [674, 692, 702, 1227, 1250, 1251, 1337, 1338, 1346]],
  ['ColorData5', [5120]],
  ['ColorData6', [1273, 1275]],
  ['ColorData7', [1312, 1313, 1316, 1506]],
  ['ColorData8', [1353, 1560, 1592, 1602]],
  ['ColorData9', [1816, 1820, 1824]],
  ['ColorData10', [2024, 3656]],
  ['ColorData11', [3778, 3973]],
  ['ColorData12', [4528]],
])

/** Camera records that serve cameras of other names too. */
const sameCamera: ReadonlyMap<string, string> = new Map([
  ['R5', 'R6'],
  ['R6mkII', 'R6m2'],
  ['R6mkIII', 'R6m3'],
  ['1DC', '1DX'],
  ['8000D', '760D'],
])

/** The names of a camera as its records go by: "1DmkIII", "450D". */
function camerasOf({ model, said }: Surroundings): string[] {
  const all = [model, ...said(MODEL_ID).split(' / ')]
  const names = all.map((name) =>
    name
      .replace(/^Canon /, '')
      .replace(/^(?:EOS|PowerShot)[ -]/, '')
      .replace(/^1Ds/, '1D')
      .replace(/ Mark /, 'mk')
      .replace(/ /g, ''),
  )
  return names.map((name) => sameCamera.get(name) ?? name)
}

function chooseByCamera(variants: readonly Row[], prefix: string, around: Surroundings): Row | undefined {
  const wanted = camerasOf(around).map((camera) => prefix + camera)
  return variants.find(({ name }) => wanted.includes(name))
}

function cameraInfo(variants: readonly Row[], stored: StoredValue, around: Surroundings): Row | undefined {
  const named = (name: string) => variants.find((row) => row.name === `CanonCameraInfo${name}`)
  const found = chooseByCamera(variants, 'CanonCameraInfo', around)
  if (found) return found
  const words = stored.type.startsWith('int32') ? stored.length / 4 : 0
  if (words === 138 || words === 148) return named('PowerShot')
  if ([156, 162, 167, 171, 264].includes(words)) return named('PowerShot2')
  return named(words > 0 ? 'Unknown32' : 'Unknown')
}

/** Folder and number of a picture, each in parts that do not stand together; the folders of some cameras are counted from 100 at least. */
const numberIn20D = plain((stored) => ((stored >> 6) & 0x3ff) * 10_000 + ((stored >> 16) & 0xff) + ((stored & 0x3f) << 8))
const numberIn30D = plain((stored) => {
  const folder = (stored >> 10) & 0x3ff
  const full = folder + Math.max(0, Math.ceil((100 - folder) / 64)) * 64
  return full * 10_000 + ((stored & 0x3ff) << 4) + ((stored >> 20) & 15)
})

/** Numbers whose halves stand the other way round. */
const swapped = plain((stored) => ((stored << 16) | (stored >>> 16)) >>> 0)

/** What the first word of a file record counts, where that is known. */
function fileInfo([file, shutter]: readonly Row[], model: string): Row | undefined {
  if (file && IN_THOUSANDTHS.test(model)) return { ...file, measure: numberIn20D }
  if (file && /\b(?:30D|400D|REBEL XTi|Kiss Digital X)\b/.test(model)) return { ...file, measure: numberIn30D }
  return shutter && /\b1Ds? Mark II(?: N)?$/.test(model) ? { ...shutter, measure: swapped } : undefined
}

type Choice = (variants: readonly Row[], stored: StoredValue, around: Surroundings) => Row | undefined

const named = (variants: readonly Row[], name: string) => variants.find((row) => row.name === name)

/** How one of several meanings is chosen, by the name of the first. */
const choices: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  ['CanonCameraInfo1D', cameraInfo],
  ['CustomFunctions1D', (variants, _, around) => chooseByCamera(variants, 'CustomFunctions', around)],
  [
    'CustomFunctions10D',
    (variants, _, around) => chooseByCamera(variants, 'CustomFunctions', around) ?? named(variants, 'CustomFunctionsUnknown'),
  ],
  // Cameras of the other series have a number there that is none of a camera.
  ['SerialNumber', (variants, _, { model }) => (variants.length === 1 || model.includes('EOS') ? variants[0] : undefined)],
  [
    'ColorData1',
    (variants, { length }) => variants.find(({ name }) => colorData.get(name)?.includes(length / 2)) ?? named(variants, 'ColorDataUnknown'),
  ],
  ['SerialInfo', (variants, _, { model }) => named(variants, model.endsWith('EOS 5D') ? 'SerialInfo' : 'InternalSerialNumber')],
  ['VignettingCorr', (variants, _, { model }) => variants[model.includes('EOS') ? 0 : 1]],
  ['FileNumber', (variants, _, { model }) => (variants.length === 1 ? variants[0] : fileInfo(variants, model))],
  ['ColorCoefs', (variants, stored) => variants[stored.type === 'undef' && versionOf(stored) === -4 ? 1 : 0]],
])

function choose(variants: readonly Row[], stored: StoredValue, around: Surroundings): Row | undefined {
  const choice = choices.get(variants[0]?.name ?? '')
  return choice ? choice(variants, stored, around) : variants[0]
}

/** The number that a colour record begins with. */
function versionOf(stored: StoredValue): number {
  return numbersIn(stored.as(kindOf('int16s')).first(2))?.[0] ?? 0
}

/** Focal lengths are stored in parts of a millimetre, of which this is how many there are. */
const FOCAL_UNITS = 25

/** The fields of a record of whose numbers some measure another thing than those of other cameras. */
function measuredSo(record: RecordBytes, measures: ReadonlyMap<string, Measure>): readonly RecordField[] {
  return fieldsOf(record, ([row]) => row).map((field) => {
    const measure = field.row && measures.get(field.row.name)
    return field.row && measure ? { ...field, row: { ...field.row, measure } } : field
  })
}

/** Focal lengths in millimetres, by the words of the settings. */
function focalLengths(record: RecordBytes, settings: Uint8Array | undefined): readonly RecordField[] {
  const words = settings && view(settings)
  const units = words && words.byteLength >= FOCAL_UNITS * 2 + 2 ? words.getInt16(FOCAL_UNITS * 2, record.littleEndian) : 1
  const length = parts(units || 1, 'mm')
  return measuredSo(record, new Map(['FocalLength', 'MinFocalLength', 'MaxFocalLength'].map((name) => [name, length])))
}

const inThousandths = new Map([['ExposureTime', measure('s', (stored) => (2 ** -canonStops(stored) * 1000) / 32)]])

/** The older focus record: the size of its lists follows from the number of points. */
function afInfo(record: RecordBytes, { model }: Surroundings): readonly RecordField[] {
  const fields = new Fields(record)
  const points = record.bytes.length < 2 ? 0 : view(record.bytes).getUint16(0, record.littleEndian)
  for (let id = 0; id < 8; id++) fields.take(id, 'int16u')
  for (const id of [8, 9]) fields.take(id, 'int16s', points)
  fields.take(10, 'int16s', (points + 15) >> 4)
  if (/EOS/.test(model)) return fields.list
  fields.skip('int16u')
  fields.take(12, 'int16u')
  return fields.list
}

/** The newer focus record, which states its size first and the size of each point. */
function afInfo2(record: RecordBytes, { model }: Surroundings): readonly RecordField[] {
  const fields = new Fields(record)
  const points = record.bytes.length < 6 ? 0 : view(record.bytes).getUint16(4, record.littleEndian)
  for (let id = 0; id < 8; id++) fields.take(id, 'int16u')
  for (const id of [8, 9, 10, 11]) fields.take(id, 'int16s', points)
  const bits = (points + 15) >> 4
  fields.take(12, 'int16s', bits)
  if (/EOS/.test(model)) fields.take(13, 'int16s', bits)
  else {
    fields.skip('int16u', bits + 1)
    fields.take(14, 'int16u')
  }
  return fields.list
}

/** Custom functions are numbered in a byte. */
const MOST_FUNCTIONS = 256

/** Custom functions of older cameras: words, each the number of a function and its setting. */
function functions({ table, bytes, littleEndian }: RecordBytes): readonly RecordField[] {
  const words = view(bytes)
  return Array.from({ length: Math.min(MOST_FUNCTIONS, Math.max(0, (bytes.length >> 1) - 1)) }, (_, i) => {
    const at = 2 + 2 * i
    const id = words.getUint16(at, littleEndian) >> 8
    return {
      id,
      row: table.byId.get(id)?.[0],
      stored: new StoredValue(kindOf('int8u'), littleEndian, bytes, at + (littleEndian ? 0 : 1), 1),
    }
  }).filter(({ row, id }) => row !== undefined || id !== 0)
}

/** Of the meanings of a function those of as many settings, or else those that name its settings as a whole. */
function listed(variants: readonly Row[], stored: StoredValue): Row | undefined {
  if (variants.length < 2) return variants[0]
  const numbers = numbersIn(stored) ?? []
  const sized = variants.filter(({ count }) => count === numbers.length)
  return sized.length === 1 ? sized[0] : (variants.find(({ meanings }) => meanings.sets[0]?.has(numbers.join(' '))) ?? variants[0])
}

/** Custom functions of newer cameras: groups of entries, each a number, a count and so many words. */
function functions2({ table, bytes, littleEndian }: RecordBytes, { model, said }: Surroundings): readonly RecordField[] {
  const models = [model, ...said(MODEL_ID).split(' / ')]
  const words = view(bytes)
  const fields: RecordField[] = []
  const word = (at: number) => (at + 4 <= bytes.length ? words.getUint32(at, littleEndian) : 0)
  let at = 8
  for (let group = 0; group < word(4) && at + 12 <= bytes.length; group++) {
    const end = Math.min(bytes.length, at + 8 + Math.max(4, word(at + 4) - 4))
    at += 12
    while (at + 8 <= end) {
      const [id, count] = [word(at), word(at + 4)]
      const length = count * 4
      if (count === 0 || at + 8 + length > bytes.length) break
      const variants = table.byId.get(id) ?? []
      const stored = new StoredValue(kindOf('int32s'), littleEndian, bytes, at + 8, length)
      const row = count === 1 ? (meaningIn('Canon', variants, models) ?? listed(variants, stored)) : listed(variants, stored)
      fields.push({ id, row, stored })
      at += 8 + length
    }
    at = Math.max(at, end)
  }
  return fields
}

/** The camera record of a PowerShot, where the temperature stands three words before the end. */
function powerShot(record: RecordBytes): readonly RecordField[] {
  const temperature = record.bytes.length / 4 - 3
  return fieldsOf(record, ([row]) => row).filter(({ id, row }) => row?.name !== 'CameraTemperature' || id === temperature)
}

/** Canon: an IFD without a header whose records are words in rows. */
export const canon: Maker = {
  name: 'Canon',
  tables: () => import('./tables/canon.ts'),
  choose,
  split(record, around) {
    const { name } = record.table
    if (name === 'Canon::AFInfo') return afInfo(record, around)
    if (name === 'Canon::ShotInfo' && IN_THOUSANDTHS.test(around.model)) return measuredSo(record, inThousandths)
    if (name === 'Canon::CameraSettings') return focalLengths(record, record.bytes)
    if (name === 'Canon::FocalLength') return focalLengths(record, around.top(CAMERA_SETTINGS)?.bytes)
    if (name === 'Canon::AFInfo2') return afInfo2(record, around)
    if (name === 'CanonCustom::Functions2' || name === 'Canon::FilterInfo') return functions2(record, around)
    if (name.startsWith('Canon::CameraInfoPowerShot')) return powerShot(record)
    return name.startsWith('CanonCustom::Functions') ? functions(record) : null
  },
}
