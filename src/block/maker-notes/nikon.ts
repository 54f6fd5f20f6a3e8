import { latin1, view } from '../../source/source.ts'
import { onceFor } from '../../once.ts'
import type { Maker, RecordBytes, RecordField, Surroundings } from './maker.ts'
import { deciphered, type NikonKey } from './nikon-cipher.ts'
import { fieldsOf } from './record.ts'
import { kindOf, kindOfCode, numbersIn, StoredValue, textOf } from './stored.ts'
import type { Row } from './table.ts'

const SERIAL_NUMBER = 0x1d
const SHUTTER_COUNT = 0xa7

/** Where the cipher of a colour record starts, and where its levels are, by version; 0 where it is in clear. */
const colorBalances: ReadonlyMap<string, readonly [start: number, levels: number]> = new Map([
  ['ColorBalance0100', [0, 72]],
  ['ColorBalance0102', [0, 10]],
  ['ColorBalance0103', [0, 20]],
  ['ColorBalance0205', [4, 14]],
  ['ColorBalance0209', [284, 294]],
  ['ColorBalance02', [284, 290]],
  ['ColorBalance0211', [284, 300]],
  ['ColorBalance0213', [284, 294]],
  ['ColorBalance0215', [284, 288]],
  ['ColorBalance0219', [4, 128]],
])

/** Shot records of cameras that share one with another. */
const sameShotInfo: ReadonlyMap<string, string> = new Map([
  ['D40X', 'D40'],
  ['D600', 'D610'],
  ['D5', 'D500'],
  ['Z5', 'Z7II'],
  ['Z50', 'Z7II'],
  ['Z6', 'Z7II'],
  ['Z7', 'Z7II'],
  ['Z6II', 'Z7II'],
])

/** Cameras whose shot record changed with their firmware: the length of the later one begins here. */
const laterShotInfo: ReadonlyMap<string, number> = new Map([
  ['D3', 5400],
  ['D300', 5300],
])

const versionOf = ({ room, start, end }: StoredValue) => latin1(room, start, Math.min(end, start + 4))

/** The name of a camera as its records go by: "D300", "Z7II". */
const cameraOf = ({ model }: Surroundings) =>
  model
    .replace(/^NIKON /i, '')
    .replaceAll(' ', '')
    .replace(/_2$/, 'II')
    .replace(/_3$/, 'III')

function shotInfo(variants: readonly Row[], stored: StoredValue, around: Surroundings): Row | undefined {
  const named = (name: string) => variants.find((row) => row.name === `ShotInfo${name}`)
  const camera = cameraOf(around)
  const later = laterShotInfo.get(camera)
  if (later !== undefined) return named(`${camera}${stored.length < later ? 'a' : 'b'}`)
  return named(sameShotInfo.get(camera) ?? camera) ?? named(versionOf(stored).startsWith('02') ? '02xx' : 'Unknown')
}

/** The version that a row is for, at the end of its name or of that of its table. */
const stated = (row: Row) => /(\d{4})$/.exec(row.name)?.[1] ?? /(\d{4})$/.exec(row.below ?? '')?.[1] ?? ''

/** The row of the greatest version that is not beyond the stated one and of the same generation. */
function byVersion(variants: readonly Row[], stored: StoredValue): Row | undefined {
  const version = versionOf(stored)
  const fitting = variants.filter((row) => stated(row).slice(0, 2) === version.slice(0, 2) && stated(row) <= version)
  return fitting.at(-1) ?? variants.find(({ name }) => name.endsWith('Unknown'))
}

/** Colour records: a few versions have a layout of their own, most of the enciphered ones share one. */
function colorBalance(variants: readonly Row[], stored: StoredValue): Row | undefined {
  const version = versionOf(stored)
  const named = (name: string) => variants.find((row) => row.name === `ColorBalance${name}`)
  if (['0209', '0212', '0214'].includes(version)) return named('0209')
  if (['0215', '0216', '0217', '0218'].includes(version)) return named('0215')
  if (['0219', '0220', '0221', '0222', '0223', '0224', '0225', '0226'].includes(version)) return named('0219')
  return named(version) ?? (/^020[0-9]|^0210/.test(version) ? named('02') : named('Unknown'))
}

/** Where the records of flashes say how each group of them is controlled: its place, and which half of the byte; in the older and the newer ones. */
const flashModes: Readonly<Record<string, readonly (readonly [at: number, upper: boolean])[]>> = {
  A: [[15, false], [16, false], [17, false]], // prettier-ignore
  B: [[16, false], [17, true], [18, true]], // prettier-ignore
  C: [[16, false], [17, false], [18, false]], // prettier-ignore
}

/** What flashes are controlled by hand from this mode on: then their output is stated, else what was added to or taken from it. */
const BY_HAND = 6

/** Whether a flash record states an output or a compensation in one place. */
function flash(variants: readonly Row[], { bytes }: StoredValue): Row | undefined {
  const group = /^FlashGroup([ABC])/.exec(variants[0]?.name ?? '')?.[1]
  const layout = ['0100', '0101', '0102'].indexOf(versionOf(new StoredValue(kindOf('undef'), true, bytes)))
  const [at, upper] = group === undefined ? [9, null] : flashModes[group]![layout === 2 ? 1 : layout < 0 ? 2 : 0]!
  const byte = bytes[at] ?? 0
  const mode = upper === null ? byte & 0x7f : upper ? byte >> 4 : byte & 15
  return variants.find(({ name }) => name.endsWith('Output') === mode >= BY_HAND)
}

/** Focus records: how many points there are, by the layout of the record and the number of the module; the places of the meanings that this leads to. */
const modules: Readonly<Record<string, readonly (readonly number[])[]>> = {
  '01': [[1], [2], [3, 7], [0]],
  '02': [[4], [5], [6]],
  '03': [[1], [8], [9]],
}

/** What a focus record says of points and areas: by its module, and by whether it was the sensor that focused. */
function focus(variants: readonly Row[], { bytes }: StoredValue): Row | undefined {
  if (variants[0]?.name === 'AFAreaMode') return variants[bytes[CONTRAST_DETECTED] ? 1 : 0]
  const places = modules[latin1(bytes.subarray(0, 2))]
  return places ? variants[places.findIndex((numbers) => numbers.includes(bytes[MODULE] ?? 0))] : variants[0]
}

const focusNames: ReadonlySet<string> = new Set(['AFAreaMode', 'PrimaryAFPoint', 'AFPointsUsed'])
const CONTRAST_DETECTED = 4
const MODULE = 6

/** The cameras whose custom settings are laid out as those of the D3. */
const D3_FAMILY = /^NIKON D(?:3[SX]?|300S?|700)$/

/** What they tell apart. */
const customNames =
  /^(?:AFPointIllumination|CenterWeightedAreaSize|InitialZoomSetting|FileNumberSequence|(?:Preview|Func|AELock)Button(?:PlusDials)?|FlashSyncSpeed|AutoBracket(?:Set|ModeM|Order))$/

/** Of two meanings of a custom setting: the D3 and its kin have the first, but for brackets, of which the later ones have more. */
function custom(variants: readonly Row[], _: StoredValue, { model }: Surroundings): Row | undefined {
  if (!D3_FAMILY.test(model)) return variants[0]
  if (variants[0]?.name.startsWith('AutoBracket')) return variants[model.endsWith('S') ? 1 : 0]
  return variants[/D3[SX]?$/.test(model) ? 0 : 1]
}

type Choice = (variants: readonly Row[], stored: StoredValue, around: Surroundings) => Row | undefined

/** How one of several meanings is chosen. */
const choiceOf = onceFor(([first]: readonly Row[]): Choice => {
  const { name, below } = first!
  if (/^Flash\w*Output$/.test(name)) return flash
  if (focusNames.has(name)) return focus
  if (customNames.test(name)) return custom
  if (name.startsWith('ShotInfo')) return shotInfo
  if (name.startsWith('ColorBalance0')) return colorBalance
  if (name === 'PictureControlData') return (variants, stored) => variants[Number(versionOf(stored).slice(1, 2)) - 1]
  if (name === 'ColorBalanceA') return (variants, stored) => variants[stored.length === 2560 ? 0 : versionOf(stored) === 'NRW ' ? 1 : 2]
  if (name === 'MultiExposure') return (variants, stored) => variants.at(versionOf(stored) < '0102' ? 0 : -1)
  return below === 'Nikon::AFInfo2V0100' || /\d{4}$/.test(name) ? byVersion : ([row]) => row
})

/** What has one meaning only has that, whatever its name ends with. */
function choose(variants: readonly Row[], stored: StoredValue, around: Surroundings): Row | undefined {
  return variants.length < 2 ? variants[0] : choiceOf(variants)(variants, stored, around)
}

/** What the camera enciphers with: the digits of its serial number and its shots; null where these are not stated. */
function keyOf(around: Surroundings): NikonKey | null {
  const serial = around.top(SERIAL_NUMBER)
  const shots = around.top(SHUTTER_COUNT)
  const count = shots && numbersIn(shots)?.[0]
  const text = serial && textOf(serial.as(kindOf('string')))
  if (count === undefined || text === undefined || text === null) return null
  // A serial number that is no number is replaced by a constant: 0x22 in a D50, else 0x60.
  return { serial: /^ *\d+ *$/.test(text) ? Number(text) & 0xff : /\bD50$/.test(around.model) ? 0x22 : 0x60, shots: count }
}

function decipher(row: Row, stored: StoredValue, around: Surroundings): Uint8Array | null {
  const { bytes } = stored
  const version = versionOf(stored)
  const color = colorBalances.get(row.name)
  if (color) {
    const [start, levels] = color
    if (start === 0) return bytes.subarray(levels)
    const key = keyOf(around)
    return key && deciphered(bytes, key, start).subarray(levels)
  }
  const enciphered =
    (row.name.startsWith('LensData') && version > '0200' && version < '1000') ||
    (row.name.startsWith('ShotInfo') && version >= '0200' && version < '1000')
  if (!enciphered) return bytes
  const key = keyOf(around)
  return key && deciphered(bytes, key, 4)
}

/** Of the shot record of a camera that is not known, what all cameras have in the same place: its version, and that of the firmware. */
function unknownShot(record: RecordBytes): readonly RecordField[] {
  return fieldsOf(record, ([row]) => row).filter(({ id, stored }) => id === 0 || (id === 4 && /^[ -~]{3}/.test(latin1(stored.bytes))))
}

/** How numbers of these lengths are stored where no type is stated. */
const numeric: ReadonlyMap<number, string> = new Map([
  [1, 'int8u'],
  [2, 'int16u'],
  [4, 'int32u'],
  [8, 'double'],
])

/** What the program Nikon Capture did: entries that each state their number and length. */
function capture({ table, bytes }: RecordBytes): readonly RecordField[] {
  const words = view(bytes)
  const fields: RecordField[] = []
  // Numbers are stored with the lesser byte first, whatever the order around them.
  for (let at = 22; at + 22 <= bytes.length;) {
    const id = words.getUint32(at, true)
    const length = words.getUint32(at + 18, true) - 4
    if (length < 0 || at + 22 + length > bytes.length) break
    const row = table.byId.get(id)?.[0]
    const type = row?.type && kindOf(row.type).size === length ? row.type : (numeric.get(length) ?? 'undef')
    fields.push({
      id,
      row,
      stored: new StoredValue(kindOf(row?.below ? 'undef' : type), true, bytes, at + 22, length),
    })
    at += 22 + length
  }
  return fields
}

/** Versions and the number of entries, before the first of them. */
const SETTINGS_HEAD = 24

/** Settings of one camera, at most. */
const MOST_SETTINGS = 1024

/** How the camera is set: entries of a number, a type and a value. */
function settings({ table, bytes }: RecordBytes): readonly RecordField[] {
  const words = view(bytes)
  const fields: RecordField[] = []
  // Numbers are stored with the lesser byte first, whatever the order around them.
  const count = bytes.length < SETTINGS_HEAD ? 0 : Math.min(words.getUint32(SETTINGS_HEAD - 4, true), MOST_SETTINGS)
  const end = Math.min(SETTINGS_HEAD + 8 * count, bytes.length - 7)
  for (let at = SETTINGS_HEAD; at < end; at += 8) {
    const id = words.getUint16(at, true)
    const row = table.byId.get(id)?.[0]
    const kind = kindOfCode(bytes[at + 3]!)
    if (row && kind.size <= 4) fields.push({ id, row, stored: new StoredValue(kind, true, bytes, at + 4, kind.size) })
  }
  return fields
}

const DIRECTORY = 6

/** The order of bytes in records that have one of their own. That of files has the one by which the folder has three digits, as folders do. */
function orderOf(table: string, bytes: Uint8Array, { model }: Surroundings): boolean | undefined {
  if (table === 'Nikon::ISOInfo') return false
  if (table === 'Nikon::LensData0800') return true
  if (table === 'Nikon::AFInfo') return !/^NIKON D/i.test(model)
  if (table !== 'Nikon::FileInfo' || bytes.length < DIRECTORY + 2) return undefined
  const [little, big] = [true, false].map((order) => isFolder(view(bytes).getUint16(DIRECTORY, order)))
  return little === big ? undefined : little
}

const isFolder = (number: number) => number >= 100 && number <= 999

/** Nikon: a TIFF structure of its own, some of whose records are enciphered. */
export const nikon: Maker = {
  name: 'Nikon',
  tables: () => import('./tables/nikon.ts'),
  choose,
  decipher,
  littleEndian: orderOf,
  split: (record) => {
    if (record.table.name === 'NikonCapture::Main') return capture(record)
    if (record.table.name === 'NikonSettings::Main') return settings(record)
    return record.table.name === 'Nikon::ShotInfo' ? unknownShot(record) : null
  },
}
