import type { DublinCore } from '../block/xmp-dc.ts'
import type { LocalizedText } from '../block/xmp-values.ts'
import { builder, type Types } from './builder.ts'
import { localizedField } from './localized.ts'

type In<T> = {
  [Name in keyof DublinCore]: DublinCore[Name] extends T ? (T extends DublinCore[Name] ? Name : never) : never
}[keyof DublinCore]

type Builder = PothosSchemaTypes.ObjectFieldBuilder<Types, DublinCore>

/** The Dublin Core view of XMP. */
export const DublinCoreType = builder.objectRef<DublinCore>('DublinCore').implement({
  description:
    'The fifteen elements of Dublin Core as XMP states them, prefix dc: what libraries and editors agree on [ISO 15836, ISO 16684-1 8.3].',
  fields: (t) => ({
    title: localized(t, 'title', 'What the picture is called'),
    description: localized(t, 'description', 'What the picture shows, in a sentence or two'),
    rights: localized(t, 'rights', 'Who holds which rights in the picture, the copyright notice'),
    creator: list(t, 'creator', 'Who made the picture, the foremost first.'),
    subject: list(t, 'subject', 'Keywords: what the picture is about, in the order stated.'),
    contributor: list(t, 'contributor', 'Who else had a part in the picture.'),
    publisher: list(t, 'publisher', 'Who made the picture available.'),
    date: list(t, 'date', 'When something of note happened to the picture, as it is written.'),
    language: list(t, 'language', 'The languages used in the picture, as RFC 3066 names them.'),
    relation: list(t, 'relation', 'Other resources that have to do with this one.'),
    type: list(t, 'type', 'The nature or genre of the picture.'),
    coverage: text(t, 'coverage', 'The extent or scope of what is shown, in place or time.'),
    format: text(t, 'format', 'The media type that an editor wrote down; the one of the file itself is mimeType.'),
    identifier: text(t, 'identifier', 'What identifies the picture in some context, such as a DOI.'),
    source: text(t, 'source', 'The resource that this one was made from.'),
  }),
})

function localized(t: Builder, name: In<readonly LocalizedText[]>, description: string) {
  return localizedField(t, description, (dc) => dc[name])
}

function list(t: Builder, name: In<readonly string[]>, description: string) {
  return t.stringList({ description, resolve: (dc) => [...dc[name]] })
}

function text(t: Builder, name: In<string | null>, description: string) {
  return t.string({ nullable: true, description, resolve: (dc) => dc[name] })
}
