import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { jpegSample } from '../support/jpeg.ts'
import { rangeServer } from '../support/range-server.ts'
import { installed } from '../support/tool.ts'
import { running } from '../server/running.ts'
import { temporaryFolder } from '../support/temporary.ts'

const open = { HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true', HELIOGRAPH_PROXIES: '1' }
const state = { etag: '"1"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT', 'cache-control': 'max-age=60' }
const origin = await rangeServer({ '/a.jpg': { bytes: jpegSample, headers: state } })
afterAll(() => origin.close())

/** Hands each request to the next of the instances: the least that a balancer does. */
async function inTurn(ports: readonly number[]): Promise<string> {
  let next = 0
  const server = createServer((incoming, response) => {
    const { url, method, headers } = incoming
    const port = ports[next++ % ports.length]
    const outgoing = ask({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
    })
    outgoing.on('error', () => response.destroy())
    incoming.pipe(outgoing)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => server.close().closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const program = 'nginx'

/** An nginx with the configuration of the project, but for where the instances are. */
async function nginx(ports: readonly number[]): Promise<string> {
  const folder = temporaryFolder()
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const { port } = free.address() as AddressInfo
  await new Promise((resolve) => free.close(resolve))
  const instances = ports.map((one) => `server 127.0.0.1:${one} max_fails=3 fail_timeout=2s;`).join(' ')
  const text = readFileSync('deploy/nginx.conf', 'utf8')
    .replace(/^resolver .*$/m, '')
    .replace(/server heliograph:4000 resolve [^;]*;/, instances)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')
  const around = `daemon off;\nmaster_process off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${paths}\n${text}\n}\n`
  writeFileSync(join(folder, 'nginx.conf'), around)
  const child: ChildProcess = spawn(program, ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] })
  afterAll(async () => {
    const ended = once(child, 'exit')
    if (child.exitCode === null && child.kill('SIGTERM')) await ended
  })
  const url = `http://127.0.0.1:${port}`
  await vi.waitFor(() => fetch(`${url}/health`), { timeout: 5000 })
  return url
}

describe.each([
  ['that takes turns', inTurn, true],
  ['that is the nginx of compose.yaml', nginx, installed(program, '-v')],
] as const)('two instances behind a balancer %s', async (_, balancer, there) => {
  if (!there) return test.skip('say the same')
  const instances = [await running(open), await running(open)]
  const url = await balancer(instances.map((one) => Number(one.url.port)))
  /** How many requests each instance has had of a route. */
  const shares = async () => {
    const texts = await Promise.all(instances.map(async (one) => (await fetch(new URL('/metrics', one.url))).text()))
    return texts.map((text) => Number(/^heliograph_requests_total\{route="\/graphql",status="200"\} (\d+)$/m.exec(text)?.[1] ?? 0))
  }
  // Whoever asks first waits until everything is loaded.
  for (const one of instances) expect((await fetch(`${one.url.href}?query={__typename}`)).status).toBe(200)
  const before = await shares()

  test('say the same, whichever is asked', async () => {
    const body = JSON.stringify({ query: `{ imageInfo(url: "${origin.url('/a.jpg')}") { format width height exif { make model } } }` })
    const answers = new Set<string>()
    for (let i = 0; i < 10; i++) {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const { data } = (await response.json()) as { data: object }
      answers.add(JSON.stringify(data))
    }
    expect([...answers]).toEqual([expect.stringContaining('"format":"JPEG"')])
    const [one, other] = (await shares()).map((count, i) => count - before[i]!)
    expect([one! > 0, other! > 0, one! + other!]).toEqual([true, true, 10])
  })

  test.each([
    ['a GET query', () => `/graphql?query=${encodeURIComponent(`{ imageInfo(url: "${origin.url('/a.jpg')}") { format width } }`)}`],
    ['another way of asking', () => `/info/_/plain/${encodeURIComponent(origin.url('/a.jpg'))}`],
  ])('%s has the same tag, and one is as good as the other to be asked whether it is still so', async (_, path) => {
    const tags = new Set<string | null>()
    for (let i = 0; i < 6; i++) tags.add((await fetch(url + path())).headers.get('etag'))
    expect(tags.size).toBe(1)
    const [tag] = tags
    expect(tag).toMatch(/^(W\/)?".+"$/)
    for (let i = 0; i < 4; i++) expect((await fetch(url + path(), { headers: { 'if-none-match': tag! } })).status).toBe(304)
  })
})
