import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folder, heliograph, linesOf, started, written } from '../support/bulk.ts'
import { redisServer, type TestRedis } from '../support/redis.ts'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) console.warn("The README's queue is not tried: there is no redis-server")

const at = folder()
const commands = [...readFileSync('README.md', 'utf8').matchAll(/^npm run -s heliograph -- ((?:bulk|worker) .*)$/gm)].map(
  ([, text]) => text!,
)
const addresses = ['local:///heliograph.jpg', 'local:///dusk.avif']
let store: TestRedis | undefined
beforeAll(async () => {
  if (hasRedis) store = await redisServer()
})
afterAll(() => store?.close())

/** The words of a command, with files in a folder of the test and its Redis in place of those that are named. */
function wordsOf(command: string): string[] {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
  return words.map((word) => (/^\w+\.\w+$/.test(word) ? at(word) : word.replace('redis://localhost:6379', store?.url ?? '')))
}

test('the README tells of four commands', () => expect(commands).toHaveLength(4))

test('the README runs in one process', { timeout: 120_000 }, async () => {
  written(at('urls.txt'), addresses)
  written(at('urls.ndjson'), addresses.map((url, id) => JSON.stringify({ id, url }))) // prettier-ignore
  for (const command of commands.filter((text) => !text.includes('--queue'))) expect(await heliograph(wordsOf(command))).toMatchObject({ status: 0 }) // prettier-ignore
  expect(linesOf(at('answers.ndjson')).find(({ id }) => id === 0)?.data).toEqual({ width: 1200, height: 800, exif: { make: 'Heliograph' } })
  expect(statSync(at('answers.parquet')).size).toBeGreaterThan(100)
  expect(existsSync(at('letters.ndjson'))).toBe(true)
})

test.skipIf(!hasRedis)('the README runs by a queue', { timeout: 120_000 }, async () => {
  const [worker, bulk] = commands.filter((text) => text.includes('--queue')).map(wordsOf)
  written(at('urls.ndjson'), ['https://127.0.0.1:1/picture.jpg'])
  const words = bulk!.map((word) => (word === at('answers.ndjson') ? at('queued.ndjson') : word))
  const working = started(worker!)
  try {
    expect((await heliograph([...words, '--attempts', '1'])).status).toBe(1)
  } finally {
    working.child.kill('SIGTERM')
    await working.ended
  }
  expect(linesOf(at('queued.ndjson'))).toMatchObject([{ url: 'https://127.0.0.1:1/picture.jpg', data: null, errors: [{ code: 'SOURCE_UNAVAILABLE' }] }]) // prettier-ignore
})
