import type { Maker, RecordBytes, RecordField, Surroundings } from './maker.ts'
import { fieldsOf } from './record.ts'
import type { StoredValue } from './stored.ts'
import type { Row } from './table.ts'

/** Which layout of the lens record it is, counted from 0: by its length, else by the generation of the camera. */
function lensInfo({ length }: StoredValue, { model }: Surroundings): number {
  if (length === 90) return 2
  if (length === 91) return 3
  if (length === 80 || length === 128) return 4
  return /\*ist|GX-?1[LS]|K1[01]0D/.test(model) ? 0 : 1
}

/** Which layout of the exposure record it is. */
function exposureInfo({ length }: StoredValue): number {
  if (length === 21) return 1
  if (length === 48) return 2
  return length <= 25 ? 0 : 3
}

/** Records with several layouts, by the name of the first: the place of the right one among them. */
const layouts: ReadonlyMap<string, (stored: StoredValue, around: Surroundings) => number> = new Map<
  string,
  (stored: StoredValue, around: Surroundings) => number
>([
  ['LensInfo', lensInfo],
  ['AEInfo', exposureInfo],
  ['ShakeReductionInfo', ({ length }) => (length === 4 ? 0 : 1)],
  ['FlashInfo', ({ length }) => (length === 27 ? 0 : 1)],
  ['CameraSettings', ({ length }) => (length < 25 ? 0 : 1)],
  ['LevelInfoK3III', (_, { model }) => (model.endsWith('K-3 Mark III') ? 0 : 1)],
  ['AFPointsInFocus', ({ kind }) => (kind.size === 4 ? 0 : 1)],
  ['TempInfo', (_, { model }) => (/K-(?:01|3|5|50|500)\b/.test(model) ? 0 : 1)],
])

/** The exposure record, in which longer ones have a byte more in the middle. */
function exposure(record: RecordBytes): readonly RecordField[] {
  const { bytes } = record
  const same = bytes.length > SHORT_EXPOSURE ? Buffer.concat([bytes.subarray(0, 7), bytes.subarray(8)]) : bytes
  return fieldsOf({ ...record, bytes: same }, ([row]) => row)
}

const SHORT_EXPOSURE = 20

/** Pentax: an IFD whose records grew with the generations of cameras. */
export const pentax: Maker = {
  name: 'Pentax',
  tables: () => import('./tables/pentax.ts'),
  split: (record) => (record.table.name === 'Pentax::AEInfo' ? exposure(record) : null),
  choose: (variants, stored, around): Row | undefined => variants[layouts.get(variants[0]?.name ?? '')?.(stored, around) ?? 0],
}
