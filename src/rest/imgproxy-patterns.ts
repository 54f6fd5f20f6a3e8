/** A rewriting of addresses: what they begin with, and what is put in its place; `${1}` stands for what the first `*` matched. */
export interface UrlReplacement {
  readonly pattern: RegExp
  readonly replacement: string
}

/** The beginning of an address, in which `*` stands for anything but a slash. */
export function urlPattern(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('([^/]*)')}`)
}

/** An address after all replacements, one after the other. */
export function replaceUrl(url: string, replacements: readonly UrlReplacement[]): string {
  return replacements.reduce((address, { pattern, replacement }) => {
    const found = pattern.exec(address)
    if (!found) return address
    const filled = replacement.replace(/\$(?:\{(\d+)\}|(\d+))/g, (_, braced?: string, bare?: string) => found[Number(braced ?? bare)] ?? '')
    return filled + address.slice(found[0].length)
  }, url)
}

/** Whether an address begins as one of the patterns says, both as written and as it will be understood. */
export function isAllowed(url: string, patterns: readonly RegExp[]): boolean {
  if (patterns.length === 0) return true
  // What follows "\", "?" or "#" looks like a host to a pattern, but is none to whoever connects.
  const understood = URL.canParse(url) ? new URL(url).href : url
  return [url, understood].every((address) => patterns.some((pattern) => pattern.test(address)))
}
