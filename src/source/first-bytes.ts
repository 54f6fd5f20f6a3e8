/** How much of a file will be asked for: what it is and how large its picture is, or more. */
export type Needs = 'size' | 'all'

/** Bytes in which files say at once how large their picture is, where they say it at the beginning. */
const BEGINNING = 4 * 1024

/** By the extension of an address: how its files begin. It is but a hint, and never decides how a file is read. */
const hints: ReadonlyMap<string, Readonly<Partial<Record<Needs, number>>>> = new Map([
  // What is not in the first 48 KB of a PNG lies behind its pixels.
  ['png', { size: BEGINNING, all: 48 * 1024 }],
  ['apng', { size: BEGINNING, all: 48 * 1024 }],
  ['gif', { size: BEGINNING }],
  ['webp', { size: BEGINNING }],
  ['heic', { size: BEGINNING }],
  ['heif', { size: BEGINNING }],
  ['hif', { size: BEGINNING }],
  ['avif', { size: BEGINNING }],
  ['bmp', { size: BEGINNING }],
  ['jp2', { size: BEGINNING }],
])

/** How long the first range of a file should be, as far as its address and what will be asked of it tell; undefined where they do not. */
export function firstBytes(url: string, needs: Needs): number | undefined {
  const path = /^[^?#]*/.exec(url.slice(0, MOST))![0]
  const extension = /\.([a-z0-9]{2,5})$/i.exec(path)?.[1]
  return extension === undefined ? undefined : hints.get(extension.toLowerCase())?.[needs]
}

/** Characters of an address that are looked at: those of data may have millions. */
const MOST = 4096
