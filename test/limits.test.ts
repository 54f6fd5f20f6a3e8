import { describe, expect, test } from 'vitest'
import { exif } from '../src/block/exif.ts'
import { iptc } from '../src/block/iptc.ts'
import { photoshop } from '../src/block/photoshop.ts'
import { xmp } from '../src/block/xmp.ts'
import { Budget, defaultLimits } from '../src/budget.ts'
import { Image } from '../src/image.ts'
import { inTurns } from '../src/schema/in-turns.ts'
import { memory } from '../src/source/source.ts'
import { describeBytes } from './support/asking.ts'
import { decode } from './support/block.ts'
import { dataset, resource } from './support/blocks.ts'
import { bytes } from './support/bytes.ts'
import { jpegOf, jpegSample, segment, XMP_IDENTIFIER } from './support/jpeg.ts'
import { tiffBytes } from './support/tiff.ts'

const { blocks, entries, items } = defaultLimits
const repeated = (part: Uint8Array, times: number) => new Uint8Array(Buffer.concat(Array.from({ length: times }, () => part)))
const packet = (inside: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description>${inside}</rdf:Description></rdf:RDF>`

describe('of a flood, the first is told, and that there is more', () => {
  test('image resources', async () => {
    const { tags, warnings } = await decode(photoshop, repeated(resource(0x0404, bytes()), entries + 1))
    expect(tags).toHaveLength(entries)
    expect(warnings).toEqual([`Only the first ${entries} image resources are read`])
  })

  test('datasets', async () => {
    const { tags, warnings } = await decode(iptc, repeated(dataset(25, 'a'), entries + 1))
    expect(tags).toHaveLength(entries)
    expect(warnings).toEqual([`Only the first ${entries} IPTC datasets are read`])
  })

  test('properties', async () => {
    const { tags, warnings } = await decode(xmp, packet(Array.from({ length: entries + 1 }, (_, i) => `<dc:a${i}>x</dc:a${i}>`).join('')))
    expect(tags).toHaveLength(entries)
    expect(warnings).toEqual([`Only the first ${entries} XMP properties are read`])
  })

  test('items of an array', async () => {
    const found = await decode(xmp, packet(`<dc:subject><rdf:Bag>${'<rdf:li>x</rdf:li>'.repeat(items + 1)}</rdf:Bag></dc:subject>`))
    expect(found.list('dc:subject')).toHaveLength(items)
    expect(found.warnings).toEqual([`rdf:Bag has more than ${items} items; the rest are left out`])
  })

  test('entries of an IFD', async () => {
    const many = Array.from({ length: entries + 1 }, (_, i) => ({ id: 0x6000 + i, type: 3, values: [1] }))
    const { tags, warnings } = await decode(exif, tiffBytes([many]))
    expect(tags).toHaveLength(entries)
    expect(warnings).toEqual([`IFD0: only the first ${entries} of its ${entries + 1} entries are read`])
  })

  test('pointers to an IFD that was read', async () => {
    const pointers = Array.from({ length: 1000 }, () => ({ id: 0x014a, type: 4, values: Array.from({ length: 60 }, () => 8) }))
    const { warnings } = await decode(exif, tiffBytes([pointers]))
    expect(warnings[0]).toBe('SubIFD at 8 was read before, and is not told again')
    expect(warnings.length).toBeLessThan(200)
  })

  test('blocks', async () => {
    const image = new Image('', memory(jpegOf(repeated(segment(0xfe, 'a'), blocks + 1))))
    let found = 0
    for await (const { kind } of await image.blocks()) if (kind === 'text') found++
    expect(found).toBe(blocks)
    expect(await image.warnings()).toEqual([`Only the first ${blocks} blocks are read`])
  })
})

test('whoever asks next about the same file has all of it to spend', () => {
  const budget = new Budget({ ...defaultLimits, elements: 10, inflatedBytes: 100 })
  for (let i = 0; i < 3; i++) {
    void budget.step(10)
    budget.inflate(100)
    expect(budget.inflatable).toBe(0)
    budget.renew()
    expect([budget.inflatable, budget.exceeded]).toEqual([100, false])
  }
  expect(() => budget.step(11)).toThrow('more than 10 elements')
  expect(() => budget.inflate(101)).toThrow('more than 100 bytes')
  budget.renew()
  expect(budget.exceeded).toBe(true)
})

test('a walk that others wait for lets them run', async () => {
  const budget = new Budget()
  let turns = 0
  const count = () => void (turns++, (next = setImmediate(count)))
  let next = setImmediate(count)
  for (let round = 0; round < 40; round++) {
    for (const until = performance.now() + 1; performance.now() < until;);
    await budget.step(64)
  }
  clearImmediate(next)
  expect(turns).toBeGreaterThanOrEqual(2)
})

test('a long list is told in its order, and lets others run', async () => {
  const list = Array.from({ length: 1000 }, (_, i) => i)
  let turns = 0
  const count = () => void (turns++, (next = setImmediate(count)))
  let next = setImmediate(count)
  const told = await Promise.all(
    inTurns(list).map(async (item) => {
      const number = await item
      for (const until = performance.now() + 0.05; performance.now() < until;);
      return number
    }),
  )
  clearImmediate(next)
  expect(told).toEqual(list)
  expect(turns).toBeGreaterThanOrEqual(3)
})

test('lists that are told at the same time wait together', async () => {
  let [turns, longest, before] = [0, 0, performance.now()]
  const count = () => {
    longest = Math.max(longest, performance.now() - before)
    before = performance.now()
    turns++
    next = setImmediate(count)
  }
  let next = setImmediate(count)
  const busy = async (item: number | Promise<number>) => {
    await item
    for (const until = performance.now() + 0.05; performance.now() < until;);
  }
  const lists = Array.from({ length: 20 }, () => inTurns([...Array(200).keys()]))
  await Promise.all(lists.flatMap((list) => list.map(busy)))
  clearImmediate(next)
  expect(turns).toBeGreaterThanOrEqual(10)
  expect(longest).toBeLessThan(80)
})

test('a file of which nothing is there but how it begins is one error', async () => {
  const { image, errors } = await describeBytes(jpegSample.subarray(0, 12), 'format width exif { make }')
  expect(image).toBeNull()
  expect(errors.map(({ path, extensions }) => [path, extensions['code']])).toEqual([['imageInfo', 'MALFORMED']])
})

test('names that make objects look like promises are names', async () => {
  const file = jpegOf(
    segment(0xe1, XMP_IDENTIFIER, packet('<then:then>x</then:then><dc:title xml:lang="then">t</dc:title><dc:toJSON>y</dc:toJSON>')),
  )
  const { image, errors } = await describeBytes(file, 'xmp { json tags { name value } }')
  expect(errors).toEqual([])
  expect(image?.['xmp']).toMatchObject(JSON.parse('{"json":{"then":{"then":"x"},"dc":{"toJSON":"y"}}}'))
})
