import { context, type Span, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { guard } from '../../src/source/guard.ts'
import { openSources } from '../../src/source/open.ts'
import { pattern, rangeServer } from '../support/range-server.ts'
import { observed, type Observation } from '../../src/server/observed.ts'
import { running } from './running.ts'

const json = { 'content-type': 'application/json' }
const { url } = await running()
const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify({ query }) })
const one = '{ imageInfo(url: "local:///signal.gif") { width } }'

describe('requests', () => {
  test('keep their name, or are given one', async () => {
    expect((await ask(one, { 'x-request-id': 'trace-1:2.3' })).headers.get('x-request-id')).toBe('trace-1:2.3')
    for (const id of ['', 'a b', 'x'.repeat(200), '<script>'])
      expect((await ask(one, id ? { 'x-request-id': id } : {})).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('are counted, and what they read, under few labels', async () => {
    await ask(one)
    await ask('{ imageInfo(url: "local:///none.gif?secret=1") { width } }')
    await ask('{ imageInfo(url: "gopher://a.example/") { width } }')
    await fetch(new URL('/some/path/of/its/own', url))
    const response = await fetch(new URL('/metrics', url))
    expect(response.headers.get('content-type')).toContain('text/plain')
    const text = await response.text()
    expect(text).toMatch(/^heliograph_requests_total\{route="\/graphql",status="200"\} \d+$/m)
    expect(text).toMatch(/^heliograph_requests_total\{route="dialects",status="404"\} 1$/m)
    expect(text).toMatch(/^heliograph_sources_total\{scheme="local",outcome="OK"\} [1-9]/m)
    expect(text).toMatch(/^heliograph_sources_total\{scheme="local",outcome="SOURCE_INVALID"\} 1$/m)
    expect(text).toMatch(/^heliograph_sources_total\{scheme="other",outcome="SOURCE_INVALID"\} 1$/m)
    expect(text).toMatch(/^heliograph_source_bytes_total\{scheme="local"\} [1-9]/m)
    expect(text).toMatch(/^heliograph_requests_live 0$/m)
    expect(text).toMatch(/^heliograph_requests_refused_total 0$/m)
    expect(text).not.toMatch(/secret|own|none/)
    // What only grows is a counter, and is called one. [Prometheus, metric and label naming]
    const kinds = [...text.matchAll(/^# TYPE (heliograph_\w+) (\w+)$/gm)]
    expect(kinds.length).toBeGreaterThan(8)
    expect(kinds.filter(([, name, kind]) => name!.endsWith('_total') !== (kind === 'counter'))).toEqual([])
  })
})

describe('sources', () => {
  test('are told without what may be secret in their addresses', async () => {
    const server = await rangeServer({ '/a?signature=secret': { bytes: pattern(1000) } })
    const told: Observation[] = []
    const sources = observed(openSources({}, guard({ exceptions: ['127.0.0.1'] })), (one) => told.push(one))
    const source = sources.open(server.url('/a?signature=secret'))
    await source.read(0, 10)
    await source.dispose()
    await source.dispose()
    expect(() => sources.open('http://user:secret@a.example/?secret')).toThrow('user name')
    expect(told).toEqual([
      { scheme: 'http', url: server.url('/a'), outcome: 'OK', requests: 1, bytes: 1000 },
      { scheme: 'http', url: 'http://a.example/', outcome: 'SOURCE_FORBIDDEN', requests: 0, bytes: 0 },
    ])
    await sources.close()
    await server.close()
  })
})

describe('spans', () => {
  afterEach(() => trace.disable())

  test('are made for each stage where an SDK is registered', async () => {
    const ended: string[] = []
    const failed: string[] = []
    const span = (name: string) =>
      ({
        end: () => void ended.push(name),
        recordException: () => {},
        setStatus: ({ code }: { code: SpanStatusCode }) => void (code === SpanStatusCode.ERROR && failed.push(name)),
      }) as unknown as Span
    const tracer = {
      startActiveSpan: <T>(name: string, _: object, run: (span: Span) => T) => context.with(context.active(), () => run(span(name))),
    } as unknown as Tracer
    trace.setGlobalTracerProvider({ getTracer: () => tracer })
    await ask('{ imageInfo(url: "local:///heliograph.jpg") { width exif { make } } }')
    await vi.waitFor(() => expect(new Set(ended)).toEqual(new Set(['heliograph.container', 'heliograph.decode'])))
    expect(failed).toEqual([])
    await ask('{ imageInfo(url: "local:///none.jpg") { width } }')
    expect(failed).toEqual(['heliograph.container'])
  })

  test('cost nothing where none is', async () => {
    const began = vi.spyOn(trace, 'getTracer')
    await ask(one)
    expect(began).not.toHaveBeenCalled()
  })
})
