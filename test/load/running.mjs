// The server in a process of its own, an origin in a thread, and what both are seen to do.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

const start = fileURLToPath(new URL('../../src/start.js', import.meta.url))

/** Starts the server on a free port; it is ready when this resolves. */
export async function server(settings = {}) {
  const environment = { ...process.env, PORT: '0', HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true', HELIOGRAPH_LOG_LEVEL: 'warn', ...settings }
  const child = spawn(process.execPath, [start, 'serve'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => child.kill('SIGKILL'))
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${code}`)))
  const [line] = await Promise.race([once(child.stdout, 'data'), failed])
  failed.catch(() => {})
  const url = new URL(/http:\S+/.exec(String(line))[0].replace('localhost', '127.0.0.1'))
  while ((await fetch(new URL('/ready', url))).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20))
  const ended = once(child, 'exit')
  return {
    url,
    child,
    ended,
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'latin1'))[1]) * 1024,
    stop: async () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/**
 * Starts `count` origins that answer every path with the same picture, of `size` bytes at least, after `delay` milliseconds. Pictures are spread over
 * them: of one origin only so much is asked at once, whatever a server could answer.
 */
export async function origin(delay = 0, size = 0, count = 1) {
  const worker = new Worker(new URL('origin.mjs', import.meta.url), { workerData: { delay, size, count } })
  const [ports] = await once(worker, 'message')
  let next = 0
  const had = async (what) => {
    worker.postMessage(what)
    return (await once(worker, 'message'))[0]
  }
  return {
    url: (path) => `http://127.0.0.1:${ports[next++ % count]}/${path}`,
    /** How many requests it has had. */
    requests: () => had('requests'),
    /** How many bytes it has sent, heads aside. */
    bytes: () => had('bytes'),
    close: () => worker.terminate(),
  }
}

/** Starts a Redis that keeps nothing on the disk, and can be made to fail; null where none is installed. */
export async function redis() {
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const { port } = free.address()
  free.close()
  let child
  process.once('exit', () => child?.kill('SIGKILL'))
  const start = async () => {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] })
    const there = await Promise.race([once(child.stdout, 'data'), once(child, 'error').then(() => null)])
    return there !== null
  }
  if (!(await start())) return null
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    get child() {
      return child
    },
    /** Starts it again, empty, after it was stopped. */
    start,
    /** Lets it stand still: connections stay, and nothing is answered. */
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
