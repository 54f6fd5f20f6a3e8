import { describe, expect, test } from 'vitest'
import { freshness, freshnessOf, validatorOf } from '../../src/source/freshness.ts'
import type { FileState } from '../../src/source/opened.ts'

const TERMS = { preset: 60, most: 86_400 }
const state = (more: Partial<FileState> = {}): FileState => ({ etag: undefined, lastModified: undefined, ...more })
const said = (cacheControl: string, more: Partial<FileState> = {}) => freshness(state({ cacheControl, ...more }), TERMS)

describe('for how long an answer may be kept', () => {
  test.each([
    ['', 60],
    ['max-age=10', 10],
    ['MAX-AGE="10"', 10],
    ['max-age=10, max-age=20', 10],
    ['max-age=10, s-maxage=20', 20],
    ['s-maxage=0, max-age=20', 0],
    ['max-age=-1', 60],
    ['max-age=ten', 60],
    ['max-age=99999999999999999999', 86_400],
    ['no-cache, max-age=10', 0],
    ['public, immutable', 60],
  ])('%s', (cacheControl, fresh) => expect(said(cacheControl)).toMatchObject({ fresh, whileAsking: fresh, ifFailing: fresh, age: 0 }))

  test.each(['no-store', 'private', 'private="x"', 'max-age=10, NO-STORE'])('%s: not at all', (cacheControl) =>
    expect(said(cacheControl)).toBeNull(),
  )

  test.each(['*', 'accept, *'])('nor where it depends on everything: %s', (vary) => expect(freshness(state({ vary }), TERMS)).toBeNull())

  test('less by its age, which is no longer than anything is kept', () => {
    expect(said('max-age=10', { age: '4' })).toMatchObject({ fresh: 6, age: 4 })
    expect(said('max-age=10', { age: '40' })).toMatchObject({ fresh: 0, age: 40 })
    expect(said('', { age: '99999999' })).toMatchObject({ fresh: 0, age: 86_400 })
  })

  test('until it ends, by the clock of the origin; what is no date has passed', () => {
    const now = Date.parse('2026-01-01T00:00:00Z')
    const ends = (expires: string, date?: string) => freshness(state({ expires, ...(date && { date }) }), TERMS, now)?.fresh
    expect(ends('Thu, 01 Jan 2026 00:02:00 GMT')).toBe(120)
    expect(ends('Thu, 01 Jan 2026 00:02:00 GMT', 'Thu, 01 Jan 2026 00:01:30 GMT')).toBe(30)
    expect(ends('Wed, 31 Dec 2025 00:00:00 GMT')).toBe(0)
    expect(ends('0')).toBe(0)
    expect(freshness(state({ expires: '0', cacheControl: 'max-age=5' }), TERMS, now)?.fresh).toBe(5)
  })

  test('longer while it is asked for anew, or cannot be had', () => {
    expect(said('max-age=10, stale-while-revalidate=5, stale-if-error=7')).toMatchObject({ fresh: 10, whileAsking: 15, ifFailing: 17 })
    expect(said('max-age=10, stale-while-revalidate=999999999')).toMatchObject({ whileAsking: 10 + 86_400 })
  })

  test.each(['must-revalidate', 'proxy-revalidate', 's-maxage=10', 'no-cache'])('but not where it says %s', (strict) => {
    const { fresh, whileAsking, ifFailing } = said(`${strict}, max-age=10, stale-while-revalidate=5, stale-if-error=7`)!
    expect([whileAsking, ifFailing]).toEqual([fresh, fresh])
  })

  test('no longer than any redirect that leads there', () => {
    const states = [state({ cacheControl: 'max-age=10', age: '3' }), state({ cacheControl: 'max-age=100' })]
    expect(freshnessOf(states, TERMS)).toMatchObject({ fresh: 7, age: 3 })
    expect(freshnessOf([...states, state({ cacheControl: 'no-store' })], TERMS)).toBeNull()
  })
})

describe('what tells a state from others', () => {
  const DATE = 'Thu, 01 Jan 2026 00:00:00 GMT'
  test.each([
    [{ etag: '"a"' }, { etag: '"a"', lastModified: undefined }],
    [{ etag: '""' }, { etag: '""', lastModified: undefined }],
    [{ etag: 'W/"a"' }, undefined],
    [{ etag: 'a' }, undefined],
    [{ etag: '"a"b"' }, undefined],
    [{ etag: `"${'a'.repeat(300)}"` }, undefined],
    [
      { etag: 'W/"a"', lastModified: DATE },
      { etag: undefined, lastModified: DATE },
    ],
    [{ lastModified: 'yesterday' }, undefined],
    [{ lastModified: `${DATE} (a\r\nx-b: c)` }, undefined],
    [{}, undefined],
  ])('%j', (more, validator) => expect(validatorOf(state(more))).toEqual(validator))
})
