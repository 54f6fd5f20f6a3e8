import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { ImageError } from '../error.ts'
import { ks3Parts, readKs3Request, type Ks3Tag } from '../rest/ks3-url.ts'
import { ossProcess, readOssRequest } from '../rest/oss-url.ts'
import { ks3Xml, objectFailure, ObjectError, ossXml } from '../rest/xml-error.ts'
import type { Image } from '../image.ts'
import { ask, reply, type Answer, type Dialect, type DialectNeeds } from './dialect.ts'
import { logFault } from './log.ts'

const JSON_TYPE = 'application/json'

/** Alibaba OSS's image processing: `GET /<object>?x-oss-process=image/info`; objects lie below the base address. */
export function ossDialect(base: string, needs: DialectNeeds): Dialect {
  return async (request, response) => {
    const process = ossProcess(request.url ?? '/')
    if (process === null) return false
    const id = randomBytes(12).toString('hex').toUpperCase()
    const refuse = (error: ObjectError) => ossXml(error, id, request.headers.host ?? 'localhost')
    const answered = await orRefused(request, refuse, async () => {
      const { url, action } = readOssRequest(request.url ?? '/', process, base)
      const { ossAverageHue, ossInfo } = await import('../rest/oss.ts')
      return ask(needs, response, url, async (image): Promise<Answer> =>
        action === 'info'
          ? { status: 200, type: JSON_TYPE, body: JSON.stringify(await ossInfo(image)) }
          : { status: 200, type: 'text/plain', body: await ossAverageHue(image) },
      )
    })
    reply(request, response, { ...answered, headers: { 'x-oss-request-id': id } })
    return true
  }
}

async function ks3Answer(image: Image, tag: Ks3Tag): Promise<object> {
  const { ks3Exif, ks3ImageInfo, ks3ImgAve } = await import('../rest/ks3.ts')
  if (tag === 'exif') return ks3Exif(image)
  return tag === 'imageInfo' ? ks3ImageInfo(image) : ks3ImgAve(image)
}

/** Kingsoft KS3's image processing: `GET /<object>@base@tag=exif`; objects lie below the base address. */
export function ks3Dialect(base: string, needs: DialectNeeds): Dialect {
  return async (request, response) => {
    const parts = ks3Parts(request.url ?? '/')
    if (parts === null) return false
    const id = randomBytes(16).toString('hex')
    const refuse = (error: ObjectError) => ks3Xml(error, id, `/${parts.object}`)
    const answered = await orRefused(request, refuse, async () => {
      const { url, tag } = readKs3Request(parts, base)
      const body = await ask(needs, response, url, (image) => ks3Answer(image, tag))
      return { status: 200, type: JSON_TYPE, body: JSON.stringify(body) }
    })
    reply(request, response, { ...answered, headers: { 'x-kss-request-id': id } })
    return true
  }
}

async function orRefused(request: IncomingMessage, refuse: (error: ObjectError) => string, make: () => Promise<Answer>): Promise<Answer> {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new ObjectError(405, 'MethodNotAllowed', 'Pictures are described to GET and HEAD only.')
    return await make()
  } catch (error) {
    const refusal = refusalOf(error)
    return { status: refusal.status, type: 'application/xml', body: refuse(refusal) }
  }
}

function refusalOf(error: unknown): ObjectError {
  if (error instanceof ObjectError) return error
  if (error instanceof ImageError) return objectFailure(error)
  logFault(error, 'object storage')
  return new ObjectError(500, 'InternalError', 'Something unexpected went wrong.')
}
