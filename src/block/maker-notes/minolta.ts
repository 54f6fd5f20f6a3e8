import type { Maker } from './maker.ts'

/** Minolta: an IFD some of whose numbers mean something else in the camera that Sony sold first. */
export const minolta: Maker = {
  name: 'Minolta',
  tables: () => import('./tables/minolta.ts'),
  choose: (variants, _, { model }) => {
    const isA100 = model.endsWith('DSLR-A100')
    return variants.find(({ name }) => name.endsWith('A100') === isA100) ?? variants.find(({ name }) => !name.endsWith('A100'))
  },
}
