import { ImageError } from '../error.ts'
import type { ByteSource } from '../source/source.ts'
import { andThen, type Awaitable } from '../steps.ts'
import type { Container } from './container.ts'
import type { Format } from './formats.ts'
import { asf } from './asf.ts'
import { avi } from './avi.ts'
import { bmp } from './bmp.ts'
import { bpg } from './bpg.ts'
import { cr3 } from './cr3.ts'
import { crw } from './crw.ts'
import { dds } from './dds.ts'
import { eps } from './eps.ts'
import { exr } from './exr.ts'
import { flif } from './flif.ts'
import { flv } from './flv.ts'
import { gif } from './gif.ts'
import { hdr } from './hdr.ts'
import { heif } from './heif.ts'
import { ico } from './ico.ts'
import { jp2 } from './jp2.ts'
import { exv } from './jpeg-exv.ts'
import { jpeg } from './jpeg.ts'
import { jxl } from './jxl.ts'
import { jxr } from './jxr.ts'
import { kyocera } from './kyocera.ts'
import { matroska } from './matroska.ts'
import { movie } from './movie.ts'
import { mpegPs } from './mpeg-ps.ts'
import { mpegTs } from './mpeg-ts.ts'
import { mrw } from './mrw.ts'
import { jng } from './png-jng.ts'
import { mng } from './png-mng.ts'
import { ogg } from './ogg.ts'
import { pcx } from './pcx.ts'
import { png } from './png.ts'
import { pnm } from './pnm.ts'
import { psd } from './psd.ts'
import { qoi } from './qoi.ts'
import { raf } from './raf.ts'
import { svg } from './svg.ts'
import { tga } from './tga.ts'
import { tiff } from './tiff.ts'
import { webp } from './webp.ts'
import { x3f } from './x3f.ts'
import { xcf } from './xcf.ts'
import { xmp } from './xmp.ts'

/** Every container we read, in the order they are tried. A new one is one file and one line here. */
export const containers: readonly Container[] = [
  jpeg,
  png,
  webp,
  gif,
  tiff,
  cr3,
  heif,
  crw,
  raf,
  mrw,
  x3f,
  kyocera,
  movie,
  matroska,
  avi,
  mpegTs,
  mpegPs,
  flv,
  asf,
  ogg,
  psd,
  jxl,
  jp2,
  jxr,
  bmp,
  ico,
  pnm,
  exr,
  dds,
  qoi,
  bpg,
  flif,
  jng,
  mng,
  svg,
  xmp,
  eps,
  exv,
  hdr,
  xcf,
  pcx,
  // It has no signature, so the others are asked before it.
  tga,
]

/** The same, all of one form: asking those of many costs more than what they answer. */
const tried = containers.map((container) => ({
  begins: container.begins ?? null,
  found: { container, format: null },
  isSigned: container.signed === true,
}))

/** Bytes that tell most containers that a file is none of theirs. */
const HEAD = 32

/** What a file is, and what reads it. */
export interface Detected {
  readonly format: Format
  readonly container: Container
}

/** What reads a file, and its format where that was found on the way. */
export interface Found {
  readonly container: Container
  readonly format: Format | null
}

/** The container that reads a file. */
export function containerOf(source: ByteSource): Awaitable<Found> {
  return andThen(source.whole?.() ?? source.held?.(0, HEAD) ?? source.read(0, HEAD), amongAll, source)
}

function amongAll(head: Uint8Array, source: ByteSource): Awaitable<Found> {
  return among(source, head, 0)
}

/** The container among those from a place on. */
function among(source: ByteSource, head: Uint8Array, from: number): Awaitable<Found> {
  for (let i = from; i < tried.length; i++) {
    const { begins, found, isSigned } = tried[i]!
    if (begins && !begins(head)) continue
    if (isSigned) return found
    const { container } = found
    const format = container.identify(source)
    if (format instanceof Promise) return format.then((found) => (found ? { container, format: found } : among(source, head, i + 1)))
    if (format) return { container, format }
  }
  throw new ImageError('FORMAT_UNSUPPORTED', `Not a supported image or video format${beginningOf(head.subarray(0, 16))}`)
}

/** The format of a file, and the container that reads it. */
export function detect(source: ByteSource, found: Awaitable<Found> = containerOf(source)): Awaitable<Detected> {
  return andThen(found, ({ container, format }) =>
    andThen(format ?? container.identify(source), (format) => ({ format: format ?? container.formats[0]!, container })),
  )
}

function beginningOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return ': the file is empty'
  const hex = Buffer.from(bytes).toString('hex').replace(/..\B/g, '$& ')
  return `: it begins with ${hex} ("${Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^ -~]/g, '.')}")`
}
