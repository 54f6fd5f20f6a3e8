import type { Block, BlockKind } from '../container/container.ts'
import { builder } from './builder.ts'
import { bytesField } from './bytes-field.ts'

const descriptions: Readonly<Record<BlockKind, string>> = {
  exif: 'What the camera recorded: a TIFF structure of tags [EXIF 3.0].',
  iptc: 'Caption, keywords and rights of the press: a row of IIM datasets [IPTC IIM 4.2].',
  xmp: "Adobe's extensible metadata: an XML packet, or a part of a long one [ISO 16684-1].",
  photoshop: 'What Photoshop keeps about a picture: image resources, "8BIM" [Photoshop File Formats].',
  icc: 'The colour profile: what the numbers of the pixels look like [ICC.1].',
  c2pa: 'Content Credentials: who made a picture with what, and what was done to it [C2PA].',
  mpf: 'The list of the pictures in a file of several [CIPA DC-007].',
  text: 'A comment, or text under a keyword.',
  movie: 'The structure of a film: its streams and what is said about them. How it is built, the format says.',
}

/** The name of a kind in the schema. */
const kindName = (kind: BlockKind) => kind.toUpperCase() as Uppercase<BlockKind>

const BlockKindEnum = builder.enumType('BlockKind', {
  description: 'What a piece of metadata inside a file holds.',
  values: Object.fromEntries(
    Object.entries(descriptions).map(([kind, description]) => [kindName(kind as BlockKind), { value: kind, description }]),
  ) as { [name in Uppercase<BlockKind>]: { value: Lowercase<name>; description: string } },
})

/** Where a piece of metadata lies. */
export const BlockType = builder.objectRef<Block>('Block').implement({
  description: 'A piece of metadata inside a file: what it holds and where its bytes are.',
  fields: (t) => ({
    kind: t.field({ type: BlockKindEnum, description: 'What the piece holds.', resolve: ({ kind }) => kind }),
    offset: t.field({
      type: 'Bytes',
      description: 'Where it begins, in bytes from the beginning of the file; its first piece, where it is stored in several.',
      resolve: ({ offset }) => offset,
    }),
    length: bytesField(
      t,
      'How many bytes it takes in the file, all its pieces together; compressed ones count as they are stored. Null where it reaches to the end of a file whose length its origin does not tell.',
      ({ length }) => length,
    ),
    name: t.exposeString('name', {
      nullable: true,
      description:
        'The keyword of a text, the identifier of a long XMP packet, the directory that one of several EXIF structures stands for, or how a film is built that is not made of boxes; null for the rest.',
    }),
  }),
})
