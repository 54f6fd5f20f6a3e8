// Whether memory, connections and open files stay what they are under a load that goes on, honest and other.
//   node test/load/soak.mjs [minutes]
import { readdirSync } from 'node:fs'
import { openLoop, quantile, report } from './generator.mjs'
import { origin, server } from './running.mjs'

const minutes = Number(process.argv[2] ?? 60)
const PERIODS = 12
const [pictures, asked] = [await origin(5), await server()]
let n = 0
const kinds = [
  () => `{ imageInfo(url: "${pictures.url(`picture-${n}`)}") { width exif { make tags { name text } } xmp { json } } }`,
  () => `{ imageInfo(url: "local:///heliograph.jpg") { width iptc { caption } blocks { kind } } }`,
  () => `{ imageInfo(url: "local:///dusk.avif") { width exif { gps { latitude } } } }`,
  () => `{ imageInfo(url: "data:image/png;base64,iVBORw0KGgo${'A'.repeat(n % 300)}") { width } a${n}: __typename }`,
  () => `{ x${n} { ${'y '.repeat(n % 500)} } }`,
]
const body = () => JSON.stringify({ query: kinds[n++ % kinds.length]() })
/** Memory rises and falls with the collection of garbage: of a period the median counts, of what is seen each second. */
const weighed = []
const weighing = setInterval(() => weighed.push({ ms: asked.rss() / 2 ** 20 }), 1000)
const files = () => readdirSync(`/proc/${asked.child.pid}/fd`).length

await openLoop(asked.url, { rate: 100, seconds: Math.min(30, minutes * 6), body })
const rows = []
weighed.length = 0
for (let i = 0; i < PERIODS; i++) {
  const { sent, answered, errors, refused, lost, p99 } = await openLoop(asked.url, { rate: 100, seconds: (minutes * 60) / PERIODS, body })
  rows.push({
    minute: ((i + 1) * minutes) / PERIODS,
    sent,
    answered,
    errors,
    refused,
    lost,
    p99,
    'RSS MB': quantile(weighed, 0.5),
    'at most': quantile(weighed, 1),
    files: files(),
  })
  weighed.length = 0
}
clearInterval(weighing)
const mean = (some) => some.reduce((sum, row) => sum + row['RSS MB'], 0) / some.length
const drift = (100 * (mean(rows.slice(-3)) - mean(rows.slice(3, 6)))) / mean(rows.slice(3, 6))
report(rows, [
  [`memory drifts by no more than 5 % (${drift.toFixed(1)} %)`, drift <= 5],
  ['no question is lost', rows.every(({ lost }) => lost === 0)],
  ['no files stay open', rows.at(-1).files <= rows[3].files + 20],
])
await asked.stop()
await pictures.close()
