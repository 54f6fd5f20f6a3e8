import { expect, test } from 'vitest'
import { ks3Parts, readKs3Request } from '../../src/rest/ks3-url.ts'
import { objectUrl } from '../../src/rest/object-url.ts'
import { ossParts, readOssRequest } from '../../src/rest/oss-url.ts'
import { ks3Xml, noSuchKey, ObjectError, ossXml } from '../../src/rest/xml-error.ts'

function refusal(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    if (error instanceof ObjectError) return `${error.status} ${error.code}`
    throw error
  }
  throw new Error('Not refused')
}

test.each([
  ['photo.jpg', 'local:///photo.jpg'],
  ['a/b%20c.jpg', 'local:///a/b%20c.jpg'],
  ['a#b.jpg', 'local:///a%23b.jpg'],
  ['a..b/...jpg', 'local:///a..b/...jpg'],
  ['', null],
  ['../x', null],
  ['a/../../x', null],
  ['./x', null],
  ['%2e%2E/x', null],
  ['..%2Fx', null],
  ['a%5c..%5Cx', null],
  ['a\\..\\x', null],
])('the object %s', (path, url) => expect(objectUrl('local:///', path)).toBe(url))

const oss = (target: string, base = 'local:///') => readOssRequest(ossParts(target)!, base)

test.each([
  ['/sub/a.jpg?x-oss-process=image/info', 'https://b.test/sub/a.jpg', 'info'],
  ['/a.jpg?v=1&x-oss-process=image%2Finfo', 'https://b.test/a.jpg', 'info'],
  ['/a.jpg?x-oss-process=image/average-hue', 'https://b.test/a.jpg', 'average-hue'],
  ['/a.jpg?x-tos-process=image/info', 'https://b.test/a.jpg', 'info'],
  ['/a.jpg@infoexif', 'https://b.test/a.jpg', 'info'],
  ['/sub/a@b.jpg%40exif?v=1', 'https://b.test/sub/a@b.jpg', 'exif'],
  ['/a.jpg@exif?x-oss-process=image/info', 'https://b.test/a.jpg@exif', 'info'],
])('what is asked of OSS: %s', (target, url, action) => expect(oss(target, 'https://b.test/')).toEqual({ url, action }))

test.each(['/a.jpg', '/x-oss-process=image/info', '/a.jpg@info', '/a.jpgexif', '/a@exif.jpg'])('what is not: %s', (target) =>
  expect(ossParts(target)).toBeNull(),
)

test.each([
  ['/a.jpg?x-oss-process=', '400 InvalidArgument'],
  ['/a.jpg?x-oss-process=image/bogus', '400 InvalidArgument'],
  ['/a.jpg?x-oss-process=image/exif', '400 InvalidArgument'],
  ['/a.jpg?x-oss-process=image/resize,w_10/info', '400 InvalidArgument'],
  ['/a.jpg?x-oss-process=image/info/resize,w_10', '400 InvalidArgument'],
  ['/a.jpg?x-oss-process=video/snapshot', '400 InvalidArgument'],
  ['/a.jpg?x-oss-process=image/', '400 MissingArgument'],
  ['/../a.jpg?x-oss-process=image/info', '404 NoSuchKey'],
  ['/?x-oss-process=image/info', '404 NoSuchKey'],
  ['/@exif', '404 NoSuchKey'],
])('refused of OSS: %s', (target, code) => expect(refusal(() => oss(target))).toBe(code))

const read = (target: string) => readKs3Request(ks3Parts(target)!, 'local:///')

test('what is asked of KS3', () => {
  expect(ks3Parts('/a.jpg')).toBeNull()
  expect(read('/a.jpg@base@tag=exif')).toEqual({ url: 'local:///a.jpg', tag: 'exif' })
  expect(read('/a%40b.jpg%40base%40tag=imgAve?x')).toEqual({ url: 'local:///a@b.jpg', tag: 'imgAve' })
  expect(read('/a.png@base@imageInfo').tag).toBe('imageInfo')
  expect(refusal(() => read('/a.jpg@base@tag=bogus'))).toBe('400 InvalidArgument')
  expect(refusal(() => read('/a.jpg@base@'))).toBe('400 InvalidArgument')
  expect(refusal(() => read('/..%2fa.jpg@base@exif'))).toBe('404 NoSuchKey')
})

test('refusals in XML', () => {
  const unreadable = new ObjectError(400, 'BadRequest', 'No & none.', '0040-00000005')
  expect(ossXml(unreadable, 'AB12', 'b.test')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Error><Code>BadRequest</Code><Message>No &#38; none.</Message><RequestId>AB12</RequestId><HostId>b.test</HostId><EC>0040-00000005</EC></Error>',
  )
  expect(ks3Xml(noSuchKey(), 'ab', '/<a>\u0001')).toContain('<Code>NoSuchKey</Code>')
  expect(ks3Xml(noSuchKey(), 'ab', '/<a>\u0001')).toContain('<Resource>/&#60;a&#62;</Resource>')
})
