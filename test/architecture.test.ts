import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** The stages in the order in which data flows: a file may import its own stage and those above it. */
const stages: readonly (readonly string[])[] = [
  ['error', 'once', 'steps', 'replay', 'signal', 'budget', 'detector', 'root', 'setting-kinds', 'config', 'trace'],
  ['source'],
  ['syntax'],
  ['container'],
  ['block'],
  ['redact'],
  ['blocks'],
  ['image'],
  ['pixels', 'digest', 'embedded'],
  ['relay'],
  ['kept-image'],
  ['context'],
  ['schema', 'rest'],
  ['server'],
  ['cli', 'index', 'main', 'describe', 'terminal', 'bulk'],
]

/** What every container may import of its own folder, beside files of its family: those whose names begin with its own. */
const sharedByContainers: readonly string[] = [
  'boxed.ts',
  'container.ts',
  'film.ts',
  'formats.ts',
  'ifd-blocks.ts',
  'jpeg-embedded.ts',
  'nested.ts',
  'turned.ts',
]

/** Files of the decoders' folder that are no decoders: what all have in common, the class of most entries, and the table of tags that XMP repeats. */
const sharedByDecoders: readonly string[] = ['decoder.ts', 'exif-tags.ts', 'held-tag.ts', 'row.ts', 'words.ts']

interface Source {
  readonly path: string
  readonly text: string
  /** Modules of this project that it imports, as paths below src; those that it needs when it runs. */
  readonly own: readonly string[]
  readonly needed: readonly string[]
  /** Packages and modules of Node. */
  readonly foreign: readonly string[]
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8')
    const imported = [...text.matchAll(/^(?:import|export)\b( type)?[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)]
    const all = imported.map(([, type, from, bare, dynamic]) => ({ to: from ?? bare ?? dynamic ?? '', isType: type !== undefined }))
    const own = all.filter(({ to }) => to.startsWith('.')).map(({ to, isType }) => ({ to: join(dirname(path), to), isType }))
    return {
      path,
      text,
      own: own.map(({ to }) => to),
      needed: own.filter(({ isType }) => !isType).map(({ to }) => to),
      foreign: all.map(({ to }) => to).filter((to) => !to.startsWith('.')),
    }
  })

/** The stage of a file: its folder, or its own name where it is in none. */
function stageOf(path: string): string {
  return path.split('/')[0]!.replace(/\.ts$/, '')
}

function rankOf(path: string): number {
  return stages.findIndex((stage) => stage.includes(stageOf(path)))
}

function within(stage: string): readonly Source[] {
  const found = sources.filter(({ path }) => stageOf(path) === stage)
  expect(found.length, `${stage} has files`).toBeGreaterThan(0)
  return found
}

/** The first word of a file's name, or the folder that holds its family: "jpeg" of jpeg-blocks.ts. */
function familyOf(path: string): string {
  return path.split('/')[1]!.split(/[-.]/)[0]!
}

/** Files of the first stage and of the last may import each other; in between a folder is a stage. */
function mayImport(path: string, to: string): boolean {
  const [from, target] = [rankOf(path), rankOf(to)]
  if (target === -1) return false
  return target < from || stageOf(to) === stageOf(path) || (target === from && (from === 0 || from === stages.length - 1))
}

test('every file belongs to a stage', () => {
  expect(sources.filter(({ path }) => rankOf(path) === -1).map(({ path }) => path)).toEqual([])
})

test('every import points back along the flow of data', () => {
  const wrong = sources.flatMap(({ path, own }) => own.filter((to) => !mayImport(path, to)).map((to) => `${path} imports ${to}`))
  expect(wrong).toEqual([])
})

test('no file needs what needs it', () => {
  let left = sources
  // Files that need none of those left are in no circle.
  for (let before = Infinity; left.length < before;) {
    before = left.length
    const paths = new Set(left.map(({ path }) => path))
    left = left.filter(({ needed }) => needed.some((to) => paths.has(to)))
  }
  expect(left.map(({ path }) => path)).toEqual([])
})

test.each([
  ['container', sharedByContainers],
  ['block', sharedByDecoders],
])('no %s imports another', (stage, shared) => {
  for (const { path, own } of within(stage)) {
    if (path === `${stage}/index.ts`) continue
    const others = own.filter((to) => stageOf(to) === stage && !shared.includes(basename(to)) && familyOf(to) !== familyOf(path))
    expect(others, path).toEqual([])
  }
})

test.each([
  ['sharp', /^sharp$/, ['pixels']],
  ['exifr', /^exifr\b/, ['block']],
  ['GraphQL', /^(graphql|graphql-yoga|@graphql-yoga|@pothos)(\/|$)/, ['schema', 'server', 'describe', 'index']],
  ['the network', /^(undici|aws4fetch|node:(https?|net|tls|dns))(\/|$)/, ['source', 'server']],
  ['the file system', /^node:fs(\/|$)/, ['source', 'server', 'bulk', 'cli', 'main', 'index']],
  ['the queue', /^bullmq$/, ['bulk']],
  ['Parquet', /^hyparquet-writer$/, ['bulk']],
])('%s is imported where it belongs alone', (_, name, stages) => {
  const importers = sources.filter(({ foreign }) => foreign.some((module) => name.test(module))).map(({ path }) => path)
  expect(importers.filter((path) => !stages.includes(stageOf(path)))).toEqual([])
})

test('settings are read in one file', () => {
  const readers = sources.filter(({ text }) => text.includes('process.env')).map(({ path }) => path)
  expect(readers.filter((path) => path !== 'config.ts')).toEqual([])
})

test('nothing is exported by the name that makes a module look like a promise', () => {
  const exported = /^export (?:(?:async )?function\*? ?|const |let |class |type |interface )then\b|^export \{[^}]*\bthen\b[^}]*\}/m
  expect(sources.filter(({ text }) => exported.test(text)).map(({ path }) => path)).toEqual([])
})
