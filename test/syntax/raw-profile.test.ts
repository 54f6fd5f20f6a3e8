import { expect, test } from 'vitest'
import { memory, readAll } from '../../src/source/source.ts'
import { rawProfile } from '../../src/syntax/raw-profile.ts'
import { bytes } from '../support/bytes.ts'

const read = (...parts: readonly string[]) => readAll(rawProfile(memory(bytes(...parts))))

test('a raw profile has its name near its beginning', async () => {
  expect(await read('\n\nexif\n       2\n4142\n')).toEqual(bytes('AB'))
  await expect(read('\n'.repeat(2000), 'exif\n       2\n4142\n')).rejects.toMatchObject({ code: 'MALFORMED' })
})

test('reading a long raw profile lets others run', async () => {
  const digits = 15 * 1024 * 1024
  let turns = 0
  const count = () => void (turns++, (next = setImmediate(count)))
  let next = setImmediate(count)
  expect(await read('\nexif\n ', String(digits / 2), '\n', '41'.repeat(digits / 2))).toHaveLength(digits / 2)
  clearImmediate(next)
  expect(turns).toBeGreaterThan(0)
})
