import { expect, test } from 'vitest'
import { readSettings } from '../../src/config.ts'
import { serve } from '../../src/server/serve.ts'

test('who asks it to end as soon as it says that it listens, ends it in order', async () => {
  const said: string[] = []
  const write = (text: string) => said.push(text) && process.emit('SIGTERM', 'SIGTERM')
  const settings = readSettings({ PORT: '0', HELIOGRAPH_LOG_LEVEL: 'silent' })
  expect(await serve(settings, { stdout: { write }, stderr: { write } })).toBe(0)
  expect(said).toEqual([expect.stringMatching(/^Heliograph listens on /)])
})

test('a folder and a program that are not there are told before', async () => {
  const [out, err]: [string[], string[]] = [[], []]
  const stdout = { write: (text: string) => out.push(text) && process.emit('SIGTERM', 'SIGTERM') }
  const missing = { HELIOGRAPH_LOCAL_ROOT: '/no/such/folder', HELIOGRAPH_FFMPEG: '/no/such/ffmpeg' }
  const settings = readSettings({ PORT: '0', HELIOGRAPH_LOG_LEVEL: 'silent', ...missing })
  expect(await serve(settings, { stdout, stderr: { write: (text) => err.push(text) } })).toBe(0)
  expect(err).toEqual([
    'HELIOGRAPH_LOCAL_ROOT is "/no/such/folder", but there is no such folder\n',
    'HELIOGRAPH_FFMPEG is "/no/such/ffmpeg", but there is no such program\n',
  ])
})
