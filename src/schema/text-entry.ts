import { text, type TextEntry } from '../block/text.ts'
import { builder } from './builder.ts'
import { ImageInfo } from './image-info.ts'
import { inTurns } from './in-turns.ts'

const TextEntryType = builder.objectRef<TextEntry>('TextEntry').implement({
  description: 'A text inside a file: a comment of a JPEG or GIF, or what a PNG keeps under a keyword.',
  fields: (t) => ({
    keyword: t.exposeString('keyword', {
      nullable: true,
      description: 'What the text is about: in a PNG such as "Title" or "Software"; "Comment" for the comments of a JPEG or GIF.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The language of the text as RFC 3066 names it; null where none is stated.',
    }),
    value: t.exposeString('value', { description: 'The text itself, decompressed where it is stored so.' }),
  }),
})

builder.objectField(ImageInfo, 'text', (t) =>
  t.field({
    type: [TextEntryType],
    nullable: true,
    extensions: { cost: 2 },
    description:
      'Comments and texts under keywords, in file order: of PNG tEXt, zTXt and iTXt, of JPEG and GIF their comments. Empty where there are none.',
    resolve: async ({ image }) => inTurns((await image.decode(text))?.entries ?? []),
  }),
)
