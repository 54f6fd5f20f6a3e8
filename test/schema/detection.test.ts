import { expect, test } from 'vitest'
import { ask, describeBytes } from '../support/asking.ts'
import { bytes } from '../support/bytes.ts'
import { rangeServer } from '../support/range-server.ts'
import { samples } from '../support/samples.ts'
import { formats, type Format } from '../../src/container/formats.ts'

const sampled = Object.entries(samples) as [Format, Uint8Array][]
const SELECTION = 'format width height orientation'

test('every format is known by its bytes, whatever its name and its media type say', async () => {
  const served = sampled.map(([format, file], i) => {
    const [other] = sampled[(i + 7) % sampled.length]!
    return { format, file, path: `/file${i}.${other.toLowerCase()}`, type: formats[other].mime }
  })
  const server = await rangeServer(
    Object.fromEntries(served.map(({ file, path, type }) => [path, { bytes: file, headers: { 'content-type': type } }])),
  )
  try {
    for (const { format, file, path } of served) {
      const { data, errors } = await ask(`query ($url: URL!) { imageInfo(url: $url) { ${SELECTION} } }`, { url: server.url(path) })
      const { image: expected } = await describeBytes(file, SELECTION)
      expect([path, errors, data?.imageInfo]).toEqual([path, [], expected])
      expect([path, expected?.format]).toEqual([path, format])
    }
  } finally {
    await server.close()
  }
})

test.each(sampled)('a file of %s behind bytes of nothing is of no format, and is shown by its first bytes', async (_, file) => {
  const { errors } = await describeBytes(bytes('\x01GARBAGE\xff', file), SELECTION)
  expect(errors).toMatchObject([{ path: 'imageInfo', extensions: { code: 'FORMAT_UNSUPPORTED' } }])
  expect(errors[0]!.message).toContain('it begins with 01 47 41 52 42 41 47 45 ff')
  expect(errors[0]!.message).toContain('(".GARBAGE.')
})

test.each([
  ['an empty file', '', 'the file is empty'],
  ['a single byte', 'a', 'it begins with 61 ("a")'],
  ['text', 'not a picture', 'it begins with 6e 6f 74 20 61 20 70 69 63 74 75 72 65 ("not a picture")'],
  ['a page', '<!doctype html><html><body><svg/></body></html>', 'it begins with 3c 21 64 6f'],
  ['an archive', 'PK\x03\x04\x14\0\0\0', 'it begins with 50 4b 03 04'],
  ['a document', '%PDF-1.7\n', 'it begins with 25 50 44 46'],
])('%s is of no format, and is shown by its first bytes', async (_, file, message) => {
  const { errors } = await describeBytes(bytes(file), SELECTION)
  expect(errors).toMatchObject([{ path: 'imageInfo', extensions: { code: 'FORMAT_UNSUPPORTED' } }])
  expect(errors[0]!.message).toContain(message)
})
