// What ten thousand pictures take: through the command, and through a server that streams pages of fifty; beside the naive server, which is asked for
// fewer, counted for as many.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Asking, body } from './asking.mjs'
import { program } from './built.mjs'
import { beside, heliograph, Running, SETTINGS } from './process.mjs'
import { pictures } from './pictures.mjs'

const PICTURES = 10_000
const ON_PAGE = 50
const PAGES_AT_ONCE = 2
/** Pictures that the naive server is asked for. */
const FEW = 500
const FIELDS = '{ format width height exif { make model } }'
const OF = `${PICTURES} JPEGs of 3 MB`
const MEGABYTE = 2 ** 20

/** What was said of pictures that were not described. */
const failures = new Set()

const asked = async (origin) => (await fetch(new URL('asked', origin.url))).json()

/** What something took: seconds, CPU, memory, and what the origin was asked for. */
async function taken(origin, running, work) {
  const [before, cpu, began] = [await asked(origin), running.cpu(), performance.now()]
  const described = await work()
  const seconds = (performance.now() - began) / 1000
  const after = await asked(origin)
  const [requests, bytes] = [after.requests - before.requests, after.bytes - before.bytes]
  return { described, seconds, cpu: (running.cpu() - cpu) / 1e6, peak: running.peak() / MEGABYTE, requests, bytes: bytes / MEGABYTE }
}

/** Describes all through the command. */
async function command(origin) {
  const environment = { ...process.env, ...SETTINGS }
  const args = [program, '-', '--ndjson', '--query', FIELDS]
  const child = spawn(process.execPath, args, { env: environment, stdio: ['pipe', 'pipe', 'inherit'] })
  const running = new Running(child)
  return taken(origin, running, async () => {
    for (let i = 0; i < PICTURES; i++) child.stdin.write(`${new URL(`3/command-${i}.jpg`, origin.url)}\n`)
    let told = 0
    let described = 0
    // The last line is held back until the list ends, so that the process can be asked what it took.
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.includes('"make":"Heliograph"')) described++
      else failures.add(line)
      if (++told === PICTURES) break
    }
    return described
  }).finally(() => running.stop())
}

const STREAMED = `query ($urls: [URL!]!) { imageInfos(urls: $urls) @stream ${FIELDS} }`
const HEADERS = { 'content-type': 'application/json', accept: 'multipart/mixed' }

/** Describes pictures in pages of a server. */
function paged(origin, running, count, query, headers) {
  let page = 0
  const name = `${query === STREAMED ? 'stream' : 'page'}-${process.pid}`
  const urls = (n) => Array.from({ length: ON_PAGE }, (_, i) => new URL(`3/${name}-${n * ON_PAGE + i}.jpg`, origin.url))
  return taken(origin, running, async () => {
    const asking = new Asking(running.url, PAGES_AT_ONCE)
    let described = 0
    const worker = async () => {
      while (page < count / ON_PAGE) {
        const told = await asking.ask(body(query, { urls: urls(page++) }), headers, true)
        for (const [, message] of told.matchAll(/"errors":\[\{"message":"([^"]*)"/g)) failures.add(message)
        described += told.split('"make":"Heliograph"').length - 1
      }
    }
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, worker))
    await asking.close()
    return described
  }).finally(() => running.stop())
}

function lines(what, ours, naive) {
  const times = PICTURES / FEW
  const line = (unit, mine, theirs) => ({ what, beside: 'naive server', of: OF, pairs: 1, unit, ours: mine, theirs, median: mine / theirs })
  return [
    { ...line('described', ours.described, naive.described * times), promise: { of: 'ours', least: PICTURES } },
    line('s', ours.seconds, naive.seconds * times),
    line('s CPU', ours.cpu, naive.cpu * times),
    line('MB RSS', ours.peak, naive.peak),
    line('requests', ours.requests, naive.requests * times),
    line('MB read', ours.bytes, naive.bytes * times),
  ]
}

/** Measures what many pictures take. */
export async function measure() {
  const { 3: picture } = await pictures()
  const origin = await beside('origin', { 3: picture })
  const naive = await paged(origin, await beside('naive'), FEW, STREAMED.replace(' @stream', ''))
  const streamed = await paged(origin, await heliograph(), PICTURES, STREAMED, HEADERS)
  const listed = await command(origin)
  await origin.stop()
  return { lines: [...lines('command', listed, naive), ...lines('imageInfos, streamed', streamed, naive)], details: [...failures] }
}
