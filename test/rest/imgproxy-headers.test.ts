import { describe, expect, test } from 'vitest'
import { cacheControl, forOne, requestId, stateHeaders, unchanged } from '../../src/rest/imgproxy-headers.ts'
import { imgproxySettings } from '../../src/rest/imgproxy-settings.ts'

const plain = imgproxySettings({})
const busted = imgproxySettings({ IMGPROXY_ETAG_BUSTER: 'buster' })
const dated = imgproxySettings({ IMGPROXY_LAST_MODIFIED_BUSTER: '2020-01-01T00:00:00Z' })
const state = (etag?: string, lastModified?: string) => ({ etag, lastModified })
const has = (ifNoneMatch?: string, ifModifiedSince?: string) => ({ ifNoneMatch, ifModifiedSince })

describe('how long an answer may be kept', () => {
  test.each([
    [0, {}, 'max-age=31536000, public'],
    [1100, {}, 'max-age=100, public'],
    [1100, { IMGPROXY_TTL: '60' }, 'max-age=60, public'],
    [1000, {}, 'no-cache'],
    [0, { IMGPROXY_TTL: '0' }, 'no-cache'],
  ])('expires %i, %j', (expires, env, expected) =>
    expect(cacheControl(expires, 1000.9, imgproxySettings(env as Record<string, string>))).toBe(expected),
  )
})

describe('where the origin says how long', () => {
  const passing = imgproxySettings({ IMGPROXY_CACHE_CONTROL_PASSTHROUGH: 'true', IMGPROXY_TTL: '60' })
  const now = Date.parse('Wed, 01 Jan 2020 00:00:00 GMT') / 1000 + 0.5
  const [later, earlier] = ['Wed, 01 Jan 2020 00:01:40 GMT', 'Tue, 31 Dec 2019 23:00:00 GMT']
  test.each([
    ['private, max-age=5', undefined, 'private, max-age=5'],
    ['no-store', later, 'no-store'],
    [undefined, later, 'max-age=100, public'],
    [undefined, earlier, 'max-age=60, public'],
    [undefined, '0', 'max-age=60, public'],
    [undefined, undefined, 'max-age=60, public'],
  ])('%s, %s', (cache, expires, expected) => {
    const said = { ...state(), cacheControl: cache, expires }
    expect(cacheControl(0, now, passing, said)).toBe(expected)
    expect(cacheControl(0, now, plain, said)).toBe('max-age=31536000, public')
    expect(cacheControl(Math.floor(now) + 7, now, passing, said)).toBe('max-age=7, public')
  })
})

test('the state of the source', () => {
  expect(stateHeaders(undefined, plain)).toEqual({})
  expect(stateHeaders(state('"loremipsumdolor"', 'x'), plain)).toEqual({ etag: '"loremipsumdolor"', 'last-modified': 'x' })
})

test.each([
  ['etag1', '"buster/ZXRhZzE"'],
  ['etag2', '"buster/ZXRhZzI"'],
  ['"etag1"', '"buster/ImV0YWcxIg"'],
])('an entity tag with a buster: %s', (etag, expected) => expect(stateHeaders(state(etag), busted)).toEqual({ etag: expected }))

test.each([
  ['Tue, 31 Dec 2019 23:00:00 GMT', { 'last-modified': 'Wed, 01 Jan 2020 00:00:00 GMT' }],
  ['Thu, 02 Jan 2020 00:00:00 GMT', { 'last-modified': 'Thu, 02 Jan 2020 00:00:00 GMT' }],
  ['some day', {}],
])('a date with a buster: %s', (lastModified, expected) => expect(stateHeaders(state(undefined, lastModified), dated)).toEqual(expected))

test.each<[string, ReturnType<typeof has>, ReturnType<typeof state>, boolean, typeof plain]>([
  ['the tag', has('"a"'), state('"a"'), true, plain],
  ['a weak one', has('W/"a"'), state('"a"'), true, plain],
  ['one of several', has('"x", "a"'), state('"a"'), true, plain],
  ['any', has('*'), state('"a"'), true, plain],
  ['another', has('"b"'), state('"a"'), false, plain],
  [
    'another, though the date fits',
    has('"b"', 'Thu, 02 Jan 2020 00:00:00 GMT'),
    state('"a"', 'Thu, 02 Jan 2020 00:00:00 GMT'),
    false,
    plain,
  ],
  ['a tag where there is none', has('"a"'), state(), false, plain],
  ['the date', has(undefined, 'Thu, 02 Jan 2020 00:00:00 GMT'), state('"a"', 'Thu, 02 Jan 2020 00:00:00 GMT'), true, plain],
  ['an earlier date', has(undefined, 'Wed, 01 Jan 2020 00:00:00 GMT'), state('"a"', 'Thu, 02 Jan 2020 00:00:00 GMT'), false, plain],
  ['nothing', has(), state('"a"', 'Thu, 02 Jan 2020 00:00:00 GMT'), false, plain],
  ['no date', has(undefined, 'soon'), state('"a"'), false, plain],
  ['the tag with its buster', has('"buster/ImEi"'), state('"a"'), true, busted],
  ['the tag without its buster', has('"a"', 'Thu, 02 Jan 2020 00:00:00 GMT'), state('"a"', 'Thu, 02 Jan 2020 00:00:00 GMT'), false, busted],
])('a client that has %s', (_, conditions, origin, expected, settings) => {
  expect(unchanged(conditions, stateHeaders(origin, settings), settings)).toBe(expected)
})

test('identifiers of requests', () => {
  expect(requestId('aZ09_-')).toBe('aZ09_-')
  for (const given of [undefined, '', 'a b', 'a\r\nb', 'ä', 'x'.repeat(201)]) expect(requestId(given)).toBeNull()
})

test.each([
  ['max-age=60, public', 'max-age=60, private'],
  ['no-cache', 'no-cache, private'],
  ['Public,max-age=5 , s-maxage=9', 'max-age=5, private'],
  ['private', 'private'],
])('for one alone: %s', (all, one) => expect(forOne(all)).toBe(one))
