import { ImageError } from '../error.ts'
import { latin1, lazy, readAll, type ByteSource } from '../source/source.ts'

const NEWLINE = 0x0a

/**
 * The bytes of a profile that ImageMagick wrote as text: a line with its name, one with its length, then hexadecimal
 * digits in lines. [ImageMagick coders/png.c]
 */
export function rawProfile(text: ByteSource): ByteSource {
  return lazy(text.budget, async () => {
    const bytes = await readAll(text)
    const name = bytes.findIndex((byte) => byte > 0x20)
    const length = bytes.indexOf(NEWLINE, name) + 1
    const digits = bytes.indexOf(NEWLINE, length) + 1
    const stated = Number(latin1(bytes, length, Math.max(length, digits)).slice(0, 32))
    if (name === -1 || length === 0 || digits === 0 || !Number.isInteger(stated))
      throw new ImageError('MALFORMED', 'A raw profile has no name and length')
    const profile = Buffer.from(latin1(bytes, digits).replace(/\s+/g, ''), 'hex')
    return new Uint8Array(profile.subarray(0, stated))
  })
}
