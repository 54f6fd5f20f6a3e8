import { execute, parse } from 'graphql'
import { expect, test } from 'vitest'
import { createContext } from '../../src/context.ts'
import { open as unredacted } from '../../src/redact.ts'
import { schema } from '../../src/schema/index.ts'
import { openSources } from '../../src/source/open.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { jpegOf, scan, segment } from '../support/jpeg.ts'

const addressOf = (file: Uint8Array) => `data:application/octet-stream;base64,${Buffer.from(file).toString('base64')}`

/** Asks where no more than so many characters may be told. */
async function asked(query: string, url: string, most: number) {
  const sources = openSources()
  const contextValue = createContext(sources, {}, unredacted, { characters: most, items: Infinity, parts: Infinity })
  const { data, errors = [] } = await execute({ schema, document: parse(query), contextValue, variableValues: { url } })
  await Promise.all([contextValue.dispose(), sources.close()])
  return { data: JSON.parse(JSON.stringify(data)), errors: errors.map(({ message }) => message) }
}

const commented = addressOf(jpegOf(segment(0xfe, 'x'.repeat(1000)), scan))
const query = '($url: URL!) { imageInfo(url: $url) { a: text { value } b: text { value } } }'

test('what is told again under another name counts again', async () => {
  expect(await asked(`query ${query}`, commented, 3000)).toMatchObject({ data: { imageInfo: { a: [{}], b: [{}] } }, errors: [] })
  expect((await asked(`query ${query}`, commented, 1500)).errors).toEqual(['The answer would have more than 1500 characters'])
})

/** A TIFF whose tags all have the same bytes for their values. */
const overlapping = (type: number, length: number, behind: number) => {
  const entries = Array.from({ length: 200 }, (_, i) => bytes(u16(0xc900 + i), u16(type), u32(length), u32(100_000)))
  return addressOf(bytes('MM', u16(42), u32(8), u16(200), ...entries, u32(0), new Uint8Array(behind).fill(0x61)))
}

test('of very many errors one is told', async () => {
  const list = Array.from({ length: 50 }, (_, i) => `a${i}: tags { value raw text }`).join(' ')
  const { errors } = await asked(`query ($url: URL!) { imageInfo(url: $url) { exif { ${list} } } }`, overlapping(6, 300, 200_000), 50_000)
  expect(errors).toEqual(['The answer would have more than 50000 characters'])
})

test('values that lie in the same bytes are kept up to a bound', async () => {
  const query = 'query ($url: URL!) { imageInfo(url: $url) { exif { tags { raw } } } }'
  const { data } = await asked(query, overlapping(2, 60_000, 4_000_000), Infinity)
  const { tags } = data.imageInfo.exif as { tags: readonly { raw: string }[] }
  expect(tags.reduce((sum, { raw }) => sum + raw.length, 0)).toBeLessThan(5_000_000)
})
