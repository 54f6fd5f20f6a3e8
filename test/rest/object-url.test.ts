import { expect, test } from 'vitest'
import { ks3Parts, readKs3Request } from '../../src/rest/ks3-url.ts'
import { objectUrl } from '../../src/rest/object-url.ts'
import { ossProcess, readOssRequest } from '../../src/rest/oss-url.ts'
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

test.each([
  ['/a.jpg?x-oss-process=image/info', 'image/info'],
  ['/a.jpg?v=1&x-oss-process=image%2Finfo', 'image/info'],
  ['/a.jpg?x-oss-process=', ''],
  ['/a.jpg', null],
  ['/x-oss-process=image/info', null],
])('what OSS is to do: %s', (target, process) => expect(ossProcess(target)).toBe(process))

test('what is asked of OSS', () => {
  expect(readOssRequest('/sub/a.jpg?x', 'image/info', 'https://b.test/')).toEqual({ url: 'https://b.test/sub/a.jpg', action: 'info' })
  expect(readOssRequest('/a.jpg?x', 'image/average-hue', 'local:///').action).toBe('average-hue')
  expect(refusal(() => readOssRequest('/a.jpg', 'image/bogus', 'local:///'))).toBe('400 InvalidArgument')
  expect(refusal(() => readOssRequest('/a.jpg', 'image/resize,w_10/info', 'local:///'))).toBe('400 InvalidArgument')
  expect(refusal(() => readOssRequest('/a.jpg', 'image/info/resize,w_10', 'local:///'))).toBe('400 InvalidArgument')
  expect(refusal(() => readOssRequest('/a.jpg', 'video/snapshot', 'local:///'))).toBe('400 InvalidArgument')
  expect(refusal(() => readOssRequest('/a.jpg', 'image/', 'local:///'))).toBe('400 MissingArgument')
  expect(refusal(() => readOssRequest('/../a.jpg', 'image/info', 'local:///'))).toBe('404 NoSuchKey')
  expect(refusal(() => readOssRequest('/?x', 'image/info', 'local:///'))).toBe('404 NoSuchKey')
})

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
