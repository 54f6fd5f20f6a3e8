import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ALL_FACTS, imgproxyDifferences, ks3Differences, ossDifferences, type Difference, type Facts } from '../support/one-core.ts'
import { samples } from '../support/samples.ts'
import { running } from '../server/running.ts'
import { temporaryFolder } from '../support/temporary.ts'

/** A folder of real files to ask about as well. */
const corpus = process.env['HELIOGRAPH_TEST_CORPUS']
if (!corpus) console.warn('HELIOGRAPH_TEST_CORPUS names no folder: real files are not asked about')

const QUERY = `query ($url: URL!) { imageInfo(url: $url) { ${ALL_FACTS} } }`

interface Asked {
  readonly facts: Facts | null
  readonly differences: readonly Difference[]
}

/** A server that reads a folder, and asks itself about a file of it in every way. */
async function asking(folder: string): Promise<(file: string) => Promise<Asked>> {
  const { url } = await running({ HELIOGRAPH_LOCAL_ROOT: folder, HELIOGRAPH_MAX_COST: '1000000' })
  const json = async (path: string, init?: RequestInit) => {
    const response = await fetch(new URL(path, url.origin), init)
    return { status: response.status, said: response.status === 200 ? ((await response.json()) as Said['said']) : {} }
  }
  return async (file) => {
    const path = file.split(sep).map(encodeURIComponent).join('/')
    const body = JSON.stringify({ query: QUERY, variables: { url: `local:///${path}` } })
    const { said } = await json('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    const facts = (said['data']?.['imageInfo'] ?? null) as Facts | null
    const [imgproxy, oss, ks3] = await Promise.all([
      json(`/info/_/plain/local:%2F%2F%2F${encodeURIComponent(path)}`),
      json(`/${path}?x-oss-process=image/info`),
      json(`/${path}@base@imageInfo`),
    ])
    if (!facts) return { facts, differences: refusals(imgproxy, oss, ks3) }
    // Where GraphQL does without a field that is damaged, the others may refuse the file.
    return { facts, differences: said['errors'] ? [] : differences(facts, imgproxy, oss, ks3) }
  }
}

interface Said {
  readonly status: number
  readonly said: Record<string, never>
}

function differences(facts: Facts, imgproxy: Said, oss: Said, ks3: Said): Difference[] {
  return [
    ...compared('imgproxy', imgproxy, facts, imgproxyDifferences),
    ...ofPictures('oss', oss, facts, ossDifferences),
    ...ofPictures('ks3', ks3, facts, ks3Differences),
  ]
}

type Compare = (said: Said['said'], facts: Facts) => Difference[]

function compared(name: string, { status, said }: Said, facts: Facts, compare: Compare): Difference[] {
  return status === 200 ? compare(said, facts) : [[name, status, 200]]
}

/** Stores of objects tell of pictures, and refuse everything else. */
function ofPictures(name: string, answer: Said, facts: Facts, compare: Compare): Difference[] {
  if (facts.mimeType.startsWith('image/')) return compared(name, answer, facts, compare)
  return answer.status === 400 ? [] : [[name, answer.status, 400]]
}

/** What GraphQL can say nothing of, the others refuse. */
function refusals(...answers: readonly Said[]): Difference[] {
  return answers.filter(({ status }) => status === 200).map(({ said }) => ['no answer in GraphQL', said, null])
}

describe('GraphQL and the dialects say the same', () => {
  const folder = temporaryFolder()
  for (const [format, bytes] of Object.entries(samples)) writeFileSync(join(folder, format), bytes)

  test('of a sample of every format', async () => {
    const about = await asking(folder)
    for (const format of Object.keys(samples)) expect(await about(format), format).toMatchObject({ facts: {}, differences: [] })
  })

  test('of the bundled samples', async () => {
    const bundled = join(import.meta.dirname, '../../src/web/samples')
    const about = await asking(bundled)
    const files = readdirSync(bundled).filter((name) => !/\.(?:md|mjs)$/.test(name))
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) expect((await about(file)).differences, file).toEqual([])
  })

  test.skipIf(!corpus)('of real files', { timeout: 600_000 }, async () => {
    const about = await asking(corpus!)
    const found: unknown[] = []
    for (const file of readdirSync(corpus!, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!statSync(join(corpus!, file)).isFile()) continue
      const { differences } = await about(file)
      found.push(...differences.map((difference) => [file, ...difference]))
    }
    expect(found).toEqual([])
  })
})
