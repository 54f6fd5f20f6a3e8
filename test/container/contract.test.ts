import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlockKind, Container } from '../../src/container/container.ts'
import { containers } from '../../src/container/index.ts'
import type { Format } from '../../src/container/formats.ts'
import { ImageError } from '../../src/error.ts'
import { memory, slice, type ByteSource } from '../../src/source/source.ts'
import { answers } from '../support/answers.ts'
import { bytes } from '../support/bytes.ts'
import { samples } from '../support/samples.ts'
import { counted } from '../support/source.ts'

/** Formats that have no size in pixels. */
const unsized: ReadonlySet<Format> = new Set(['RAW', 'EPS', 'PS', 'AI', 'XMP', 'EXV', 'M4A', 'OGG'])

const sampled = Object.entries(samples) as [Format, Uint8Array][]

/** What every container that takes the file for its own says about it; most say nothing. */
async function allAnswers(source: ByteSource): Promise<unknown[]> {
  const found = []
  for (const container of containers) {
    const format = await formatOf(container, source)
    if (format) found.push({ format, ...Object(await answers(container, source)) })
  }
  return found
}

async function formatOf(container: Container, source: ByteSource): Promise<Format | null> {
  try {
    return await container.identify(source)
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    return null
  }
}

/** Every number in an answer, wherever it stands. */
function numbersIn(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer]
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : []
}

describe.each(sampled)('%s', (format, file) => {
  test('is recognised by one container, which says so', async () => {
    const found = await Promise.all(containers.map(async (container) => container.identify(memory(file))))
    expect(found.filter((found) => found !== null)).toEqual([format])
    expect(containers.find((_, i) => found[i])?.formats).toContain(format)
  })

  test('has a size and lets all of its blocks be read', async () => {
    const [answer] = await allAnswers(memory(file))
    const length: unknown = unsized.has(format) ? null : expect.any(Number)
    expect(answer).toMatchObject({ header: { width: length, height: length } })
    expect(JSON.stringify(answer)).not.toMatch(/MALFORMED|LIMIT_EXCEEDED/)
  })

  test('has the sides that its header states, where they are told for less, and the turn, whether its bytes are here or not', async () => {
    const container = containers.find(({ formats }) => formats.includes(format))!
    const { width, height, crop } = await container.header(memory(file))
    const sides = { width, height, ...(crop && { crop }) }
    for (const source of [memory(file), counted(file).source]) {
      const told = await container.dimensions?.(source)
      expect(told ?? sides).toMatchObject(sides)
      if (told?.orientation) expect(await told.orientation()).toBe(await container.orientation!(source))
    }
  })

  test('says the same when it is read as when it is here', async () => {
    expect(await allAnswers(counted(file).source)).toEqual(await allAnswers(memory(file)))
  })

  test('has no block of a kind that its container does not state', async () => {
    const container = containers.find(({ formats }) => formats.includes(format))!
    const kinds = new Set<BlockKind>()
    for await (const { kind } of container.blocks(memory(file))) kinds.add(kind)
    expect(container.reads).toEqual(expect.arrayContaining([...kinds]))
  })

  test('says the same in the middle of another file', async () => {
    const shifted = slice(memory(bytes(new Uint8Array(99), file)), 99)
    expect(await allAnswers(shifted)).toEqual(await allAnswers(memory(file)))
  })

  test('breaks off at any byte with nothing but an ImageError', async () => {
    for (let length = 0; length < file.length; length++) {
      const numbers = numbersIn(await allAnswers(memory(file.subarray(0, length))))
      expect(numbers.every(Number.isFinite), `cut to ${length} bytes`).toBe(true)
    }
  })

  test('survives damage with nothing but an ImageError', async () => {
    const place = fc.nat(file.length - 1)
    const value = fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff))
    const damage = fc.array(fc.tuple(place, value, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const damaged = Uint8Array.from(file)
        for (const [at, value, count] of places) damaged.fill(value, at, at + count)
        expect(numbersIn(await allAnswers(memory(damaged))).every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test('bytes of no format are taken by no container', async () => {
  for (const file of ['', '\0', 'GIF', 'RIFF\0\0\0\0WAVE', '\xff\xd8', 'not a picture at all, but a line of text']) {
    expect(await allAnswers(memory(bytes(file))), file).toEqual([])
  }
})

test('a container that is known by how its files begin takes all that begin so, in one of its formats', async () => {
  const signed = containers.filter((container) => container.signed)
  expect(signed).not.toEqual([])
  for (const container of signed) {
    const sample = sampled.find(([format]) => container.formats.includes(format))![1]
    for (let length = 0; length <= 32; length++) {
      const cut = sample.subarray(0, length)
      const format = await container.identify(memory(cut))
      if (container.begins!(cut)) expect(container.formats).toContain(format)
      else expect(format).toBe(null)
    }
  }
})

test('random bytes are answered with nothing but an ImageError', async () => {
  const beginnings = sampled.map(([, file]) => file.subarray(0, 16))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), async (beginning, rest) => {
      await allAnswers(memory(bytes(beginning, rest)))
    }),
    { numRuns: 300 },
  )
})
