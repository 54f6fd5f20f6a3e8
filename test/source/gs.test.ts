import { Agent } from 'undici'
import { afterEach, describe, expect, test } from 'vitest'
import { gs } from '../../src/source/gs.ts'
import { openSources } from '../../src/source/open.ts'
import { pattern, rangeServer } from '../support/range-server.ts'
import { isSigned, signerOf } from '../support/signature-v4.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const KEYS = { gsAccessKeyId: 'GOOGEXAMPLE', gsSecretAccessKey: 'secret' }

async function store(settings: object) {
  const bytes = pattern(1000)
  const server = await rangeServer({ '/pictures/a%20b.jpg': { bytes }, '/pictures/a.jpg?generation=1712': { bytes } })
  const sources = openSources({ gsEndpoint: server.url('/'), ...settings })
  closing.push(sources.close, server.close)
  return { server, sources }
}

describe('gs:', () => {
  test('objects are asked for with a signature of the HMAC key', async () => {
    const { server, sources } = await store(KEYS)
    expect(await sources.open('gs://pictures/a b.jpg').size()).toBe(1000)
    expect(await sources.open('gs://pictures/a.jpg?generation=1712').size()).toBe(1000)
    for (const { path, headers } of server.log) {
      const request = { method: 'GET', target: path, headers }
      expect(signerOf(request)).toEqual({ accessKeyId: 'GOOGEXAMPLE', region: 'auto' })
      expect(isSigned(request, 'secret')).toBe(true)
      expect(isSigned(request, 'another')).toBe(false)
    }
  })

  test('objects are asked for by nobody where there is no key', async () => {
    const { server, sources } = await store({ awsAccessKeyId: 'of', awsSecretAccessKey: 'another store' })
    expect(await sources.open('gs://pictures/a b.jpg').size()).toBe(1000)
    expect(server.log[0]!.headers).not.toHaveProperty('authorization')
    await expect(sources.open('gs://pictures/none').size()).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      message: 'gs://pictures answered 404',
    })
  })

  test("are on Google's servers by themselves", () => {
    const agents = { open: new Agent(), trusted: new Agent() }
    closing.push(() => agents.open.destroy(), () => agents.trusted.destroy()) // prettier-ignore
    const object = gs(KEYS, agents)(new URL('gs://pictures/a/b.jpg'))
    expect(object.url.href).toBe('https://storage.googleapis.com/pictures/a/b.jpg')
    expect(object.agent).toBe(agents.open)
  })
})
