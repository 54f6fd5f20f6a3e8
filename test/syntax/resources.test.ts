import { expect, test } from 'vitest'
import { latin1, memory, readAll } from '../../src/source/source.ts'
import { resources } from '../../src/syntax/resources.ts'
import { resource } from '../support/blocks.ts'
import { bytes } from '../support/bytes.ts'

async function walk(...parts: (string | number | Uint8Array)[]) {
  const found: unknown[] = []
  try {
    for await (const { id, name, offset, data } of resources(memory(bytes(...parts))))
      found.push([id, name, offset, latin1(await readAll(data))])
  } catch (error) {
    found.push((error as Error).message)
  }
  return found
}

test('a resource is a signature, an id, a padded name and padded data', async () => {
  expect(await walk('8BIM\x04\x04\0\0\0\0\0\x03abc\0', '8BIM\x03\xed\x03dpi\0\0\0\x02xy', '8BIM\x04\x24\x02ab\0\0\0\0\x01z\0')).toEqual([
    [0x0404, '', 12, 'abc'],
    [0x03ed, 'dpi', 30, 'xy'],
    [0x0424, 'ab', 46, 'z'],
  ])
})

test.each(['8BIM', 'MeSa', 'AgHg', 'PHUT', 'DCSR'])('%s is a signature', async (signature) => {
  expect(await walk(`${signature}\0\x01\0\0\0\0\0\0`)).toEqual([[1, '', 12, '']])
})

test('data that should have been padded and was not is forgiven', async () => {
  expect(await walk('8BIM\0\x01\0\0\0\0\0\x01a', resource(2, bytes('b')), resource(3, bytes('c')))).toEqual([
    [1, '', 12, 'a'],
    [2, '', 25, 'b'],
    [3, '', 39, 'c'],
  ])
})

test('zeros fill the end; anything else there is told', async () => {
  expect(await walk(resource(1, bytes('ab')), new Uint8Array(20))).toEqual([[1, '', 12, 'ab']])
  expect(await walk(resource(1, bytes('ab')), 'nothing of the kind')).toEqual([[1, '', 12, 'ab'], 'Image resource expected at 14'])
})

test('data ends with the resources, whatever length it states', async () => {
  expect(await walk('8BIM\0\x01\0\0\xff\xff\xff\xffab')).toEqual([[1, '', 12, 'ab']])
})
