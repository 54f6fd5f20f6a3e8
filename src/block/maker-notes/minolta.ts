import type { Maker, RecordBytes, RecordField } from './maker.ts'
import { fieldsOf } from './record.ts'

/** The camera whose raw pictures begin with green and blue, unlike those of all others. */
const GREEN_FIRST = /DiMAGE A200/

/** The camera that Sony sold first. */
const A100 = /DSLR-A100$/

/** What only that camera has in the settings of a raw picture, and what is stored there by others that nobody knows for certain. */
const LATER_LIGHTS: ReadonlySet<number> = new Set([32, 36, 40, 44])
const LATER_FIRST = 61
const UNCERTAIN: ReadonlySet<number> = new Set([74, 78, 79])

/** The settings of a raw picture, as far as the camera has them. */
function rawSettings(record: RecordBytes, isA100: boolean): readonly RecordField[] {
  const has = (id: number) => (isA100 ? !UNCERTAIN.has(id) : !LATER_LIGHTS.has(id) && id < LATER_FIRST)
  return fieldsOf(record, ([row]) => row).filter(({ id }) => has(id))
}

/** Minolta: an IFD some of whose numbers mean something else in the camera that Sony sold first. */
export const minolta: Maker = {
  name: 'Minolta',
  tables: () => import('./tables/minolta.ts'),
  choose: (variants, _, { model }) => {
    if (variants[0]?.name === 'WB_GBRGLevels') return variants[GREEN_FIRST.test(model) ? 0 : 1]
    const isA100 = A100.test(model)
    return variants.find(({ name }) => name.endsWith('A100') === isA100) ?? variants.find(({ name }) => !name.endsWith('A100'))
  },
  split: (record, { model }) => (record.table.name === 'MinoltaRaw::RIF' ? rawSettings(record, A100.test(model)) : null),
}
