import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { running } from '../server/running.ts'
import { temporaryFolder } from '../support/temporary.ts'

/** What a server answers. */
interface Answered {
  readonly status: number
  readonly type: string
  readonly text: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Asks for a path, written as it is to be sent. */
export interface Get {
  (path: string, headers?: Record<string, string>, method?: string): Promise<Answered>
  readonly origin: string
}

/** A server that reads these files below `local:///`, for the tests of the file. */
export async function serving(files: Readonly<Record<string, Uint8Array>>, environment: Record<string, string> = {}): Promise<Get> {
  const folder = temporaryFolder()
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  const { url } = await running({ HELIOGRAPH_LOCAL_ROOT: folder, HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true', ...environment })
  // Neither fetch nor URL leave a path as it is.
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answered>((resolve, reject) => {
      const asking = request({ host: url.hostname, port: url.port, path, headers, method }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const { statusCode = 0, headers: sent } = response
          resolve({ status: statusCode, type: sent['content-type'] ?? '', text: Buffer.concat(parts).toString(), headers: sent })
        })
      })
      asking.on('error', reject).end()
    })
  return Object.assign(get, { origin: url.origin })
}
