import { describe, expect, test } from 'vitest'
import { backoff, exponential, pauseFor } from '../../src/bulk/work.ts'

const fault = (more: object = {}) => ({ message: 'later', ...more })
const QUARTER = 15 * 60_000

describe('an origin that refuses', () => {
  test('is left alone for as long as it asks, within bounds', () => {
    expect(pauseFor([fault({ retryAfter: 7 }), fault({ retryAfter: 3 })], 1)).toBe(7000)
    expect(pauseFor([fault({ retryAfter: 0 })], 1)).toBe(500)
    expect(pauseFor([fault({ retryAfter: 86_400 })], 1)).toBe(QUARTER)
  })

  test.each([429, 503])('is left alone longer each time where it says %i and no more', (status) => {
    for (const [refusals, most] of [
      [1, 1000],
      [2, 2000],
      [5, 16_000],
      [50, 60_000],
    ] as const) {
      // prettier-ignore
      const pause = pauseFor([fault({ status })], refusals)!
      expect(pause).toBeGreaterThanOrEqual(0.75 * most)
      expect(pause).toBeLessThanOrEqual(1.25 * most)
    }
  })

  test('is not left alone for any other fault', () => {
    expect(pauseFor([fault({ status: 500 })], 1)).toBeUndefined()
    expect(pauseFor([], 1)).toBeUndefined()
  })
})

test('waits are not all equally long', () => {
  expect(new Set(Array.from({ length: 20 }, () => exponential(3))).size).toBeGreaterThan(1)
})

describe('what went wrong for now', () => {
  test('is asked for again, no sooner than the origin asks', () => {
    expect(backoff([fault()], 1, 5)).toBeLessThanOrEqual(1250)
    expect(backoff([fault({ retryAfter: 100 })], 1, 5)).toBe(100_000)
    expect(backoff([fault({ retryAfter: QUARTER / 1000 })], 1, 5)).toBe(QUARTER)
  })

  test('is given up where that was done often enough, or would take too long', () => {
    expect(backoff([fault()], 4, 5)).toBeGreaterThan(0)
    expect(backoff([fault()], 5, 5)).toBeUndefined()
    expect(backoff([fault({ retryAfter: QUARTER / 1000 + 1 })], 1, 5)).toBeUndefined()
    expect(backoff([], 1, 5)).toBeUndefined()
  })
})
