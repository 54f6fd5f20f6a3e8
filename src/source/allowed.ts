/** A prefix of URLs, with `*` for anything but a slash: compared by scheme, host, port and path, so that no URL passes for another. */
export interface Pattern {
  admits(url: URL): boolean
  /** Whether the pattern says which port, so that an unusual one is meant. */
  readonly namesPort: boolean
}

/** Reads a pattern such as `https://*.example.com/photos/`, `http://10.0.0.5:9000/`, `local:///public/` or `data:`. */
export function pattern(text: string): Pattern {
  const anyPort = /^[a-z][a-z0-9+.-]*:\/\/[^/]*:\*(?=$|\/)/i.test(text)
  const plain = anyPort ? text.replace(/:\*(?=$|\/)/, '') : text
  if (!URL.canParse(plain) || new URL(plain).username) throw new Error(`Not a pattern of URLs: ${text}`)
  const { protocol, hostname, port, pathname, search } = new URL(plain)
  return {
    namesPort: anyPort || port !== '' || /^[^/]*\/\/[^/]*:\d+(\/|$)/.test(text),
    admits: (url) =>
      url.protocol === protocol &&
      glob(hostname, url.hostname.replace(/\.$/, ''), true) &&
      (anyPort || url.port === port) &&
      !climbs(url.pathname) &&
      glob(pathname + search, url.pathname + url.search, false),
  }
}

/** Whether a path leads upwards once the origin decodes it: a prefix would then say nothing. */
function climbs(path: string): boolean {
  return path.replace(/%2e/gi, '.').replace(/%2f|%5c/gi, '/').split('/').includes('..') // prettier-ignore
}

/** Whether `text`, or a prefix of it, is what `glob` describes; in one pass, as the shortest match of each part is as good as any. */
function glob(glob: string, text: string, whole: boolean): boolean {
  const [head = '', ...parts] = glob.split('*')
  if (!text.startsWith(head)) return false
  let at = head.length
  for (const [i, part] of parts.entries()) {
    const found = whole && i === parts.length - 1 ? text.lastIndexOf(part) : text.indexOf(part, at)
    if (found < at || text.slice(at, found).includes('/')) return false
    at = found + part.length
  }
  return !whole || at === text.length
}
