import { expect, test } from 'vitest'
import { jng } from '../../src/container/png-jng.ts'
import { mng } from '../../src/container/png-mng.ts'
import { memory } from '../../src/source/source.ts'
import { blocksOf } from '../support/blocks.ts'
import { bytes, u32 } from '../support/bytes.ts'
import { jngSample, mngSample } from '../support/documents.ts'
import { chunk } from '../support/png.ts'

test('an MNG states its frames and playing time', async () => {
  expect(await mng.header(memory(mngSample))).toMatchObject({ width: 4, height: 3 })
  expect(await mng.animation!(memory(mngSample))).toEqual({ frames: 5, duration: 2.5, loops: null })
})

test('an MNG may leave both open', async () => {
  for (const numbers of [
    [4, 3, 0, 0, 0, 0, 0],
    [4, 3, 100, 0, 0x7fffffff, 0x7fffffff, 0],
  ]) {
    const file = bytes('\x8aMNG\r\n\x1a\n', chunk('MHDR', ...numbers.map(u32)), chunk('MEND'))
    expect(await mng.animation!(memory(file))).toEqual({ frames: null, duration: null, loops: null })
  }
})

test('texts of an MNG stand before its pictures', async () => {
  expect(await blocksOf(mngSample)).toMatchObject([{ kind: 'text', name: 'Title', said: 'moving' }])
})

test('a JNG states colours as JPEG stores them, and has the chunks of a PNG', async () => {
  const expected = { width: 4, height: 3, bitDepth: 8, colorModel: 'YCBCR', channels: 4, hasAlpha: true, progressive: true }
  expect(await jng.header(memory(jngSample))).toMatchObject(expected)
  expect(await blocksOf(jngSample)).toMatchObject([{ kind: 'text', name: 'Title', said: 'Caf\xe9' }])
  await expect(jng.header(memory(bytes('\x8bJNG\r\n\x1a\n', chunk('IEND'))))).rejects.toMatchObject({ code: 'MALFORMED' })
})
