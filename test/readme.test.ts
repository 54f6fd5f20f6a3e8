import { readFileSync, writeFileSync } from 'node:fs'
import { graphql } from 'graphql'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { readSettings, settingRows } from '../src/config.ts'
import { containers } from '../src/container/index.ts'
import { createContext } from '../src/context.ts'
import { httpStatus } from '../src/error.ts'
import { describer } from '../src/index.ts'
import { imgproxySettings } from '../src/rest/imgproxy-settings.ts'
import { schema } from '../src/schema/index.ts'
import { MAX_ITEMS, MAX_TOKENS, queryBounds } from '../src/server/query-bounds.ts'
import { openSources } from '../src/source/open.ts'
import { running } from './server/running.ts'

const readme = readFileSync('README.md', 'utf8')
const queries = [...readme.matchAll(/\*\*([^*]+)\*\*[^*]*?```graphql\n(.*?)```/gs)]
  .map(([, name, text]) => ({ name: name!, text: text! }))
  // What comes in parts is asked of a server, by the tests of answers in parts.
  .filter(({ text }) => !text.includes('@'))
const sources = openSources({ localRoot: readSettings({}).localRoot })
afterAll(() => sources.close())

describe('the queries of the README', () => {
  test('are five at least', () => expect(queries.length).toBeGreaterThanOrEqual(5))

  test.each(queries)('$name', async ({ text }) => {
    const context = createContext(sources, { signal: new AbortController().signal })
    const { data, errors = [] } = await graphql({ schema, source: text, contextValue: context })
    await context.dispose()
    const expected = text.includes('no-such') ? ['SOURCE_NOT_FOUND'] : []
    expect(errors.map((error) => error.extensions.code)).toEqual(expected)
    expect(leaves(data).filter((leaf) => leaf === null).length).toBe(expected.length)
  })
})

test('the summary that the README names in passing is one that can be asked for', async () => {
  const selection = /`(summary \{ takenAt[^`]*)`/.exec(readme)![1]!
  const context = createContext(sources)
  const source = `{ imageInfo(url: "local:///heliograph.jpg") { ${selection} } }`
  const { data, errors } = await graphql({ schema, source, contextValue: context })
  await context.dispose()
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({ imageInfo: { summary: { takenAt: { value: expect.any(String) }, privacy: expect.any(Array) } } })
})

const answers = /\| to know \| select \|\n.*?\n\n/s.exec(readme)![0]
test.each([...answers.matchAll(/^\| ([^|]+) \| `([^`]+)` \|$/gm)].map(([, question, selection]) => [question!, selection!] as const))(
  'the README says what to select to know %s',
  async (_, selection) => {
    const context = createContext(sources)
    const source = `{ imageInfo(url: "local:///heliograph.jpg") { ${selection} } }`
    const { data, errors } = await graphql({ schema, source, contextValue: context })
    await context.dispose()
    expect(errors).toBeUndefined()
    expect(data?.['imageInfo']).not.toBeNull()
  },
)

test('the program of the README runs, and tells what it says', async () => {
  const [, names, code] = /```js\nimport \{ (.*) \} from 'heliograph-graphql'\n(.*?)```/s.exec(readme)!
  const said = vi.fn()
  const offered = new Map<string, unknown>(Object.entries({ describer, openSources }))
  const program = code!
    .replace("'https://example.com/photo.jpg'", "'local:///heliograph.jpg'")
    .replace('openSources({', 'openSources({ localRoot, ')
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  await AsyncFunction(
    names!,
    'localRoot',
    'console',
    program,
  )(...names!.split(', ').map((name) => offered.get(name)), readSettings({}).localRoot, { log: said })
  const exif = { make: 'Heliograph', exposureTime: 0.004 }
  expect(said.mock.calls).toEqual([[{ url: 'local:///heliograph.jpg', format: 'JPEG', width: 1200, height: 800, exif }]])
})

test('the addresses that the README asks for as other systems do are answered', async () => {
  const paths = [...readme.matchAll(/^curl '?localhost:4000(\/[^' ]+)'?(?= |$)/gm)]
    .map(([, path]) => path!)
    .filter((path) => path !== '/graphql')
  expect(paths).toHaveLength(3)
  const { url } = await running()
  for (const path of paths) {
    const answer = await fetch(new URL(path, url))
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, expect.stringContaining('json')])
  }
})

test('the metrics that the README names are there', async () => {
  const { url } = await running()
  const metrics = await (await fetch(new URL('/metrics', url))).text()
  const names = new Set([...readme.matchAll(/`(heliograph_\w+)`/g)].map(([, name]) => name!))
  expect(names.size).toBeGreaterThan(5)
  expect([...names].filter((name) => !metrics.includes(`# TYPE ${name} `))).toEqual([])
})

test('the error codes of the README are all there are', () => {
  const rows = /## Errors.*?(?=\n## )/s.exec(readme)![0]
  expect([...rows.matchAll(/^\| `(\w+)`/gm)].map(([, code]) => code)).toEqual(Object.keys(httpStatus))
})

test('the bounds of queries in the README are those that hold', () => {
  const { rootFields, fields, depth, aliases, directives, repeats } = queryBounds
  expect(readme).toContain(
    `one operation, ${rootFields} fields at the first level, ${fields} fields, ${depth} levels, ${aliases} aliases, ${directives} directives, one field ${repeats} times at one place`,
  )
  const { imageInfos } = schema.getQueryType()!.getFields()
  const urls = imageInfos!.args.find(({ name }) => name === 'urls')
  const addresses = /at most (\d+) addresses/.exec(urls?.description ?? '')?.[1]
  expect(readme).toContain(
    `${MAX_TOKENS.toLocaleString('en')} tokens, ${MAX_ITEMS} items in a list, ${addresses} addresses in \`imageInfos\``,
  )
})

test("imgproxy's variables in the README are those that are read", () => {
  const asked = new Set<string>()
  imgproxySettings(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }))
  const list = /Its variables are taken over.*?\. /s.exec(readme)![0]
  const told = [...list.matchAll(/`(?:IMGPROXY)?_(\w+)`/g)].map(([, name]) => `IMGPROXY_${name}`)
  expect(told.toSorted()).toEqual([...asked].toSorted())
})

test('the settings of the README are those of the program', () => {
  const rows = settingRows({}).map(({ name, preset, meaning }) => `| \`${name}\` | ${preset || 'none'} | ${meaning} |`)
  expectTable('settings', ['| name | default | meaning |', '|---|---|---|', ...rows])
})

test('the formats of the README are those of the containers', () => {
  const rows = containers.map(({ formats, reads }) => `| ${formats.join(', ').replaceAll('_', '')} | ${reads.join(', ') || 'none'} |`)
  expectTable('formats', ['| formats | metadata |', '|---|---|', ...rows])
})

/** Holds a table of the README to what it ought to be; `npm run readme` writes it anew. */
function expectTable(name: string, lines: readonly string[]): void {
  const text = readFileSync('README.md', 'utf8')
  const marked = new RegExp(`(<!-- ${name} -->\\n)(.*)(\\n<!-- /${name} -->)`, 's')
  const table = lines.join('\n')
  if (process.env.UPDATE_README)
    writeFileSync(
      'README.md',
      text.replace(marked, (_, before, __, after) => before + table + after),
    )
  else expect(marked.exec(text)?.[2]).toBe(table)
}

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
}
