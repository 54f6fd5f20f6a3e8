import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from '../src/cli.ts'
import type { Environment } from '../src/config.ts'

const sample = (name: string) => fileURLToPath(new URL(`../src/web/samples/${name}`, import.meta.url))

/** Runs the command with what it reads on stdin; what it wrote, and its status. */
async function heliograph(
  args: string[],
  { stdin = '', environment = {}, isTTY = false }: { stdin?: string | Buffer; environment?: Environment; isTTY?: boolean } = {},
) {
  const said = { out: '', err: '' }
  const streams = {
    stdin: Readable.from([stdin]),
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text), isTTY },
  }
  return { status: await run(args, streams, environment), ...said }
}

describe('one place', () => {
  test('is described whole, without what is absent', async () => {
    const { status, out } = await heliograph([sample('heliograph.jpg')])
    const said = JSON.parse(out)
    expect(status).toBe(0)
    expect(said).toMatchObject({
      url: sample('heliograph.jpg'),
      format: 'JPEG',
      width: 1200,
      exif: { make: 'Heliograph', gps: { altitude: 1524 } },
    })
    expect(said.xmp.json.dc.title).toEqual({ 'x-default': 'Heliograph station', de: 'Heliographenstation' })
    expect(said.errors).toBeUndefined()
    expect(out).not.toMatch(/: null/)
  })

  test('is described by a selection, nulls and all', async () => {
    const { out } = await heliograph(['--query', '{ w: width exif { make gps { latitude } } }', sample('portrait.jpg')])
    expect(JSON.parse(out)).toEqual({ url: sample('portrait.jpg'), w: 480, exif: { make: 'Heliograph', gps: null } })
    expect(out.endsWith('}\n')).toBe(true)
  })

  test('may be an address; braces may be left out, fragments brought along', async () => {
    const { out } = await heliograph(['local:///dusk.avif', '--query', 'format'])
    expect(JSON.parse(out)).toEqual({ url: 'local:///dusk.avif', format: 'AVIF' })
    const fragment = await heliograph(['local:///dusk.avif', '--query', '{ ...x } fragment x on ImageInfo { height }'])
    expect(JSON.parse(fragment.out)).toEqual({ url: 'local:///dusk.avif', height: 600 })
  })

  test('may be a file by its URL, as the schema names it', async () => {
    const url = String(new URL('../src/web/samples/winter.webp', import.meta.url))
    const { status, out } = await heliograph([url, '--query', '{ id format }'])
    expect({ status, said: JSON.parse(out) }).toEqual({ status: 0, said: { url, id: url, format: 'WEBP' } })
    const elsewhere = await heliograph(['file://elsewhere.example/x%2fy.jpg', '--query', 'format'])
    expect(JSON.parse(elsewhere.out)).toMatchObject({ errors: [{ code: 'SOURCE_INVALID' }] })
  })

  test('that cannot be read is said to be so', async () => {
    const { status, out } = await heliograph(['nowhere.jpg'])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toEqual({
      url: 'nowhere.jpg',
      errors: [{ message: expect.stringContaining('No such file'), code: 'SOURCE_NOT_FOUND' }],
    })
  })

  test('is not read where the guard forbids it', async () => {
    const { out } = await heliograph(['http://127.0.0.1:9/x.jpg'])
    expect(JSON.parse(out).errors).toMatchObject([{ code: 'SOURCE_FORBIDDEN' }])
  })
})

describe('many places', () => {
  const names = ['heliograph.jpg', 'nowhere.jpg', 'winter.webp', 'signal.gif']
  const places = names.map(sample)

  test('are printed in their order, those that fail among them', async () => {
    const { status, out, err } = await heliograph(['--query', 'format', ...places])
    expect(status).toBe(1)
    expect(JSON.parse(out).map(({ format }: { format?: string }) => format)).toEqual(['JPEG', undefined, 'WEBP', 'GIF'])
    expect(err).toBe('')
  })

  test('are read from a list, one line each, with progress on a terminal', async () => {
    const many = Array.from({ length: 40 }, (_, i) => places[i % 4]!)
    const { out, err } = await heliograph(['-', '--ndjson', '--query', 'format'], { stdin: `${many.join('\n')}\n\n`, isTTY: true })
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ url }) => url)).toEqual(many)
    expect(err).toContain('\r40 described, 10 failed')
  })

  test.each(['\u0089PNG\r\n\u001a\n', '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF'])(
    'are no picture that is sent in their place: %j',
    async (start) => {
      const picture = Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(1000)])
      const { status, err } = await heliograph(['-'], { stdin: picture })
      expect([status, err]).toEqual([1, '- takes a list of files and URLs as text, each on a line; a picture is named, not sent\n'])
    },
  )

  test('may be none', async () => {
    expect(await heliograph(['-'])).toEqual({ status: 0, out: '[]\n', err: '' })
  })
})

describe('the command', () => {
  test.each([
    [['--query', '{ nothing }', 'x'], 'Cannot query field "nothing" on type "ImageInfo"'],
    [['--query', '{ width', 'x'], 'Syntax Error: Expected Name, found <EOF>'],
    [['--bogus'], "Unknown option '--bogus'"],
    [['--query', '{ width } { height }', 'x'], '--query: There are several selections; all fields stand in one pair of braces'],
    [['serve', '4000'], 'serve takes no more, but there is 4000'],
    [['serve', '--ndjson'], 'serve takes no more, but there is --ndjson'],
    [['serve', '--query', 'width'], 'serve takes no more, but there is --query'],
    [[], 'heliograph <file or URL ...>'],
  ])('says what is wrong with %j', async (args, message) => {
    const { status, out, err } = await heliograph(args)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })

  test('says what is wrong with a setting, and which is none', async () => {
    expect(await heliograph(['serve'], { environment: { PORT: 'x' } })).toEqual({
      status: 1,
      out: '',
      err: 'PORT is "x", but must be a whole number from 0 to 65535\n',
    })
    const { err } = await heliograph(['local:///signal.gif', '--query', 'format'], { environment: { HELIOGRAPH_LOCALROOT: '/' } })
    expect(err).toBe('HELIOGRAPH_LOCALROOT is no setting of Heliograph; the nearest is HELIOGRAPH_LOCAL_ROOT\n')
  })

  test('prints its settings, formats, help and version', async () => {
    const { out } = await heliograph(['--settings'], { environment: { PORT: '8080' } })
    expect(out).toMatch(/^PORT +8080 +4000 +Port to listen on/m)
    const formats = await heliograph(['--formats'])
    expect(formats.out).toMatch(/^PNG +image\/png +exif iptc xmp photoshop icc c2pa text +Portable Network Graphics/m)
    expect(formats.out).toMatch(/^QOI +image\/qoi +- +Quite OK/m)
    expect((await heliograph(['--help'])).out).toContain('heliograph serve')
    expect((await heliograph(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
