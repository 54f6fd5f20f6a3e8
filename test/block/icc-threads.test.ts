import { expect, test } from 'vitest'
import { IccThreads } from '../../src/block/icc-threads.ts'
import { bytes, u32 } from '../support/bytes.ts'

const READY = `const { parentPort } = require('node:worker_threads'); parentPort.postMessage(null);`
const one = (byte: number) => Uint8Array.of(byte)

test('a thread is used again, and several jobs at once get their own answers', async () => {
  const threads = new IccThreads(`${READY} let times = 0
    parentPort.on('message', ([byte]) => parentPort.postMessage([[String(byte), String(times++)]]))`)
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => threads.read(one(i))))
  expect(answers.map((texts) => texts?.[0]?.[0])).toEqual(Array.from({ length: 20 }, (_, i) => String(i)))
  expect(answers.some((texts) => Number(texts?.[0]?.[1]) > 5)).toBe(true)
})

test('a thread that does not answer is ended, and the next profile gets a new one', async () => {
  const threads = new IccThreads(
    `${READY} parentPort.on('message', ([byte]) => { while (byte === 0); parentPort.postMessage([['a', 'b']]) })`,
  )
  const began = performance.now()
  expect(await threads.read(one(0))).toBeNull()
  expect(performance.now() - began).toBeLessThan(2000)
  expect(await threads.read(one(1))).toEqual([['a', 'b']])
})

test('a loop that lets no timer fire is ended all the same', async () => {
  const threads = new IccThreads(`${READY} const again = () => Promise.resolve().then(again); parentPort.on('message', again)`)
  expect(await threads.read(one(0))).toBeNull()
})

test('a thread that dies costs its own profile', async () => {
  const threads = new IccThreads(
    `${READY} parentPort.on('message', ([byte]) => { if (byte === 0) process.exit(1); parentPort.postMessage([]) })`,
  )
  expect(await Promise.all([threads.read(one(0)), threads.read(one(1)), threads.read(one(2))])).toEqual([null, [], []])
})

test('a program that cannot even start says nothing, in time', async () => {
  const threads = new IccThreads('throw new Error()')
  expect(await Promise.all([threads.read(one(0)), threads.read(one(1))])).toEqual([null, null])
  // Nor is it started any more.
  const began = performance.now()
  expect(await threads.read(one(0))).toBeNull()
  expect(performance.now() - began).toBeLessThan(20)
})

test('of a crowd, those for whom there is no room are told at once', async () => {
  const threads = new IccThreads(`${READY} parentPort.on('message', () => setTimeout(() => parentPort.postMessage([]), 1))`)
  const answers = await Promise.all(Array.from({ length: 70 }, () => threads.read(one(0))))
  expect(answers.filter((texts) => texts === null)).toHaveLength(6)
})

test('exifr reads a profile there', async () => {
  const element = bytes('desc', u32(0), u32(5), 'sRGB\0', new Uint8Array(79))
  const profile = bytes(u32(144 + element.length), new Uint8Array(124), u32(1), 'desc', u32(144), u32(element.length), element)
  expect(await new IccThreads().read(Uint8Array.from(profile))).toContainEqual(['desc', expect.stringContaining('sRGB')])
})
