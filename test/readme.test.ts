import { readFileSync, writeFileSync } from 'node:fs'
import { graphql } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { readSettings, settingRows } from '../src/config.ts'
import { containers } from '../src/container/index.ts'
import { createContext } from '../src/context.ts'
import { schema } from '../src/schema/index.ts'
import { openSources } from '../src/source/open.ts'

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

test('the settings of the README are those of the program', () => {
  const rows = settingRows({}).map(({ name, preset, meaning }) => `| \`${name}\` | ${preset || 'none'} | ${meaning} |`)
  expectTable('settings', ['| name | by itself | meaning |', '|---|---|---|', ...rows])
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
