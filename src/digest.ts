import { createHash } from 'node:crypto'
import { ImageError } from './error.ts'
import type { ByteSource } from './source/source.ts'

/** The algorithms that a file's digest is offered in. */
export type DigestAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sha512'

/** Bytes read at once, at least; a file is read in few pieces, however long it may be. */
const PIECE = 4 * 1024 * 1024
const PIECES = 16

/** The digest of the whole file as lower-case hexadecimal digits; reads all of it, a piece at a time. */
export async function digest(source: ByteSource, algorithm: DigestAlgorithm): Promise<string> {
  const limit = source.budget.limits.sourceBytes
  const size = await source.size()
  if (size !== Infinity) holdAgainst(limit, size)
  const piece = Math.max(PIECE, Math.ceil(limit / PIECES))
  const hash = createHash(algorithm)
  for (let offset = 0; ; offset += piece) {
    const bytes = await source.read(offset, piece)
    holdAgainst(limit, offset + bytes.length)
    hash.update(bytes)
    if (bytes.length < piece) return hash.digest('hex')
  }
}

function holdAgainst(limit: number, length: number): void {
  if (length > limit) throw new ImageError('LIMIT_EXCEEDED', `The file is longer than the ${limit} bytes that are read of it`)
}
