import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/container/container.ts'
import { text } from '../../src/block/text.ts'
import { Image } from '../../src/image.ts'
import { memory } from '../../src/source/source.ts'
import { broken } from '../../src/syntax/pieces.ts'
import { bytes } from '../support/bytes.ts'
import { gifSample } from '../support/gif.ts'
import { jpegSample } from '../support/jpeg.ts'
import { pngSample } from '../support/png.ts'

function textBlock(content: string, more: Partial<Block> = {}): Block {
  return { kind: 'text', bytes: memory(bytes(content)), offset: 7, length: content.length, ...more }
}

async function* each(blocks: readonly Block[]): AsyncGenerator<Block> {
  yield* blocks
}

async function value(content: string, encoding?: 'latin1' | 'utf8') {
  const { entries } = await text.decode(textBlock(content, encoding ? { encoding } : {}), each([]))
  return entries[0]!.value
}

describe('characters', () => {
  test('are those of the set that the format lays down', async () => {
    expect(await value('Caf\xe9', 'latin1')).toBe('Café')
    expect(await value('Caf\xc3\xa9', 'latin1')).toBe('CafÃ©')
    expect(await value('Caf\xc3\xa9', 'utf8')).toBe('Café')
    expect(await value('Caf\xe9', 'utf8')).toBe('Caf\ufffd')
  })

  test('are UTF-8 where none is laid down and they can be, else Latin-1', async () => {
    expect(await value('Caf\xc3\xa9')).toBe('Café')
    expect(await value('Caf\xe9')).toBe('Café')
    expect(await value('')).toBe('')
  })

  test('end before zeros', async () => {
    expect(await value('a\0b\0\0')).toBe('a\0b')
    expect(await value('\0\0')).toBe('')
  })

  test('are well-formed, surrogates and all', async () => {
    expect((await value('\xed\xa0\x80', 'utf8')).isWellFormed()).toBe(true)
  })
})

test('a text that cannot be read is a warning, and costs no other', async () => {
  const damage = broken(memory(bytes()).budget, [{ bytes: memory(bytes()), offset: 9, length: 4 }], 'It is damaged')
  const blocks = [{ kind: 'text' as const, ...damage }, textBlock('b', { name: 'B', language: 'en' })]
  expect(await text.decode(textBlock('a', { name: '' }), each(blocks))).toEqual({
    entries: [
      { keyword: null, language: null, value: 'a' },
      { keyword: 'B', language: 'en', value: 'b' },
    ],
    warnings: ['text at 9: It is damaged'],
  })
})

test.each([
  ['JPEG', jpegSample, [['Comment', null, 'comment']]],
  ['GIF', gifSample, [['Comment', null, 'comment']]],
  ['PNG', pngSample, [['Title', null, 'Café'], ['Author', null, 'me'], ['Title', 'fr', 'Café']]], // prettier-ignore
])('all texts of a %s are gathered', async (_, file, expected) => {
  const texts = await new Image('test:', memory(file)).decode(text)
  expect(texts?.entries.map(({ keyword, language, value }) => [keyword, language, value])).toEqual(expected)
})
