// Who is asked about files that lie far away: Heliograph as its server and its command ask, and what people would use instead, each with settings that read no
// more than it can do with. What one does not answer, it leaves out, or answers with nothing; half an answer is none.
import * as exifrModule from 'exifr'
import * as exifReaderModule from 'exifreader'
import http from 'node:http'
import { once } from 'node:events'
import { ALL_FORMATS, Input, UrlSource } from 'mediabunny'
import probe from 'probe-image-size'
import sharp from 'sharp'
import { load } from './built.mjs'
import { EXIFR, film } from './decode.mjs'

// Both are CommonJS, of which Node sees the whole alone.
const { parse } = exifrModule.default
const { load: loadTags } = exifReaderModule.default

const { openSources } = await load('source/open.js')
const { describer } = await load('server/describer.js')

/** What is asked: all that is said of a file, but for frames, which some formats must be walked from end to end to count. */
export const questions = {
  dimensions: '{ width height }',
  camera: '{ exif { make model lensModel exposureTime fNumber } }',
  everything: `{ format mimeType size width height encodedWidth encodedHeight orientation bitDepth colorModel channels hasAlpha progressive density { x y }
    blocks { kind offset length } warnings exif { tags { name value raw text } gps { latitude longitude } makerNote { tags { name } } }
    iptc { tags { name value } } xmp { json } photoshop { tags { name text } } icc { description colorSpace } videoMeta { duration tags { name } } }`,
}
export const asked = Object.keys(questions)

/** Asks one question of sources, and fails where there is no answer. */
export function asking(sources) {
  const described = Object.fromEntries(Object.entries(questions).map(([name, selection]) => [name, describer(sources, selection)]))
  return async (url, question) => {
    const { errors, ...said } = await described[question](url)
    // What a single block is damaged by is no fault of the rest.
    if (errors?.some(({ path }) => path === undefined)) throw new Error(`${url}: ${errors[0].message}`)
    return said
  }
}

/** Heliograph, with nothing kept from one question to the next. */
export const sources = openSources({ allowPrivateAddresses: true })
export const ours = asking(sources)

// What peers warn of is shown once.
const warned = new Set()
const { warn } = console
console.warn = (text, ...more) => warned.has(text) || (warned.add(text), warn(text, ...more))

/** Kinds of metadata that the peers tell of, too. */
const KINDS = ['EXIF', 'IPTC', 'XMP', 'ICC']
const kindsIn = (said) => KINDS.filter((kind) => said[kind.toLowerCase()] !== undefined)

/** Whether an answer of a peer says as much as ours: it knows the camera, or something of each kind of metadata. */
export const isAsMuch = {
  dimensions: (said) => said !== null,
  camera: (said) => said !== undefined,
  everything: (kinds, mine) => kinds !== null && mine.blocks.every(({ kind }) => !KINDS.includes(kind) || kinds.includes(kind)),
}

const CAMERA = ['Make', 'Model', 'LensModel', 'ExposureTime', 'FNumber']
const makeIn = (said) => said?.Make

const whole = async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())

/** All of it at once would take the whole file. */
const CHUNKED = { ...EXIFR, multiSegment: false, chunked: true }
const kindsOfExifr = (said) => kindsIn({ ...said, exif: said?.exif ?? said?.ifd0 ?? said?.gps })

/** As its documentation has it: without pictures beside the picture. */
const AUTO = { length: 'auto', expanded: true, includeOffsets: true, includeUnknown: true, async: true, excludeTags: { mpf: true } }
const withExifReader = (url) => loadTags(url, AUTO)

/** As it comes, and no further than it must be read. */
async function withProbe(url) {
  const request = http.get(url)
  try {
    const [response] = await once(request, 'response')
    return await probe(response)
  } finally {
    request.destroy()
  }
}

async function withMediabunny(url) {
  const input = new Input({ source: new UrlSource(url, { getRetryDelay: () => null }), formats: ALL_FORMATS })
  try {
    return (await film(input)) && KINDS
  } finally {
    input.dispose()
  }
}

export const peers = {
  'download whole': {
    dimensions: async (url) => sharp(await whole(url)).metadata(),
    camera: async (url) => makeIn(await parse(await whole(url), CAMERA)),
    everything: async (url) => {
      const bytes = await whole(url)
      await Promise.allSettled([sharp(bytes).metadata(), parse(bytes, EXIFR)])
      return KINDS
    },
  },
  'exifr chunked': {
    camera: async (url) => makeIn(await parse(url, { pick: CAMERA, chunked: true })),
    everything: async (url) => kindsOfExifr(await parse(url, CHUNKED)),
  },
  'ExifReader auto': {
    dimensions: withExifReader,
    camera: async (url) => makeIn((await withExifReader(url)).exif),
    everything: async (url) => kindsIn(await withExifReader(url)),
  },
  'probe-image-size': { dimensions: withProbe },
  mediabunny: { everything: withMediabunny },
}
