import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settingRows } from '../../src/config.ts'
import { at, documents, type Json, textAt } from './documents.ts'
import { temporaryFolder } from '../support/temporary.ts'

/** The instructions of the last stage of the Dockerfile, each with what it is given. */
const stages = readFileSync('Dockerfile', 'utf8')
  .split(/^FROM /m)
  .slice(1)
const instructions = (stage: string) =>
  stage
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => [line.split(' ')[0]!, line.slice(line.indexOf(' ') + 1)] as const)
const image = instructions(stages.at(-1)!)
const said = (name: string) => image.filter(([instruction]) => instruction === name).map(([, given]) => given)
const environment = Object.fromEntries(said('ENV').flatMap((given) => given.split(' ').map((pair) => pair.split('=') as [string, string])))
const command = (given: string) => JSON.parse(/\[.*\]/.exec(given)![0]) as [string, ...string[]]

describe('the image', () => {
  const folder = temporaryFolder()

  test('is made of files that are sent to whoever builds it', () => {
    const sent = readFileSync('.dockerignore', 'utf8').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1)) // prettier-ignore
    for (const stage of stages)
      for (const [instruction, given] of instructions(stage))
        if (instruction === 'COPY' && !given.startsWith('--from')) {
          const files = given.split(' ').slice(0, -1)
          expect(files.filter((file) => !existsSync(file) || !sent.includes(file.split('/')[0]!))).toEqual([])
        }
  })

  test('needs nothing else to serve, as a user who may write nothing', { timeout: 60_000 }, async () => {
    // Compiles the program first, where need be.
    expect(spawnSync(process.execPath, ['src/start.js', '--version']).status).toBe(0)
    for (const given of said('COPY')) {
      const files = given.replace(/^--from=build /, '').split(' ')
      const target = files.pop()!
      for (const file of files.map((one) => one.replace(/^\/heliograph\//, '')))
        if (file === 'node_modules') symlinkSync(resolve(file), join(folder, file))
        else cpSync(file, join(folder, target, target.endsWith('/') ? file : ''), { recursive: true })
    }
    chmodSync(folder, 0o755)
    const user = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {}
    const [program, ...options] = command(said('CMD')[0]!)
    const child = spawn(program === 'node' ? process.execPath : program, options, {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...environment, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
      ...user,
    })
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      const url = new URL(/http:\S+/.exec(line.toString())![0].replace('localhost', '127.0.0.1'))
      const answer = await fetch(`${url.href}?query={imageInfo(url:"local:///signal.gif"){format}}`)
      expect(await answer.json()).toMatchObject({ data: { imageInfo: { format: 'GIF' } } })
      expect(await (await fetch(url, { headers: { accept: 'text/html' } })).text()).toContain('<!doctype html>')
      const [healthcheck] = said('HEALTHCHECK')
      const check = (port: string) => {
        const [program, ...options] = command(healthcheck!)
        const asked = spawn(program === 'node' ? process.execPath : program, options, {
          env: { ...environment, PORT: port },
          stdio: 'ignore',
        })
        return once(asked, 'exit')
      }
      expect([await check(url.port), await check('1')]).toEqual([
        [0, null],
        [1, null],
      ])
      child.kill('SIGTERM')
      expect(await once(child, 'exit')).toEqual([0, null])
    } finally {
      child.kill('SIGKILL')
    }
  })

  test('listens to others, and is no root', () => {
    expect(environment).toMatchObject({ NODE_ENV: 'production', HOST: '0.0.0.0', PORT: said('EXPOSE')[0] })
    expect(said('USER')).toEqual(['node'])
  })
})

describe('compose.yaml', () => {
  const [compose] = documents('compose.yaml')
  const services = at(compose, 'services') as Readonly<Record<string, Json>>

  test('has several instances, a cache that leads nowhere, and a balancer in front', () => {
    expect(Number(at(services['heliograph'], 'deploy.replicas'))).toBeGreaterThan(1)
    expect(at(compose, 'networks.cache.internal')).toBe(true)
    expect([at(services['cache'], 'networks'), at(services['balancer'], 'networks')]).toEqual([['cache'], ['web']])
    expect(Object.keys(services).filter((name) => at(services[name], 'ports'))).toEqual(['balancer'])
    const networks = Object.keys(at(compose, 'networks') as object)
    for (const service of Object.values(services)) {
      expect(networks).toEqual(expect.arrayContaining(at(service, 'networks') as string[]))
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
    }
  })

  test('names settings, services and files that there are', () => {
    const settings = at(services['heliograph'], 'environment') as Readonly<Record<string, string>>
    expect(settingRows({}).map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(settings)))
    expect(Object.keys(services)).toContain(new URL(settings['REDIS_URL']!).hostname)
    const config = textAt(services['balancer'], 'configs.0.source')
    const file = textAt(compose, `configs.${config}.file`)
    expect(Object.keys(services)).toContain(/server (\w+):/.exec(readFileSync(file, 'utf8'))![1])
    const listened = /listen (\d+)/.exec(readFileSync(file, 'utf8'))![1]
    expect(at(services['balancer'], 'ports')).toEqual([`127.0.0.1:4000:${listened}`])
  })

  test('gives instances the time to end that they take', () => {
    expect(parseInt(textAt(services['heliograph'], 'stop_grace_period'), 10)).toBeGreaterThan(9.5)
  })
})
