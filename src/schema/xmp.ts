import { xmp, type Xmp } from '../block/xmp.ts'
import { builder } from './builder.ts'
import { DirectoryType } from './directory.ts'
import { DublinCoreType } from './dublin-core.ts'
import { ImageInfo } from './image-info.ts'
import { inert } from './inert.ts'
import { viewFields } from './xmp-views.ts'

const XmpType = builder.objectRef<Xmp>('Xmp').implement({
  description:
    "What XMP says: Adobe's extensible metadata, written by editors, cameras and phones as RDF in XML. All packets of the file are read as one; of a property stated twice the first stands [ISO 16684-1].",
  interfaces: [DirectoryType],
  fields: (t) => ({
    json: t.field({
      type: 'JSON',
      description:
        'The properties as JSON, by namespace prefix, then by name; lists are lists, texts in several languages are objects by language, structures are objects by prefixed name.',
      args: {
        prefixes: t.arg.stringList({
          required: false,
          description: 'Only properties of these prefixes, such as "dc" or "photoshop"; all where it is not given.',
        }),
      },
      resolve: (found, { prefixes }) => inert(found.json(prefixes)),
    }),
    property: t.string({
      nullable: true,
      description: 'One value as text, by its path; null where there is none or where it is not a text.',
      args: {
        path: t.arg.string({
          description: 'Such as "dc:creator[1]", counted from 1, "dc:title[x-default]" or "xmpMM:History[2]/stEvt:when".',
        }),
      },
      resolve: (found, { path }) => found.property(path),
    }),
    packet: t.exposeString('packet', {
      nullable: true,
      description:
        'The main packet exactly as it is written, its wrapper included and the padding around it left off. Null where something in it is kept back.',
    }),
    dc: t.field({
      type: DublinCoreType,
      description:
        'The properties of Dublin Core, typed: title, creator, subject and twelve more. Each is null or empty where it is not stated.',
      resolve: ({ dc }) => dc,
    }),
    ...viewFields(t),
  }),
})

builder.objectField(ImageInfo, 'xmp', (t) =>
  t.field({
    type: XmpType,
    nullable: true,
    extensions: { cost: 2 },
    description:
      'What XMP says, the metadata of editing programs: titles, keywords, rights, history, ratings. Null where the file has none.',
    resolve: ({ image }) => image.decode(xmp),
  }),
)
