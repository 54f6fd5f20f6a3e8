import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/** Where the packages are found that the declarations name. */
const folder = join(import.meta.dirname, `../node_modules/.heliograph-types-${process.pid}`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the compiler; what it complains of. */
function compiled(...options: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options], { encoding: 'utf8' })
  return stdout + stderr
}

const PROGRAM = `import { createServer, describer, type Description, open, openSources, readSettings, schema } from './build/index.js'
const sources = openSources({ timeout: 5000 })
const { url, errors }: Description = await describer(sources, '{ width }')('photo.jpg')
const { width } = await open('data:,', sources).header()
export const all: readonly (string | number | null | undefined)[] = [url, errors?.[0]?.message, width, schema.getQueryType()?.name]
export const port: number = readSettings().port
export const server = createServer(readSettings())
`

test('programs that check all declarations compile with those of the package', { timeout: 120_000 }, () => {
  mkdirSync(folder, { recursive: true })
  expect(compiled('-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', join(folder, 'build'))).toBe('')
  const program = join(folder, 'program.ts')
  writeFileSync(program, PROGRAM)
  expect(compiled('--ignoreConfig', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--noEmit', program)).toBe(
    '',
  )
})
