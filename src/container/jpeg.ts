import { ImageError } from '../error.ts'
import { latin1, slice, view, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, firstIn, items, outcomeOf, run, type Steps } from '../steps.ts'
import { untilDamage } from '../syntax/damage.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import { endOfRun } from '../syntax/segment-runs.ts'
import { samsungTrailer } from '../syntax/samsung-trailer.ts'
import { isFrame, type Segment, segments, segmentWalk, SOF55, SOI, SOS } from '../syntax/segments.ts'
import { hasAt, startsWith } from '../syntax/starts.ts'
import type { ColorModel, Container, Density, Dimensions, Header } from './container.ts'
import { exifPlace, isExif, jpegWalk } from './jpeg-blocks.ts'
import { orUpright, Turned } from './turned.ts'

const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP11 = 0xeb
const APP14 = 0xee

/** Define hierarchical progression: states the size of the picture that several frames make. [T.81 B.3.2] */
const DHP = 0xde

/** Parameters of JPEG-LS, and the kind of them that says how large a picture is. [T.87 C.2.4.1] */
const LSE = 0xf8
const OVERSIZE = 4

/** The part of a Samsung phone's trailer that is a film: "MotionPhoto_Data". */
const SAMSUNG_FILM = 0x0a30

/** Identifies the segment that tells of a gain map. */
const GAIN_MAP = 'urn:iso:std:iso:ts:21496:-1\0'

/** Where the number of lines is looked for behind the first scan, which may define it. [T.81 B.2.5] */
const SCAN = 64 * 1024

/** Units of density by their numbers. [T.871 10.1] */
const UNITS = ['ASPECT', 'INCH', 'CENTIMETRE'] as const

/** What application segments before the frame say about it. */
interface Clues {
  density: Density | null
  jfif: boolean
  /** How the components were made of colours: 0 not at all, as in JPEG-LS [T.87 annex A], 1 YCbCr, 2 YCCK. [Adobe TN 5116 18] */
  transform: number | null
}

/** JPEG: marker segments, then pixels; metadata stands in application segments. [T.81 annex B] */
export const jpeg: Container = {
  formats: ['JPEG'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc', 'mpf', 'c2pa', 'text'],

  begins: (head) => hasAt(head, SOI),
  signed: true,

  identify: (source) => andThen(startsWith(source, SOI), (begins) => (begins ? 'JPEG' : null)),

  header: (source) => run(headerSteps(source)),
  dimensions: sidesAndTurn,
  orientation: (source) => andThen(firstIn(segmentWalk(source, endOfRun), exifBeforeFrame), turnIn, source),

  film: async (source) => (await samsungTrailer(source)).find(({ type }) => type === SAMSUNG_FILM) ?? null,

  /** Behind its identifier; in front of a gain map's picture only, elsewhere it is but a version. [ISO 21496-1 C.4] */
  async gainMap(source) {
    for await (const { marker, head, data } of segments(source, endOfRun)) {
      if (marker === APP2 && latin1(head, 0, GAIN_MAP.length) === GAIN_MAP) return slice(data, GAIN_MAP.length)
      if (statesSize(marker)) break
    }
    return null
  },

  blocks: (source) => items(jpegWalk(source)),
  walk: jpegWalk,
}

function* headerSteps(source: ByteSource): Steps<Header> {
  const clues: Clues = { density: null, jfif: false, transform: null }
  for (const segment of segmentWalk(source, endOfRun)) {
    if (segment instanceof Promise) {
      yield segment
      continue
    }
    if (segment.marker === APP0) readJfif(segment.head, clues)
    if (segment.marker === APP14) readAdobe(segment.head, clues)
    if (!statesSize(segment.marker)) continue
    if (segment.marker === SOF55) clues.transform ??= 0
    const { width, height } = yield* outcomeOf(sidesIn(segment, source))
    return frameHeader(segment, clues, width, height)
  }
  throw withoutFrame()
}

/** The sides, and what the Exif on the way to them says of the turn. */
function sidesAndTurn(source: ByteSource): Awaitable<Dimensions> {
  const way: Way = { source, exif: null }
  return andThen(firstIn(segmentWalk(source, endOfRun, silent), frameIn, way), sidesBehind, way)
}

/** A 1 for each marker of segments that tell neither of sides, nor of the turn, nor where a run of their like ends. */
const silent = Uint8Array.from({ length: 256 }, (_, marker) => (marker === APP1 || marker === APP11 || statesSize(marker) ? 0 : 1))

/** What was seen on the way to the frame. */
interface Way {
  readonly source: ByteSource
  exif: Segment | null
}

function frameIn(segment: Segment, way: Way): Segment | undefined {
  if (!way.exif && isExif(segment)) way.exif = segment
  return statesSize(segment.marker) ? segment : undefined
}

function sidesBehind(frame: Segment | undefined, way: Way): Awaitable<Dimensions> {
  if (!frame) throw withoutFrame()
  return andThen(sidesIn(frame, way.source), turned, way)
}

const turned = ({ width, height }: Sides, way: Way): Dimensions => new Turned(width, height, turnOn, way)

const turnOn = ({ source, exif }: Way): Awaitable<number> => turnIn(exif, source)

type Sides = Pick<Header, 'width' | 'height'>

/** A segment of Exif; null where a frame begins, before which it stands, and undefined where it may follow. */
function exifBeforeFrame(segment: Segment): Segment | null | undefined {
  return isExif(segment) ? segment : statesSize(segment.marker) ? null : undefined
}

function turnIn(exif: Segment | null | undefined, source: ByteSource): Awaitable<number> {
  if (!exif) return 1
  const { offset, length } = exifPlace(exif)
  return andThen(orientationOf(source, offset, length), orUpright)
}

function withoutFrame(): ImageError {
  return new ImageError('MALFORMED', 'JPEG without a frame header')
}

/** Whether a segment states the size of the picture: a frame, or the frame of several. */
function statesSize(marker: number): boolean {
  return isFrame(marker) || marker === DHP
}

/** Frames of several scans, each refining the picture: SOF2, 6, 10 and 14. */
function isProgressive(marker: number): boolean {
  return (marker & 3) === 2 && marker !== DHP
}

/** Lines and samples per line, behind the precision; those that are 0 are defined elsewhere. [T.81 B.2.2] */
function sidesIn(frame: Segment, source: ByteSource): Awaitable<Sides> {
  const { marker, offset } = frame
  if (frame.byte(5) === undefined) throw new ImageError('MALFORMED', `JPEG frame header at ${offset} is cut off`)
  const sides = { width: (frame.byte(3)! << 8) | frame.byte(4)!, height: (frame.byte(1)! << 8) | frame.byte(2)! }
  if (marker === SOF55 && sides.width === 0) return oversize(source)
  return sides.height === 0 ? andThen(definedLines(source), (height) => ({ width: sides.width, height })) : sides
}

/** Precision, lines, samples per line and the components, three bytes for each. [T.81 B.2.2] */
function frameHeader({ marker, head }: Segment, clues: Clues, width: number | null, height: number | null): Header {
  const channels = head[5] ?? 0
  return {
    width,
    height,
    bitDepth: head[0]!,
    colorModel: colorModel(channels, head, clues),
    channels,
    hasAlpha: false,
    progressive: isProgressive(marker),
    density: clues.density,
  }
}

function colorModel(channels: number, head: Uint8Array, { jfif, transform }: Clues): ColorModel | null {
  if (channels === 1) return 'GRAY'
  if (channels === 4) return transform === 2 ? 'YCCK' : 'CMYK'
  if (channels !== 3) return null
  if (jfif) return 'YCBCR'
  return transform === 0 || (transform === null && isNamedRgb(head)) ? 'RGB' : 'YCBCR'
}

/** Whether three components are called by the letters of their colours. */
function isNamedRgb(head: Uint8Array): boolean {
  return hasAt(head, 'R', 6) && hasAt(head, 'G', 9) && hasAt(head, 'B', 12)
}

/** Identifier, version, unit, and horizontal and vertical density. [T.871 10.1] */
function readJfif(head: Uint8Array, clues: Clues): void {
  if (!hasAt(head, 'JFIF\0') || clues.jfif) return
  clues.jfif = true
  const unit = UNITS[head[7] ?? 3]
  if (!unit || head.length < 12) return
  const [x, y] = [(head[8]! << 8) | head[9]!, (head[10]! << 8) | head[11]!]
  if (x > 0 && y > 0) clues.density = { x, y, unit }
}

/** Identifier, version, two words of flags, and the transform. [Adobe TN 5116 18] */
function readAdobe(head: Uint8Array, clues: Clues): void {
  if (hasAt(head, 'Adobe') && head.length >= 12) clues.transform = head[11]!
}

/** The height that a DNL segment behind the first scan defines, or null where it is not near. [T.81 B.2.5] */
async function definedLines(source: ByteSource): Promise<number | null> {
  const scan = await firstScan(source)
  const at = Buffer.from(scan.buffer, scan.byteOffset, scan.length).indexOf('ffdc0004', 0, 'hex')
  return at === -1 || at + 6 > scan.length ? null : view(scan).getUint16(at + 4)
}

/** The sides of a JPEG-LS too large for its frame header: one byte says how many each takes. [T.87 C.2.4.1.4] */
async function oversize(source: ByteSource): Promise<Sides> {
  for await (const { marker, head } of untilDamage(segments(source, endOfRun))) {
    const bytes = head[1] ?? 0
    if (marker !== LSE || head[0] !== OVERSIZE || bytes < 1 || bytes > 4 || head.length < 2 + 2 * bytes) continue
    const side = (at: number) => Buffer.from(head.buffer, head.byteOffset, head.length).readUIntBE(at, bytes)
    return { width: side(2 + bytes), height: side(2) }
  }
  return { width: null, height: null }
}

/** The beginning of the first scan's data; nothing where the file breaks off before it. */
async function firstScan(source: ByteSource): Promise<Uint8Array> {
  for await (const { marker, offset, length } of untilDamage(segments(source, endOfRun))) {
    if (marker === SOS) return source.read(offset + length, SCAN)
  }
  return new Uint8Array()
}
