import { digest } from '../digest.ts'
import { builder } from './builder.ts'
import { ImageInfo } from './image-info.ts'

const DigestAlgorithm = builder.enumType('DigestAlgorithm', {
  description: 'How a file is boiled down to a few bytes that tell it from every other file.',
  values: {
    MD5: { value: 'md5', description: 'MD5, 128 bits: what many stores keep, but no proof that nobody changed the file [RFC 1321].' },
    SHA1: { value: 'sha1', description: 'SHA-1, 160 bits: no proof that nobody changed the file either [FIPS 180-4].' },
    SHA256: { value: 'sha256', description: 'SHA-256, 256 bits [FIPS 180-4].' },
    SHA512: { value: 'sha512', description: 'SHA-512, 512 bits [FIPS 180-4].' },
  } as const,
})

builder.objectField(ImageInfo, 'digest', (t) =>
  t.string({
    nullable: true,
    extensions: { cost: 10 },
    description:
      'The digest of the file as it is stored, in lower-case hexadecimal digits. The whole file is read for it, or LIMIT_EXCEEDED is the answer where it is too long.',
    args: { algorithm: t.arg({ type: DigestAlgorithm, defaultValue: 'sha256', description: 'How the digest is computed.' }) },
    resolve: ({ image }, { algorithm }) => digest(image.passing, algorithm),
  }),
)
