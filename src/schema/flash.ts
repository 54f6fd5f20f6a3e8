import { flashMode, flashReturn } from '../block/exif-tags/enumerations.ts'
import { builder } from './builder.ts'
import { enumOf } from './enumeration.ts'

/** What the bits of the tag Flash say. [EXIF3.0 4.6.6.5.29] */
export const FlashType = builder.objectRef<number>('Flash').implement({
  description: 'What the flash did, out of the bits of the tag Flash [EXIF 3.0 4.6.6].',
  fields: (t) => ({
    fired: t.boolean({ description: 'Whether the flash lit the picture: bit 0.', resolve: (bits) => (bits & 1) !== 0 }),
    returnLight: t.field({
      type: enumOf(flashReturn),
      description: 'Whether light of the strobe was seen to come back: bits 1 and 2.',
      resolve: (bits) => (bits >> 1) & 3,
    }),
    mode: t.field({
      type: enumOf(flashMode),
      description: 'What the flash was told to do: bits 3 and 4.',
      resolve: (bits) => (bits >> 3) & 3,
    }),
    present: t.boolean({
      description: 'Whether the camera has a flash at all: bit 5, the other way round.',
      resolve: (bits) => (bits & 0x20) === 0,
    }),
    redEyeReduction: t.boolean({
      description: 'Whether the flash was set to keep eyes from glowing red: bit 6.',
      resolve: (bits) => (bits & 0x40) !== 0,
    }),
  }),
})
