import type { Chapter } from '../block/movie/chapters.ts'
import { builder } from './builder.ts'

/** A chapter of a film. */
export const ChapterType = builder.objectRef<Chapter>('Chapter').implement({
  description: 'A part of a film that can be jumped to, with its name.',
  fields: (t) => ({
    start: t.exposeFloat('start', { description: 'When it begins, in seconds from the beginning of the film.' }),
    end: t.exposeFloat('end', {
      nullable: true,
      description: 'When it ends, in seconds from the beginning of the film; null where that is not known.',
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'What it is called in the list of chapters; null where it has no name.',
    }),
  }),
})
