import { createHmac } from 'node:crypto'
import { ImageError } from '../error.ts'
import { field } from './answer.ts'
import { objectAddress, refusalError, type Store, type StoreAgents, strictlyEncoded } from './store.ts'

/** Where `abs:` URLs are read, and as whom. */
export interface AbsSettings {
  /** The storage account. */
  readonly absName?: string
  /** Its key, in Base64. */
  readonly absKey?: string
  /** Where the account's containers are; on Azure's own servers where there is none. */
  readonly absEndpoint?: string
}

/** Names of containers. [Azure Storage, Naming and Referencing Containers, Blobs, and Metadata] */
const CONTAINERS = /^(?:[a-z0-9][a-z0-9-]{1,61}[a-z0-9]|\$root|\$web)$/

/** The first version of the protocol that knows versions of blobs. */
const VERSION = '2019-12-12'

/** The store of `abs:` URLs: Azure's blobs. */
export function abs({ absName = '', absKey = '', absEndpoint }: AbsSettings, agents: StoreAgents): Store {
  const endpoint = absEndpoint || (absName && `https://${absName}.blob.core.windows.net/`)
  return (address) => {
    if (!endpoint) throw new ImageError('SOURCE_INVALID', 'Sources of the scheme abs: are not offered')
    const { bucket, path, version } = objectAddress(address, CONTAINERS, 'versionid')
    const query = version === undefined ? '' : `?versionid=${strictlyEncoded(version)}`
    const url = new URL(`${endpoint.replace(/\/?$/, '/')}${bucket}/${path}${query}`)
    const name = `abs://${bucket}`
    return {
      name,
      url,
      agent: absEndpoint ? agents.trusted : agents.open,
      headers: async (range, conditions) => {
        const stated = { 'x-ms-date': new Date().toUTCString(), 'x-ms-version': VERSION }
        const signed = absName && absKey && { authorization: sharedKey(url, { ...stated, ...conditions, range }, absName, absKey) }
        return { ...stated, ...(signed || undefined) }
      },
      refused: (refusal) => {
        if (refusal.status < 400) return false
        const code = /^[A-Za-z]{1,64}$/.exec(field(refusal.headers, 'x-ms-error-code') ?? '')?.[0]
        throw refusalError(name, refusal, code)
      },
    }
  }
}

/** The value of `Authorization` for a request to get something. [Azure Storage, Authorize with Shared Key] */
function sharedKey(url: URL, headers: Readonly<Record<string, string>>, account: string, key: string): string {
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(stringToSign(url, headers, account), 'utf8')
  return `SharedKey ${account}:${signature.digest('base64')}`
}

/** The headers before `Range` that are signed, of which a request to get something has conditions alone. */
const SIGNED = ['', '', '', '', '', '', 'if-modified-since', '', 'if-none-match', '']

/** What is signed of a request to get something. */
export function stringToSign(url: URL, headers: Readonly<Record<string, string>>, account: string): string {
  const own = Object.keys(headers).filter((name) => name.startsWith('x-ms-')).sort() // prettier-ignore
  const query = [...url.searchParams].map(([name, value]) => `${name.toLowerCase()}:${value}`).sort()
  return [
    'GET',
    ...SIGNED.map((name) => headers[name] ?? ''),
    headers['range'] ?? '',
    ...own.map((name) => `${name}:${headers[name]}`),
    `/${account}${url.pathname}`,
    ...query,
  ].join('\n')
}
