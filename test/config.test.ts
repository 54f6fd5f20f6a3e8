import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSettings, settingRows, settingWarnings } from '../src/config.ts'
import { pattern } from '../src/source/allowed.ts'

describe('settings', () => {
  test('have their presets where the environment says nothing', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ port: 4000, host: '127.0.0.1', allowPrivateAddresses: false, maxSourceBytes: 67_108_864 })
    expect(settings).toMatchObject({ allowedSources: [], sourceTimeout: 10_000, requestTimeout: 15_000 })
    expect(existsSync(settings.localRoot)).toBe(true)
  })

  test('are read from the environment', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '::1',
      HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'TRUE',
      HELIOGRAPH_ALLOWED_SOURCES: 'https://a.example/, https://*.b.example/x ,',
      HELIOGRAPH_LOCAL_ROOT: '/srv/pictures/../photos',
      HELIOGRAPH_MAX_SOURCE_BYTES: ' 1000 ',
    })
    expect(settings).toMatchObject({ port: 0, host: '::1', allowPrivateAddresses: true, localRoot: '/srv/photos', maxSourceBytes: 1000 })
    expect(settings.allowedSources).toEqual(['https://a.example/', 'https://*.b.example/x'])
  })

  test('that are empty count as not given', () => {
    expect(readSettings({ PORT: '', HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: ' ' })).toEqual(readSettings({}))
  })

  test.each([
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '4e3', 'a whole number from 0 to 65535'],
    ['HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES', 'yes', 'true or false'],
    ['HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES', 'constructor', 'true or false'],
    ['HELIOGRAPH_MAX_SOURCE_BYTES', '64 MB', 'a whole number from 1 to 1099511627776'],
    ['HELIOGRAPH_SOURCE_TIMEOUT_MS', '0', 'a whole number from 1 to 3600000'],
    ['HELIOGRAPH_ALLOWED_SOURCES', 'example.com', 'a list of prefixes of URLs such as https://*.example.com/photos/, local:/// or data:'],
    ['HELIOGRAPH_ALLOWED_SOURCES', 'local:///,example.com:8080/', 'a list of prefixes'],
    ['HELIOGRAPH_ALLOWED_SOURCES', 'https://me@example.com/', 'a list of prefixes'],
    ['HELIOGRAPH_ALLOWED_ORIGINS', 'https://a.example/path', 'a list of origins'],
    ['HELIOGRAPH_REDACT', 'gps,names', 'a list of gps, serial, owner, thumbnail, faces'],
  ])('that cannot be read are named: %s=%s', (name, value, allowed) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}", but must be ${allowed}`)
  })

  test('are listed with the value they have', () => {
    const rows = settingRows({ PORT: '1234' })
    expect(rows[0]).toEqual({ name: 'PORT', value: '1234', preset: '4000', meaning: 'Port to listen on; 0 takes a free one' })
    expect(rows.every((row) => row.meaning.length > 10)).toBe(true)
  })
})

describe('keys of stores', () => {
  test('are shown to nobody', () => {
    const keys = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'HELIOGRAPH_GS_SECRET_ACCESS_KEY', 'HELIOGRAPH_ABS_KEY']
    const names = { AWS_ACCESS_KEY_ID: 'AKID', HELIOGRAPH_GS_ACCESS_KEY_ID: 'GOOG', HELIOGRAPH_ABS_NAME: 'account' }
    const environment = { ...names, ...Object.fromEntries(keys.map((key) => [key, 'c2VjcmV0'])) }
    expect(readSettings(environment)).toMatchObject({ awsSecretAccessKey: 'c2VjcmV0', gsSecretAccessKey: 'c2VjcmV0', absKey: 'c2VjcmV0' })
    const rows = settingRows(environment)
    expect(rows.filter(({ value }) => value === '***').map(({ name }) => name)).toEqual(keys)
    expect(JSON.stringify(rows)).not.toContain('c2VjcmV0')
    expect(settingRows({}).some(({ value }) => value === '***')).toBe(false)
    expect(() => readSettings({ HELIOGRAPH_ABS_NAME: 'account', HELIOGRAPH_ABS_KEY: 'not Base64' })).toThrow(
      'HELIOGRAPH_ABS_KEY is ***, but must be a key in Base64',
    )
  })

  test.each([
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
    ['HELIOGRAPH_ABS_KEY', 'HELIOGRAPH_ABS_NAME'],
  ])('stop the start by halves: %s without %s', (one, other) => {
    expect(() => readSettings({ [one]: 'c2VjcmV0' })).toThrow(`${one} is set, but ${other} is not`)
  })

  test.each([
    ['https://store.example', 'https://store.example/'],
    ['http://10.0.0.5:9000/s3/', 'http://10.0.0.5:9000/s3/'],
  ])('belong to an endpoint: %s', (given, endpoint) => {
    expect(readSettings({ HELIOGRAPH_S3_ENDPOINT: given }).s3Endpoint).toBe(endpoint)
  })

  test.each(['store.example', 's3://store.example', 'https://a:b@store.example/', 'https://store.example/?x', 'https:///'])(
    'belong to no endpoint called %s',
    (given) => expect(() => readSettings({ HELIOGRAPH_S3_ENDPOINT: given })).toThrow('must be an address such as https://store.example/'),
  )
})

test('prefixes of URLs that are taken are those by which sources are allowed', () => {
  const given = [
    'https://*.example.com/photos/',
    'http://10.0.0.5:9000/',
    'https://b.example:*/x',
    'local:///public/',
    'data:',
    's3://bucket/a*',
  ]
  const { allowedSources } = readSettings({ HELIOGRAPH_ALLOWED_SOURCES: given.join(', ') })
  expect(allowedSources).toEqual(given)
  for (const prefix of given) expect(pattern(prefix).admits(new URL(prefix.replace(':*', ':81').replaceAll('*', 'a')))).toBe(true)
})

test('a variable that looks like a setting is answered with the nearest name', () => {
  expect(settingWarnings({ HELIOGRAPH_LOCALROOT: '/', HELIOGRAPH_LOCAL_ROOT: '/', HOME: '/' })).toEqual([
    'HELIOGRAPH_LOCALROOT is no setting of Heliograph; the nearest is HELIOGRAPH_LOCAL_ROOT',
  ])
})

test('what an imgproxy was told in other words than is heeded is answered with those', () => {
  const moved = {
    IMGPROXY_LOCAL_FILESYSTEM_ROOT: '/',
    IMGPROXY_BIND: ':8080',
    IMGPROXY_QUALITY: '80',
    IMGPROXY_KEY: '00',
    IMGPROXY_TIMEOUT: '',
  }
  expect(settingWarnings(moved)).toEqual([
    'IMGPROXY_BIND is not taken over from imgproxy; what is heeded is PORT, HOST',
    'IMGPROXY_LOCAL_FILESYSTEM_ROOT is not taken over from imgproxy; what is heeded is HELIOGRAPH_LOCAL_ROOT',
  ])
  expect(settingWarnings({ ...moved, PORT: '8080', HELIOGRAPH_LOCAL_ROOT: '/' })).toEqual([])
})
