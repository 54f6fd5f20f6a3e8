import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { Redis } from 'ioredis'

/** A Redis of a test's own, that can be made to fail. */
export interface TestRedis {
  readonly url: string
  /** Sends it commands past whatever is tested. */
  readonly direct: Redis
  /** Lets it stand still: connections stay, and nothing is answered. */
  readonly pause: () => void
  readonly resume: () => void
  /** Ends it at once. */
  readonly kill: () => Promise<void>
  /** Starts it again, empty, at the same address. */
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts a redis-server on a free port. */
export async function redisServer(...options: string[]): Promise<TestRedis> {
  const port = await freePort()
  let child: ChildProcess
  const start = async (): Promise<void> => {
    const arguments_ = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...options]
    const started = spawn('redis-server', arguments_, { stdio: ['ignore', 'pipe', 'ignore'] })
    child = started
    await new Promise<void>((resolve, reject) => {
      started.stdout.on('data', (line) => String(line).includes('Ready to accept') && resolve())
      started.once('exit', () => reject(new Error('redis-server ended')))
    })
  }
  await start()
  const url = `redis://127.0.0.1:${port}`
  const direct = new Redis(url)
  direct.on('error', () => {})
  const kill = async (): Promise<void> => {
    const exited = once(child, 'exit')
    if (child.kill('SIGKILL')) await exited
  }
  const pause = () => void child.kill('SIGSTOP')
  const resume = () => void child.kill('SIGCONT')
  return {
    url,
    direct,
    pause,
    resume,
    kill,
    start,
    close: async () => {
      direct.disconnect()
      await kill()
    },
  }
}

async function freePort(): Promise<number> {
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const { port } = free.address() as AddressInfo
  await new Promise((resolve) => free.close(resolve))
  return port
}
