import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { exifBlock, words } from '../support/exif-jpeg.ts'
import { gatedOrigin } from '../support/gated-origin.ts'
import { chunk, idat, iend, ihdr, pngOf } from '../support/png.ts'
import { createClient } from 'graphql-sse'
import { type Asks, clients, type Part, type Seen } from './incremental-clients.ts'
import { running } from './running.ts'

const text = (id: number, value: string) => ({ id, type: 2, bytes: Buffer.from(`${value}\0`) })
const north = { id: 1, type: 2, bytes: Buffer.from('N\0') }
const degrees = { id: 2, type: 5, bytes: words(4, 48, 1, 0, 1, 0, 1) }

/** A picture whose EXIF lies behind what the first request brings. */
const picture = pngOf(
  ihdr(40, 30),
  idat(200_000),
  chunk('eXIf', exifBlock({ IFD0: [text(0x010f, 'Heliograph')], GPS: [north, degrees] })),
  iend,
)

/** Below /late/ all but the first request for a file waits, below /slow/ every one. */
const origin = await gatedOrigin(picture, ({ path, start }) => path.startsWith('/slow/') || (path.startsWith('/late/') && start > 0))
afterAll(() => origin.close())

const open = { HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true' }
const { url } = await running(open)
const { url: hasty } = await running({ ...open, HELIOGRAPH_REQUEST_TIMEOUT_MS: '1500' })

/** What a client sees, one after another. */
class Watched {
  readonly parts: Seen[] = []
  readonly leave: () => void
  #came = () => {}

  constructor(asks: Asks, query: string, variables: Record<string, unknown>, to = url.href) {
    this.leave = asks(to, query, variables, (part) => {
      this.parts.push(part)
      this.#came()
    })
  }

  /** The first part that is as wanted. */
  async until(wanted: (part: Seen) => boolean): Promise<Seen> {
    for (;;) {
      const found = this.parts.find(wanted)
      if (found) return found
      await new Promise<void>((resolve) => (this.#came = resolve))
    }
  }

  last(): Promise<Seen> {
    return this.until(({ more }) => !more)
  }
}

const DEFERRED = `query ($url: URL!) {
  imageInfo(url: $url) { format width ... on ImageInfo @defer(label: "exif") { exif { make } } }
}`
const STREAMED = `query ($urls: [URL!]!) { imageInfos(urls: $urls) @stream(initialCount: 0) { url width } }`
const TWO = `query ($urls: [URL!]!) {
  imageInfos(urls: $urls) { width ... on ImageInfo @defer { exif { make } } ... on ImageInfo @defer { frames } }
}`

let asked = 0
const place = (folder: string) => `/${folder}/${asked++}.png`

const widths = ({ data }: Seen) => ((data as { imageInfos?: readonly { width: number }[] }).imageInfos ?? []).map(({ width }) => width)

describe.each(clients)('%s', (_, asks) => {
  test('has the header before the block behind it has been read', async () => {
    const path = place('late')
    const watched = new Watched(asks, DEFERRED, { url: origin.url(path) })
    const first = await watched.until(({ data }) => Boolean(data))
    expect(first).toEqual({ data: { imageInfo: expect.objectContaining({ format: 'PNG', width: 40 }) }, errors: undefined, more: true })
    expect(first.data).not.toHaveProperty('imageInfo.exif')
    await origin.held(path)
    origin.open(path)
    expect((await watched.last()).data).toMatchObject({ imageInfo: { format: 'PNG', width: 40, exif: { make: 'Heliograph' } } })
  })

  test('has the first picture of a page before the others have been read', async () => {
    const paths = Array.from({ length: 50 }, () => place('slow'))
    const watched = new Watched(asks, STREAMED, { urls: paths.map(origin.url) })
    await origin.held(paths[0]!)
    origin.open(paths[0]!)
    const first = await watched.until((part) => widths(part).length > 0)
    expect(widths(first)).toEqual([40])
    expect(first.more).toBe(true)
    for (const path of paths) origin.open(path)
    expect(widths(await watched.last())).toEqual(paths.map(() => 40))
  })

  test('has what went wrong in a late part at its place', async () => {
    const path = place('late')
    const watched = new Watched(asks, DEFERRED, { url: origin.url(path) }, hasty.href)
    expect((await watched.until(({ data }) => Boolean(data))).errors).toBeUndefined()
    const { errors, data } = await watched.last()
    expect(errors).toMatchObject([{ path: ['imageInfo', 'exif'], extensions: { code: 'SOURCE_TIMEOUT' } }])
    expect(data).toMatchObject({ imageInfo: { width: 40, exif: null } })
  })

  test('has a part that is there before one that is not, and no picture for what is none', async () => {
    const [late, none] = [place('late'), 'data:text/plain,none']
    const watched = new Watched(asks, TWO, { urls: [origin.url(late), none] })
    const { data } = await watched.until((part) => JSON.stringify(part.data ?? null).includes('frames'))
    expect(data).not.toHaveProperty('imageInfos.0.exif')
    origin.open(late)
    const last = await watched.last()
    expect(last.data).toMatchObject({ imageInfos: [{ width: 40, frames: 1, exif: { make: 'Heliograph' } }, null] })
    expect(last.errors).toMatchObject([{ path: ['imageInfos', 1], extensions: { code: 'FORMAT_UNSUPPORTED' } }])
  })

  test('lets go of the origin when it leaves midway', async () => {
    const path = place('late')
    const watched = new Watched(asks, DEFERRED, { url: origin.url(path) })
    await watched.until(({ data }) => Boolean(data))
    await origin.held(path)
    watched.leave()
    await origin.left(path)
  })
})

/** The parts of an answer as they come, to whoever asks with these headers. */
async function parts(query: string, to = url, headers: Record<string, string> = {}): Promise<Part[]> {
  const client = createClient({ url: to.href, headers, retryAttempts: 0 })
  const come: Part[] = []
  for await (const part of client.iterate({ query })) come.push(part as unknown as Part)
  return come
}

const deferred = (path: string) => `{ imageInfo(url: "${origin.url(path)}") { width ... @defer { exif { make gps { latitude } } } } }`

describe('whoever does not take parts', () => {
  const ask = async (query: string, accept: string) => {
    const headers = { 'content-type': 'application/json', accept }
    const answered = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
    return { status: answered.status, type: answered.headers.get('content-type'), said: await answered.text() }
  }
  const said = (made: string) => JSON.parse(made) as { data: unknown }

  test.each(['application/json', 'application/graphql-response+json', '*/*'])('is answered at once: %s', async (accept) => {
    for (const _ of ['as it is read first', 'as it is known']) {
      const { status, type, said: text } = await ask(deferred('/free.png'), accept)
      expect([status, type]).toEqual([200, expect.stringMatching(/^application\/[\w+-]*json;/)])
      expect(said(text).data).toEqual({ imageInfo: { width: 40, exif: { make: 'Heliograph', gps: { latitude: 48 } } } })
    }
    const streamed = `{ imageInfos(urls: ["${origin.url('/free.png')}"]) @stream { width } }`
    expect(said((await ask(streamed, accept)).said).data).toEqual({ imageInfos: [{ width: 40 }] })
  })

  test('is told so in a stream of events, where that is all it takes', async () => {
    const { type, said: text } = await ask('{ __typename }', 'text/event-stream')
    expect(type).toBe('text/event-stream')
    expect(text).toContain('event: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete')
  })
})

test.each(['-1', '$n'])('nobody streams from a place before the first: %s', async (count) => {
  const variables = count === '$n' ? '($n: Int! = -2)' : ''
  const streamed = `query ${variables} { imageInfos(urls: ["data:,", "data:,"]) @stream(initialCount: ${count}) { width } }`
  expect(await parts(streamed)).toMatchObject([{ errors: [{ message: expect.stringContaining('initialCount') }] }])
})

test('the example of the README comes in parts', async () => {
  const [, example = ''] = /```graphql\n([^`]*@stream[^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  const come = await parts(example)
  expect(come.flatMap(({ errors = [] }) => errors)).toEqual([])
  const items = come.flatMap(({ incremental = [] }) => incremental)
  expect(items.filter(({ items }) => items).map(({ path }) => path)).toEqual([0, 1].map((i) => ['imageInfos', i]))
  const late = items.map(({ data }) => data).filter(Boolean)
  expect(late).toEqual([0, 1].map(() => ({ pixels: { blurHash: expect.stringMatching(/^\S{6,}$/) } })))
})

describe('what comes late', () => {
  test('counts among what a query may cost, and what it cost is told with the last part', async () => {
    const told = await parts(deferred('/free.png'))
    expect(told.map(({ extensions }) => extensions?.cost?.estimate)).toEqual([...told.slice(1).map(() => undefined), 3])
    const { url: poor } = await running({ ...open, HELIOGRAPH_MAX_COST: '2' })
    expect(await parts(deferred('/free.png'), poor)).toMatchObject([{ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] }])
  })

  test('holds the place of its request until it has come', async () => {
    const { url: narrow } = await running({ ...open, HELIOGRAPH_MAX_LIVE: '1', HELIOGRAPH_MAX_QUEUED: '0' })
    const path = place('late')
    const told = parts(deferred(path), narrow)
    await origin.held(path)
    const ask = () => fetch(narrow, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' })
    expect((await ask()).status).toBe(503)
    origin.open(path)
    await told
    await expect.poll(async () => (await ask()).status).toBe(200)
  })

  test('is kept from those who are not to have it', async () => {
    const { url: discreet } = await running({ ...open, HELIOGRAPH_REDACT: 'gps', HELIOGRAPH_API_KEYS: 'known' })
    const places = async (headers: Record<string, string>) =>
      (await parts(deferred('/free.png'), discreet, headers)).flatMap(({ incremental = [] }) => incremental.map(({ data }) => data))
    expect(await places({})).toEqual([{ exif: { make: 'Heliograph', gps: null } }])
    expect(await places({ 'x-api-key': 'known' })).toEqual([{ exif: { make: 'Heliograph', gps: { latitude: 48 } } }])
  })
})
