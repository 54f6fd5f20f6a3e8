import { describe, expect, test } from 'vitest'
import { examine, examineByQuery } from './examine.ts'
import { check, Fault } from '../support/sound.ts'
import { Chance, mutated } from './mutate.ts'
import { seeds } from './seeds.ts'

const all = seeds()

/** One file in so many is asked by a query too, for every field of the schema. */
const BY_QUERY = 4

/** Everything that can be asked of a file, asked of one that is damaged in so many ways. */
async function survives(bytes: Uint8Array, times: number, seed: number): Promise<void> {
  for (let number = 0; number < times; number++) {
    const chance = new Chance(seed + number)
    const file = mutated(bytes, chance.of(all).bytes, chance)
    await examine(file)
    if (number % BY_QUERY === 0) await examineByQuery(file)
  }
}

describe('a file that is damaged by chance', () => {
  test.each(all.map(({ name, bytes }) => [name, bytes] as const))('%s', async (_, bytes) => {
    await examine(bytes)
    await examineByQuery(bytes)
    await survives(bytes, 12, 1)
  })
})

test('the same seed does the same damage', () => {
  const { bytes } = all[0]!
  const once = (seed: number) => mutated(bytes, all[1]!.bytes, new Chance(seed))
  expect(once(7)).toEqual(once(7))
  expect(once(7)).not.toEqual(once(8))
})

test('what no answer may hold is found wherever it stands', () => {
  expect(() => check('it', { nested: [{ text: 'a' }, NaN] })).toThrow(new Fault('it: the number NaN'))
  expect(() => check('it', { text: '\ud800' })).toThrow(Fault)
})
