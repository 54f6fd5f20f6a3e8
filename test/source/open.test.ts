import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultLimits } from '../../src/budget.ts'
import { canonical, openSources } from '../../src/source/open.ts'
import { pattern, type RangeServer, rangeServer } from '../support/range-server.ts'
import { temporaryFolder } from '../support/temporary.ts'

const folder = temporaryFolder()
let server: RangeServer
const sources = openSources({ allowPrivateAddresses: true })

beforeAll(async () => {
  await writeFile(join(folder, 'a b.bin'), 'local')
  server = await rangeServer({ '/a': { bytes: pattern(200_000) } })
})

afterAll(async () => {
  await sources.close()
  await server.close()
})

const thrown = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('opening', () => {
  test.each([
    ['', 'SOURCE_INVALID'],
    ['photo.jpg', 'SOURCE_INVALID'],
    ['/etc/passwd', 'SOURCE_INVALID'],
    ['//127.0.0.1/', 'SOURCE_INVALID'],
    [' http://127.0.0.1/', 'SOURCE_INVALID'],
    ['ht\ntp://127.0.0.1/', 'SOURCE_INVALID'],
    ['file:///etc/passwd', 'SOURCE_INVALID'],
    ['ftp://93.184.216.34/x.jpg', 'SOURCE_INVALID'],
    ['javascript:alert(1)', 'SOURCE_INVALID'],
    ['constructor:x', 'SOURCE_INVALID'],
    ['local:///a.jpg', 'SOURCE_INVALID'],
    ['http://', 'SOURCE_INVALID'],
    ['http://169.254.169.254/', 'SOURCE_FORBIDDEN'],
    ['http://a:b@127.0.0.1/', 'SOURCE_FORBIDDEN'],
  ])('%j throws at once: %s', (url, code) => expect(thrown(() => sources.open(url))).toMatchObject({ code }))

  test('asks nothing before the first read', async () => {
    const source = sources.open(server.url('/a'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.connections.made).toBe(0)
    await source.dispose()
  })

  test('hands down limits and the length of the first request', async () => {
    const limits = { ...defaultLimits, elements: 7 }
    for (const url of [server.url('/a'), 'data:,x']) expect(sources.open(url, { limits }).budget.limits).toBe(limits)
    const source = sources.open(server.url('/a'), { firstBytes: 8192 })
    await source.read(0, 10)
    expect(server.log.at(-1)).toMatchObject({ start: 0, end: 8192 })
    await source.dispose()
  })

  test('reads local files below the folder of the settings', async () => {
    const { open } = openSources({ localRoot: folder })
    for (const url of ['local:///a b.bin', 'local:///a%20b.bin', 'LOCAL:///a%20b.bin']) {
      const source = open(url)
      expect(Buffer.from(await source.read(0, 10)).toString()).toBe('local')
      expect(source.cost).toEqual({ url: 'local:///a%20b.bin', requests: 0, bytes: 5, cache: 'none' })
      await source.dispose()
    }
  })

  test('what is not among the allowed sources is refused, whatever its scheme', () => {
    const { open } = openSources({ localRoot: folder, allowedSources: ['https://example.com/'] })
    for (const url of ['https://example.org/', 'local:///a b.bin', 'data:,x'])
      expect(thrown(() => open(url))).toMatchObject({ code: 'SOURCE_FORBIDDEN' })
    expect(open('https://example.com/a.jpg').cost.url).toBe('https://example.com/a.jpg')
    const { open: openData } = openSources({ allowedSources: ['data:image/'] })
    expect(openData('data:image/png,x').cost.requests).toBe(0)
    expect(thrown(() => openData('data:text/plain,x'))).toMatchObject({ code: 'SOURCE_FORBIDDEN' })
  })
})

describe('the one spelling of a URL', () => {
  test.each([
    ['HTTP://Example.COM:80/A?b=C#d', 'http://example.com/A?b=C'],
    ['https://example.com', 'https://example.com/'],
    ['https://example.com:443/a/../b', 'https://example.com/b'],
    ['http://example.com:8080/', 'http://example.com:8080/'],
    ['data:,a#b', 'data:,a#b'],
    ['S3://Pictures/A.jpg?versionId=b#c', 's3://Pictures/A.jpg?versionId=b'],
    ['abs://pictures/a//b', 'abs://pictures/a//b'],
    ['not an address', 'not an address'],
    ['http://example.com/a b', 'http://example.com/a b'],
    [' http://example.com/', ' http://example.com/'],
  ])('%s is %s', (url, expected) => expect(canonical(url)).toBe(expected))
})
