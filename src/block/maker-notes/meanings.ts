import type { Row } from './table.ts'

/** Cameras by their models, and the place that the meaning of a number in them has among all of its meanings; the last line is for all others. */
type Places = readonly (readonly [models: RegExp, place: number])[]

const other = /(?:)/
const older1D = /\b1Ds? Mark III\b/
const mark4 = /\b1D Mark IV\b/

/** What numbers mean in cameras of one maker and not in others. */
const meanings: ReadonlyMap<string, Places> = new Map<string, Places>([
  ['Canon AEBShotCount', [[other, 1]]],
  ['Canon AFAssistBeam', [[/\b(?:1D Mark IV|6D)$/, 0], [other, 1]]], // prettier-ignore
  ['Canon AFDuringLiveView', [[/\b40D\b/, 0], [other, 1]]], // prettier-ignore
  ['Canon AFPointAreaExpansion', [[/\b5D Mark II$/, 0], [/\b1Ds Mark III$/, 1], [other, 2]]], // prettier-ignore
  ['Canon AFPointDisplayDuringFocus', [[/\b1D (?:Mark|X)/, 0], [other, 1]]], // prettier-ignore
  ['Canon AFPointSelectionMethod', [[/\b60D\b/, 1], [other, 0]]], // prettier-ignore
  ['Canon AutoLightingOptimizer', [[/\b(?:50D|500D|5D Mark II|1D Mark IV)$/, 0], [other, 1]]], // prettier-ignore
  ['Canon ExposureLevelIncrements', [[/\b1Ds? /, 0], [other, 1]]], // prettier-ignore
  [
    'Canon FlashSyncSpeedAv',
    [
      [/\b(?:40D|1Ds Mark III)$/, 0],
      [/\b(?:50D|60D|7D|7D Mark II)$/, 1],
      [/\b(?:450D|1000D)$/, 2],
      [/\b1D Mark III$/, 3],
      [mark4, 4],
      [other, 5],
    ],
  ],
  [
    'Canon FocusingScreen',
    [
      [/\b[456]0D$/, 0],
      [/\b5D Mark II$/, 1],
      [/\b6D$/, 2],
      [/\b7D Mark II$/, 3],
      [/\b1D X/, 4],
      [other, 5],
    ],
  ],
  ['Canon HighISONoiseReduction', [[/\b(?:50D|60D|5D Mark II|7D|7D Mark II|500D|550D|600D|1100D)$/, 0], [other, 1]]], // prettier-ignore
  ['Canon InfoButtonWhenShooting', [[older1D, 0], [other, 1]]], // prettier-ignore
  ['Canon SelectableAFPoint', [[mark4, 0], [other, 1]]], // prettier-ignore
  [
    'Canon SetButtonWhenShooting',
    [
      [/\b(?:40D|50D|5D Mark II)$/, 0],
      [/\b60D\b/, 1],
      [/\b450D$/, 2],
      [/\b(?:550D|600D|1100D)$/, 3],
      [/\b1000D$/, 4],
      [/\b500D$/, 5],
      [other, 7],
    ],
  ],
  ['Canon Shutter-AELock', [[/\b(?:500D|550D|600D|1000D|1100D)$/, 0], [/\b60D\b/, 2], [other, 3]]], // prettier-ignore
  ['Canon SwitchToRegisteredAFPoint', [[mark4, 0], [other, 1]]], // prettier-ignore
  ['Casio FlashMode', [[/^QV-8000SX$/, 0], [other, 1]]], // prettier-ignore
  ['FujiFilm AutoBracketing', [[/^X-T3$/, 0], [other, 1]]], // prettier-ignore
  ['Minolta MinoltaQuality', [[/^DiMAGE (?:7Hi|A2)$/, 0], [other, 1]]], // prettier-ignore
  ['Nikon VRMode', [[/^NIKON Z/, 0], [other, 1]]], // prettier-ignore
  ['Olympus AFPoint', [[/^E-(?:30|520|600|620)\b/, 0], [/^(?:E-M|OM-)/, 3], [other, 2]]], // prettier-ignore
  ['Panasonic AFAreaMode', [[/^DMC-FZ10$/, 0], [other, 1]]], // prettier-ignore
  [
    'Panasonic ContrastMode',
    [
      [/^DMC-(?:GF\d+|G2)$/, 1],
      [/^DMC-(?:TZ10|ZS7)$/, 2],
      [/^(?:DC-|DMC-(?:FX10|G1|L1|L10|LC80)$)/, 3],
      [other, 0],
    ],
  ],
  ['Pentax AFPointSelected', [[/\b(?:K-1|645Z)\b/, 0], [/\b(?:K-3|KP)\b/, 1], [other, 2]]], // prettier-ignore
  ['Pentax PowerSource', [[/\bK-3 Mark III\b/, 1], [other, 0]]], // prettier-ignore
  ['Pentax BodyBatteryState', [[/\*ist|\bK(?:100|110|10|20|200)D/, 0], [other, 1]]], // prettier-ignore
  ['Sony MinoltaQuality', [[other, 1]]],
  ['Sony DriveMode2', [[/^DSLR-A(?:230|290|330|380|390)$/, 1], [other, 0]]], // prettier-ignore
])

/** The lists that were looked for, by the rows of which they tell; null where there is none. */
const lists = new WeakMap<readonly Row[], Places | null>()

function listOf(maker: string, variants: readonly Row[]): Places | null {
  const known = lists.get(variants)
  if (known !== undefined) return known
  const list = meanings.get(`${maker} ${variants[0]?.name}`) ?? null
  lists.set(variants, list)
  return list
}

/** The meaning that holds in a camera, of those that a number has; undefined where no list of cameras tells. */
export function meaningIn(maker: string, variants: readonly Row[], models: readonly string[]): Row | undefined {
  const place = listOf(maker, variants)?.find(([pattern]) => models.some((model) => pattern.test(model)))?.[1]
  return place === undefined ? undefined : variants[place]
}
