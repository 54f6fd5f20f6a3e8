import { builder } from './builder.ts'
import { float } from './numbers.ts'
import type { Sourced, Statement } from './summary/sourced.ts'

/** What is said of the source of a value. */
export const SOURCE = 'Where in the file it is from: the kind of block, then the name there, such as "exif:Artist" or "xmp:dc:creator".'

/** What a value is in GraphQL, and how it is handed over. */
interface Kind<T> {
  readonly name: string
  readonly what: string
  readonly type: 'String' | 'Float' | 'PartialDateTime' | ['String']
  readonly value: (value: T) => unknown
}

/** A type for values of a kind with where each is from, and one for those that say otherwise. */
function sourced<T>({ name, what, type, value }: Kind<T>) {
  const field = { type, nullable: false, description: `${what}, as this place states it.` } as const
  const Conflict = builder.objectRef<Statement<T>>(`Conflicting${name}`).implement({
    description: `${what} that another place in the file states otherwise.`,
    fields: (t) => ({
      value: t.field({ ...field, resolve: (said: Statement<T>) => value(said.value) } as never),
      source: t.exposeString('source', { description: SOURCE }),
    }),
  })
  return builder.objectRef<Sourced<T>>(`Sourced${name}`).implement({
    description: `${what}, with where in the file it is from.`,
    fields: (t) => ({
      value: t.field({ ...field, resolve: (said: Sourced<T>) => value(said.value) } as never),
      source: t.exposeString('source', { description: SOURCE }),
      conflicts: t.field({
        type: [Conflict],
        description: 'What other places in the file state otherwise, in the order in which they count; empty where all agree.',
        resolve: ({ conflicts }) => [...conflicts],
      }),
    }),
  })
}

/** A text with where it is from. */
export const SourcedText = sourced<string>({ name: 'Text', what: 'A text', type: 'String', value: (text) => text })

/** A list of texts with where it is from. */
export const SourcedTexts = sourced<readonly string[]>({
  name: 'Texts',
  what: 'A list of texts',
  type: ['String'],
  value: (texts) => [...texts],
})

/** A number with where it is from. */
export const SourcedNumber = sourced<number>({ name: 'Number', what: 'A number', type: 'Float', value: (number) => float(number) })

/** A date with where it is from. */
export const SourcedDate = sourced<string>({ name: 'Date', what: 'A date', type: 'PartialDateTime', value: (date) => date })
