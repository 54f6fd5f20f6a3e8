// Compares the CPU that all pixel fields of a 24-megapixel JPEG take with that of sharp alone decoding it once to the size that they are answered
// from: of a file in memory, and of a local file asked about in one GraphQL query, which adds the reading of it through JavaScript.
// Runs on what `npm run build` made. Usage: node test/bench/pixels.mjs [rounds]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { load } from './built.mjs'

const { Image, openSources, schema } = await load('index.js')
const { createContext } = await load('context.js')
const { memory } = await load('source/source.js')
const { pixelsOf } = await load('pixels/pixels.js')
const { graphql } = await import('graphql')

const ROUNDS = Number(process.argv[2] ?? 30)
/** Rounds before those that count, until the machine code is there. */
const WARM = 15
const FIELDS = `averageColor { hex } averageHue palette { color { hex } share } dominantColors { vibrant { hex } muted { hex } }
  blurHash thumbHash perceptualHash hasTransparency placeholder entropy sharpness`

function noise(width, height, sigma) {
  return sharp({ create: { width, height, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma } } })
    .png()
    .toBuffer()
}

/** A picture as a camera makes it: soft shapes, texture, noise. */
async function picture(path) {
  const shapes = await sharp(
    await sharp(await noise(300, 200, 70))
      .blur(4)
      .normalise()
      .png()
      .toBuffer(),
  )
    .resize(6000, 4000)
    .png()
    .toBuffer()
  await sharp(shapes)
    .composite([{ input: await noise(6000, 4000, 12), blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toFile(path)
}

/** Milliseconds of CPU, all threads together. */
async function cpu(work) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true }))
const path = join(folder, '24.jpg')
await picture(path)
const sources = openSources({ localRoot: folder })

const bytes = new Uint8Array(readFileSync(path))
const alone = () => sharp(bytes).resize(128, 128, { fit: 'inside', withoutEnlargement: true }).raw().toBuffer()

function inMemory() {
  const pixels = pixelsOf(new Image('', memory(bytes)))
  const colors = [pixels.averageColor(true), pixels.averageHue(), pixels.palette(6), pixels.dominantColors(false)]
  const hashes = [pixels.blurHash(4, 3), pixels.thumbHash(), pixels.perceptualHash(), pixels.placeholder(16)]
  return Promise.all([...colors, ...hashes, pixels.hasTransparency(), pixels.statistics()])
}

async function asked() {
  const contextValue = createContext(sources)
  const { errors } = await graphql({ schema, source: `{ imageInfo(url: "local:///24.jpg") { pixels { ${FIELDS} } } }`, contextValue })
  await contextValue.dispose()
  if (errors) throw errors[0]
}

/** Rounds of the work and of sharp alone, in turn, so that whatever else the machine does falls on both. */
async function compare(name, work) {
  const rounds = []
  for (let i = -WARM; i < ROUNDS; i++) {
    const [base, all] = [await cpu(alone), await cpu(work)]
    if (i >= 0) rounds.push([base, all, all / base])
  }
  console.log(name)
  show('  sharp alone, ms', 1, rounds, 0)
  show('  all fields, ms', 1, rounds, 1)
  show('  ratio', 2, rounds, 2)
}

function show(name, digits, rounds, column) {
  const sorted = rounds.map((round) => round[column]).sort((a, b) => a - b)
  const [min, median, max] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((value) => value.toFixed(digits))
  console.log(`${name.padEnd(20)} min ${min}  median ${median}  max ${max}`)
}

await compare('A file in memory', inMemory)
await compare('A local file, by GraphQL', asked)
await sources.close()
