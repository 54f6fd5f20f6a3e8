import { expect, test } from 'vitest'
import { DocumentCache } from '../../src/server/document-cache.ts'

test('texts are remembered up to a number of characters; the one longest not asked for goes first', () => {
  const cache = new DocumentCache<number>(10)
  cache.set('aaaa', 1)
  cache.set('bbbb', 2)
  expect(cache.get('aaaa')).toBe(1)
  cache.set('cccc', 3)
  expect(['aaaa', 'bbbb', 'cccc'].map((text) => cache.get(text))).toEqual([1, undefined, 3])
  cache.set('a'.repeat(11), 4)
  expect(cache.get('a'.repeat(11))).toBeUndefined()
})

test('a text that is set again counts once', () => {
  const cache = new DocumentCache<number>(10)
  for (let i = 0; i < 5; i++) cache.set('aaaa', i)
  cache.set('bbbb', 9)
  expect([cache.get('aaaa'), cache.get('bbbb')]).toEqual([4, 9])
})

test('a text that is forgotten makes room', () => {
  const cache = new DocumentCache<number>(10)
  cache.set('aaaa', 1)
  cache.set('bbbb', 2)
  cache.delete('aaaa')
  cache.delete('cccc')
  cache.set('dddddd', 3)
  expect(['aaaa', 'bbbb', 'dddddd'].map((text) => cache.get(text))).toEqual([undefined, 2, 3])
})
