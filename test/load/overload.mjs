// What becomes of twice and five times as many questions as can be answered.
//   node test/load/overload.mjs [seconds of each step]
import { closedLoop, openLoop, report } from './generator.mjs'
import { origin, server } from './running.mjs'

const seconds = Number(process.argv[2] ?? 10)
// More origins than one, as no more is asked of one at once than 32 pictures.
const [pictures, asked] = [await origin(15, 0, 8), await server()]
let n = 0
/** No two questions are equal, and no two are about the same file. */
const body = () =>
  JSON.stringify({
    query:
      'query($url: URL!) { imageInfo(url: $url) { width height exif { make model dateTimeOriginal tags { name text } } iptc { caption } } }',
    variables: { url: pictures.url(`picture-${n++}`) },
  })

// Warms up what answers and what refuses, as both are measured.
const { rate } = await closedLoop(asked.url, { width: 64, seconds, body })
await openLoop(asked.url, { rate: rate * 5, seconds, body })
const capacity = await closedLoop(asked.url, { width: 64, seconds, body })
const unloaded = await openLoop(asked.url, { rate: capacity.rate / 5, seconds, body })
const steps = []
for (const times of [2, 5]) steps.push({ times, ...(await openLoop(asked.url, { rate: capacity.rate * times, seconds, body })) })

const row = (load, { sent, answered, refused, errors, lost, rate, p50, p99, refusedP99 }) => ({ load, sent, answered, refused, errors, lost, 'answered/s': rate, p50, p99, 'p99 of refusals': refusedP99 }) // prettier-ignore
report(
  [row('capacity', capacity), row('1/5', unloaded), ...steps.map((step) => row(`x ${step.times}`, step))],
  steps.flatMap((step) => [
    [
      `at ${step.times} times the capacity, 90 % of it is answered (${Math.round((100 * step.rate) / capacity.rate)} %)`,
      step.rate >= 0.9 * capacity.rate,
    ],
    [`what is answered takes at most 250 ms longer (${Math.round(step.p99 - unloaded.p99)} ms)`, step.p99 <= unloaded.p99 + 250],
    [`every question has an answer, or 503 with Retry-After`, step.lost === 0 && step.errors === 0],
  ]),
)
await asked.stop()
await pictures.close()
