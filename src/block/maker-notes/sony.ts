import type { Maker, Surroundings } from './maker.ts'
import { away } from './measure.ts'
import type { StoredValue } from './stored.ts'
import type { Row } from './table.ts'

/** Cameras as lists of them are written: "ILCE-7/7R, DSC-RX1". */
function camerasIn(list: string): ReadonlySet<string> {
  return new Set(
    list.split(', ').flatMap((series) => {
      const [first = '', ...others] = series.split('/')
      return [first, ...others.map((model) => first.replace(/-.*$/, `-${model}`))]
    }),
  )
}

/** Which camera writes which layout of the records that changed with the generations. */
const layouts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    CameraInfo: 'DSLR-A700/A850/A900',
    CameraInfo2: 'DSLR-A200/A230/A290/A300/A330/A350/A380/A390',
    CameraInfo3: 'SLT-A33/A35/A55/A55V, DSLR-A450/A500/A550/A560/A580, NEX-3/5/5C/C3/VG10E',
    FocusInfo: 'DSLR-A200/A230/A290/A300/A330/A350/A380/A390/A700/A850/A900',
    MoreInfo: 'DSLR-A450/A500/A550/A560/A580, SLT-A33/A35/A55/A55V, NEX-3/5/5C/C3/VG10E',
    CameraSettings: 'DSLR-A200/A300/A350/A700/A850/A900',
    CameraSettings2: 'DSLR-A230/A290/A330/A380/A390',
    CameraSettings3: 'SLT-A33/A35/A55/A55V, DSLR-A450/A500/A550/A560/A580, NEX-3/5/5C/C3/VG10E',
    ExtraInfo: 'DSLR-A850/A900',
    ExtraInfo2: 'DSLR-A230/A290/A330/A380/A390',
    ExtraInfo3: 'SLT-A33/A35/A55/A55V, DSLR-A450/A500/A550/A560/A580, NEX-3/5/5C/C3/VG10E',
    Tag2010a: 'NEX-5N',
    Tag2010b: 'SLT-A65/A65V/A77/A77V, NEX-7/VG20E',
    Tag2010c: 'SLT-A37/A57, NEX-F3',
    Tag2010d: 'DSC-HX10V/HX20V/HX200V/TX66/TX200V/TX300V/WX50/WX100/WX150',
    Tag2010e: 'SLT-A58/A99/A99V, ILCE-3000/3500, NEX-3N/5R/5T/6/VG30E/VG900, DSC-RX100/RX1/RX1R/HX300/HX50V/TX30/WX60/WX200/WX300, HV',
    Tag2010f: 'DSC-RX100M2/QX10/QX100',
    Tag2010g: 'DSC-HX60V/HX350/HX400V/QX30/RX10/RX100M3/WX220/WX350, ILCE-7/7R/7S/7M2/5000/5100/6000/QX1, ILCA-68/77M2',
    Tag2010h: 'DSC-HX80/HX90V/RX0/RX1RM2/RX10M2/RX10M3/RX100M4/RX100M5/WX500, ILCE-6300/6500/7RM2/7SM2, ILCA-99M2',
    Tag2010i: 'ILCE-6100/6400/6600/7C/7M3/7RM3/7RM4/9/9M2, DSC-RX0M2/RX10M4/RX100M6/RX100M5A/RX100M7/HX99, ZV-E10/1',
    Tag9050b: 'ILCE-6100/6300/6400/6500/6600/7C/7M3/7RM2/7RM3/7RM4/7SM2/9/9M2, ILCA-99M2, ZV-E10',
    Tag9050c: 'ILCE-1/7SM3, ILME-FX3',
    Tag9050d: 'ILCE-6700/7CM2/7CR, ZV-E1',
    Tag9400b: 'NEX-3N, ILCE-3000/3500, SLT-A58, DSC-WX60/WX300/RX100M2/HX50V/QX10/QX100',
    Tag9416: 'ILCE-1/6700/7CM2/7CR/7M4/7RM5/7SM3/9M3, ILME-FX2/FX3/FX30, ZV-E1/E10M2',
  }).map(([name, list]) => [name, camerasIn(list)] as const),
)

/** Tags that hold an enciphered record. */
const enciphered = /^(?:Tag(?:2010|900b|9050|94)|AFInfo$|Sony_0x9416)/

/** What a byte was before it was enciphered: its cube modulo 249 is stored; the last few bytes stay what they are. */
const clearBytes: Uint8Array = (() => {
  const table = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  for (let byte = 0; byte < 249; byte++) table[(byte * byte * byte) % 249] = byte
  return table
})()

/** A record as it was before it was enciphered. */
function inClear(bytes: Uint8Array): Uint8Array {
  const clear = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) clear[at] = clearBytes[bytes[at]!]!
  return clear
}

const writes = (model: string, layout: string) => layouts.get(layout)?.has(model.replace(/K?$/, '')) ?? false

/** The generation of a camera, by its layout of record 2010: a letter, or none for those that have no such record. */
const generation = (model: string) => 'abcdefghi'.split('').find((letter) => writes(model, `Tag2010${letter}`))

const isNew = (model: string) => 'ghi'.includes(generation(model) ?? '-') || /^(?:ILCE|ILME|ZV)-/.test(model)

/** Layouts of records that come in few, by the generation of the camera. */
function byGeneration(model: string, tag: string): string | undefined {
  const old = 'abcd'.includes(generation(model) ?? '-')
  if (tag === 'Tag9050')
    return (
      ['b', 'c', 'd'].find((letter) => writes(model, `Tag9050${letter}`)) ??
      (/^(?:SLT|NEX|HV|Lunar|ILCA-(?:68|77M2)$|ILCE-(?:7|7M2|7R|7S|[35]\d00|6000|QX1)$)/.test(model) ? 'a' : undefined)
    )
  if (tag === 'Tag9400') return writes(model, 'Tag9400b') ? 'b' : isNew(model) ? 'c' : 'a'
  if (tag === 'Tag9404') return generation(model) === undefined ? undefined : old ? 'a' : 'ef'.includes(generation(model)!) ? 'b' : 'c'
  if (tag === 'Tag9405') return isNew(model) && !/^ILCE-3[05]00$/.test(model) ? 'b' : 'a'
  return undefined
}

const isEMount = (model: string) => /^(?:ILCE|ILME|NEX|ZV-E|Lunar)/.test(model)

const AREA_SETTING = 0x201c

/** The setting with which a lens of another mount focuses by its own points. */
const OTHER_MOUNT = 4

/** Which of the meanings of what was focused on holds: the cameras of each mount count their points in their own way. */
const focusPlaces: ReadonlyMap<string, (model: string, around: Surroundings) => number | undefined> = new Map<
  string,
  (model: string, around: Surroundings) => number | undefined
>([
  [
    'AFAreaModeSetting',
    (model) => {
      if (model.startsWith('SLT-')) return 0
      if (/^(?:NEX|ILCE|ILME|ZV)-|^DSC-(?:RX10M4|RX100M(?:5A|6|7)|RX0M2|HX9[59])$/.test(model)) return 1
      return model.startsWith('ILCA-') ? 2 : undefined
    },
  ],
  [
    'AFPointSelected',
    (model, { top }) => {
      if (model.startsWith('SLT-')) return 0
      if (model.startsWith('ILCA-')) return model === 'ILCA-99M2' ? 2 : 1
      if (/^(?:ILCE|ILME)-/.test(model) && top(AREA_SETTING)?.bytes[0] === OTHER_MOUNT) return 0
      return /^(?:NEX|ILCE|ILME|ZV)-|^DSC-RX/.test(model) ? 4 : undefined
    },
  ],
  ['AFPointsUsed', (model) => (model.startsWith('ILCA-') ? 1 : 0)],
  ['AFAreaMode', () => 0],
  ['Quality2', (model) => (model === 'ILCE-1M2' || writes(model, 'Tag9416') ? 1 : 0)],
])

/** A point whose number is one more than that of its name: the names are counted from -1, which is none of them. */
function counted(row: Row | undefined): Row | undefined {
  return row?.meanings.sets[0]?.has('-1') && row.type === 'int8u' ? { ...row, measure: away(-1) } : row
}

function choose(variants: readonly Row[], _: StoredValue, around: Surroundings): Row | undefined {
  const { model } = around
  const [first] = variants
  if (!first) return undefined
  const place = variants.length > 1 ? focusPlaces.get(first.name) : undefined
  if (place) return counted(variants[place(model, around) ?? -1])
  const named = (name: string | undefined) => variants.find((row) => row.name === name)
  const tag = first.name.slice(0, 7)
  if (['Tag9050', 'Tag9400', 'Tag9404', 'Tag9405'].includes(tag)) {
    const letter = byGeneration(model, tag)
    return letter === undefined ? undefined : named(`${tag}${letter}`)
  }
  if (tag === 'Tag9406') return first
  if (tag === 'Tag940a') return /^(?:SLT|ILCA)-/.test(model) ? first : undefined
  if (tag === 'Tag940c') return isEMount(model) ? first : undefined
  if (first.below === 'Sony::AFInfo') return /^(?:SLT|ILCA)-/.test(model) ? first : isEMount(model) ? named('Tag940e') : undefined
  if (first.below === 'Sony::Tag9416') return writes(model, 'Tag9416') ? first : undefined
  // The camera that was developed at Minolta keeps a note of theirs inside its own.
  const own = variants.find(({ name }) => name.endsWith('A100'))
  if (own) return own
  if (variants.some(({ name }) => layouts.has(name))) return variants.find(({ name }) => writes(model, name))
  return variants.length > 1 && first.below === 'Sony::ISOInfo' ? undefined : first
}

/** A record of which nothing is read: where that of sensitivities is in it depends on a version that nothing tells apart for certain. */
const UNREAD = 'Sony::Tag9401'

/** Sony: an IFD whose newer records are enciphered byte by byte. */
export const sony: Maker = {
  name: 'Sony',
  tables: () => import('./tables/sony.ts'),
  choose,
  decipher: ({ name, below }, { bytes }) => (enciphered.test(name) && below !== UNREAD ? inClear(bytes) : bytes),
  littleEndian: (table) => (/^(?:Sony::(?:Tag|AFInfo)|Minolta::CameraInfoA100$)/.test(table) ? true : undefined),
  split: ({ table }) => (table.name === UNREAD ? [] : null),
}
