import { spawnSync } from 'node:child_process'
import { BlockList, isIPv6 } from 'node:net'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settingRows } from '../../src/config.ts'
import { reach } from '../../src/source/addresses.ts'
import { guard } from '../../src/source/guard.ts'
import { running } from '../server/running.ts'
import { installed } from '../support/tool.ts'
import { at, documents, type Json, textAt } from './documents.ts'
import { problems } from './kubernetes-fields.ts'

const kubectl = 'kubectl'
const file = 'deploy/kubernetes.yaml'
const manifest = documents(file)
const named = (kind: string, name = 'heliograph') => {
  const found = manifest.find((one) => at(one, 'kind') === kind && at(one, 'metadata.name') === name)
  expect(found, `${kind} ${name}`).toBeDefined()
  return found!
}
const pod = at(named('Deployment'), 'spec.template.spec')!
const container = at(pod, 'containers.0')!

const versions: Readonly<Record<string, string>> = {
  Deployment: 'apps/v1',
  Service: 'v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  PodDisruptionBudget: 'policy/v1',
  NetworkPolicy: 'networking.k8s.io/v1',
}

describe('the manifest', () => {
  test.each(manifest.map((one) => [`${textAt(one, 'kind')} ${textAt(one, 'metadata.name')}`, one] as const))(
    '%s has the fields that the API knows',
    (_, document) => {
      const kind = textAt(document, 'kind')
      expect([at(document, 'apiVersion'), problems(document, kind)]).toEqual([versions[kind], []])
    },
  )

  test.skipIf(!installed(kubectl, 'version', '--client'))('says to the types of Kubernetes all that it says', () => {
    // Objects that hold pods pass through the types of the API; a field that those do not have is lost on the way.
    const { stdout } = spawnSync(kubectl, ['set', 'serviceaccount', '--local', 'some', '-f', file, '-o', 'json'], { encoding: 'utf8' })
    const typed = JSON.parse(`[${stdout.replaceAll(/^\}\n\{$/gm, '},{')}]`) as Json[]
    const deployments = manifest.filter((one) => at(one, 'kind') === 'Deployment')
    expect(typed.length).toBe(deployments.length)
    deployments.forEach((one, i) => expect(typed[i]).toMatchObject(one as object))
  })

  test('selects what it labels', () => {
    for (const name of ['heliograph', 'heliograph-cache']) {
      const labels = at(named('Deployment', name), 'spec.template.metadata.labels')
      expect(at(named('Deployment', name), 'spec.selector.matchLabels')).toEqual(labels)
      expect(at(named('Service', name), 'spec.selector')).toEqual(labels)
      expect(at(named('NetworkPolicy', name), 'spec.podSelector.matchLabels')).toEqual(labels)
    }
    expect(at(named('PodDisruptionBudget'), 'spec.selector')).toEqual(at(named('Deployment'), 'spec.selector'))
    expect(at(named('HorizontalPodAutoscaler'), 'spec.scaleTargetRef')).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'heliograph' }) // prettier-ignore
    const variable = (at(container, 'env') as readonly Json[]).find((one) => at(one, 'name') === 'REDIS_URL')
    const cache = new URL(textAt(variable, 'value'))
    expect(at(named('Service', cache.hostname), 'spec.ports.0.port')).toBe(Number(cache.port))
  })

  test('asks for paths, metrics and settings that there are', { timeout: 90_000 }, async () => {
    const { url } = await running()
    const names = (at(container, 'env') as Json[]).map((one) => textAt(one, 'name'))
    expect(settingRows({}).map(({ name }) => name)).toEqual(expect.arrayContaining(names))
    for (const probe of ['livenessProbe', 'readinessProbe']) {
      expect(at(container, `${probe}.httpGet.port`)).toBe(at(container, 'ports.0.name'))
      const ask = async () => (await fetch(new URL(textAt(container, `${probe}.httpGet.path`), url))).status
      await expect.poll(ask, { timeout: 60_000 }).toBe(200)
    }
    expect([at(container, 'livenessProbe.httpGet.path'), at(container, 'readinessProbe.httpGet.path')]).toEqual(['/health', '/ready'])
    const scraped = at(named('Deployment'), 'spec.template.metadata.annotations') as Record<string, string>
    const metrics = await (await fetch(new URL(scraped['prometheus.io/path']!, url))).text()
    const queue = textAt(named('HorizontalPodAutoscaler'), 'spec.metrics.0.pods.metric.name')
    expect(metrics).toMatch(new RegExp(`^# TYPE ${queue} gauge$`, 'm'))
    expect(scraped['prometheus.io/port']).toBe(textAt(container, 'ports.0.containerPort'))
  })

  test('runs as nobody in particular, on a file system that it cannot write', () => {
    for (const name of ['heliograph', 'heliograph-cache']) {
      const { spec } = at(named('Deployment', name), 'spec.template') as { spec: Json }
      expect(at(spec, 'securityContext')).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } })
      expect(at(spec, 'automountServiceAccountToken')).toBe(false)
      const secure = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } }
      expect(at(spec, 'containers.0.securityContext')).toEqual(secure)
      expect(at(spec, 'containers.0.resources.limits.memory')).toBeDefined()
    }
  })

  test('gives it the time to end that it takes', () => {
    const before = Number(at(container, 'lifecycle.preStop.exec.command.1'))
    expect(Number(at(pod, 'terminationGracePeriodSeconds'))).toBeGreaterThan(before + 9.5)
  })
})

describe('what may be reached', () => {
  const egress = at(named('NetworkPolicy'), 'spec.egress') as readonly Json[]
  const open = egress.find((rule) => at(rule, 'to.0.ipBlock'))!
  const blocks = (at(open, 'to') as readonly Json[]).map((peer) => at(peer, 'ipBlock') as { cidr: string; except: string[] })
  const listed = (subnets: readonly string[]) => {
    const list = new BlockList()
    for (const subnet of subnets)
      list.addSubnet(subnet.split('/')[0]!, Number(subnet.split('/')[1]), isIPv6(subnet.split('/')[0]!) ? 'ipv6' : 'ipv4')
    return list
  }
  const [allowed, excepted] = [listed(blocks.map(({ cidr }) => cidr)), listed(blocks.flatMap(({ except }) => except))]
  const reaches = (address: string) => {
    const type = isIPv6(address) ? 'ipv6' : 'ipv4'
    return allowed.check(address, type) && !excepted.check(address, type)
  }

  test('is what the server lets through', () => {
    const edges = blocks.flatMap(({ except }) => except).map((subnet) => subnet.split('/')[0]!)
    for (const address of [
      ...edges,
      '169.254.169.254',
      '100.100.100.200',
      '168.63.129.16',
      '8.8.8.8',
      '2606:4700::1111',
      'fd00:ec2::254',
      'fe80::1',
    ])
      expect([address, reaches(address)]).toEqual([address, reach(address) === 'PUBLIC'])
    fc.assert(
      fc.property(fc.ipV4(), (address) => reaches(address) === (reach(address) === 'PUBLIC')),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.ipV6(), (address) => reach(address) !== 'PRIVATE' || !reaches(address)),
      { numRuns: 2000 },
    )
  })

  test('are the ports that the server reads', () => {
    const ports = (at(open, 'ports') as readonly Json[]).map((port) => Number(at(port, 'port')))
    const guardian = guard()
    const admitted = (port: number) => {
      try {
        return Boolean(guardian.admit(`http://pictures.example:${port}/`))
      } catch {
        return false
      }
    }
    expect(Array.from({ length: 65535 }, (_, i) => i + 1).filter(admitted)).toEqual(ports)
  })

  test('is nothing more than names and the cache', () => {
    const others = egress.filter((rule) => rule !== open)
    expect(others.map((rule) => at(rule, 'ports.0.port'))).toEqual([53, 6379])
    expect(at(others[1], 'to.0.podSelector')).toEqual(at(named('NetworkPolicy', 'heliograph-cache'), 'spec.podSelector'))
    expect(at(named('NetworkPolicy', 'heliograph-cache'), 'spec.egress')).toBeUndefined()
    expect(at(named('NetworkPolicy', 'heliograph-cache'), 'spec.policyTypes')).toEqual(['Ingress', 'Egress'])
  })
})
