import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, cpSync, existsSync, openSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from './support/temporary.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const start = join(root, 'src/start.js')

/** The program as `npm start` runs it, compiled first where need be; what it writes to stdout. */
function started(...args: string[]) {
  const child = spawn(process.execPath, [start, ...args], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const said = { text: '' }
  child.stdout.on('data', (piece) => (said.text += piece))
  return { child, said, ended: once(child, 'close') }
}

test('serving begins with one line, and ends in order when asked to', { timeout: 60_000 }, async () => {
  const { child, said, ended } = started('serve')
  await once(child.stdout, 'data')
  const [, url] = /^Heliograph listens on (http:\/\/localhost:\d+\/graphql)\n$/.exec(said.text) ?? []
  const response = await fetch(`${url!.replace('localhost', '127.0.0.1')}?query={imageInfo(url:"local:///signal.gif"){format}}`)
  expect(await response.json()).toMatchObject({ data: { imageInfo: { format: 'GIF' } } })
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(said.text.trim().split('\n')).toHaveLength(1)
})

test('the command runs from a clone', { timeout: 60_000 }, async () => {
  const { said, ended } = started('local:///signal.gif', '--query', 'format')
  expect(await ended).toEqual([0, null])
  expect(JSON.parse(said.text)).toEqual({ url: 'local:///signal.gif', format: 'GIF' })
})

test.skipIf(!existsSync('/dev/full'))('what cannot be written is said to be so', { timeout: 60_000 }, () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [start, '--formats'], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
  closeSync(full)
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^What was found cannot be written: ENOSPC.*\n$/) })
})

describe('sources that are newer than what was made of them', () => {
  const clone = temporaryFolder()
  for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(root, name), join(clone, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  const version = () => spawnSync(process.execPath, ['src/start.js', '--version'], { cwd: clone, encoding: 'utf8' })

  test('are compiled once, with a line that says so', { timeout: 120_000 }, () => {
    expect(version()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: expect.stringMatching(/^Compiling .*\n$/),
    })
    expect(version()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  })

  test('end the start where they cannot be compiled, and say why', { timeout: 120_000 }, () => {
    writeFileSync(join(clone, 'src/wrong.ts'), 'export const wrong: number = "text"\n')
    const { status, stdout, stderr } = version()
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('src/wrong.ts(1,14): error TS2322')
  })
})

test.skipIf(process.platform === 'win32')('npm that is told to end takes the server along', { timeout: 60_000 }, async () => {
  const npm = spawn('npm', ['start', '--silent'], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = (await once(npm.stdout, 'data')) as [Buffer]
  const [, url] = /(http:\/\/\S+)\n/.exec(said.toString().replace('localhost', '127.0.0.1'))!
  npm.kill('SIGTERM')
  const ended = () =>
    fetch(url!).then(
      () => false,
      () => true,
    )
  await vi.waitFor(async () => expect(await ended()).toBe(true), { timeout: 10_000, interval: 200 })
})
