import type { Awaitable } from './steps.ts'

/** What a span says of what it is about. */
type Attributes = Readonly<Record<string, string | number>>

/** Where the API of OpenTelemetry keeps what was registered with it. */
const REGISTERED = Symbol.for('opentelemetry.js.api.1')

/** Runs one stage of the way from a source to fields, as a span where an SDK of OpenTelemetry is registered; else it is run, and no more. */
export function span<T, A = void>(stage: string, attributes: Attributes, run: (about: A) => Awaitable<T>, about?: A): Awaitable<T> {
  const { [REGISTERED]: registered } = globalThis as { [REGISTERED]?: { trace?: unknown } }
  return registered?.trace ? traced(stage, attributes, run, about as A) : run(about as A)
}

async function traced<T, A>(stage: string, attributes: Attributes, run: (about: A) => Awaitable<T>, about: A): Promise<T> {
  const { SpanStatusCode, trace } = await import('@opentelemetry/api')
  return trace.getTracer('heliograph').startActiveSpan(`heliograph.${stage}`, { attributes }, async (span) => {
    try {
      return await run(about)
    } catch (error) {
      span.recordException(error as Error)
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}
