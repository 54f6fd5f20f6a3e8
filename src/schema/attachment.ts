import type { Attachment } from '../syntax/matroska-attachments.ts'
import { builder } from './builder.ts'
import { bytesField } from './bytes-field.ts'

/** A file that travels with a film. */
export const AttachmentType = builder.objectRef<Attachment>('Attachment').implement({
  description: 'A file that travels with a film, such as a cover picture or a typeface of its subtitles.',
  fields: (t) => ({
    fileName: t.exposeString('name', { description: 'What the file is called.' }),
    mimeType: t.exposeString('mediaType', { description: 'What kind of file it is said to be, such as "image/jpeg".' }),
    description: t.exposeString('description', { nullable: true, description: 'What the file is, in words; null where nothing is said.' }),
    offset: bytesField(t, 'Where it begins, in bytes from the beginning of the file.', ({ offset }) => offset),
    length: bytesField(t, 'How many bytes it has.', ({ length }) => length),
  }),
})
