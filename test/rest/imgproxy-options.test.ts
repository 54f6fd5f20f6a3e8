import { describe, expect, test } from 'vitest'
import { ImgproxyError } from '../../src/rest/imgproxy-error.ts'
import { defaultOptions } from '../../src/rest/imgproxy-options.ts'
import { imgproxySettings } from '../../src/rest/imgproxy-settings.ts'
import { readInfoPath } from '../../src/rest/imgproxy-url.ts'

const NOW = 1_800_000_000
const defaults = defaultOptions(imgproxySettings({}))

function options(written: string, env: Record<string, string> = {}) {
  return readInfoPath(`/_/${written}/plain/x`, imgproxySettings({ IMGPROXY_ALLOW_SECURITY_OPTIONS: 'true', ...env }), NOW).options
}

function refusal(written: string, env: Record<string, string> = {}) {
  try {
    options(written, env)
  } catch (error) {
    if (error instanceof ImgproxyError) return `${error.status} ${error.text}`
    throw error
  }
  throw new Error('Not refused')
}

const everything = {
  size: true,
  format: false,
  dimensions: true,
  exif: { on: false, canonicalNames: false },
  iptc: true,
  videoMeta: false,
  detectObjects: true,
  colorspace: false,
  bands: true,
  sampleFormat: false,
  pagesNumber: true,
  alpha: { on: true, checkTransparency: true },
  crop: { width: 500, height: 100, gravity: { type: 'ce', x: 0.35, y: 0.65 } },
  palette: 123,
  average: { on: true, ignoreTransparent: true },
  dominantColors: { on: true, buildMissed: true },
  blurhash: { x: 4, y: 3 },
  calcHashsums: ['md5', 'sha1'],
  page: 42,
  videoThumbnailSecond: 15,
  videoThumbnailKeyframes: true,
  cachebuster: 'qwerty',
  expires: 4810374983,
  hashsum: { type: 'md5', digits: '12345678901234567890123456789012' },
  maxSrcResolution: 1_500_000,
  maxSrcFileSize: 1024,
}
const presets = { IMGPROXY_INFO_PRESETS: 'preset1=xmp:1,preset2=th:0' }

test('every option by its short name', () => {
  const short =
    's:1/f:0/d:1/exif:0/iptc:1/vm:0/do:1/cs:0/b:1/sf:0/pn:1/a:1:1/c:500:100:ce:0.35:0.65/p:123/avg:1:1/dc:1:1/bh:4:3/chs:md5:sha1/pg:42/vts:15/vtk:1/cb:qwerty/exp:4810374983/pr:preset1:preset2/hs:md5:12345678901234567890123456789012/msr:1.5/msfs:1024'
  expect(options(short, presets)).toEqual({ ...defaults, ...everything })
})

test('every option by its long name', () => {
  const long =
    'size:1/format:0/dimensions:1/exif:0/iptc:1/video_meta:0/detect_objects:1/colorspace:0/bands:1/sample_format:0/pages_number:1/alpha:1:1/crop:500:100:ce:0.35:0.65/palette:123/average:1:1/dominant_colors:1:1/blurhash:4:3/calc_hashsums:md5:sha1/page:42/video_thumbnail_second:15/video_thumbnail_keyframes:1/cachebuster:qwerty/expires:4810374983/preset:preset1:preset2/hashsum:md5:12345678901234567890123456789012/max_src_resolution:1.5/max_src_file_size:1024'
  expect(options(long, presets)).toEqual({ ...defaults, ...everything })
})

test('the newer options', () => {
  expect(options('th:1/phash:1/cl:3:cat:dog/op:fp:0.1:0.2/bc:1/ct:a:b/xmp:0/exif:1:1')).toEqual({
    ...defaults,
    thumbHash: true,
    perceptualHash: true,
    classify: { top: 3, classes: ['cat', 'dog'] },
    objectsPosition: { type: 'fp', x: 0.1, y: 0.2 },
    bypassCache: true,
    cacheTags: ['a', 'b'],
    xmp: false,
    exif: { on: true, canonicalNames: true },
  })
  expect(['op:no', 'obj_pos:ce:1:2', 'objects_position:prop'].map((written) => options(written).objectsPosition)).toEqual([
    { type: 'no', x: 0, y: 0 },
    { type: 'ce', x: 1, y: 2 },
    { type: 'prop', x: 0, y: 0 },
  ])
  expect(options('c:0.5:0:objw:cat:2').crop).toEqual({
    width: 0.5,
    height: 0,
    gravity: { type: 'objw', x: 0, y: 0, classes: ['cat', '2'] },
  })
})

test.each(['1', 't', 'T', 'TRUE', 'true', 'True'])('"%s" is on', (word) => expect(options(`cs:${word}`).colorspace).toBe(true))
test.each(['0', 'f', 'F', 'FALSE', 'false', 'False', 'yes', '', 'tRUE', '2'])('"%s" is off', (word) =>
  expect(options(`size:${word}`).size).toBe(false),
)

test('a later option overrides an earlier one', () => {
  expect(options('size:0/s:t').size).toBe(true)
  expect(options('avg:1:0/average:1').average).toEqual({ on: true, ignoreTransparent: true })
})

test('a palette has 2 to 256 colours; none is off', () => {
  expect(['p:0', 'p:2', 'p:256'].map((written) => options(written).palette)).toEqual([0, 2, 256])
})

test.each([
  'bogus:1',
  'constructor:1',
  'size:1:1',
  'p:1',
  'p:257',
  'p:six',
  'bh:10:1',
  'bh:1.5:1',
  'chs:md4',
  'hs:md5:12',
  'hs:sha1:12345678901234567890123456789012',
  'hs:md5:1234567890123456789012345678901g',
  'c:-1:2',
  'c:1:1:xx',
  'c:1:1:fp:2:0',
  'c:1:1:ce:0:0:0',
  'op:prop:1',
  'op:sm',
  'op:obj:cat',
  'c:1:1:prop',
  'pg:-1',
  'exp:soon',
  'exp:1729409825',
  'msr:0',
  'msr:1:2',
  'msfs:1:2',
  'p:2:2',
  'exp:4810374983:1',
  'msr:much',
  'msfs:-1',
  'pr:nope',
])('refused: %s', (written) => expect(refusal(written)).toBe('404 Invalid URL'))

describe('security options', () => {
  test.each(['msr:1', 'max_src_file_size:1'])('%s is forbidden where it is not allowed', (written) =>
    expect(refusal(written, { IMGPROXY_ALLOW_SECURITY_OPTIONS: '' })).toBe('403 Invalid URL'),
  )

  test('bounds come from the settings where no option says otherwise', () => {
    const env = { IMGPROXY_MAX_SRC_RESOLUTION: '16.8', IMGPROXY_MAX_SRC_FILE_SIZE: '1000' }
    expect(options('s:1', env)).toMatchObject({ maxSrcResolution: 16_800_000, maxSrcFileSize: 1000 })
    expect(options('msr:1/msfs:0', env)).toMatchObject({ maxSrcResolution: 1_000_000, maxSrcFileSize: null })
  })
})

describe('presets', () => {
  const env = { IMGPROXY_INFO_PRESETS: 'bare=exif:0/iptc:0, sums=chs:md5/pr:bare, loop=pr:loop/s:0' }

  test('apply where they stand', () => {
    expect(options('pr:sums/exif:1', env)).toEqual({
      ...defaults,
      exif: { on: true, canonicalNames: false },
      iptc: false,
      calcHashsums: ['md5'],
    })
    expect(options('exif:1/preset:bare:sums', env)).toMatchObject({ exif: { on: false }, calcHashsums: ['md5'] })
  })

  test('within themselves are passed over', () => expect(options('pr:loop', env).size).toBe(false))

  test('named default is applied unasked, and overridden', () => {
    const withDefault = { IMGPROXY_INFO_PRESETS: 'default=exif:0/iptc:0' }
    expect(options('exif:1', withDefault)).toMatchObject({ exif: { on: true }, iptc: false })
  })

  test('alone', () => {
    const only = { ...env, IMGPROXY_INFO_ONLY_PRESETS: 'true' }
    expect(options('bare:sums', only)).toMatchObject({ iptc: false, calcHashsums: ['md5'] })
    expect(refusal('s:1', only)).toBe('404 Invalid URL')
    expect(options('bare', { ...env, IMGPROXY_ONLY_PRESETS: '1' }).iptc).toBe(false)
  })
})

test('only allowed options are taken, but for those within presets', () => {
  const env = { IMGPROXY_ALLOWED_INFO_OPTIONS: 's,pr', IMGPROXY_INFO_PRESETS: 'bare=exif:0' }
  expect(options('s:0/pr:bare', env)).toMatchObject({ size: false, exif: { on: false } })
  expect(refusal('exif:0', env)).toBe('404 Invalid URL')
  expect(refusal('size:0', env)).toBe('404 Invalid URL')
})

describe('settings', () => {
  test.each([
    ['IMGPROXY_SALT', { IMGPROXY_KEY: '00,11', IMGPROXY_SALT: '00' }],
    ['IMGPROXY_SALT', { IMGPROXY_KEY: '00' }],
    ['IMGPROXY_SALT', { IMGPROXY_KEY: '00', IMGPROXY_SALT: '0' }],
    ['IMGPROXY_KEY', { IMGPROXY_KEY: 'zz', IMGPROXY_SALT: '00' }],
    ['IMGPROXY_SIGNATURE_SIZE', { IMGPROXY_SIGNATURE_SIZE: '33' }],
    ['IMGPROXY_SIGNATURE_SIZE', { IMGPROXY_SIGNATURE_SIZE: '0' }],
    ['IMGPROXY_SOURCE_URL_ENCRYPTION_KEY', { IMGPROXY_SOURCE_URL_ENCRYPTION_KEY: '00'.repeat(15) }],
    ['IMGPROXY_INFO_PRESETS', { IMGPROXY_INFO_PRESETS: 'a' }],
    ['IMGPROXY_INFO_PRESETS', { IMGPROXY_INFO_PRESETS: 'a=b=c:1' }],
    ['IMGPROXY_INFO_PRESETS', { IMGPROXY_INFO_PRESETS: 'a=bogus:1' }],
    ['IMGPROXY_INFO_PRESETS', { IMGPROXY_INFO_PRESETS: 'a=size' }],
    ['IMGPROXY_INFO_PRESETS', { IMGPROXY_INFO_PRESETS: 'a=pr:b' }],
    ['IMGPROXY_INFO_PRESETS', { IMGPROXY_INFO_PRESETS: 'a=msr:1' }],
    ['IMGPROXY_URL_REPLACEMENTS', { IMGPROXY_URL_REPLACEMENTS: 'no pair' }],
    ['IMGPROXY_TTL', { IMGPROXY_TTL: '-1' }],
    ['IMGPROXY_INFO_ONLY_PRESETS', { IMGPROXY_INFO_ONLY_PRESETS: 'perhaps' }],
    ['IMGPROXY_LAST_MODIFIED_BUSTER', { IMGPROXY_LAST_MODIFIED_BUSTER: 'yesterday' }],
    ['IMGPROXY_MAX_SRC_RESOLUTION', { IMGPROXY_MAX_SRC_RESOLUTION: 'large' }],
  ])('that cannot be read are refused in one line: %s', (name, env) => {
    expect(() => imgproxySettings(env as Record<string, string>)).toThrow(new RegExp(`^${name} [^\n]* but must be [^\n]*$`))
  })

  test('that are secret are not repeated', () => {
    expect(() => imgproxySettings({ IMGPROXY_KEY: 'sesame', IMGPROXY_SALT: '00' })).toThrow(/^(?!.*sesame)/)
  })
})
