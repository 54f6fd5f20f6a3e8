import type { Dispatcher } from 'undici'
import { expect, test } from 'vitest'
import { Abort } from '../../src/signal.ts'
import { exchange } from '../../src/source/exchange.ts'

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
  const asked = { origin: 'http://a.example', path: '/', method: 'GET' } as const
  const { body } = await exchange(ofBytes(60_000), asked, new Abort())
  const pieces = []
  for await (const piece of body) pieces.push(piece)
  expect(pieces.length).toBeLessThan(100)
  expect(Buffer.concat(pieces)).toEqual(Buffer.from(Uint8Array.from({ length: 60_000 }, (_, i) => i)))
})
