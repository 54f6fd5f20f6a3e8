// How much memory a server takes at most while it describes many large pictures at the same time; each server is a new one.
import { Asking, body } from './asking.mjs'
import { beside, heliograph } from './process.mjs'
import { pictures } from './pictures.mjs'
import { quantile } from './table.mjs'

const PICTURES = 200
const AT_ONCE = 50
const MEGABYTE = 2 ** 20
/** Pixels take the whole of every file. */
const PATIENT = { HELIOGRAPH_SOURCE_TIMEOUT_MS: '600000', HELIOGRAPH_REQUEST_TIMEOUT_MS: '600000', HELIOGRAPH_MAX_WAIT_MS: '600000' }

const selections = {
  'five fields': '{ format width height exif { make model } }',
  everything: `{ id format mimeType size width height encodedWidth encodedHeight orientation bitDepth colorModel channels hasAlpha frames duration
    progressive density { x y } blocks { kind offset length } warnings
    exif { tags { name value raw text } gps { latitude longitude altitude } warnings } iptc { tags { name value raw text } } xmp { json packet }
    photoshop { tags { name text } } icc { description colorSpace } videoMeta { duration } }`,
  'everything and pixels': `{ width exif { tags { name value raw text } } xmp { json } pixels { averageColor { hex } blurHash perceptualHash } }`,
}

/** The peak of one server in megabytes; where it is the naive one, it knows five fields only. */
async function peak(running, origin, fields) {
  let asked = 0
  const asking = new Asking(running.url, AT_ONCE)
  const url = () => new URL(`30/${asked++}.jpg`, origin.url)
  await asking.all(PICTURES, () => body(`query ($url: URL!) { imageInfo(url: $url) ${fields} }`, { url: url() }))
  const most = running.peak()
  await Promise.all([asking.close(), running.stop()])
  return most / MEGABYTE
}

/** Measures the peaks of resident memory. */
export async function measure({ rounds }) {
  const { 30: large } = await pictures()
  const origin = await beside('origin', { 30: large })
  const lines = []
  const times = Math.min(3, rounds)
  const peaks = async (start, fields) => {
    const found = []
    for (let i = 0; i < times; i++) found.push(await peak(await start(), origin, fields))
    return quantile(found, 0.5)
  }
  const naive = await peaks(() => beside('naive'), selections['five fields'])
  for (const [what, fields] of Object.entries(selections)) {
    const promise = what.includes('pixels') ? undefined : { of: 'ours', most: 220 }
    const ours = await peaks(() => heliograph(PATIENT), fields)
    const of = `${PICTURES} of 30 MB, ${AT_ONCE} at once`
    const beside = what === 'five fields' && { beside: 'naive server', theirs: naive, median: ours / naive }
    lines.push({ what, of, pairs: times, unit: 'MB RSS', ours, ...beside, promise })
  }
  await origin.stop()
  return { lines, details: [] }
}
