import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answered, type Item, itemOf, keyOf, lineOf } from '../../src/bulk/item.ts'
import { Ledger } from '../../src/bulk/ledger.ts'
import { EMPTY, Lines } from '../../src/bulk/lines.ts'
import { UsageError } from '../../src/terminal.ts'

const beginning = { mark: { line: 0, offset: 0, digest: EMPTY }, ranges: [] }

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, ledger: Ledger, size = 7) {
  const lines = new Lines(pieces(Buffer.from(text), size), ledger)
  const items: Item[] = []
  for await (const item of lines.items()) items.push(item)
  return { items, lines }
}

test.each([
  ['http://a.test/1.jpg', { url: 'http://a.test/1.jpg' }],
  ['  "http://a.test/ü.jpg"\r', { url: 'http://a.test/ü.jpg' }],
  ['{"id": 12345678901234567890, "url": "http://a.test/"}', { url: 'http://a.test/' }],
  ['{"url":"x","data":1,"errors":2,"attempts":3,"id":"y"}', { url: 'x', id: 'y' }],
  ['{"id":1}', { fault: 'Line 4 has no url that is a text' }],
  ['{"url":', { fault: 'Line 4 is no JSON' }],
  ['{"url":5}', { fault: 'Line 4 has no url that is a text' }],
])('%s is an item', (text, expected) => {
  const item = itemOf(text, 4)!
  const { id, ...rest } = expected as { id?: string }
  expect(item).toMatchObject(rest)
  if (id) expect(JSON.parse(`${item.head}}`)).toEqual(expected)
})

test('numbers that JavaScript has not are handed through as they are', () => {
  const item = itemOf('{"id": 12345678901234567890, "url": "http://a.test/"}', 1)!
  expect(lineOf(item, { data: { width: 1 } })).toBe('{"id": 12345678901234567890, "url": "http://a.test/","data":{"width":1}}\n')
})

test('an item has the key of the line that answers it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.jsonValue(), (more, url, data) => {
      const item = itemOf(JSON.stringify({ ...more, url }), 1)!
      const said = answered(lineOf(item, { data: { data }, errors: [{ message: 'm', code: 'MALFORMED' }], attempts: 2 }).slice(0, -1))!
      expect(said.key).toBe(keyOf(item))
      expect(said.answer.attempts).toBe(2)
    }),
  )
})

test('lines are those of the input, however it arrives', async () => {
  const text = '\uFEFFone\n\n  \r\ntwö\r\n"three"\nfour'
  for (let size = 1; size < 40; size++) {
    const { items, lines } = await read(text, new Ledger(beginning), size)
    expect(items.map(({ line, url }) => [line, url])).toEqual([[1, 'one'], [4, 'twö'], [5, 'three'], [6, 'four']]) // prettier-ignore
    expect(lines).toMatchObject({ line: 6, offset: Buffer.byteLength(text), ended: true })
  }
})

test('reading goes on behind the last mark before which all is done, whatever else is', async () => {
  const urls = Array.from({ length: 5000 }, (_, i) => `url-${i + 1}`)
  const text = urls.map((url) => `${url}\n`).join('')
  const first = new Ledger(beginning)
  const { items } = await read(text, first, 1000)
  for (const { line } of items) if (line <= 3000 || (line % 3 === 0 && line < 4500)) first.done(line)
  const state = JSON.parse(JSON.stringify(first.state()))
  expect(state.mark.line).toBe(2048)
  const { items: left } = await read(`${text}new\n`, new Ledger(state), 999)
  expect(left.map(({ url }) => url)).toEqual([...urls.filter((_, i) => i >= 3000 && ((i + 1) % 3 !== 0 || i + 1 >= 4500)), 'new'])
})

test('an input that is another one is refused', async () => {
  const text = Array.from({ length: 3000 }, (_, i) => `url-${i}\n`).join('')
  const ledger = new Ledger(beginning)
  for (const { line } of (await read(text, ledger, 1000)).items) ledger.done(line)
  const state = ledger.state()
  await expect(read(text.replace('url-17\n', 'url-71\n'), new Ledger(state), 1000)).rejects.toThrow(UsageError)
  await expect(read(text.slice(0, 500), new Ledger(state), 1000)).rejects.toThrow(UsageError)
  expect((await read(text, new Ledger(state), 1000)).items).toEqual([])
})

test('a line without an end is no more than one fault', async () => {
  const { items } = await read(`a\n${'x'.repeat(9 * 1024 * 1024)}\nb\n`, new Ledger(beginning), 1 << 20)
  expect(items.map(({ line, fault }) => [line, fault])).toEqual([[1, undefined], [2, 'Line 2 is longer than 8388608 bytes'], [3, undefined]]) // prettier-ignore
})

test('what is done is told in ranges', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (lines) => {
      const ledger = new Ledger(beginning)
      for (const line of lines) ledger.done(line)
      const again = new Ledger(ledger.state())
      for (let line = 1; line <= 60; line++) expect(again.isDone(line)).toBe(lines.includes(line))
    }),
  )
})
