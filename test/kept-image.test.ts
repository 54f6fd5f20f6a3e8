import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { execute, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultLimits, type Limits } from '../src/budget.ts'
import { createContext } from '../src/context.ts'
import { schema } from '../src/schema/index.ts'
import { openSources, type Sources } from '../src/source/open.ts'
import { sharing } from '../src/source/shared.ts'
import { rangeServer, type RangeServer, type Served } from './support/range-server.ts'

const PHOTO = readFileSync('src/web/samples/heliograph.jpg')
const files: Record<string, Served> = {}
let origin: RangeServer
const opened: Sources[] = []

beforeAll(async () => {
  origin = await rangeServer(files)
})
afterAll(async () => {
  for (const sources of opened) await sources.close()
  await origin.close()
})

function keeping(): Sources {
  const sources = sharing(openSources({ allowPrivateAddresses: true, cacheBytes: 8_000_000 }))
  opened.push(sources)
  return sources
}

async function ask(sources: Sources, query: string, signal?: AbortSignal, limits?: Limits) {
  const context = createContext(sources, { ...(signal && { signal }), ...(limits && { limits }) })
  const { data, errors } = await execute({ schema, document: parse(query), contextValue: context })
  const costs = context.costs()
  await context.dispose()
  return { data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>, errors: errors?.map(({ message }) => message), costs }
}

const about = (path: string, fields: string, args = '') => `{ imageInfo(url: "${origin.url(path)}"${args}) { ${fields} } }`

describe('an image that is kept', () => {
  test('tells whoever stays what it should, whoever leaves when', async () => {
    files['/busy.jpg'] = {
      bytes: Buffer.concat([PHOTO, Buffer.alloc(600_000, 7)]),
      headers: { etag: '"1"' },
      refuse: ({ headers }) => (headers['if-none-match'] === '"1"' ? { status: 304 } : undefined),
      delay: (start) => (start > 0 ? (start * 7) % 30 : 0),
    }
    const sources = keeping()
    const right = new Map<string, unknown>()
    const questions = [
      'width',
      'digest',
      'warnings',
      'exif { make tags { name } }',
      'digest(algorithm: MD5)',
      'xmp { tags { name } }',
      'blocks { kind }',
    ]
    for (const one of questions) right.set(one, (await ask(keeping(), about('/busy.jpg', one))).data)
    const asked = Array.from({ length: 300 }, async (_, n) => {
      const question = questions[n % questions.length]!
      const leaving = new AbortController()
      const leaves = n % 3 === 0
      await sleep((n * 7919) % 197)
      if (leaves) setTimeout(() => leaving.abort(), (n * 31) % 20)
      const { data, errors } = await ask(sources, about('/busy.jpg', question, n % 5 ? '' : ', maxAge: 0'), leaving.signal)
      if (!leaves) expect([question, errors, data]).toEqual([question, undefined, right.get(question)])
    })
    await Promise.all(asked)
    expect((await ask(sources, about('/busy.jpg', questions.join(' ').replace('digest(', 'other: digest(')))).errors).toBeUndefined()
  })

  test('counts its elements for each request alone', async () => {
    files['/many.jpg'] = { bytes: PHOTO, headers: { etag: '"1"' } }
    const sources = keeping()
    // What is asked for is walked through anew each time, and is as much as one request may walk through but for a little.
    const fields = 'previews { offset } motionPhoto { format } gainMap { version }'
    const elements = await least(fields)
    const limits: Limits = { ...defaultLimits, elements: elements + 10 }
    for (let round = 0; round < 20; round++)
      expect((await ask(sources, about('/many.jpg', fields), undefined, limits)).errors).toBeUndefined()
  })

  test('is not told again of what failed because too much was asked at once', async () => {
    files['/much.jpg'] = { bytes: PHOTO, headers: { etag: '"1"' } }
    const fields = ['exif { make tags { name } }', 'xmp { tags { name } }', 'iptc { caption }', 'blocks { kind }']
    const each: number[] = []
    for (const one of fields) each.push(await least(one, '/much.jpg'))
    const limits: Limits = { ...defaultLimits, elements: Math.max(...each) }
    const sources = keeping()
    expect((await ask(sources, about('/much.jpg', fields.join(' ')), undefined, limits)).errors?.[0]).toMatch(/elements/)
    for (const one of fields) expect((await ask(sources, about('/much.jpg', one), undefined, limits)).errors).toBeUndefined()
  })

  test('is another for whoever may read more of it', async () => {
    files['/limits.jpg'] = { bytes: PHOTO, headers: { etag: '"1"' } }
    const sources = keeping()
    const few: Limits = { ...defaultLimits, elements: 5 }
    expect((await ask(sources, about('/limits.jpg', 'exif { make }'), undefined, few)).errors?.[0]).toMatch(/more than 5 elements/)
    expect((await ask(sources, about('/limits.jpg', 'exif { make }'))).errors).toBeUndefined()
    expect((await ask(sources, about('/limits.jpg', 'exif { make }'), undefined, few)).errors?.[0]).toMatch(/more than 5 elements/)
  })
})

/** The least number of elements with which a question is answered. */
async function least(fields: string, path = '/many.jpg'): Promise<number> {
  let [low, high] = [1, 100_000]
  while (low < high) {
    const elements = (low + high) >> 1
    const { errors } = await ask(keeping(), about(path, fields), undefined, { ...defaultLimits, elements })
    if (errors) low = elements + 1
    else high = elements
  }
  return low
}
