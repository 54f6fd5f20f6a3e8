import { readFileSync } from 'node:fs'
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Environment, readSettings } from '../../src/config.ts'
import { createContext } from '../../src/context.ts'
import { schema } from '../../src/schema/index.ts'
import { sourcesOf } from '../../src/server/sources.ts'
import type { Sources } from '../../src/source/open.ts'
import { pattern } from '../support/range-server.ts'
import { samples } from '../support/samples.ts'
import { OWNER, REGION, startSwift, type Swift, swiftInstalled } from '../support/swift.ts'

const QUERY = '($url: URL!) { imageInfo(url: $url) { format width height duration exif { make tags { name value raw text } } } }'
const VERSIONED =
  '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>Enabled</Status></VersioningConfiguration>'

/** A film with a megabyte of nothing between its first box and what is said of it. */
function farFilm(): Uint8Array {
  const film = samples.MP4
  const first = new DataView(film.buffer, film.byteOffset).getUint32(0)
  const free = Buffer.concat([Buffer.from([0, 0x10, 0, 0]), Buffer.from('free'), new Uint8Array((1 << 20) - 8)])
  return Buffer.concat([film.subarray(0, first), free, film.subarray(first)])
}

/** What is answered about a source, and what that cost. */
const ask = async (sources: Sources, url: string) => {
  const context = createContext(sources)
  const { data, errors } = await graphql({ schema, source: `query ${QUERY}`, variableValues: { url }, contextValue: context })
  await context.dispose()
  return { data, errors, costs: context.costs() }
}

/** Keys, and how requests write them. */
const keys: readonly [string, string][] = [
  ['with space.jpg', 'with%20space.jpg'],
  ['plus+plus.jpg', 'plus%2Bplus.jpg'],
  ['hundred%25.jpg', 'hundred%25.jpg'],
  ['%2525.jpg', '%2525.jpg'],
  ['ümlaut🌞.jpg', '%C3%BCmlaut%F0%9F%8C%9E.jpg'],
  ['a//b.jpg', 'a//b.jpg'],
  ['/leading.jpg', '/leading.jpg'],
  ["it's(1)*!.jpg", 'it%27s%281%29%2A%21.jpg'],
  ['hash%23q%3F.jpg', 'hash%23q%3F.jpg'],
  ['a&b=c;d,e:f@g$h~.jpg', 'a%26b%3Dc%3Bd%2Ce%3Af%40g%24h~.jpg'],
]

describe.skipIf(!swiftInstalled())('a real server of the S3 protocol', () => {
  let swift: Swift
  const closing: Sources[] = []

  const opened = (environment: Environment = {}): Sources => {
    const owner = { AWS_ACCESS_KEY_ID: OWNER.accessKeyId, AWS_SECRET_ACCESS_KEY: OWNER.secretAccessKey, AWS_REGION: REGION }
    const sources = sourcesOf(readSettings({ HELIOGRAPH_S3_ENDPOINT: `http://127.0.0.1:${swift.port}`, ...owner, ...environment }))
    closing.push(sources)
    return sources
  }

  beforeAll(async () => {
    swift = await startSwift()
    await swift.send('PUT', '/pictures')
    for (const [key, path] of keys) await swift.send('PUT', `/pictures/${path}`, key)
  }, 30_000)
  afterAll(async () => {
    for (const sources of closing) await sources.close()
    await swift?.close()
  })

  test.each([
    ['a photograph', readFileSync('src/web/samples/heliograph.jpg'), 'image/jpeg', 1],
    ['a film whose header is far from its beginning', farFilm(), 'video/mp4', 2],
  ])('says of %s what is said of it elsewhere, from some of its bytes', async (_what, file, type, requests) => {
    await swift.send('PUT', '/pictures/file', Buffer.concat([file, new Uint8Array(2_000_000)]))
    const { data, errors, costs } = await ask(opened(), 's3://pictures/file')
    expect(errors).toBeUndefined()
    expect(data).toEqual((await ask(opened(), `data:${type};base64,${Buffer.from(file).toString('base64')}`)).data)
    expect(costs).toEqual([{ url: 's3://pictures/file', requests, bytes: expect.any(Number) as number, cache: 'miss' }])
    expect(costs[0]!.bytes).toBeLessThan(300_000)
  })

  test('gives any range of an object', async () => {
    const bytes = pattern(300_000)
    await swift.send('PUT', '/pictures/ranges', bytes)
    const source = opened().open('s3://pictures/ranges')
    const reads = [[0, 10], [131_000, 200], [299_990, 10], [299_990, 100], [400_000, 1]] as const // prettier-ignore
    const read = await Promise.all(reads.map(([offset, length]) => source.read(offset, length)))
    expect(read).toEqual(reads.map(([offset, length]) => bytes.subarray(offset, offset + length)))
    expect(await source.size()).toBe(300_000)
    expect(source.state?.etag).toMatch(/^"[0-9a-f]{32}"$/)
    await source.dispose()
  })

  test('gives nothing of an empty object', async () => {
    await swift.send('PUT', '/pictures/empty', '')
    expect(await opened().open('s3://pictures/empty').size()).toBe(0)
  })

  test.each(keys)('finds the key %s', async (key) => {
    const source = opened().open(`s3://pictures/${key}`)
    expect(Buffer.from(await source.read(0, 100)).toString()).toBe(key)
    await source.dispose()
  })

  test('gives the version that is asked for', async () => {
    await swift.send('PUT', '/versions')
    await swift.send('PUT', '/versions?versioning', VERSIONED)
    const versions = []
    for (const body of ['first', 'second']) versions.push((await swift.send('PUT', '/versions/a', body)).headers.get('x-amz-version-id'))
    const sources = opened()
    const text = async (query: string) => Buffer.from(await sources.open(`s3://versions/a${query}`).read(0, 100)).toString()
    expect(await text('')).toBe('second')
    expect(await text(`?versionId=${versions[0]}`)).toBe('first')
    expect(await text(`?${versions[1]}`)).toBe('second')
    await expect(text('?versionId=1234567890.12345')).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' })
  })

  test('refuses a signature for another region, and is then asked as it wants', async () => {
    const source = opened({ AWS_REGION: 'us-east-1' }).open('s3://pictures/with space.jpg')
    expect(await source.size()).toBe(14)
    expect(source.cost.requests).toBe(2)
  })

  const refusals: [string, string, Environment, string, string][] = [
    ['a wrong secret', 's3://pictures/with space.jpg', { AWS_SECRET_ACCESS_KEY: 'wrong' }, 'SOURCE_FORBIDDEN', 'SignatureDoesNotMatch: it refuses the credentials of this server'],
    ['somebody unknown', 's3://pictures/with space.jpg', { AWS_ACCESS_KEY_ID: 'test:nobody' }, 'SOURCE_FORBIDDEN', 'it refuses the credentials of this server'],
    ['somebody who may not', 's3://pictures/with space.jpg', { AWS_ACCESS_KEY_ID: 'test:guest', AWS_SECRET_ACCESS_KEY: 'guesting' }, 'SOURCE_FORBIDDEN', '403 AccessDenied'],
    ['a missing key', 's3://pictures/none', {}, 'SOURCE_NOT_FOUND', '404 NoSuchKey'],
    ['a missing bucket', 's3://no-pictures/a', {}, 'SOURCE_NOT_FOUND', '404 NoSuchBucket'],
  ] // prettier-ignore
  test.each(refusals)('says what is wrong: %s', async (_what, url, environment, code, message) => {
    const { data, errors } = await ask(opened(environment), url)
    expect(data).toEqual({ imageInfo: null })
    expect(errors).toHaveLength(1)
    expect(errors![0]!.extensions).toEqual({ code })
    expect(errors![0]!.message).toContain(message)
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|wrong"|guesting|AWS4|testing/)
  })
})
