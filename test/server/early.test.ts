import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EarlyRefusals } from '../../src/server/early.ts'

const BUSY = 'HTTP/1.1 503 Service Unavailable\r\ncontent-length: 5\r\nretry-after: 1\r\n\r\nearly'

let full = true
/** What HTTP was made of, and how many requests it was not. */
let made: string[] = []
let early = 0

const refusals = new EarlyRefusals({
  begins: 'POST /graphql HTTP/1.1\r\n',
  full: () => full,
  answer: Buffer.from(BUSY),
  refused: () => early++,
})
const http = createServer(async (request, response) => {
  refusals.served(request, response)
  const body = await textOf(request)
  made.push(`${request.method} ${request.url} ${body}`)
  if (!full) {
    if (body === 'slow') await sleep(80)
    return response.end(`told ${body}`)
  }
  refusals.follow(request, response)
  return response.writeHead(503, { 'retry-after': '1' }).end(`late ${body}`)
})

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

let leave: () => void
/** Sends pieces, one after another. */
let send: (...pieces: string[]) => Promise<void>
/** The bodies that came back since, one after another. */
let told: () => string

beforeEach(async () => {
  full = true
  made = []
  early = 0
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const socket = connect((http.address() as AddressInfo).port, '127.0.0.1')
  socket.setNoDelay(true)
  let heard = ''
  socket.on('data', (chunk) => (heard += String(chunk)))
  leave = () => socket.destroy()
  send = async (...pieces) => {
    heard = ''
    for (const piece of pieces) {
      socket.write(piece)
      await sleep(20)
    }
  }
  told = () =>
    heard
      .replace(/HTTP\/1.1 \d+ [^]*?\r\n\r\n(?:[\da-f]+\r\n)?/g, ' ')
      .replace(/\r\n0\r\n\r\n/g, '')
      .trim()
})

afterEach(async () => {
  leave()
  http.closeAllConnections()
  http.close()
  await once(http, 'close')
})

const post = (body: string, ...fields: string[]) =>
  [`POST /graphql HTTP/1.1`, 'host: here', ...fields, `content-length: ${body.length}`, '', body].join('\r\n')

async function asked(pieces: string[], bodies: string): Promise<void> {
  await send(...pieces)
  await expect.poll(told).toBe(bodies)
}

/** Has requests refused on the connection until that happens early. */
async function refused(): Promise<void> {
  await asked([post('1')], 'late 1')
  await asked([post('2')], 'late 2')
  await asked([post('3')], 'early')
  expect([early, made.length]).toEqual([1, 2])
}

test('the first are refused the usual way, and those after them before HTTP is made of them', async () => {
  await refused()
  await asked([post('4', 'connection: keep-alive', 'x-more: 1')], 'early')
  expect(early).toBe(2)
})

test('who asks again later is let in on the same connection, and is left alone after a while', async () => {
  await refused()
  full = false
  for (let n = 0; n < 20; n++) await asked([post(String(n))], `told ${n}`)
  full = true
  await asked([post('again')], 'late again')
  expect(early).toBe(1)
})

test.each([
  ['in pieces', [post('abc').slice(0, 30), post('abc').slice(30)], 'late abc'],
  ['whose body comes later', [post('abc').slice(0, -3), 'abc'], 'late abc'],
  ['at once', [post('a') + post('b')], 'late a late b'],
  ['in chunks', ['POST /graphql HTTP/1.1\r\nhost: here\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n'], 'late a'],
  ['that are to be called for', [post('abc', 'expect: 100-continue').slice(0, -3), 'abc'], 'late abc'],
  ['for something else', ['GET /health HTTP/1.1\r\nhost: here\r\n\r\n'], 'late'],
  ['with an odd length', [post('abc').replace('content-length:', 'Content-Length:   ')], 'late abc'],
])('requests %s are made HTTP of', async (_, pieces, bodies) => {
  await refused()
  await asked(pieces, bodies)
  expect(early).toBe(1)
  // Whatever came, it is found again where requests begin.
  await send(post('5'))
  await expect.poll(told).toMatch(/^(?:early|late 5)$/)
  await asked([post('6')], 'early')
})

test('what only looks like a request is the body that was announced', async () => {
  await refused()
  const inner = post('x')
  await asked([post(inner).slice(0, -inner.length), inner], `late ${inner}`)
  expect([early, made.at(-1)]).toEqual([1, `POST /graphql ${inner}`])
})

test('two lengths are for HTTP to refuse', async () => {
  await refused()
  await asked([post('abc', 'content-length: 3')], '')
  expect([early, made.length]).toEqual([1, 2])
})

test('a request waits for the answer to the one before', async () => {
  await refused()
  full = false
  await send(post('slow'))
  full = true
  await send(post('8'))
  await expect.poll(told).toBe('told slow late 8')
  await asked([post('9')], 'early')
})
