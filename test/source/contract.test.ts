import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Budget } from '../../src/budget.ts'
import { file } from '../../src/source/file.ts'
import { inflated } from '../../src/source/inflate.ts'
import { openSources, type OpenSource } from '../../src/source/open.ts'
import { type ByteSource, concat, lazy, memory, readAll, slice } from '../../src/source/source.ts'
import { upload } from '../../src/source/upload.ts'
import { pattern, type RangeServer, rangeServer } from '../support/range-server.ts'
import { temporaryFolder } from '../support/temporary.ts'

const BYTES = pattern(300_001)

const folder = temporaryFolder()
let server: RangeServer
const sources = openSources({ allowPrivateAddresses: true })
const opened: OpenSource[] = []

beforeAll(async () => {
  await writeFile(join(folder, 'a.bin'), BYTES)
  server = await rangeServer({
    '/ranges': { bytes: BYTES },
    '/unknown-total': { bytes: BYTES, noTotal: true },
    '/whole': { bytes: BYTES, ignoresRanges: true },
    '/whole-unknown-length': { bytes: BYTES, ignoresRanges: true, noLength: true },
    '/in-pieces': { bytes: BYTES, atMost: 10_000 },
    '/dropped-once': { bytes: BYTES, drops: 1, dropsAfter: 5000 },
  })
})

afterAll(async () => {
  await Promise.all(opened.map((source) => source.dispose()))
  await sources.close()
  await server.close()
})

const surrounded = (): Uint8Array => new Uint8Array([...new Uint8Array(999), ...BYTES, ...new Uint8Array(999)])
const kept = <T extends OpenSource>(source: T): T => (opened.push(source), source)
const web = (path: string, firstBytes = 65_536): OpenSource => kept(sources.open(server.url(path), { firstBytes }))

/** Every kind of source, holding the same bytes. */
const kinds: Record<string, () => ByteSource> = {
  memory: () => memory(BYTES),
  slice: () => slice(memory(surrounded()), 999, BYTES.length),
  'slice of a slice': () => slice(slice(memory(surrounded()), 900), 99, BYTES.length),
  'slice without an end': () => slice(memory(surrounded().subarray(0, 999 + BYTES.length)), 999),
  'slice that ends behind its source': () => slice(memory(BYTES), 0, BYTES.length + 5),
  'slice of a file on the web': () => slice(web('/ranges'), 0, BYTES.length),
  'lazy, made at once': () => lazy(new Budget(), () => BYTES),
  'lazy, waited for': () => lazy(new Budget(), async () => BYTES),
  concat: () => concat(new Budget(), [memory(BYTES.subarray(0, 70_000)), memory(new Uint8Array()), memory(BYTES.subarray(70_000))]),
  upload: () => kept(upload(new Blob([Buffer.from(BYTES)]), 'a.bin')),
  file: () => kept(file(join(folder, 'a.bin'))),
  data: () => kept(sources.open(`data:application/octet-stream;base64,${Buffer.from(BYTES).toString('base64')}`)),
  zlib: () => inflated(memory(deflateSync(BYTES)), 'zlib'),
  deflate: () => inflated(memory(deflateRawSync(BYTES)), 'deflate'),
  gzip: () => inflated(memory(gzipSync(BYTES)), 'gzip'),
  brotli: () => inflated(memory(brotliCompressSync(BYTES)), 'brotli'),
  'http by ranges': () => web('/ranges'),
  'http by ranges, small first': () => web('/ranges', 4096),
  'http by ranges of an unknown total': () => web('/unknown-total'),
  'http as a whole': () => web('/whole'),
  'http as a whole of unknown length': () => web('/whole-unknown-length'),
  'http answered in pieces': () => web('/in-pieces'),
  'http that drops a connection': () => web('/dropped-once'),
}

/** Kinds whose origin does not say how long the file is. */
const ENDLESS = new Set(['http by ranges of an unknown total', 'http as a whole of unknown length'])

/** What reading the bytes in memory gives. */
const expected = (offset: number, length: number) => Buffer.from(BYTES.subarray(offset, Math.max(offset, offset + length)))

describe.each(Object.keys(kinds))('a source: %s', (kind) => {
  const make = kinds[kind]!

  test('says how long it is', async () => {
    expect(await make().size()).toBe(ENDLESS.has(kind) ? Infinity : BYTES.length)
  })

  test('reads the same bytes wherever it is asked, all at once or one after the other', async () => {
    const reads = fc.array(fc.tuple(fc.nat(BYTES.length + 10), fc.oneof(fc.nat(20), fc.nat(70_000))), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(reads, fc.boolean(), async (list, together) => {
        const source = make()
        const check = async ([offset, length]: [number, number]) =>
          expect(Buffer.from(await source.read(offset, length)).equals(expected(offset, length))).toBe(true)
        if (together) await Promise.all(list.map(check))
        else for (const one of list) await check(one)
      }),
      { numRuns: 12 },
    )
  })

  test('ends where it ends', async () => {
    const source = make()
    expect(Buffer.from(await source.read(BYTES.length - 3, 100)).equals(expected(BYTES.length - 3, 3))).toBe(true)
    expect(await source.read(BYTES.length, 1)).toHaveLength(0)
    expect(await source.read(BYTES.length + 100_000, 10)).toHaveLength(0)
    expect(Buffer.from(await source.read(0, BYTES.length + 1)).equals(Buffer.from(BYTES))).toBe(true)
  })

  test('reads nothing where nothing is asked', async () => {
    const source = make()
    for (const length of [0, -1, -Infinity]) expect(await source.read(5, length)).toHaveLength(0)
  })

  test('can be read as a whole', async () => {
    const whole = readAll(make())
    if (ENDLESS.has(kind)) await expect(whole).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    else expect(Buffer.from(await whole).equals(Buffer.from(BYTES))).toBe(true)
  })

  test('holds nothing but what reading gives, and what was read of a file on the web', async () => {
    const source = make()
    const reads = [[0, 5000], [70_000, 20], [BYTES.length - 3, 100], [20, 9000]] as const // prettier-ignore
    for (const [offset, length] of reads) {
      const [before, read] = [source.held?.(offset, length), await source.read(offset, length)]
      const after = source.held?.(offset, length)
      for (const held of [before, after]) if (held) expect(Buffer.from(held).equals(Buffer.from(read))).toBe(true)
      if (kind.startsWith('http') && !ENDLESS.has(kind)) expect(after).toBeDefined()
    }
    for (const length of [0, -1, -Infinity]) expect(source.held?.(5, length) ?? []).toHaveLength(0)
    expect([undefined, await source.size()]).toContain(source.heldSize?.())
  })

  test('shares one budget with its slices', () => {
    const source = make()
    expect(slice(source, 3).budget).toBe(source.budget)
  })
})
