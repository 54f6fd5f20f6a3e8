/** How much of a file will be asked for: what it is and what its header says of the picture, or more. */
export type Needs = 'header' | 'all'

/** Bytes in which files say at once how large their picture is, where they say it at the beginning. */
const BEGINNING = 4 * 1024

/** Bytes in which films say it, and those pictures that have a profile or EXIF before it. */
const FARTHER = 16 * 1024

/** Bytes beyond which most of these formats have nothing but pixels or frames, and the rest of what they say behind those. */
const FRONT = 32 * 1024

/** By the extension of an address: how its files begin. It is but a hint, and never decides how a file is read. */
const hints: ReadonlyMap<string, Readonly<Partial<Record<Needs, number>>>> = new Map([
  ['png', { header: BEGINNING, all: FRONT }],
  ['apng', { header: BEGINNING, all: FRONT }],
  ['gif', { header: BEGINNING, all: FRONT }],
  // Before the pixels there is but a profile; the rest lies at the end.
  ['webp', { header: BEGINNING, all: FRONT }],
  // Half of them begin with their pixels, and have all that is said of those behind them; short ones are worth taking whole.
  ['tif', { header: BEGINNING, all: FRONT }],
  ['tiff', { header: BEGINNING, all: FRONT }],
  ['heic', { header: BEGINNING }],
  ['heif', { header: BEGINNING }],
  ['hif', { header: BEGINNING }],
  ['avif', { header: BEGINNING }],
  ['jxl', { header: FARTHER }],
  // How it is turned stands among the resources before the layers.
  ['psd', { header: FRONT, all: FRONT }],
  ['psb', { header: FRONT, all: FRONT }],
  ['bmp', { header: BEGINNING, all: BEGINNING }],
  ['jp2', { header: BEGINNING }],
  // A film that does not begin with its index says where it is.
  ['mp4', { header: FARTHER, all: FRONT }],
  ['m4v', { header: FARTHER, all: FRONT }],
  ['mov', { header: FARTHER, all: FRONT }],
  ['3gp', { header: FARTHER, all: FRONT }],
  ['mkv', { header: FARTHER, all: FRONT }],
  ['webm', { header: FARTHER, all: FRONT }],
])

/** How long the first range of a file should be, as far as its address and what will be asked of it tell; undefined where they do not. */
export function firstBytes(url: string, needs: Needs): number | undefined {
  const path = /^[^?#]*/.exec(url.slice(0, MOST))![0]
  const extension = /\.([a-z0-9]{2,5})$/i.exec(path)?.[1]
  return extension === undefined ? undefined : hints.get(extension.toLowerCase())?.[needs]
}

/** Characters of an address that are looked at: those of data may have millions. */
const MOST = 4096
