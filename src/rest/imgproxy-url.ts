import { invalidUrl } from './imgproxy-error.ts'
import { applyOptions, applyPresets, defaultOptions, type ImgproxyOptions } from './imgproxy-options.ts'
import type { ImgproxySettings } from './imgproxy-settings.ts'
import { verifySignature } from './imgproxy-signature.ts'
import { sourceUrl } from './imgproxy-source.ts'

/** What a path of the info endpoint asks: about which address, and what. */
export interface ImgproxyRequest {
  readonly url: string
  readonly options: ImgproxyOptions
}

/**
 * What follows `/info` in the target of a request, the query cut off; null where the target belongs to another endpoint,
 * or names an object in a folder of that name that is asked for in the way of object storage.
 */
export function infoPath(target: string, { pathPrefix }: Pick<ImgproxySettings, 'pathPrefix'>): string | null {
  const [path = '', query = ''] = target.split(/\?(.*)/s, 2)
  const route = `${pathPrefix}/info`
  if (path !== route && !path.startsWith(`${route}/`)) return null
  return isObject(path, query) ? null : path.slice(route.length)
}

/** Whether an object is asked for as OSS or KS3 are: nothing of the kind is within a Base64 address, though it may be in a plain one. */
function isObject(path: string, query: string): boolean {
  if (path.includes('/plain/')) return false
  const name = path.slice(path.lastIndexOf('/'))
  return /(?:@|%40)(?:base(?:@|%40)|(?:info)?exif$)/.test(name) || /(?:^|&)x-(?:oss|tos)-process=/.test(query)
}

/**
 * Reads what follows `/info`: the signature, the options, the source.
 *
 * Throws an ImgproxyError for whatever is wrong; `now` is Unix time in seconds.
 */
export function readInfoPath(path: string, settings: ImgproxySettings, now: number): ImgproxyRequest {
  const [signature, rest] = halves(path.replace(/^\//, ''))
  const signed = repaired(rest)
  if (signature === '' || signed === '') throw invalidUrl('No signature, or nothing after it')
  verifySignature(signature, `/${signed}`, settings)
  const { options, source } = readOptions(signed.split('/'), settings)
  if (options.expires > 0 && options.expires < now) throw invalidUrl('Expired')
  return { options, url: sourceUrl(source, settings) }
}

function halves(text: string): [string, string] {
  const at = text.indexOf('/')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** A path as it was before proxies escaped the colons of its options or folded the slashes of its plain address. */
export function repaired(path: string): string {
  const bare = path.replace(/^\//, '')
  const at = `/${bare}`.indexOf('/plain/')
  if (at < 0) return bare.replaceAll('%3A', ':')
  const source = bare.slice(at + 'plain/'.length)
  return `${bare.slice(0, at).replaceAll('%3A', ':')}plain/${unfolded(source)}`
}

function unfolded(source: string): string {
  return source.replace(
    /^([^\t\n\f\r ]+):\/([^/])/,
    (_, scheme: string, next: string) => `${scheme}:/${scheme === 'local' ? '//' : '/'}${next}`,
  )
}

function readOptions(segments: readonly string[], settings: ImgproxySettings): { options: ImgproxyOptions; source: readonly string[] } {
  const { argumentsSeparator, presets, allowedOptions } = settings
  const start = presets.has('default') ? applyPresets(defaultOptions(settings), ['default'], settings) : defaultOptions(settings)
  if (settings.onlyPresets) {
    const [names = '', ...source] = segments
    return { options: applyPresets(start, names.split(argumentsSeparator), settings), source }
  }
  const end = segments.findIndex((segment) => !segment.includes(argumentsSeparator))
  const written = segments.slice(0, end < 0 ? segments.length : end).map((segment) => segment.split(argumentsSeparator))
  return { options: applyOptions(start, written, settings, { allowedNames: allowedOptions }), source: segments.slice(written.length) }
}
