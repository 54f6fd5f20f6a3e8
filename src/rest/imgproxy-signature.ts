import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { forbidden, ImgproxyError } from './imgproxy-error.ts'
import type { ImgproxySettings, KeyPair } from './imgproxy-settings.ts'

const looksLikeAnOption = 'The signature appears to be a processing option. The signature section should always be present in the URL.'

/** Throws where a signature does not fit the path, which begins with the slash after the signature and has been repaired. */
export function verifySignature(signature: string, path: string, settings: ImgproxySettings): void {
  const { keyPairs, trustedSignatures } = settings
  if (keyPairs.length === 0) {
    if (signature.includes(':')) throw new ImgproxyError(403, looksLikeAnOption, 'An option in the place of the signature')
    return
  }
  if (trustedSignatures.filter((trusted) => equal(trusted, signature)).length > 0) return
  if (!/^[A-Za-z0-9_-]*$/.test(signature)) throw forbidden('The signature is not base64url')
  // Every pair is tried, so that the time taken does not tell which one fitted.
  const fitting = keyPairs.filter((pair) => matches(signature, sign(pair, path, settings.signatureSize)))
  if (fitting.length === 0) throw forbidden('The signature does not fit')
}

/** The bytes that sign a path: a keyed digest, cut to size. */
export function sign({ key, salt }: KeyPair, path: string, size: number): Uint8Array {
  return createHmac('sha256', key).update(salt).update(path).digest().subarray(0, size)
}

/** Throws where a secret is set and the `Authorization` header does not carry it. */
export function verifySecret(authorization: string | null | undefined, { secret }: ImgproxySettings): void {
  if (secret !== null && !equal(authorization ?? '', `Bearer ${secret}`)) throw forbidden('The secret does not fit')
}

function matches(signature: string, expected: Uint8Array): boolean {
  const given = Buffer.from(signature, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Whether two texts are the same, in a time that depends on neither. */
function equal(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest()
}
