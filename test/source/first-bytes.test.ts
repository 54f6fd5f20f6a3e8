import { describe, expect, test } from 'vitest'
import { firstBytes } from '../../src/source/first-bytes.ts'

const KB = 1024

describe('the first range', () => {
  test.each([
    ['https://example.org/a/b.png', 4 * KB, 32 * KB],
    ['https://example.org/a.b/c.HEIC?size=large.jpg#x.gif', 4 * KB, undefined],
    ['s3://bucket/key.avif', 4 * KB, undefined],
    ['https://example.org/a.jpg', undefined, undefined],
    ['https://example.org/a.TIFF', 4 * KB, 32 * KB],
    ['https://example.org/a.mov', 16 * KB, 32 * KB],
    ['https://example.org/a.jxl', 16 * KB, undefined],
    ['https://example.org/png', undefined, undefined],
    ['https://example.org/a.png/', undefined, undefined],
    ['https://example.org/image?file=a.png', undefined, undefined],
    ['data:image/png;base64,AAAA', undefined, undefined],
    ['', undefined, undefined],
  ])('of %s', (url, header, all) => {
    expect([firstBytes(url, 'header'), firstBytes(url, 'all')]).toEqual([header, all])
  })

  test('is told from the beginning of a very long address', () => {
    expect(firstBytes(`data:,${'.png'.repeat(10_000_000)}`, 'header')).toBeUndefined()
  })
})
