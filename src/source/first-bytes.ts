/** How much of a file will be asked for: what it is and what its header says of the picture, or more. */
export type Needs = 'header' | 'all'

/** Bytes in which files say at once how large their picture is, where they say it at the beginning. */
const BEGINNING = 4 * 1024

/** By the extension of an address: how its files begin. It is but a hint, and never decides how a file is read. */
const hints: ReadonlyMap<string, Readonly<Partial<Record<Needs, number>>>> = new Map([
  // What is not in the first 32 KB of a PNG lies behind its pixels.
  ['png', { header: BEGINNING, all: 32 * 1024 }],
  ['apng', { header: BEGINNING, all: 32 * 1024 }],
  ['gif', { header: BEGINNING, all: 32 * 1024 }],
  // Before the pixels there is but a profile; the rest lies at the end.
  ['webp', { header: BEGINNING, all: 32 * 1024 }],
  // Half of them begin with their pixels, and have all that is said of those behind them.
  ['tif', { header: BEGINNING, all: 16 * 1024 }],
  ['tiff', { header: BEGINNING, all: 16 * 1024 }],
  ['heic', { header: BEGINNING }],
  ['heif', { header: BEGINNING }],
  ['hif', { header: BEGINNING }],
  ['avif', { header: BEGINNING }],
  // How it is turned stands among the resources before the layers.
  ['psd', { header: 32 * 1024, all: 32 * 1024 }],
  ['psb', { header: 32 * 1024, all: 32 * 1024 }],
  ['bmp', { header: BEGINNING, all: BEGINNING }],
  ['jp2', { header: BEGINNING }],
])

/** How long the first range of a file should be, as far as its address and what will be asked of it tell; undefined where they do not. */
export function firstBytes(url: string, needs: Needs): number | undefined {
  const path = /^[^?#]*/.exec(url.slice(0, MOST))![0]
  const extension = /\.([a-z0-9]{2,5})$/i.exec(path)?.[1]
  return extension === undefined ? undefined : hints.get(extension.toLowerCase())?.[needs]
}

/** Characters of an address that are looked at: those of data may have millions. */
const MOST = 4096
