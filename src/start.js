// What `npm start` and `npm run heliograph` run: compiles the sources where they are newer than dist, then starts the program.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const changed = (name) => statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether a source, a folder of sources, or what says how they are compiled changed after the last build. */
function stale() {
  const built = changed('dist/main.js')
  const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => /\.ts$|^[^.]*$/.test(name))
  return [...sources.map((name) => join('src', name)), 'tsconfig.json', 'tsconfig.build.json', 'src/rolldown.config.js'].some(
    (name) => changed(name) > built,
  )
}

/** Runs a program of a package that the project is built with; what it prints is shown where it fails. */
function run(name, program, ...options) {
  const path = join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..', program)
  const { status, output } = spawnSync(process.execPath, [path, ...options], { cwd: root })
  if (status === 0) return
  process.stderr.write(output.slice(1).join(''))
  process.exit(1)
}

/** Compiles, and joins everything into a few files: a program in hundreds of them takes twice as long to start. */
function build() {
  process.stderr.write('Compiling …\n')
  run('typescript', 'bin/tsc', '-p', 'tsconfig.build.json', '--noEmitOnError', '--declaration', 'false')
  const { bundle } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts
  run('rolldown', 'bin/cli.mjs', ...bundle.split(' ').slice(1))
}

if (stale()) build()
// Versions of Node that can keep what they compile start sooner the next time.
module.enableCompileCache?.(join(root, 'node_modules', '.cache', 'heliograph'))
if (process.env.npm_lifecycle_event) {
  // npm passes a signal on to the shell between, which dies of it and tells nobody.
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && process.kill(process.pid, 'SIGTERM'), 250).unref()
}
await import('../dist/main.js')
