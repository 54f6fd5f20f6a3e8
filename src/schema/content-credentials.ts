import { type Action, c2pa, type Credentials, type Manifest } from '../block/c2pa.ts'
import { builder } from './builder.ts'
import { ImageInfo } from './image-info.ts'

const ActionType = builder.objectRef<Action>('CredentialAction').implement({
  description: 'Something that a program says was done to a picture [C2PA, actions].',
  fields: (t) => ({
    action: t.exposeString('action', { description: 'What was done, such as "c2pa.created", "c2pa.opened" or "c2pa.color_adjustments".' }),
    when: t.exposeString('when', { nullable: true, description: 'When that was, as it is written; null where it is not stated.' }),
    softwareAgent: t.exposeString('softwareAgent', { nullable: true, description: 'The program that did it, with its version.' }),
    digitalSourceType: t.exposeString('digitalSourceType', {
      nullable: true,
      description:
        'What made the picture, an address of the IPTC\'s vocabulary: the one that ends in "trainedAlgorithmicMedia" is for those of a model.',
    }),
  }),
})

const ManifestType = builder.objectRef<Manifest>('CredentialManifest').implement({
  description: 'What a program claims of a picture, or of one that it was made from [C2PA, manifest].',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'By what others refer to it: a URN.' }),
    claimGenerator: t.exposeString('claimGenerator', { nullable: true, description: 'The program that made the claim, with its version.' }),
    title: t.exposeString('title', { nullable: true, description: 'What the picture is called.' }),
    format: t.exposeString('format', { nullable: true, description: 'The media type of the picture.' }),
    instanceId: t.exposeString('instanceId', { nullable: true, description: 'What tells this version of the picture from others.' }),
    assertions: t.exposeStringList('assertions', { description: 'What is asserted, by labels such as "c2pa.hash.data".' }),
    actions: t.field({
      type: [ActionType],
      description: 'What was done to the picture, in order.',
      resolve: ({ actions }) => [...actions],
    }),
  }),
})

const CredentialsType = builder.objectRef<Credentials>('ContentCredentials').implement({
  description:
    'Content Credentials: who made a picture with what, and what was done to it. These are claims: neither signatures nor hashes are checked [C2PA].',
  fields: (t) => ({
    active: t.field({
      type: ManifestType,
      nullable: true,
      description: 'The manifest that is about the picture as it is: the last one.',
      resolve: ({ manifests }) => manifests.at(-1),
    }),
    manifests: t.field({
      type: [ManifestType],
      description: 'All of them, those of pictures that this one was made from before its own.',
      resolve: ({ manifests }) => [...manifests],
    }),
    warnings: t.exposeStringList('warnings', { description: 'What could not be read, and where.' }),
  }),
})

builder.objectField(ImageInfo, 'contentCredentials', (t) =>
  t.field({
    type: CredentialsType,
    nullable: true,
    extensions: { cost: 2 },
    description: 'Content Credentials (C2PA): who made the picture with what, and what was done to it. Null where the file has none.',
    resolve: ({ image }) => image.decode(c2pa),
  }),
)
