import { appendFileSync, copyFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { folder, heliograph, linesOf, started, written } from '../support/bulk.ts'
import { type Pictures, pictures } from '../support/pictures.ts'

const at = folder()
const query = '{ width exif { make gps { latitude } } }'
const data = { width: 1200, exif: { make: 'Heliograph', gps: { latitude: 32.1461 } } }

/** Lines that name so many pictures of an origin. */
const listed = (origin: Pictures, count: number) =>
  Array.from({ length: count }, (_, id) => JSON.stringify({ id, url: origin.url(`p${id}.jpg`) }))

describe('every line', { timeout: 60_000 }, () => {
  test('is answered once, with what it brings along', async () => {
    const origin = await pictures({ refuse: (path) => (path === 'none.jpg' ? { status: 404 } : undefined) })
    const sample = fileURLToPath(new URL('../../src/web/samples/signal.gif', import.meta.url))
    const lines = [origin.url('a.jpg'), '', JSON.stringify(origin.url('b.jpg')), `{"id":[1],"url":"${origin.url('c.jpg')}"}`, origin.url('none.jpg'), '{"id":2}', origin.url('a.jpg'), 'local:///portrait.jpg', sample] // prettier-ignore
    const to = at('each.ndjson')
    const { status, err, out } = await heliograph(['bulk', '--from', '-', '--to', to, '--query', query], { stdin: lines.join('\n') })
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^8 of 8 \(100 %\), \d+ a second, 2 failed\n$/)
    const said = linesOf(to)
    expect(said.map(({ url }) => url).sort()).toEqual([origin.url('a.jpg'), origin.url('a.jpg'), origin.url('b.jpg'), origin.url('c.jpg'), origin.url('none.jpg'), '{"id":2}', 'local:///portrait.jpg', sample].sort()) // prettier-ignore
    expect(said.find(({ url }) => url.endsWith('c.jpg'))).toEqual({ id: [1], url: origin.url('c.jpg'), data })
    expect(said.find(({ url }) => url.endsWith('none.jpg'))).toMatchObject({ data: null, errors: [{ code: 'SOURCE_NOT_FOUND', status: 404 }] }) // prettier-ignore
    expect(said.find(({ url }) => url === '{"id":2}')).toMatchObject({ data: null, errors: [{ code: 'SOURCE_INVALID' }] })
    expect(said.find(({ url }) => url === sample)?.data).toMatchObject({ width: 320, exif: null })
    origin.close()
  })

  test('is answered by everything where nothing is selected', async () => {
    const to = at('all.ndjson')
    expect((await heliograph(['bulk', '--from', '-', '--to', to, '--quiet'], { stdin: 'local:///heliograph.jpg' })).status).toBe(0)
    expect(linesOf(to)).toMatchObject([{ data: { format: 'JPEG', xmp: {}, exif: { make: 'Heliograph' } } }])
    expect(readFileSync(to, 'utf8')).not.toContain(':null')
  })
})

describe('an origin', { timeout: 60_000 }, () => {
  test('is asked no more at once than it is good for, and keeps no other waiting', async () => {
    const [slow, fast] = await Promise.all([pictures({ delay: 100 }), pictures()])
    const from = written(at('two.txt'), [...listed(slow, 40), ...listed(fast, 200)])
    await heliograph(['bulk', '--from', from, '--to', at('two.ndjson'), '--query', 'width', '--per-origin', '3', '--concurrency', '12'])
    expect(slow.most()).toBe(3)
    expect(fast.most()).toBeLessThanOrEqual(3)
    expect(fast.times.at(-1)).toBeLessThan(slow.times.at(-1)!)
    expect(linesOf(at('two.ndjson'))).toHaveLength(240)
    slow.close()
    fast.close()
  })

  test('that asks to be left alone is, for as long as it asks', async () => {
    let until = 0
    const origin = await pictures({
      refuse: () => {
        const now = performance.now()
        if (until === 0 && origin.times.length > 5) until = now + 1000
        return now < until ? { status: 429, headers: { 'retry-after': '1' } } : undefined
      },
    })
    const from = written(at('later.txt'), listed(origin, 40))
    const { status } = await heliograph(['bulk', '--from', from, '--to', at('later.ndjson'), '--query', 'width', '--per-origin', '2'])
    expect(status).toBe(0)
    const gaps = origin.times.slice(1).map((time, i) => time - origin.times[i]!)
    expect(Math.max(...gaps)).toBeGreaterThan(900)
    expect([...origin.asked.values()].reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(44)
    expect(linesOf(at('later.ndjson')).some(({ attempts }) => attempts === 2)).toBe(true)
    origin.close()
  })

  test('that fails for now is asked again, and then given up, with the reason', async () => {
    const refuse = (path: string, times: number) => (/[37]\./.test(path) && (times < 2 || path === 'p3.jpg') ? { status: 500 } : undefined)
    const origin = await pictures({ refuse })
    const from = written(at('dead.txt'), listed(origin, 10))
    const args = ['bulk', '--from', from, '--to', at('dead.ndjson'), '--dead', at('letters.ndjson'), '--query', 'width', '--attempts', '2']
    const { status, err } = await heliograph(args)
    expect(status).toBe(1)
    expect(err).toContain('1 failed, 1 given up')
    expect(linesOf(at('letters.ndjson'))).toEqual([{ id: 3, url: origin.url('p3.jpg'), reason: expect.objectContaining({ code: 'SOURCE_UNAVAILABLE', status: 500 }), attempts: 2 }]) // prettier-ignore
    expect(linesOf(at('dead.ndjson')).filter(({ attempts }) => attempts === 2)).toHaveLength(2)
    expect(origin.asked.get('p3.jpg')).toBe(2)
    // What was given up can be asked for again.
    const again = ['bulk', '--from', at('letters.ndjson'), '--to', at('again.ndjson'), '--query', 'width', '--attempts', '1', '--quiet']
    expect(await heliograph(again)).toMatchObject({ status: 1, err: '' })
    expect(linesOf(at('again.ndjson'))).toMatchObject([{ id: 3, reason: { status: 500 }, data: null }])
    origin.close()
  })
})

describe('a job goes on where it was ended', { timeout: 240_000 }, () => {
  test('however often it is killed, with nothing lost or doubled', async () => {
    const origin = await pictures({ delay: 5 })
    const count = 1500
    const from = written(at('killed.txt'), listed(origin, count))
    const to = at('killed.ndjson')
    const args = ['bulk', '--from', from, '--to', to, '--query', query, '--concurrency', '8']
    for (const enough of [200, 700, 1100]) {
      const { child, ended } = started(args)
      while (!existsSync(to) || readFileSync(to, 'latin1').split('\n').length < enough)
        await new Promise((resolve) => setTimeout(resolve, 10))
      child.kill('SIGKILL')
      await ended
      appendFileSync(to, `{"id":${enough},"url":"http://torn`)
    }
    expect(await started(args).ended).toEqual([0, null])
    const said = linesOf(to)
    expect(said.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: count }, (_, i) => i))
    expect(said.every((line) => JSON.stringify(line.data) === JSON.stringify(data))).toBe(true)
    // What was under way when it was killed is all that is asked for twice.
    expect([...origin.asked.values()].filter((n) => n > 1).length).toBeLessThanOrEqual(3 * 8)
    origin.close()
  })

  test('as a table too, which says how it is read', async () => {
    const origin = await pictures({ delay: 2 })
    const from = written(at('table.txt'), listed(origin, 600))
    const to = at('table.parquet')
    const args = [
      'bulk',
      '--from',
      from,
      '--to',
      to,
      '--query',
      '{ width size format seen: exif { make gps { latitude } } iptc { keywords } }',
    ]
    const { child, ended, said } = started(args)
    while (origin.times.length < 200) await new Promise((resolve) => setTimeout(resolve, 10))
    child.kill('SIGTERM')
    expect(await ended).toEqual([143, null])
    expect(said.err).toContain('Ended by SIGTERM')
    expect(existsSync(to)).toBe(false)
    const killed = started(args)
    while (origin.times.length < 400) await new Promise((resolve) => setTimeout(resolve, 10))
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(await started(args).ended).toEqual([0, null])
    const file = await asyncBufferFromFile(to)
    const { schema, row_groups: groups } = await parquetMetadataAsync(file)
    expect(schema.slice(1).map(({ name, type }) => `${name} ${type}`)).toEqual(['url BYTE_ARRAY', 'input BYTE_ARRAY', 'width INT32', 'size INT64', 'format BYTE_ARRAY', 'seen_make BYTE_ARRAY', 'seen_gps_latitude DOUBLE', 'iptc_keywords BYTE_ARRAY', 'errors BYTE_ARRAY', 'attempts INT32']) // prettier-ignore
    expect(groups).toHaveLength(2)
    const rows = await parquetReadObjects({ file })
    expect(new Set(rows.map(({ input }) => JSON.parse(input).id)).size).toBe(600)
    expect(rows).toHaveLength(600)
    expect(rows[0]).toMatchObject({
      width: 1200,
      size: expect.any(BigInt),
      format: 'JPEG',
      seen_make: 'Heliograph',
      seen_gps_latitude: 32.1461,
      errors: null,
      attempts: 1,
    })
    expect(JSON.parse(rows[0]!['iptc_keywords'])).toEqual(expect.any(Array))
    expect(await started(args).ended).toEqual([0, null])
    expect(origin.times.length).toBeLessThan(1000)
    origin.close()
  })

  test('when it is asked to end, with what is under way', async () => {
    const origin = await pictures({ delay: 30 })
    const args = ['bulk', '--from', written(at('ended.txt'), listed(origin, 300)), '--to', at('ended.ndjson'), '--query', 'width']
    const { child, ended, said } = started(args)
    while (origin.times.length < 50) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGINT')
    expect(await ended).toEqual([130, null])
    expect(said.err).toContain('the same command goes on from here')
    expect(linesOf(at('ended.ndjson'))).toHaveLength(origin.asked.size)
    expect((await heliograph(args)).status).toBe(0)
    expect(new Set(linesOf(at('ended.ndjson')).map(({ id }) => id)).size).toBe(300)
    expect([...origin.asked.values()].every((n) => n === 1)).toBe(true)
    origin.close()
  })

  test('behind what its journal does not know, and before what is torn', async () => {
    const lines = Array.from({ length: 30 }, (_, id) => `{"id":${id % 10},"url":"local:///portrait.jpg"}`)
    const [from, to] = [written(at('torn.txt'), lines), at('torn.ndjson')]
    const args = ['bulk', '--from', from, '--to', to, '--dead', at('torn-dead.ndjson'), '--query', 'width', '--quiet']
    // The journal of the beginning, beside an output of a later moment.
    const never = ['bulk', '--from', written(at('empty.txt'), []), ...args.slice(3)]
    expect((await heliograph(never)).status).toBe(0)
    copyFileSync(`${to}.progress`, at('journal'))
    expect((await heliograph(args)).status).toBe(0)
    const whole = readFileSync(to)
    for (const left of [1, 50, 200, whole.length - 1, whole.length]) {
      copyFileSync(at('journal'), `${to}.progress`)
      writeFileSync(to, whole)
      truncateSync(to, left)
      if (left === 200) appendFileSync(to, Buffer.alloc(5000))
      expect((await heliograph(args)).status).toBe(0)
      expect(readFileSync(to, 'utf8').split('\n').sort()).toEqual(whole.toString().split('\n').sort())
    }
  })

  test('where its input has grown', async () => {
    const [from, to] = [written(at('grown.txt'), ['local:///portrait.jpg']), at('grown.ndjson')]
    const args = ['bulk', '--from', from, '--to', to, '--query', 'width', '--quiet']
    expect((await heliograph(args)).status).toBe(0)
    appendFileSync(from, 'local:///signal.gif\n')
    expect((await heliograph(args)).status).toBe(0)
    expect(linesOf(to).map(({ url }) => url)).toEqual(['local:///portrait.jpg', 'local:///signal.gif'])
  })

  test('but not with another input, selection or output, nor twice at once', async () => {
    const [from, to] = [written(at('other.txt'), ['local:///portrait.jpg']), at('other.ndjson')]
    const args = ['bulk', '--from', from, '--to', to, '--query', 'width', '--quiet']
    expect((await heliograph(args)).status).toBe(0)
    expect(await heliograph(args.with(6, 'height'))).toMatchObject({ status: 1, err: `${to} was begun with another --query\n` })
    writeFileSync(`${to}.lock`, `${process.ppid} x`)
    expect((await heliograph(args)).err).toContain(`${to} is being written by process ${process.ppid};`)
    rmSync(`${to}.lock`)
    written(from, ['local:///signal.gif'])
    expect((await heliograph(args)).err).toMatch(/^The first 22 bytes of the input are not those/)
    rmSync(`${to}.progress`)
    expect((await heliograph(args)).err).toContain('.progress, which tells what it holds')
    expect(statSync(to).size).toBeGreaterThan(0)
  })
})

test('a terminal sees a bar, others a line now and then, the quiet nothing', async () => {
  const origin = await pictures({ delay: 100 })
  const from = written(at('bar.txt'), listed(origin, 20))
  const args = (name: string) => ['bulk', '--from', from, '--to', at(name), '--query', 'width', '--per-origin', '4']
  const { err } = await heliograph(args('bar.ndjson'), { isTTY: true })
  expect(err).toMatch(/\r\[#{4,16}-{4,16}\] \d+ of 20 \(\d+ %\), \d+ a second, 0 failed, \d+ s left/)
  expect(err).toMatch(/\r\[#{20}\] 20 of 20 \(100 %\), \d+ a second, 0 failed\P{L}+K\n$/u)
  expect((await heliograph([...args('quiet.ndjson'), '--quiet'], { isTTY: true })).err).toBe('')
  origin.close()
})

test.each([
  [[], '--from <file>'],
  [['--from', 'nowhere', '--to', at('x')], '--from: there is no file nowhere'],
  [['--from', '-', '--to', at('x'), '--query', '{ nothing }'], 'Cannot query field "nothing"'],
  [['--from', '-', '--to', at('x'), '--concurrency', '0'], '--concurrency is "0", but must be a whole number from 1 to 1000'],
  [['--from', '-'], '--to is missing'],
  [['--to', at('x')], '--from is missing'],
  [['--from', '-', '--to', 'answers.CSV'], 'tables are written as .parquet'],
  [['--from', '-', '--to', at('x'), '--dead', at('x')], '--from, --to and --dead are different files'],
  [['--bogus'], "Unknown option '--bogus'"],
  [['--from', '-', '--to', at('x'), '--queue', 'http://x'], '--queue must be an address such as redis://localhost:6379/name'],
])('what is wrong with %j is said in a line', async (args, message) => {
  const { status, err, out } = await heliograph(['bulk', ...args])
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toContain(message)
})
