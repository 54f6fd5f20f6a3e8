import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, type Dispatcher } from 'undici'
import { afterAll, expect, test } from 'vitest'
import { Abort } from '../../src/signal.ts'
import { exchange } from '../../src/source/exchange.ts'

const asked = { origin: 'http://a.example', path: '/', method: 'GET' } as const

/** Connections on which an answer of single bytes comes at once. */
const ofBytes = (count: number) =>
  ({
    dispatch(_: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) {
      const controller = { pause() {}, resume() {}, abort() {} } as unknown as Dispatcher.DispatchController
      handler.onRequestStart!(controller, {})
      handler.onResponseStart!(controller, 200, {}, 'OK')
      for (let i = 0; i < count; i++) handler.onResponseData!(controller, Buffer.from([i]))
      handler.onResponseEnd!(controller, {})
      return true
    },
  }) as unknown as Dispatcher

test('single bytes that wait are handed on together', async () => {
  const { body } = await exchange(ofBytes(60_000), asked, new Abort())
  const pieces = []
  for await (const piece of body) pieces.push(piece)
  expect(pieces.length).toBeLessThan(100)
  expect(Buffer.concat(pieces)).toEqual(Buffer.from(Uint8Array.from({ length: 60_000 }, (_, i) => i)))
})

/** An origin that puts very much between the bytes that it sends. */
const origin = createServer((socket) => {
  const chunk = `1;a=${'x'.repeat(60_000)}\r\ny\r\n`
  socket.on('error', () => {})
  socket.once('data', () => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
    for (let i = 0; i < 300; i++) socket.write(chunk)
    socket.end('0\r\n\r\n')
  })
}).listen(0, '127.0.0.1')
afterAll(() => origin.close())

test('of what comes between the bytes nothing is kept with those that wait', async () => {
  if (!origin.listening) await once(origin, 'listening')
  const agent = new Agent()
  const { body } = await exchange(agent, { ...asked, origin: `http://127.0.0.1:${(origin.address() as AddressInfo).port}` }, new Abort())
  const pieces: Uint8Array[] = [(await body.next()).value!]
  await sleep(500)
  for await (const piece of body) pieces.push(piece)
  expect(Buffer.concat(pieces).toString()).toBe('y'.repeat(300))
  expect(new Set(pieces.map(({ buffer }) => buffer)).size).toBe(pieces.length)
  expect(pieces.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)).toBeLessThan(100_000)
  await agent.destroy()
})
