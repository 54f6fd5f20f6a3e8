import { isIP } from 'node:net'
import { field } from './answer.ts'
import {
  objectAddress,
  type ObjectAddress,
  type Refusal,
  refusalError,
  type Store,
  type StoreAgents,
  type StoredObject,
  strictlyEncoded,
} from './store.ts'

/** Where `s3:` URLs are read, and as whom. */
export interface S3Settings {
  /** A server of the S3 protocol; Amazon's own where there is none. */
  readonly s3Endpoint?: string
  /** Whether the endpoint wants the bucket before its host rather than in the path. */
  readonly s3HostStyle?: boolean
  readonly awsRegion?: string
  readonly awsAccessKeyId?: string
  readonly awsSecretAccessKey?: string
  readonly awsSessionToken?: string
}

/** As whom a store is asked. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** A store that speaks the S3 protocol. */
export interface S3Protocol {
  readonly scheme: 's3' | 'gs'
  /** The query parameter that asks for another version than the last. */
  readonly version: string
  readonly region: string
  /** The root of a bucket, which ends with a slash. */
  readonly root: (bucket: string, region: string) => URL
  /** Nobody, where there are none. */
  readonly credentials: Credentials | undefined
  readonly agent: StoreAgents['open']
}

/** Names of buckets, those that only old ones may have among them. */
const BUCKETS = /^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/

/** Names of buckets that can be a label of a host's name. */
const LABEL = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/

const REGION = /^[a-z0-9-]{1,40}$/

/** Statuses with which a store says that a bucket is in another region. */
const ELSEWHERE = new Set([301, 302, 307, 308, 400])

/** Buckets whose region is remembered. */
const REMEMBERED = 1000

/** The store of `s3:` URLs. */
export function s3(settings: S3Settings, agents: StoreAgents): Store {
  const { s3Endpoint: endpoint, s3HostStyle = false, awsRegion, awsAccessKeyId, awsSecretAccessKey, awsSessionToken } = settings
  return s3Store({
    scheme: 's3',
    version: 'versionId',
    region: awsRegion || 'us-east-1',
    root: endpoint ? (bucket) => bucketRoot(endpoint, bucket, s3HostStyle) : amazonRoot,
    credentials: credentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken),
    agent: endpoint ? agents.trusted : agents.open,
  })
}

/** What requests are signed with, where both halves are there. */
export function credentials(accessKeyId = '', secretAccessKey = '', sessionToken = ''): Credentials | undefined {
  return accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) } : undefined
}

/** A bucket at an endpoint: in the path, or before the host where that is wanted and the name allows it. */
export function bucketRoot(endpoint: string, bucket: string, hostStyle = false): URL {
  const url = new URL(endpoint.replace(/\/?$/, '/'))
  if (!hostStyle || !LABEL.test(bucket) || isIP(url.hostname.replace(/^\[|\]$/g, ''))) return new URL(`${url.href}${bucket}/`)
  url.hostname = `${bucket}.${url.hostname}`
  return url
}

function amazonRoot(bucket: string, region: string): URL {
  return bucketRoot(`https://s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`, bucket, true)
}

/** Makes a store of one that speaks the S3 protocol. */
export function s3Store(protocol: S3Protocol): Store {
  const known = { regions: new Map<string, string>(), keys: new Map<string, ArrayBuffer>() }
  return (url) => new S3Object(objectAddress(url, BUCKETS, protocol.version), protocol, known)
}

/** What was learned of a store so far: where buckets are that are not where they were thought to be, and keys for signing. */
interface Known {
  readonly regions: Map<string, string>
  readonly keys: Map<string, ArrayBuffer>
}

class S3Object implements StoredObject {
  readonly name: string
  readonly #address: ObjectAddress
  readonly #protocol: S3Protocol
  readonly #known: Known
  #region: string
  #moved = false

  constructor(address: ObjectAddress, protocol: S3Protocol, known: Known) {
    this.name = `${protocol.scheme}://${address.bucket}`
    this.#address = address
    this.#protocol = protocol
    this.#known = known
    this.#region = known.regions.get(address.bucket) ?? protocol.region
  }

  get agent(): S3Protocol['agent'] {
    return this.#protocol.agent
  }

  get url(): URL {
    const { bucket, path, version } = this.#address
    const query = version === undefined ? '' : `?${this.#protocol.version}=${strictlyEncoded(version)}`
    return new URL(`${this.#protocol.root(bucket, this.#region).href}${path}${query}`)
  }

  /** Signed for the region of now; the range may be changed on the way and is left out. [AWS Signature Version 4] */
  async headers(): Promise<Record<string, string>> {
    const { credentials } = this.#protocol
    if (!credentials) return {}
    const { AwsV4Signer } = await import('aws4fetch')
    const { keys: cache } = this.#known
    if (cache.size > REMEMBERED) cache.clear()
    const signer = new AwsV4Signer({ ...credentials, url: this.url.href, service: 's3', region: this.#region, cache })
    return Object.fromEntries((await signer.sign()).headers)
  }

  refused(refusal: Refusal): boolean {
    if (this.#isElsewhere(refusal)) return true
    if (refusal.status < 400) return false
    throw refusalError(this.name, refusal, /<Code>([A-Za-z.]{1,64})<\/Code>/.exec(refusal.text)?.[1])
  }

  /** Whether the bucket is in a region that was not asked yet; it is believed once. */
  #isElsewhere({ status, headers, text }: Refusal): boolean {
    const region = field(headers, 'x-amz-bucket-region') ?? /<Region>([^<]{1,40})<\/Region>/.exec(text)?.[1]
    if (this.#moved || !region || region === this.#region || !REGION.test(region) || !ELSEWHERE.has(status)) return false
    this.#moved = true
    this.#region = region
    const { regions } = this.#known
    if (regions.size >= REMEMBERED) regions.clear()
    regions.set(this.#address.bucket, region)
    return true
  }
}
