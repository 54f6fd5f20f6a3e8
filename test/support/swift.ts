import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { AwsV4Signer } from 'aws4fetch'
import { temporaryFolder } from './temporary.ts'

/** Debian's Python, for which its packages are installed. */
const PYTHON = '/usr/bin/python3'

/** The region of the server, and who may do everything there. */
export const REGION = 'eu-test-1'
export const OWNER = { accessKeyId: 'test:tester', secretAccessKey: 'testing' }

/** A real server of the S3 protocol, which holds nothing yet. */
export interface Swift {
  readonly port: number
  /** Sends a signed request with a path as it is; throws where the server refuses it. */
  readonly send: (method: string, path: string, body?: Uint8Array | string) => Promise<Response>
  readonly close: () => Promise<void>
}

/** Whether OpenStack Swift is there; says so aloud where it is not. */
export function swiftInstalled(): boolean {
  const servers = ['swift.proxy.server', 'swift.account.server', 'swift.container.server', 'swift.obj.server']
  const there = spawnSync(PYTHON, ['-c', `import ${servers.join(', ')}`]).status === 0
  if (!there) console.warn('OpenStack Swift (python3-swift) is not installed: reading from a real server of the S3 protocol is skipped')
  return there
}

/** Starts OpenStack Swift over a folder of its own on a free port of 127.0.0.1; it ends with this process at the latest. */
export async function startSwift(): Promise<Swift> {
  const folder = temporaryFolder()
  const script = fileURLToPath(new URL('swift-server.py', import.meta.url))
  const child = spawn(PYTHON, ['-B', script, folder], { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const close = async () => {
    child.kill()
    await ended
  }
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => undefined)])
  const port = Number(line?.[0])
  if (!(port > 0)) {
    await close()
    throw new Error(`Swift did not start: ${complaint}`)
  }
  return { port, send: (method, path, body) => send(port, method, path, body), close }
}

async function send(port: number, method: string, path: string, body: Uint8Array | string = ''): Promise<Response> {
  const url = `http://127.0.0.1:${port}${path}`
  const signer = new AwsV4Signer({ ...OWNER, url, method, service: 's3', region: REGION })
  const { headers } = await signer.sign()
  const response = await fetch(url, { method, headers, ...(method === 'PUT' && { body: Buffer.from(body) }) })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response
}
