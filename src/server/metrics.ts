import type { ServerResponse } from 'node:http'
import type { Counter, Histogram, Registry } from 'prom-client'
import type { CacheCounts } from '../source/cache.ts'
import type { Admission } from './admission.ts'

/** What is counted of one source that was read. */
export interface SourceRead {
  readonly scheme: string
  /** `OK`, or the code of the error that reading it ended in. */
  readonly outcome: string
  readonly requests: number
  readonly bytes: number
}

/** Seconds by which durations are told apart: of answers, and of questions to what several servers share. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const SHORT_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 1]

/** What the server counts, in the form that Prometheus reads. Labels have few values, whatever is asked for. */
export class Metrics {
  readonly #admission: Admission
  /** Says what is kept, and how often it was of use; undefined where nothing is. */
  cache: (() => CacheCounts) | undefined
  #made: Awaited<ReturnType<typeof make>> | undefined
  #refused = 0

  constructor(admission: Admission) {
    this.#admission = admission
  }

  /** Begins to count. */
  async load(): Promise<void> {
    this.#made = await make(this.#admission, () => this.#refused, this.cache)
  }

  /** A request was turned away before it was looked at. */
  refused(): void {
    this.#refused++
  }

  answered(route: string, status: number, seconds: number): void {
    this.#made?.requests.inc({ route, status: String(status) })
    this.#made?.seconds.observe({ route }, seconds)
  }

  read({ scheme, outcome, requests, bytes }: SourceRead): void {
    this.#made?.sources.inc({ scheme, outcome })
    this.#made?.sourceRequests.inc({ scheme }, requests)
    this.#made?.sourceBytes.inc({ scheme }, bytes)
  }

  /** What became of a question to the cache that several servers share. */
  asked(operation: string, outcome: string, seconds: number): void {
    this.#made?.shared.inc({ operation, outcome })
    this.#made?.sharedSeconds.observe({ operation }, seconds)
  }

  async send(response: ServerResponse): Promise<void> {
    if (!this.#made) await this.load()
    const { registry } = this.#made!
    const body = await registry.metrics()
    response.writeHead(200, { 'content-type': registry.contentType, 'content-length': Buffer.byteLength(body) }).end(body)
  }
}

/** A counter of what is counted elsewhere, under one label or none. */
function counterOf(
  Kind: typeof Counter,
  { name, help, label, registers }: { name: string; help: string; label?: string; registers: Registry[] },
  counts: () => Readonly<Record<string, number>>,
): Counter {
  return new Kind({
    name,
    help,
    labelNames: label ? [label] : [],
    registers,
    collect() {
      this.reset()
      for (const [value, count] of Object.entries(counts())) this.inc(label ? { [label]: value } : {}, count)
    },
  })
}

const REFUSED = {
  name: 'heliograph_requests_refused_total',
  help: 'Requests that were turned away because there was too much to do, before they were looked at',
}
const CACHE = { name: 'heliograph_cache_total', help: 'Files that were asked for, by what the cache had to say', label: 'outcome' }

async function make(admission: Admission, refused: () => number, cache: (() => CacheCounts) | undefined) {
  const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = await import('prom-client')
  const registry: Registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value())
      },
    })
  gauge('heliograph_requests_live', 'Requests that are worked on', () => admission.live)
  gauge('heliograph_requests_queued', 'Requests that wait for their turn', () => admission.queued)
  gauge('heliograph_event_loop_late_seconds', 'How late the event loop was of late', () => admission.lag / 1000)
  const counter = (name: string, help: string, ...labelNames: string[]): Counter =>
    new Counter({ name, help, labelNames, registers: [registry] })
  const histogram = (name: string, help: string, label: string, buckets: number[]): Histogram =>
    new Histogram({ name, help, labelNames: [label], buckets, registers: [registry] })
  if (cache) {
    gauge('heliograph_cache_entries', 'Files of which something is kept, or that their origins do not have', () => cache().entries)
    gauge('heliograph_cache_bytes', 'Bytes of memory that what is kept of files takes', () => cache().bytes)
  }
  return {
    registry,
    refused: counterOf(Counter, { ...REFUSED, registers: [registry] }, () => ({ all: refused() })),
    ...(cache && { cached: counterOf(Counter, { ...CACHE, registers: [registry] }, () => outcomes(cache())) }),
    seconds: histogram('heliograph_request_seconds', 'How long answers took', 'route', BUCKETS),
    sharedSeconds: histogram('heliograph_shared_cache_seconds', 'How long questions to the shared cache took', 'operation', SHORT_BUCKETS),
    shared: counter('heliograph_shared_cache_total', 'Questions to the shared cache, by what became of them', 'operation', 'outcome'),
    requests: counter('heliograph_requests_total', 'Requests that were answered', 'route', 'status'),
    sources: counter('heliograph_sources_total', 'Sources that were read, by what became of it', 'scheme', 'outcome'),
    sourceRequests: counter('heliograph_source_requests_total', 'Requests sent to origins', 'scheme'),
    sourceBytes: counter('heliograph_source_bytes_total', 'Bytes received from origins, or read from disk', 'scheme'),
  }
}

function outcomes({ hits, misses, revalidated, stale }: CacheCounts): Readonly<Record<string, number>> {
  return { hit: hits, miss: misses, revalidated, stale }
}
