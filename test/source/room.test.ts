import { expect, test } from 'vitest'
import { memory } from '../../src/source/source.ts'
import type { OpenSource, Sources } from '../../src/source/open.ts'
import { Room, within } from '../../src/source/room.ts'
import { defaultLimits } from '../../src/budget.ts'

const MB = 2 ** 20

/** Sources of so many bytes, which cost what is read of them. */
function sourcesOf(bytes: number): Sources {
  const file = new Uint8Array(bytes)
  const open = (url: string): OpenSource => {
    const cost = { url, requests: 0, bytes: 0, cache: 'none' as const }
    const source = memory(file)
    return {
      budget: source.budget,
      size: () => source.size(),
      read: (offset, length) => {
        cost.bytes += Math.max(0, Math.min(length, bytes - offset))
        return source.read(offset, length)
      },
      cost,
      dispose: async () => {},
    }
  }
  return { open, limits: defaultLimits, close: async () => {} }
}

test('what is read at the same time stays within the room', async () => {
  const room = new Room(10 * MB)
  const sources = within(room, sourcesOf(4 * MB))
  const [one, two, three] = ['a', 'b', 'c'].map((url) => sources.open(url))
  expect(await one!.read(0, 4 * MB)).toHaveLength(4 * MB)
  // A file takes no more than it has, whatever is asked of it.
  expect(await two!.read(MB, Infinity)).toHaveLength(3 * MB)
  expect(room.taken).toBe(8 * MB)
  await expect(three!.read(0, 3 * MB)).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' })
  expect(await three!.read(0, 1000)).toHaveLength(1000)
  await one!.dispose()
  await one!.dispose()
  expect(room.taken).toBe(4 * MB)
  expect(await three!.read(0, 3 * MB)).toHaveLength(3 * MB)
  await Promise.all([two!.dispose(), three!.dispose()])
  expect(room.taken).toBe(0)
})

test('many small reads of a file take room, too; those of many files do not', async () => {
  const room = new Room(2 * MB)
  const sources = within(room, sourcesOf(8 * MB))
  const walked = sources.open('walked')
  const walk = async () => {
    for (let at = 0; at < 8 * MB; at += 65_536) await walked.read(at, 65_536)
  }
  await expect(walk()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' })
  for (let i = 0; i < 100; i++) expect(await sources.open(`${i}`).read(0, 100_000)).toHaveLength(100_000)
  await walked.dispose()
  expect(room.taken).toBe(0)
})
