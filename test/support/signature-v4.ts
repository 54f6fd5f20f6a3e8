import { createHash, createHmac } from 'node:crypto'

/** What of a request a signature is about. */
export interface Signed {
  readonly method: string
  /** Path and query as they were sent. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Who signed a request, and for which region. */
export interface Signer {
  readonly accessKeyId: string
  readonly region: string
}

/** Reads an `Authorization` of AWS Signature Version 4; undefined where there is none. */
export function signerOf({ headers }: Signed): Signer | undefined {
  const [, accessKeyId, region] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/s3\/aws4_request,/.exec(String(headers['authorization'])) ?? []
  return accessKeyId && region ? { accessKeyId, region } : undefined
}

/** Computes the signature that a request ought to have, from what the signature says that it covers. [AWS Signature Version 4, "Create a canonical request"] */
export function signatureOf(request: Signed, secret: string): string {
  const [, date, region, names] = /Credential=[^/]+\/(\d{8})\/([^/]+)\/s3\/aws4_request,\s*SignedHeaders=([^,]+)/.exec(String(request.headers['authorization']))! // prettier-ignore
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], `${date}/${region}/s3/aws4_request`, sha256(canonicalRequest(request, names!))].join('\n') // prettier-ignore
  const key = [date!, region!, 's3', 'aws4_request'].reduce((key: Buffer | string, part) => hmac(key, part), `AWS4${secret}`)
  return hmac(key, toSign).toString('hex')
}

/** Whether the signature of a request is what it ought to be. */
export function isSigned(request: Signed, secret: string): boolean {
  return String(request.headers['authorization']).endsWith(`Signature=${signatureOf(request, secret)}`)
}

function canonicalRequest({ method, target, headers }: Signed, names: string): string {
  const [path = '', query = ''] = target.split('?')
  return [
    method,
    path.split('/').map((part) => strictly(decodeURIComponent(part))).join('/'), // prettier-ignore
    query.split('&').filter(Boolean).map(canonicalParameter).sort().join('&'), // prettier-ignore
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}`),
    '',
    names,
    headers['x-amz-content-sha256'],
  ].join('\n')
}

function canonicalParameter(parameter: string): string {
  const [name = '', value = ''] = parameter.split('=')
  return `${strictly(decodeURIComponent(name))}=${strictly(decodeURIComponent(value))}`
}

/** Bytes of UTF-8 percent-encoded, unreserved characters aside. */
function strictly(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      /[A-Za-z0-9._~-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
