import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** What a request may call itself. */
const REQUEST_ID = /^[\w.:-]{1,128}$/

/** Names a request, by its own name where it has one, says so in the answer, and tells how it went once it is over. */
export function observe(
  request: IncomingMessage,
  response: ServerResponse,
  route: string,
  { log, metrics }: { log: Log; metrics: Metrics },
): string {
  const given = request.headers['x-request-id']?.toString() ?? ''
  const requestId = REQUEST_ID.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = requestId
  response.setHeader('x-request-id', requestId)
  const began = performance.now()
  response.once('close', () => {
    const ms = Math.round((performance.now() - began) * 10) / 10
    const status = response.writableFinished ? response.statusCode : 499
    metrics.answered(route, status, ms / 1000)
    const said = { requestId, method: request.method, route, status, ms }
    if (status === 503 || route === '/health' || route === '/ready' || route === '/metrics') log.debug(said, 'answered')
    else log.info(said, status === 499 ? 'left' : 'answered')
  })
  return requestId
}
