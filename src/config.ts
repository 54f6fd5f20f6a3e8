import { fileURLToPath } from 'node:url'
import { root } from './root.ts'
import { base, endpoint, flag, folder, type Kind, list, origins, prefixes, secret, secrets, text, whole, written } from './setting-kinds.ts'

/** One setting: what it is called, which values it takes, its default, and what it means. */
interface Setting<T> {
  readonly name: string
  readonly kind: Kind<T>
  readonly preset: T
  readonly meaning: string
}

function setting<T>(name: string, kind: Kind<T>, preset: T, meaning: string): Setting<T> {
  return { name, kind, preset, meaning }
}

/** What is shown of a secret. */
const HIDDEN = '***'

const HOUR = 3_600_000
const samples = fileURLToPath(new URL('src/web/samples', root))

/** Every setting. A new one is one line here. */
// prettier-ignore
const table = {
  port: setting('PORT', whole(0, 65535), 4000, 'Port to listen on; 0 takes a free one'),
  host: setting('HOST', text, '127.0.0.1', 'Address to listen on'),
  allowPrivateAddresses: setting('HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES', flag, false, 'Whether sources may live on loopback, private or link-local addresses'),
  allowedSources: setting('HELIOGRAPH_ALLOWED_SOURCES', prefixes, [], 'URL prefixes that sources must have, with * as wildcard; none: any public http(s) address, and whatever the keys below open'),
  localRoot: setting('HELIOGRAPH_LOCAL_ROOT', folder, samples, 'Folder that local:/// reads, and nothing outside it'),
  s3Endpoint: setting('HELIOGRAPH_S3_ENDPOINT', endpoint, '', "Server that s3:// reads, which may be private; none: Amazon's"),
  s3HostStyle: setting('HELIOGRAPH_S3_HOST_STYLE', flag, false, 'Whether that server wants the bucket before its host, not in the path'),
  awsRegion: setting('AWS_REGION', written('a region such as eu-west-1', /^[\w-]{1,40}$/), 'us-east-1', 'Region of s3:// buckets; where Amazon says that one is in another, it is asked there'),
  awsAccessKeyId: setting('AWS_ACCESS_KEY_ID', text, '', 'Key with which s3:// is read; none: as anybody'),
  awsSecretAccessKey: setting('AWS_SECRET_ACCESS_KEY', secret, '', 'Secret of that key'),
  awsSessionToken: setting('AWS_SESSION_TOKEN', secret, '', 'Session of that key, where it is a temporary one'),
  gsEndpoint: setting('HELIOGRAPH_GS_ENDPOINT', endpoint, '', "Server that gs:// reads, which may be private; none: Google's"),
  gsAccessKeyId: setting('HELIOGRAPH_GS_ACCESS_KEY_ID', text, '', 'HMAC key with which gs:// is read; none: as anybody'),
  gsSecretAccessKey: setting('HELIOGRAPH_GS_SECRET_ACCESS_KEY', secret, '', 'Secret of that key'),
  absEndpoint: setting('HELIOGRAPH_ABS_ENDPOINT', endpoint, '', "Server that abs:// reads, which may be private; none: Azure's"),
  absName: setting('HELIOGRAPH_ABS_NAME', written('the name of a storage account', /^[a-z0-9]{3,24}$/), '', 'Account whose containers abs:// reads'),
  absKey: setting('HELIOGRAPH_ABS_KEY', written('a key in Base64', /^[A-Za-z0-9+/]+={0,2}$/, { secret: true }), '', 'Key of that account; none: abs:// is read as anybody'),
  ossOrigin: setting('HELIOGRAPH_OSS_ORIGIN', base, 'local:///', 'Address below which the objects lie that are asked for as Alibaba OSS is'),
  ks3Origin: setting('HELIOGRAPH_KS3_ORIGIN', base, 'local:///', 'Address below which the objects lie that are asked for as Kingsoft KS3 is'),
  maxSourceBytes: setting('HELIOGRAPH_MAX_SOURCE_BYTES', whole(1, 2 ** 40), 64 * 1024 * 1024, 'Most bytes read of one source, or taken with one upload'),
  maxHeldBytes: setting('HELIOGRAPH_MAX_HELD_BYTES', whole(1, 2 ** 40), 256 * 1024 * 1024, 'Most bytes of all sources and uploads that are held at the same time, beside the cache; what would take more is refused'),
  maxPixels: setting('HELIOGRAPH_MAX_PIXELS', whole(1, 2 ** 36), 100_000_000, 'Most pixels of a picture that is decoded'),
  ffmpeg: setting('HELIOGRAPH_FFMPEG', text, '', 'Path of the program ffmpeg, which decodes films; none: their pixels are not told'),
  cacheBytes: setting('HELIOGRAPH_CACHE_BYTES', whole(0, 2 ** 40), 64 * 1024 * 1024, 'Bytes of memory in which files from far away, and what was read of them, are kept for later queries; 0: nothing is kept'),
  cacheSeconds: setting('HELIOGRAPH_CACHE_SECONDS', whole(0, 86_400 * 365), 60, 'Seconds for which a file is kept whose origin says nothing of it, before it is asked whether it is still the same'),
  cacheMaxSeconds: setting('HELIOGRAPH_CACHE_MAX_SECONDS', whole(0, 86_400 * 365), 86_400, 'Seconds for which a file is kept at most, whatever its origin says'),
  sourceTimeout: setting('HELIOGRAPH_SOURCE_TIMEOUT_MS', whole(1, HOUR), 10_000, 'Longest that one source may take, in milliseconds'),
  requestTimeout: setting('HELIOGRAPH_REQUEST_TIMEOUT_MS', whole(1, HOUR), 15_000, 'Longest that one request may take, in milliseconds'),
  maxCost: setting('HELIOGRAPH_MAX_COST', whole(1, 1_000_000), 1000, 'Most points that one query may cost: a source 1, a block of metadata 2, a film 5, pixels, summaries and digests 10'),
  logLevel: setting('HELIOGRAPH_LOG_LEVEL', written('debug, info, warn or silent', /^(debug|info|warn|silent)$/), 'info', 'How much is written to stderr beside faults: info has a line for each request, debug one for each source too'),
  persistedDocuments: setting('HELIOGRAPH_PERSISTED_DOCUMENTS', text, '', "File of JSON, an object of names and queries or the manifest of Apollo's tools: no others are executed; none: any query is"),
  apiKeys: setting('HELIOGRAPH_API_KEYS', { ...list, secret: true }, [], 'Keys that callers may show as x-api-key or as Authorization: Bearer'),
  requireApiKey: setting('HELIOGRAPH_REQUIRE_API_KEY', flag, false, 'Whether callers without a key are refused'),
  redact: setting('HELIOGRAPH_REDACT', secrets, [], 'What is kept from callers without a key, wherever it stands, as a list of gps, serial, owner, thumbnail, faces; none: nothing'),
  pointsPerMinute: setting('HELIOGRAPH_POINTS_PER_MINUTE', whole(0, 1e9), 0, 'Points that callers without a key may spend in a minute, each address for itself; 0: any number'),
  keyPointsPerMinute: setting('HELIOGRAPH_KEY_POINTS_PER_MINUTE', whole(0, 1e9), 0, 'Points that each key may spend in a minute; 0: any number'),
  allowedOrigins: setting('HELIOGRAPH_ALLOWED_ORIGINS', origins, [], 'Origins whose pages may ask, * for any; none: any, but only its own where the server reads a folder of yours or private addresses'),
  proxies: setting('HELIOGRAPH_PROXIES', whole(0, 10), 0, 'How many proxies of your own stand in front of the server: what the outermost says in X-Forwarded-For is believed'),
  redisUrl: setting('REDIS_URL', written('an address such as redis://localhost:6379', /^rediss?:\/\/\S+$/, { secret: true }), '', 'Redis in which several servers keep what they share; none: each for itself'),
  maxLive: setting('HELIOGRAPH_MAX_LIVE', whole(1, 10_000), 512, 'Most requests that are worked on at the same time; fewer where the processor is what they wait for'),
  maxQueued: setting('HELIOGRAPH_MAX_QUEUED', whole(0, 10_000), 128, 'Most requests that wait for their turn; others are answered with 503'),
  maxWait: setting('HELIOGRAPH_MAX_WAIT_MS', whole(1, HOUR), 1_000, 'Longest that a request waits for its turn, in milliseconds'),
} as const

/** Settings that mean nothing without another. */
const halves: readonly (readonly [Setting<unknown>, Setting<unknown>])[] = [
  [table.awsAccessKeyId, table.awsSecretAccessKey],
  [table.awsSecretAccessKey, table.awsAccessKeyId],
  [table.gsAccessKeyId, table.gsSecretAccessKey],
  [table.gsSecretAccessKey, table.gsAccessKeyId],
  [table.absKey, table.absName],
  [table.requireApiKey, table.apiKeys],
  [table.keyPointsPerMinute, table.apiKeys],
]

/** What the program was told to do, read once at the start and handed down as values. */
export type Settings = { readonly [Key in keyof typeof table]: (typeof table)[Key] extends Setting<infer T> ? T : never } & {
  /** The variables of an imgproxy, as they are; its dialect reads them. */
  readonly imgproxy: Environment
  /** Whether `local:///` reads other files than the bundled samples. */
  readonly ownFiles: boolean
}

/** A setting whose value cannot be read. */
export class SettingError extends Error {}

/** A row of `heliograph --settings`. */
export interface SettingRow {
  readonly name: string
  readonly value: string
  readonly preset: string
  readonly meaning: string
}

/** Where settings are looked up. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The settings that an environment makes; those it says nothing of, or that are empty in it, have their presets. */
export function readSettings(environment: Environment = process.env): Settings {
  const rows = Object.entries<Setting<unknown>>(table).map(([key, row]) => [key, read(row, environment)])
  for (const [one, other] of halves)
    if (filled(read(one, environment)) && !filled(read(other, environment)))
      throw new SettingError(`${one.name} is set, but ${other.name} is not`)
  const imgproxy = Object.entries(environment).filter(([name]) => name.startsWith('IMGPROXY_'))
  const ownFiles = read(table.localRoot, environment) !== samples
  return { ...Object.fromEntries(rows), imgproxy: Object.fromEntries(imgproxy), ownFiles }
}

function filled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

function read<T>({ name, kind, preset }: Setting<T>, environment: Environment): T {
  const given = environment[name]?.trim()
  if (!given) return preset
  const value = kind.read(given)
  if (value === undefined) throw new SettingError(`${name} is ${kind.secret ? HIDDEN : JSON.stringify(given)}, but must be ${kind.allowed}`)
  return value
}

/** Every setting with the value it has now. */
export function settingRows(environment: Environment = process.env): SettingRow[] {
  return Object.values<Setting<unknown>>(table).map((row) => ({
    name: row.name,
    value: row.kind.secret && environment[row.name]?.trim() ? HIDDEN : show(read(row, environment)),
    preset: row.preset === samples ? 'the bundled samples' : show(row.preset),
    meaning: row.meaning,
  }))
}

function show(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** Variables of an imgproxy that are not taken over, and what is set instead. */
const counterparts: ReadonlyMap<string, readonly Setting<unknown>[]> = new Map<string, readonly Setting<unknown>[]>([
  ['IMGPROXY_BIND', [table.port, table.host]],
  ['IMGPROXY_ALLOW_ORIGIN', [table.allowedOrigins]],
  ['IMGPROXY_LOCAL_FILESYSTEM_ROOT', [table.localRoot]],
  ['IMGPROXY_ALLOW_LOOPBACK_SOURCE_ADDRESSES', [table.allowPrivateAddresses]],
  ['IMGPROXY_ALLOW_LINK_LOCAL_SOURCE_ADDRESSES', [table.allowPrivateAddresses]],
  ['IMGPROXY_ALLOW_PRIVATE_SOURCE_ADDRESSES', [table.allowPrivateAddresses]],
  ['IMGPROXY_DOWNLOAD_TIMEOUT', [table.sourceTimeout]],
  ['IMGPROXY_TIMEOUT', [table.requestTimeout]],
  ['IMGPROXY_S3_ENDPOINT', [table.s3Endpoint]],
  ['IMGPROXY_S3_REGION', [table.awsRegion]],
  ['IMGPROXY_GCS_ENDPOINT', [table.gsEndpoint]],
  ['IMGPROXY_ABS_ENDPOINT', [table.absEndpoint]],
  ['IMGPROXY_ABS_NAME', [table.absName]],
  ['IMGPROXY_ABS_KEY', [table.absKey]],
])

/** A line for every variable that looks like a setting and is none, and for every one of imgproxy's in whose place another is heeded and not set. */
export function settingWarnings(environment: Environment = process.env): string[] {
  const names = Object.values(table).map((row) => row.name)
  const unknown = Object.keys(environment).filter((name) => name.startsWith('HELIOGRAPH_') && !names.includes(name as never))
  const unheeded = [...counterparts].filter(
    ([name, others]) => environment[name]?.trim() && !others.some((row) => environment[row.name]?.trim()),
  )
  return [
    ...unknown.map((name) => `${name} is no setting of Heliograph; the nearest is ${nearest(name, names)}`),
    ...unheeded.map(
      ([name, others]) => `${name} is not taken over from imgproxy; what is heeded is ${others.map((row) => row.name).join(', ')}`,
    ),
  ]
}

function nearest(name: string, names: readonly string[]): string {
  return names.toSorted((a, b) => distance(name, a) - distance(name, b))[0]!
}

/** How many letters must be changed, added or taken away to make one word of another. [Levenshtein 1966] */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(from[i - 1] !== to[j - 1]))
    row = next
  }
  return row[to.length]!
}
