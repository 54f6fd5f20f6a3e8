import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'

const start = fileURLToPath(new URL('../src/start.js', import.meta.url))

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
