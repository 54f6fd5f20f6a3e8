import { bucketRoot, credentials, s3Store } from './s3.ts'
import type { Store, StoreAgents } from './store.ts'

/** Where `gs:` URLs are read, and as whom. */
export interface GsSettings {
  /** A server that speaks as Google Cloud Storage does; Google's own where there is none. */
  readonly gsEndpoint?: string
  /** An HMAC key of a service account. */
  readonly gsAccessKeyId?: string
  readonly gsSecretAccessKey?: string
}

/** The store of `gs:` URLs: Google Cloud Storage by its XML API, which takes the signatures of S3 for HMAC keys. */
export function gs({ gsEndpoint, gsAccessKeyId, gsSecretAccessKey }: GsSettings, agents: StoreAgents): Store {
  return s3Store({
    scheme: 'gs',
    version: 'generation',
    region: 'auto',
    root: (bucket) => bucketRoot(gsEndpoint || 'https://storage.googleapis.com/', bucket),
    credentials: credentials(gsAccessKeyId, gsSecretAccessKey),
    agent: gsEndpoint ? agents.trusted : agents.open,
  })
}
