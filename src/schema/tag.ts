import type { Tag } from '../block/decoder.ts'
import { builder } from './builder.ts'
import { inert } from './inert.ts'
import { int } from './numbers.ts'

/** One entry of a directory, of whatever kind. */
export const TagType = builder.objectRef<Tag>('Tag').implement({
  description: 'One entry of a directory of metadata: a tag, a dataset or a property, whether or not it is known.',
  fields: (t) => ({
    group: t.exposeString('group', {
      description: 'Where it stands: the IFD of an EXIF tag, the record of an IPTC dataset, the namespace prefix of an XMP property.',
    }),
    id: t.int({
      nullable: true,
      description: 'The number of the tag or dataset, such as 36867; null where entries go by name only.',
      resolve: ({ id }) => int(id),
    }),
    name: t.exposeString('name', {
      description:
        'What the standard calls it, such as "DateTimeOriginal" or "Caption/Abstract"; a number where no standard is known to name it.',
    }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      description:
        'What it says, typed: a number, a string, true or false, a list, or an object where its bytes have a structure; a date by RFC 3339; bytes as base64. Null where it states nothing, such as 0/0.',
      resolve: ({ value }) => inert(value),
    }),
    raw: t.exposeString('raw', {
      description: 'What is stored, as text: fractions unreduced, such as "1/125", and lists with spaces, such as "2 2 0 0".',
    }),
    text: t.exposeString('text', { description: 'How people say it, with its unit: "1/125 s", "f/16", "Rotated 90° clockwise".' }),
  }),
})
