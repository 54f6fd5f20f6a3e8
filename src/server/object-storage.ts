import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { ImageError } from '../error.ts'
import { ks3Parts, readKs3Request, type Ks3Tag } from '../rest/ks3-url.ts'
import { ossParts, readOssRequest, type OssAction } from '../rest/oss-url.ts'
import { accessDenied, busy as tooBusy, internal, ks3Xml, objectFailure, ObjectError, ossXml, tooMany } from '../rest/xml-error.ts'
import type { Image } from '../image.ts'
import { ask, reply, retry, TimeIsOver, type Answer, type Dialect, type DialectNeeds, type Refusal } from './dialect.ts'
import { logFault } from './log.ts'

const JSON_TYPE = 'application/json'

/** Alibaba OSS's image processing: `GET /<object>?x-oss-process=image/info`; objects lie below the base address. */
export function ossDialect(base: string, needs: DialectNeeds): Dialect {
  return async (request, response, asker, refusal) => {
    const parts = ossParts(request.url ?? '/')
    if (parts === null) return false
    const id = randomBytes(12).toString('hex').toUpperCase()
    const say = (error: ObjectError) => ossXml(error, id, request.headers.host ?? 'localhost')
    const answered = await orRefused(request, refusal, say, async () => {
      const { url, action } = readOssRequest(parts, base)
      return ask(needs, { ...asker, response }, url, (image) => ossAnswer(image, action))
    })
    reply(request, response, withId(answered, 'x-oss-request-id', id))
    return true
  }
}

async function ossAnswer(image: Image, action: OssAction): Promise<Answer> {
  const { ossAverageHue, ossExif, ossInfo } = await import('../rest/oss.ts')
  if (action === 'average-hue') return { status: 200, type: 'text/plain', body: await ossAverageHue(image) }
  const said = await (action === 'info' ? ossInfo : ossExif)(image)
  return { status: 200, type: JSON_TYPE, body: JSON.stringify(said) }
}

/** Kingsoft KS3's image processing: `GET /<object>@base@tag=exif`; objects lie below the base address. */
export function ks3Dialect(base: string, needs: DialectNeeds): Dialect {
  return async (request, response, asker, refusal) => {
    const parts = ks3Parts(request.url ?? '/')
    if (parts === null) return false
    const id = randomBytes(16).toString('hex')
    const say = (error: ObjectError) => ks3Xml(error, id, `/${parts.object}`)
    const answered = await orRefused(request, refusal, say, async () => {
      const { url, tag } = readKs3Request(parts, base)
      const body = await ask(needs, { ...asker, response }, url, (image) => ks3Answer(image, tag))
      return { status: 200, type: JSON_TYPE, body: JSON.stringify(body) }
    })
    reply(request, response, withId(answered, 'x-kss-request-id', id))
    return true
  }
}

async function ks3Answer(image: Image, tag: Ks3Tag): Promise<object> {
  const { ks3Exif, ks3ImageInfo, ks3ImgAve } = await import('../rest/ks3.ts')
  if (tag === 'exif') return ks3Exif(image)
  return tag === 'imageInfo' ? ks3ImageInfo(image) : ks3ImgAve(image)
}

/** An answer that carries the number of its request. */
function withId(answer: Answer, header: string, id: string): Answer {
  return { ...answer, headers: { ...answer.headers, [header]: id } }
}

/** What is said of a request that is refused whatever it asks for. */
const REFUSALS = { unknown: accessDenied, spent: tooMany, busy: tooBusy }

async function orRefused(
  request: IncomingMessage,
  refusal: Refusal | undefined,
  say: (error: ObjectError) => string,
  make: () => Promise<Answer>,
): Promise<Answer> {
  try {
    if (request.method === 'OPTIONS') return { status: 200, type: 'text/plain', body: '' }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new ObjectError(405, 'MethodNotAllowed', 'Pictures are described to GET and HEAD only.')
    if (refusal) throw REFUSALS[refusal.why]()
    return await make()
  } catch (error) {
    const failure = failureOf(error)
    return { status: failure.status, type: 'application/xml', body: say(failure), ...(refusal && { headers: retry(refusal) }) }
  }
}

function failureOf(error: unknown): ObjectError {
  if (error instanceof ObjectError) return error
  if (error instanceof ImageError) return objectFailure(error)
  if (!(error instanceof TimeIsOver)) logFault(error, 'object storage')
  return internal()
}
