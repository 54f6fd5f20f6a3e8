import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { ImageError } from '../error.ts'
import { ImgproxyError } from '../rest/imgproxy-error.ts'
import { imgproxyFailure } from '../rest/imgproxy-failure.ts'
import { alwaysSent, cacheControl, forOne, requestId, stateHeaders, unchanged } from '../rest/imgproxy-headers.ts'
import type { ImgproxySettings } from '../rest/imgproxy-settings.ts'
import { verifySecret } from '../rest/imgproxy-signature.ts'
import { infoPath, readInfoPath } from '../rest/imgproxy-url.ts'
import { ask, reply, retry, TimeIsOver, type Answer, type Asking, type Dialect, type DialectNeeds, type Refusal } from './dialect.ts'
import { logFault } from './log.ts'

const TEXT = 'text/plain'

/** Refusals in imgproxy's words; it has one for all who ask too much. */
function refused(refusal: Refusal): Answer {
  if (refusal.why === 'unknown') return { status: 403, type: TEXT, body: 'Forbidden' }
  return { status: 429, type: TEXT, body: 'Too many requests', headers: retry(refusal) }
}

/** imgproxy's info endpoint: `GET /info/<signature>/<options>/<source>`. */
export function imgproxyDialect(settings: ImgproxySettings, needs: DialectNeeds): Dialect {
  return async (request, response, asker, refusal) => {
    const path = infoPath(request.url ?? '/', settings)
    if (path === null) return false
    const answered = refusal ? refused(refusal) : await answer(path, settings, needs, request, { ...asker, response })
    const id = requestId(request.headers['x-request-id']?.toString()) ?? randomBytes(15).toString('base64url')
    reply(request, response, { ...answered, headers: { ...alwaysSent, 'x-request-id': id, ...answered.headers } })
    return true
  }
}

async function answer(
  path: string,
  settings: ImgproxySettings,
  needs: DialectNeeds,
  request: IncomingMessage,
  asking: Asking,
): Promise<Answer> {
  if (request.method === 'HEAD' || request.method === 'OPTIONS') return { status: 200, type: TEXT, body: ' ' }
  if (request.method !== 'GET') return { status: 404, type: TEXT, body: ' ' }
  try {
    verifySecret(request.headers.authorization, settings)
    return await info(path, settings, needs, request, asking)
  } catch (error) {
    const { status, text } = failure(error)
    return { status, type: TEXT, body: text }
  }
}

async function info(
  path: string,
  settings: ImgproxySettings,
  needs: DialectNeeds,
  { headers }: IncomingMessage,
  asking: Asking,
): Promise<Answer> {
  const now = Date.now() / 1000
  const { url, options } = readInfoPath(path, settings, now)
  return ask(needs, asking, url, async (image, source) => {
    try {
      // What reads files is loaded with the first request for it, so that the server listens sooner.
      const { imgproxyInfo } = await import('../rest/imgproxy.ts')
      await image.detected() // with it the origin has told which state the file is in
      const state = stateHeaders(source.state, settings)
      const kept = cacheControl(options.expires, now, settings, source.state)
      const sent = { 'cache-control': asking.known ? forOne(kept) : kept, ...state }
      const has = { ifNoneMatch: headers['if-none-match'], ifModifiedSince: headers['if-modified-since'] }
      if (unchanged(has, state, settings)) return { status: 304, type: TEXT, body: '', headers: sent }
      return { status: 200, type: 'application/json', body: JSON.stringify(await imgproxyInfo(image, options)), headers: sent }
    } catch (error) {
      throw error instanceof ImageError ? imgproxyFailure(error, source.state !== undefined) : error
    }
  })
}

function failure(error: unknown): Pick<ImgproxyError, 'status' | 'text'> {
  if (error instanceof ImgproxyError) return error
  if (error instanceof ImageError) return imgproxyFailure(error, false)
  if (error instanceof TimeIsOver) return { status: 503, text: 'Timeout' }
  logFault(error, 'imgproxy')
  return { status: 500, text: 'Internal error' }
}
