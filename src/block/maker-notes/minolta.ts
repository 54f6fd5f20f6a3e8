import type { Maker } from './maker.ts'

/** The camera whose raw pictures begin with green and blue, unlike those of all others. */
const GREEN_FIRST = /DiMAGE A200/

/** Minolta: an IFD some of whose numbers mean something else in the camera that Sony sold first. */
export const minolta: Maker = {
  name: 'Minolta',
  tables: () => import('./tables/minolta.ts'),
  choose: (variants, _, { model }) => {
    if (variants[0]?.name === 'WB_GBRGLevels') return variants[GREEN_FIRST.test(model) ? 0 : 1]
    const isA100 = model.endsWith('DSLR-A100')
    return variants.find(({ name }) => name.endsWith('A100') === isA100) ?? variants.find(({ name }) => !name.endsWith('A100'))
  },
}
