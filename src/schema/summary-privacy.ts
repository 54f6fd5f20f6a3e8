import type { Secret } from '../setting-kinds.ts'
import { builder } from './builder.ts'
import type { Finding } from './summary/privacy.ts'

const kinds: Readonly<Record<Secret, readonly [name: string, description: string]>> = {
  gps: ['LOCATION', 'Where it was taken, as it was measured.'],
  serial: ['SERIAL_NUMBER', 'The serial number of a camera or lens, by which pictures of one owner can be told.'],
  owner: ['OWNER', 'Whom the camera belongs to.'],
  faces: ['FACES', 'Who is seen, or where faces are.'],
  thumbnail: ['THUMBNAIL', 'An embedded small picture of another shape than the picture: it may show what was cropped away.'],
}

const KindEnum = builder.enumType('PrivacyKind', {
  description: 'What a file would tell of people and places to whoever gets it.',
  values: Object.fromEntries(Object.entries(kinds).map(([value, [name, description]]) => [name, { value, description }])),
})

/** What would become known with a file, in GraphQL. */
export const FindingType = builder.objectRef<Finding>('PrivacyFinding').implement({
  description: 'Something that would become known with the file, and the entries that tell it.',
  fields: (t) => ({
    kind: t.field({ type: KindEnum, description: 'What would become known.', resolve: ({ secret }) => secret }),
    source: t.exposeString('source', { description: 'The kind of block that tells it: "exif", "makerNote", "iptc", "xmp" or "film".' }),
    names: t.stringList({ description: 'The entries that tell it, by name, each once.', resolve: ({ names }) => [...names] }),
  }),
})
