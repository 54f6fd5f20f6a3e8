// The rows of the benchmark that decode files in memory: everything of a file beside exifr, ExifReader, sharp and mediabunny, its dimensions beside image-size and
// probe-image-size, each on the files that both read. Peers get the most complete settings that they have.
import * as exifrModule from 'exifr'
import * as exifReaderModule from 'exifreader'
import { imageSize } from 'image-size'
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny'
import probe from 'probe-image-size/sync.js'
import sharp from 'sharp'
import { load } from './built.mjs'

// Both are CommonJS, of which Node sees the whole alone.
const { parse } = exifrModule.default
const { load: loadTags } = exifReaderModule.default

const { Image } = await load('index.js')
const { memory } = await load('source/source.js')
const decoders = await Promise.all(
  ['exif', 'iptc', 'xmp', 'photoshop', 'icc', 'mpf', 'text', 'movie'].map(async (kind) => (await load(`block/${kind}.js`))[kind]),
)
const [exif, iptc, xmp, photoshop, icc, mpf, text] = decoders
const { decodeMakerNotes } = await load('block/maker-notes/index.js')

/** Kinds of files, by the format that is detected. */
const CLASSES = new Map([
  ['JPEG', 'JPEG'],
  ['HEIC', 'HEIC'],
  ['HEIF', 'HEIC'],
  ['PNG', 'PNG'],
  ['APNG', 'PNG'],
  ['WEBP', 'WebP'],
  ['TIFF', 'TIFF'],
  ['AVIF', 'AVIF'],
  ['MP4', 'MP4'],
  ['MOV', 'MP4'],
  ['M4V', 'MP4'],
])

/** All that exifr reads. */
export const EXIFR = {
  tiff: true,
  ifd0: {},
  ifd1: true,
  exif: true,
  gps: true,
  interop: true,
  makerNote: true,
  userComment: true,
  xmp: true,
  icc: true,
  iptc: true,
  jfif: true,
  ihdr: true,
  multiSegment: true,
  mergeOutput: false,
}

async function makerNoteIn(image, of = /^/) {
  const found = await image.decode(exif)
  const said = (group, id) => found?.get(group, id)?.value ?? null
  const [make, model] = [0x010f, 0x0110].map((id) => said('IFD0', id) ?? '')
  return found && of.test(make) ? decodeMakerNotes((await found.allMakerNotes()).map((note) => ({ ...note, make, model }))) : null
}

const none = () => null
const headAnd = (image, kinds) => Promise.all([image.header().catch(none), ...kinds.map((kind) => image.decode(kind).catch(none))])

/** Everything that an answer may say of a file; what it takes to make each value counts, too. */
export async function everything(bytes) {
  const image = new Image('', memory(bytes))
  const told = await Promise.all([
    ...[image.header(), image.orientation(), image.displayed(), image.animation(), image.duration(), image.warnings()].map((p) =>
      p.catch(none),
    ),
    ...decoders.map((decoder) => image.decode(decoder).catch(none)),
    makerNoteIn(image).catch(none),
  ])
  let length = 0
  for (const said of told) for (const tag of said?.tags ?? []) length += (tag.value === tag.raw ? 0 : 1) + tag.text.length
  const [found, packets] = [await image.decode(exif).catch(none), await image.decode(xmp).catch(none)]
  return [told, length, found?.gps, found?.warnings, packets?.json()]
}

/** What exifr tells: the header and the values of EXIF, IPTC, XMP and ICC; no texts, nothing of what is in maker notes. */
async function asExifr(bytes) {
  const [header, ...found] = await headAnd(new Image('', memory(bytes)), [exif, iptc, icc, xmp])
  const packets = found.pop()
  return [header, found.map((block) => block?.tags?.map(({ value }) => value)), found[0]?.gps, packets?.json()]
}

/** What ExifReader tells: the header, values and descriptions of the blocks that it reads, and of the maker notes that it knows, which are two. */
async function asExifReader(bytes) {
  const image = new Image('', memory(bytes))
  const [header, ...found] = await headAnd(image, [exif, iptc, xmp, icc, photoshop, mpf, text])
  const note = await makerNoteIn(image, /^(?:Canon|PENTAX)/i).catch(none)
  return [header, [...found, note].map((block) => block?.tags?.map(({ value, text }) => [value, text])), found[0]?.gps]
}

const dimensions = (bytes) => new Image('', memory(bytes)).displayed()

/** All that mediabunny tells of a film without decoding it. */
export async function film(input) {
  const tracks = await input.getTracks()
  if (tracks.length === 0) return null
  const told = tracks.map((track) => Promise.all([track.computeDuration(), track.getCodecParameterString()]))
  return Promise.all([input.computeDuration(), input.getMetadataTags(), ...told])
}

/** Whether nothing is said but what went wrong. */
const isNone = (said) => !said || Object.keys(said).every((name) => name === 'errors')

/** How a peer is asked; null where it does not read a file. */
const readers = {
  exifr: (bytes) => parse(bytes, EXIFR).then((said) => (isNone(said) ? null : said)),
  ExifReader: async (bytes) => {
    const { file, ...said } = await loadTags(bytes.buffer, { expanded: true, includeUnknown: true, async: true })
    return isNone(said) && isNone(file) ? null : said
  },
}

/**
 * Of a row whose peers differ in what they tell, `ours` is a function for each. A row with a promise is held against the faster of its first two
 * peers, file by file.
 */
export const rows = [
  {
    what: 'everything',
    ours: everything,
    promise: { most: 0.8 },
    peers: {
      ...readers,
      // It says what blocks there are, and leaves them undecoded.
      'sharp.metadata': (bytes) => sharp(bytes).metadata(),
      mediabunny: (bytes) => film(new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS })),
    },
  },
  { what: 'as much as it tells', ours: { exifr: asExifr, ExifReader: asExifReader }, promise: { most: 0.8 }, peers: readers },
  {
    what: 'dimensions',
    ours: dimensions,
    peers: { 'image-size': (bytes) => imageSize(bytes), 'probe-image-size': (bytes) => probe(Buffer.from(bytes.buffer)) },
  },
]

/** The class of a file, or null where it is none that is compared. */
export async function classOf(bytes) {
  const { format } = await new Image('', memory(bytes)).detected()
  await dimensions(bytes)
  return CLASSES.get(format) ?? null
}
