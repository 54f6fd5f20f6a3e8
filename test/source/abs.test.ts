import { createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Agent } from 'undici'
import { afterEach, describe, expect, test } from 'vitest'
import { abs, stringToSign } from '../../src/source/abs.ts'
import { openSources } from '../../src/source/open.ts'
import { pattern, rangeServer, type Served } from '../support/range-server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** Those that Azure's emulator has for everybody. [Use the Azurite emulator for local Azure Storage development] */
const ACCOUNT = 'devstoreaccount1'
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='

const refused = (status: number, code: string) => ({ status, headers: { 'x-ms-error-code': code } })

/** What the store says of a request that is not signed as it should be; the string to sign is written out here. */
const check =
  (resource: string): NonNullable<Served['refuse']> =>
  ({ headers }: IncomingMessage) => {
    const lines = `GET\n\n\n\n\n\n\n\n\n\n\n${headers.range}\nx-ms-date:${String(headers['x-ms-date'])}\nx-ms-version:2019-12-12\n${resource}`
    const signature = createHmac('sha256', Buffer.from(KEY, 'base64')).update(lines).digest('base64')
    if (headers.authorization === `SharedKey ${ACCOUNT}:${signature}`) return undefined
    return headers.authorization ? refused(403, 'AuthenticationFailed') : refused(404, 'ResourceNotFound')
  }

async function store(settings: object = { absName: ACCOUNT, absKey: KEY }, more: Record<string, Served> = {}) {
  const bytes = pattern(300_000)
  const server = await rangeServer({
    '/devstoreaccount1/pictures/a%20b/%C3%BC.jpg': { bytes, refuse: check('/devstoreaccount1/devstoreaccount1/pictures/a%20b/%C3%BC.jpg') },
    '/devstoreaccount1/pictures/a.jpg?versionid=2024-01-01T00%3A00%3A00.1Z': {
      bytes,
      refuse: check('/devstoreaccount1/devstoreaccount1/pictures/a.jpg\nversionid:2024-01-01T00:00:00.1Z'),
    },
    '/devstoreaccount1/$web/open.jpg': { bytes },
    ...more,
  })
  const sources = openSources({ absEndpoint: server.url('/devstoreaccount1'), ...settings })
  closing.push(sources.close, server.close)
  return { server, sources }
}

test('what is signed is what the documentation prints', () => {
  // [Azure Storage, Authorize with Shared Key: "Constructing the signature string"]
  const url = new URL('https://myaccount.blob.core.windows.net/mycontainer?restype=container&comp=metadata&timeout=20')
  const headers = { 'x-ms-version': '2015-02-21', 'x-ms-date': 'Fri, 26 Jun 2015 23:39:12 GMT' }
  expect(stringToSign(url, headers, 'myaccount')).toBe(
    'GET\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:Fri, 26 Jun 2015 23:39:12 GMT\nx-ms-version:2015-02-21\n/myaccount/mycontainer\ncomp:metadata\nrestype:container\ntimeout:20',
  )
})

describe('abs:', () => {
  test('blobs are read by ranges, each signed', async () => {
    const { server, sources } = await store()
    const source = sources.open('abs://pictures/a b/ü.jpg')
    expect(await source.read(0, 10)).toHaveLength(10)
    expect(await source.read(200_000, 10)).toEqual(pattern(300_000).subarray(200_000, 200_010))
    expect(server.log).toHaveLength(2)
    expect(source.cost.url).toBe('abs://pictures/a%20b/%C3%BC.jpg')
  })

  test.each(['?versionid=2024-01-01T00:00:00.1Z', '?2024-01-01T00%3A00%3A00.1Z'])('blobs have the version %s', async (query) => {
    const { sources } = await store()
    expect(await sources.open(`abs://pictures/a.jpg${query}`).size()).toBe(300_000)
  })

  test('blobs are asked for by nobody where there is no key', async () => {
    const { server, sources } = await store({})
    expect(await sources.open('abs://$web/open.jpg').size()).toBe(300_000)
    expect(server.log[0]!.headers).not.toHaveProperty('authorization')
    await expect(sources.open('abs://pictures/a b/ü.jpg').size()).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      message: 'abs://pictures answered 404 ResourceNotFound',
    })
  })

  test('a wrong key is said to be that of this server', async () => {
    const { sources } = await store({ absName: ACCOUNT, absKey: 'd3Jvbmc=' })
    await expect(sources.open('abs://pictures/a b/ü.jpg').size()).rejects.toMatchObject({
      code: 'SOURCE_FORBIDDEN',
      message: 'abs://pictures answered 403 AuthenticationFailed: it refuses the credentials of this server',
    })
  })

  test.each([
    [409, 'PublicAccessNotPermitted', 'SOURCE_FORBIDDEN', undefined],
    [404, 'ContainerNotFound', 'SOURCE_NOT_FOUND', undefined],
    [503, 'ServerBusy', 'SOURCE_UNAVAILABLE', 1],
  ])('%i %s is %s', async (status, said, code, retryAfter) => {
    const { sources } = await store({}, { '/devstoreaccount1/pictures/x': { refuse: () => refused(status, said) } })
    await expect(sources.open('abs://pictures/x').size()).rejects.toMatchObject({ code, retryAfter, answered: status })
  })

  test('are on Azure, in the account of the settings', () => {
    const agents = { open: new Agent(), trusted: new Agent() }
    closing.push(() => agents.open.destroy(), () => agents.trusted.destroy()) // prettier-ignore
    const object = abs({ absName: 'heliograph' }, agents)(new URL('abs://pictures/a/b.jpg'))
    expect(object.url.href).toBe('https://heliograph.blob.core.windows.net/pictures/a/b.jpg')
    expect(object.agent).toBe(agents.open)
  })

  test.each(['abs://Pictures/a', 'abs://pictures', 'abs://pictures/a?snapshot=1', 'abs://pictures/..%2fb'])(
    '%s names no blob',
    async (url) => {
      const { sources } = await store()
      expect(() => sources.open(url)).toThrow(expect.objectContaining({ code: 'SOURCE_INVALID' }))
    },
  )

  test('are not offered where no account is known', () => {
    const sources = openSources()
    closing.push(sources.close)
    expect(() => sources.open('abs://pictures/a')).toThrow('Sources of the scheme abs: are not offered')
  })
})
