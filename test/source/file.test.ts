import { execFileSync } from 'node:child_process'
import { mkdir, readdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { file, local } from '../../src/source/file.ts'
import { pattern } from '../support/range-server.ts'
import { temporaryFolder } from '../support/temporary.ts'

const BYTES = pattern(500_000)
const MAKE_PIPE = 'mkfifo'

const folder = temporaryFolder()
const root = join(folder, 'root')

beforeAll(async () => {
  await mkdir(join(root, 'inner'), { recursive: true })
  await mkdir(join(folder, 'root-beside'))
  await writeFile(join(root, 'a b.bin'), BYTES)
  await writeFile(join(root, 'inner', 'ü.bin'), 'inner')
  await writeFile(join(folder, 'outside.bin'), 'secret')
  await writeFile(join(folder, 'root-beside', 'x.bin'), 'secret')
  await symlink(join(folder, 'outside.bin'), join(root, 'link.bin'))
  await symlink(folder, join(root, 'up'))
  await symlink(join(root, 'inner', 'ü.bin'), join(root, 'good-link.bin'))
  await symlink('loop.bin', join(root, 'loop.bin'))
  await symlink(root, join(folder, 'root-link'))
})

/** Where open files can be counted, and pipes made. */
const linux = process.platform === 'linux'
const handles = async () => (await readdir('/proc/self/fd')).length

const read = async (url: string, below = root) => {
  const source = local(new URL(url), below)
  try {
    return Buffer.from(await source.read(0, 10)).toString('latin1')
  } finally {
    await source.dispose()
  }
}

test('what was read of a file is at hand at once', async () => {
  const source = file(join(root, 'a b.bin'))
  expect(source.held!(100, 10)).toBeUndefined()
  expect(source.heldSize!()).toBeUndefined()
  await source.read(0, 10)
  expect(source.held!(100, 10)).toEqual(new Uint8Array(BYTES.subarray(100, 110)))
  expect(source.heldSize!()).toBe(BYTES.length)
  await source.dispose()
})

describe('local: URLs', () => {
  test.each([
    ['local:///inner/%C3%BC.bin', 'inner'],
    ['local:///inner/ü.bin', 'inner'],
    ['local:///inner/./ü.bin', 'inner'],
    ['local:///good-link.bin', 'inner'],
    ['local:////inner//ü.bin', 'inner'],
  ])('%s is read', async (url, expected) => expect(await read(url)).toBe(expected))

  test('the folder itself may be a link', async () => expect(await read('local:///inner/ü.bin', join(folder, 'root-link'))).toBe('inner'))

  test.each([
    ['local:///../outside.bin', 'SOURCE_NOT_FOUND'], // which a URL parser makes /outside.bin
    ['local:///x/../../outside.bin', 'SOURCE_NOT_FOUND'],
    ['local:///%2e%2e/outside.bin', 'SOURCE_NOT_FOUND'],
    ['local:///..%2foutside.bin', 'SOURCE_FORBIDDEN'],
    ['local:///inner/..%2f..%2foutside.bin', 'SOURCE_FORBIDDEN'],
    ['local:///..%5coutside.bin', 'SOURCE_INVALID'],
    ['local:///..\\outside.bin', 'SOURCE_INVALID'],
    ['local:///link.bin', 'SOURCE_FORBIDDEN'],
    ['local:///up/outside.bin', 'SOURCE_FORBIDDEN'],
    ['local:///up/root-beside/x.bin', 'SOURCE_FORBIDDEN'],
    ['local:////outside.bin', 'SOURCE_NOT_FOUND'],
    ['local:///a%20b.bin%00.png', 'SOURCE_INVALID'],
    ['local:///%ff', 'SOURCE_INVALID'],
    ['local:///a b.bin?x', 'SOURCE_INVALID'],
    ['local://host/a b.bin', 'SOURCE_INVALID'],
    ['local:a', 'SOURCE_INVALID'],
    ['local:///loop.bin', 'SOURCE_NOT_FOUND'],
    ['local:///missing.bin', 'SOURCE_NOT_FOUND'],
    ['local:///a%20b.bin/x', 'SOURCE_NOT_FOUND'],
    ['local:///inner', 'SOURCE_INVALID'],
    ['local:///', 'SOURCE_INVALID'],
    [`local:///${'a'.repeat(5000)}`, 'SOURCE_NOT_FOUND'],
  ])('%s: %s', async (url, code) => {
    const error = (await read(url).catch((thrown: unknown) => thrown)) as Error
    expect(error).toMatchObject({ code })
    expect(error.message).not.toContain(folder)
  })

  test('a folder that is not there has no files', async () => {
    await expect(read('local:///a', join(folder, 'none'))).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' })
  })
})

describe('files', () => {
  test.runIf(linux)('are opened at the first read, read in part, and closed', async () => {
    const before = await handles()
    const source = file(join(root, 'a b.bin'))
    expect(await handles()).toBe(before)
    expect(await source.size()).toBe(BYTES.length)
    expect(await source.read(300_000, 5)).toEqual(BYTES.subarray(300_000, 300_005))
    expect(source.cost).toMatchObject({
      requests: 0,
      bytes: 65_536 + 20_480,
      url: expect.stringMatching(/^file:\/\/.*\/a%20b\.bin$/) as string,
    })
    expect(await handles()).toBe(before + 1)
    await source.dispose()
    await source.dispose()
    expect(await handles()).toBe(before)
    await expect(source.read(200_000, 5)).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' })
  })

  test.runIf(linux)('that nobody reads are never opened', async () => {
    const before = await handles()
    await file(join(root, 'a b.bin')).dispose()
    expect(await handles()).toBe(before)
  })

  test('that shrink while they are read are an error', async () => {
    const path = join(folder, 'shrinks.bin')
    await writeFile(path, BYTES)
    const source = file(path)
    await source.size()
    await truncate(path, 100_000)
    await expect(source.read(400_000, 10)).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' })
    await source.dispose()
  })

  test.runIf(linux)('that are pipes do not keep anybody waiting', async () => {
    const path = join(folder, 'pipe')
    execFileSync(MAKE_PIPE, [path])
    await expect(file(path).size()).rejects.toMatchObject({ code: 'SOURCE_INVALID' })
  })

  test('may be scattered over any number of reads', async () => {
    const path = join(folder, 'long.bin')
    await writeFile(path, '')
    await truncate(path, 100_000_000)
    const source = file(path, { firstBytes: 4096 })
    for (let i = 0; i < 100; i++) expect(await source.read(i * 1_000_000, 4)).toHaveLength(4)
    await source.dispose()
  })
})
