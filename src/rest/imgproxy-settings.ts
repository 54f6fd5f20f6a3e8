import { SettingError, type Environment } from '../config.ts'
import { ImgproxyError } from './imgproxy-error.ts'
import { applyOptions, defaultOptions, type OptionSettings, type PresetOption } from './imgproxy-options.ts'
import { urlPattern, type UrlReplacement } from './imgproxy-patterns.ts'

/** What an operator of imgproxy sets and the info endpoint heeds, read and checked. */
export interface ImgproxySettings extends OptionSettings {
  /** What stands before `/info` in every path. */
  readonly pathPrefix: string
  readonly keyPairs: readonly KeyPair[]
  /** Bytes of the HMAC that make a signature. */
  readonly signatureSize: number
  readonly trustedSignatures: readonly string[]
  readonly encryptionKey: Uint8Array | null
  /** What `Authorization: Bearer` must carry. */
  readonly secret: string | null
  /** Whether the options segment is a list of presets and nothing else is taken. */
  readonly onlyPresets: boolean
  /** Names, as written in the path, that are taken outside presets; null for all. */
  readonly allowedOptions: ReadonlySet<string> | null
  /** What sources must begin with; empty for no such rule. */
  readonly allowedSources: readonly RegExp[]
  readonly argumentsSeparator: string
  readonly baseUrl: string
  /** Whether a name for people follows a Base64 address. */
  readonly base64IncludesFilename: boolean
  readonly urlReplacements: readonly UrlReplacement[]
  /** Seconds for which an answer may be kept. */
  readonly ttl: number
  /** Whether what the origin says of that counts more. */
  readonly cacheControlPassthrough: boolean
  readonly etagBuster: string
  readonly lastModifiedBuster: Date | null
}

/** What a signature is made with. */
export interface KeyPair {
  readonly key: Uint8Array
  readonly salt: Uint8Array
}

/** The variables that are read here; IMGPROXY_ONLY_PRESETS holds where IMGPROXY_INFO_ONLY_PRESETS is not set. */
type Variable =
  | 'IMGPROXY_PATH_PREFIX'
  | 'IMGPROXY_KEY'
  | 'IMGPROXY_SALT'
  | 'IMGPROXY_SIGNATURE_SIZE'
  | 'IMGPROXY_TRUSTED_SIGNATURES'
  | 'IMGPROXY_SOURCE_URL_ENCRYPTION_KEY'
  | 'IMGPROXY_SECRET'
  | 'IMGPROXY_INFO_PRESETS'
  | 'IMGPROXY_INFO_ONLY_PRESETS'
  | 'IMGPROXY_ONLY_PRESETS'
  | 'IMGPROXY_ALLOWED_INFO_OPTIONS'
  | 'IMGPROXY_ALLOW_SECURITY_OPTIONS'
  | 'IMGPROXY_ALLOWED_SOURCES'
  | 'IMGPROXY_ARGUMENTS_SEPARATOR'
  | 'IMGPROXY_BASE_URL'
  | 'IMGPROXY_BASE64_URL_INCLUDES_FILENAME'
  | 'IMGPROXY_URL_REPLACEMENTS'
  | 'IMGPROXY_TTL'
  | 'IMGPROXY_CACHE_CONTROL_PASSTHROUGH'
  | 'IMGPROXY_ETAG_BUSTER'
  | 'IMGPROXY_LAST_MODIFIED_BUSTER'
  | 'IMGPROXY_MAX_SRC_RESOLUTION'
  | 'IMGPROXY_MAX_SRC_FILE_SIZE'

/** Settings out of an imgproxy environment; throws a SettingError of one line that names the variable at fault. Secrets are not repeated in it. */
export function imgproxySettings(env: Environment): ImgproxySettings {
  const read = (name: Variable) => env[name]?.trim() ?? ''
  const switched = (name: Variable) => flag(name, read(name))
  const settings: ImgproxySettings = {
    pathPrefix: pathPrefix(read('IMGPROXY_PATH_PREFIX')),
    keyPairs: keyPairs(read('IMGPROXY_KEY'), read('IMGPROXY_SALT')),
    signatureSize: whole('IMGPROXY_SIGNATURE_SIZE', read('IMGPROXY_SIGNATURE_SIZE'), 32, 1, 32),
    trustedSignatures: list(read('IMGPROXY_TRUSTED_SIGNATURES')),
    encryptionKey: encryptionKey(read('IMGPROXY_SOURCE_URL_ENCRYPTION_KEY')),
    secret: read('IMGPROXY_SECRET') || null,
    presets: new Map(),
    onlyPresets: switched(read('IMGPROXY_INFO_ONLY_PRESETS') ? 'IMGPROXY_INFO_ONLY_PRESETS' : 'IMGPROXY_ONLY_PRESETS'),
    allowedOptions: nonEmpty(list(read('IMGPROXY_ALLOWED_INFO_OPTIONS'))),
    allowSecurityOptions: switched('IMGPROXY_ALLOW_SECURITY_OPTIONS'),
    allowedSources: list(read('IMGPROXY_ALLOWED_SOURCES')).map((source) => urlPattern(closed(source))),
    argumentsSeparator: read('IMGPROXY_ARGUMENTS_SEPARATOR') || ':',
    baseUrl: read('IMGPROXY_BASE_URL'),
    base64IncludesFilename: switched('IMGPROXY_BASE64_URL_INCLUDES_FILENAME'),
    urlReplacements: replacements(read('IMGPROXY_URL_REPLACEMENTS')),
    ttl: whole('IMGPROXY_TTL', read('IMGPROXY_TTL'), 31_536_000, 0),
    cacheControlPassthrough: switched('IMGPROXY_CACHE_CONTROL_PASSTHROUGH'),
    etagBuster: read('IMGPROXY_ETAG_BUSTER'),
    lastModifiedBuster: moment('IMGPROXY_LAST_MODIFIED_BUSTER', read('IMGPROXY_LAST_MODIFIED_BUSTER')),
    maxSrcResolution: megapixels('IMGPROXY_MAX_SRC_RESOLUTION', read('IMGPROXY_MAX_SRC_RESOLUTION')),
    maxSrcFileSize: whole('IMGPROXY_MAX_SRC_FILE_SIZE', read('IMGPROXY_MAX_SRC_FILE_SIZE'), 0, 0) || null,
  }
  return { ...settings, presets: presets(read('IMGPROXY_INFO_PRESETS'), settings) }
}

function refuse(name: Variable, what: string, allowed: string): never {
  throw new SettingError(`${name} ${what}, but must be ${allowed}`)
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function nonEmpty(names: string[]): Set<string> | null {
  return names.length === 0 ? null : new Set(names)
}

function pathPrefix(text: string): string {
  const bare = text.replace(/\/$/, '')
  return bare === '' || bare.startsWith('/') ? bare : `/${bare}`
}

function keyPairs(keyText: string, saltText: string): KeyPair[] {
  const keys = list(keyText).map((key, i) => hexadecimal('IMGPROXY_KEY', key, i))
  const salts = list(saltText).map((salt, i) => hexadecimal('IMGPROXY_SALT', salt, i))
  if (keys.length !== salts.length)
    refuse('IMGPROXY_SALT', `has ${salts.length} salts for the ${keys.length} keys of IMGPROXY_KEY`, 'one salt for each key')
  return keys.map((key, i) => ({ key, salt: salts[i]! }))
}

function hexadecimal(name: Variable, text: string, index: number): Uint8Array {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) refuse(name, `is not hexadecimal in entry ${index + 1}`, 'pairs of hexadecimal digits')
  return Buffer.from(text, 'hex')
}

function encryptionKey(text: string): Uint8Array | null {
  if (text === '') return null
  const name = 'IMGPROXY_SOURCE_URL_ENCRYPTION_KEY'
  const key = hexadecimal(name, text, 0)
  return [16, 24, 32].includes(key.length) ? key : refuse(name, `is a key of ${key.length} bytes`, '16, 24 or 32 bytes in hexadecimal')
}

function whole(name: Variable, text: string, otherwise: number, from: number, to = Number.MAX_SAFE_INTEGER): number {
  if (text === '') return otherwise
  const value = /^\d+$/.test(text) ? Number(text) : NaN
  return value >= from && value <= to ? value : refuse(name, `is "${text}"`, `a whole number from ${from} to ${to}`)
}

function megapixels(name: Variable, text: string): number | null {
  if (text === '') return null
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN
  return value >= 0 ? Math.trunc(value * 1e6) || null : refuse(name, `is "${text}"`, 'megapixels, such as 16.8')
}

function flag(name: Variable, text: string): boolean {
  if (text === '' || /^(?:0|f|F|FALSE|false|False)$/.test(text)) return false
  return /^(?:1|t|T|TRUE|true|True)$/.test(text) || refuse(name, `is "${text}"`, 'true or false')
}

function moment(name: Variable, text: string): Date | null {
  if (text === '') return null
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? refuse(name, `is "${text}"`, 'a date and time such as 2020-01-01T00:00:00Z') : date
}

/** An entry that ends within the host means that host: `http://example.com` must not let `http://example.com@evil.test` pass. */
function closed(source: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/]+$/i.test(source) ? `${source}/` : source
}

function replacements(text: string): UrlReplacement[] {
  const entries = text.split(';').filter((entry) => entry.trim() !== '')
  return entries.map((entry) => {
    const at = entry.indexOf('=')
    if (at <= 0) refuse('IMGPROXY_URL_REPLACEMENTS', `has "${entry}"`, 'pattern=replacement, semicolon-separated')
    return { pattern: urlPattern(entry.slice(0, at).trim()), replacement: entry.slice(at + 1).trim() }
  })
}

/** Presets are tried out here, so that a faulty one stops the start and no request. */
function presets(text: string, settings: ImgproxySettings): ImgproxySettings['presets'] {
  const found = new Map<string, readonly PresetOption[]>()
  for (const entry of list(text)) {
    const [name, value, ...more] = entry.split('=').map((part) => part.trim())
    if (!name || !value || more.length > 0) return refuse('IMGPROXY_INFO_PRESETS', `has "${entry}"`, 'name=option:argument/option:argument')
    found.set(
      name,
      value.split('/').map((option) => option.split(settings.argumentsSeparator)),
    )
  }
  for (const [name, preset] of found) tryOut(name, preset, { ...settings, presets: found })
  return found
}

function tryOut(name: string, preset: readonly PresetOption[], settings: ImgproxySettings): void {
  try {
    applyOptions(defaultOptions(settings), preset, settings, { usedPresets: new Set([name]) })
  } catch (error) {
    if (error instanceof ImgproxyError)
      refuse('IMGPROXY_INFO_PRESETS', `cannot be applied (${name}: ${error.message})`, 'options of the info endpoint')
    throw error
  }
}
