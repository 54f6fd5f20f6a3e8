// What a Redis that two instances share costs whoever asks them while it stands still, is killed, and comes back.
//   node test/load/redis.mjs [questions a second] [seconds of each phase]
import { setTimeout as sleep } from 'node:timers/promises'
import { openLoop, report } from './generator.mjs'
import { origin, redis, server } from './running.mjs'

const [rate, seconds] = [Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 8)]
/** Milliseconds that may be added to what all but one of a hundred take. */
const ADDED = 50

const shared = await redis()
if (!shared) {
  console.log('redis-server is not installed: nothing to measure')
  process.exit(0)
}
const pictures = await origin(5)
const instances = [await server({ REDIS_URL: shared.url }), await server({ REDIS_URL: shared.url })]
const question = (path) => JSON.stringify({ query: '{ imageInfo(url: "' + pictures.url(path) + '") { width height exif { make } } }' }) // prettier-ignore

/** Asks both instances about ever new pictures, each picture of both, while something happens to Redis. */
async function phase(name, happens) {
  const began = await pictures.requests()
  const asked = instances.map(({ url }) =>
    openLoop(url, { rate: rate / 2, seconds, body: (n) => question(`${encodeURIComponent(name)}/${n}`) }),
  )
  await sleep((seconds * 1000) / 4)
  await happens()
  const results = (await Promise.all(asked)).flatMap((one) => one.results)
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share) => times[Math.floor(times.length * share)]
  const failed = results.filter(({ outcome }) => outcome !== 'answered').length
  const reads = ((await pictures.requests()) - began) / (results.length / instances.length)
  return { Redis: name, sent: results.length, failed, p50: at(0.5), p99: at(0.99), most: at(1 - 1 / times.length), 'reads of a picture': reads } // prettier-ignore
}

await phase('warm', () => {})
const rows = [
  await phase('is there', () => {}),
  await phase('stands still', () => shared.pause()),
  await phase('goes on', () => shared.resume()),
  await phase('is killed', () => shared.stop()),
  await phase('is started again', () => shared.start()),
  await phase('is there again', () => {}),
]
const usual = Math.min(rows[0].p99, rows.at(-1).p99)
const added = Math.max(...rows.slice(1, -1).map(({ p99 }) => p99 - usual))
report(rows, [
  ['no question fails', rows.every(({ failed }) => failed === 0)],
  [`at most ${ADDED} ms are added to the p99 (${added.toFixed(1)} ms)`, added <= ADDED],
  ['a picture is read once between them again', rows.at(-1)['reads of a picture'] <= 1.05],
])
await Promise.all(instances.map((one) => one.stop()))
await pictures.close()
await shared.stop()
