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
