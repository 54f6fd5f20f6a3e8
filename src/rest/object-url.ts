/** The address of an object below a base address; null where its path, written as in a URL, would lead elsewhere. */
export function objectUrl(base: string, path: string): string | null {
  const segments = path.replace(/%2e/gi, '.').split(/\/|\\|%2f|%5c/i)
  if (path === '' || segments.some((segment) => segment === '.' || segment === '..')) return null
  return base + path.replace(/[?#]/g, encodeURIComponent)
}
