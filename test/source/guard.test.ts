import type { LookupAddress } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { reach } from '../../src/source/addresses.ts'
import { guard, type GuardSettings } from '../../src/source/guard.ts'
import { inTime } from '../support/in-time.ts'

/** What the guard says to an address: the code of its error, or `ok`. */
function says(url: string, settings: GuardSettings = {}): string {
  try {
    guard(settings).admit(url)
    return 'ok'
  } catch (error) {
    return (error as { code: string }).code
  }
}

const PUBLIC = [
  ['93.184.216.34', 'a public address'],
  ['172.15.255.255', 'before 172.16/12'],
  ['172.32.0.0', 'behind 172.16/12'],
  ['100.63.255.255', 'before 100.64/10'],
  ['100.128.0.0', 'behind 100.64/10'],
  ['169.253.255.255', 'before link-local'],
  ['169.255.0.0', 'behind link-local'],
  ['192.0.1.0', 'behind 192.0.0/24'],
  ['198.17.255.255', 'before the benchmarks'],
  ['198.20.0.0', 'behind the benchmarks'],
  ['223.255.255.255', 'before multicast'],
  ['168.63.129.17', 'beside WireServer'],
  ['9.255.255.255', 'before 10/8'],
  ['11.0.0.0', 'behind 10/8'],
  ['126.255.255.255', 'before loopback'],
  ['128.0.0.0', 'behind loopback'],
  ['2606:4700:4700::1111', 'a public IPv6 address'],
  ['2001:4860:4860::8888', 'in 2001::/16, behind 2001::/23'],
  ['2001:200::1', 'the first behind 2001::/23'],
  ['::ffff:93.184.216.34', 'mapped'],
  ['::ffff:5db8:d822', 'mapped, in hexadecimal'],
  ['64:ff9b::5db8:d822', 'through NAT64'],
  ['2a00:1450::5efe:5db8:d822', 'ISATAP of a public address'],
] as const

const PRIVATE = [
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.255.255', 'private'],
  ['100.64.0.1', 'shared by carriers'],
  ['169.254.1.1', 'link-local'],
  ['::1', 'loopback'],
  ['fc00::1', 'unique local'],
  ['fd12:3456:789a::1', 'unique local'],
  ['fe80::1', 'link-local'],
  ['::ffff:127.0.0.1', 'mapped loopback'],
  ['::ffff:a00:1', 'mapped, in hexadecimal'],
  ['0:0:0:0:0:ffff:127.0.0.1', 'mapped, in full'],
  ['64:ff9b::10.0.0.1', 'a private address through NAT64'],
  ['2a00::5efe:7f00:1', 'ISATAP of loopback'],
  ['2a00::200:5efe:10.0.0.1', 'ISATAP, universal'],
] as const

const NONE = [
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'this network'],
  ['192.0.0.1', 'protocol assignments'],
  ['192.0.2.1', 'documentation'],
  ['192.31.196.1', 'AS112'],
  ['192.52.193.1', 'AMT'],
  ['192.88.99.1', '6to4 relay'],
  ['192.175.48.1', 'AS112'],
  ['198.18.0.1', 'benchmark'],
  ['198.19.255.255', 'benchmark'],
  ['198.51.100.1', 'documentation'],
  ['203.0.113.1', 'documentation'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.250', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['169.254.169.254', 'AWS, Azure, Google'],
  ['169.254.170.2', 'AWS ECS'],
  ['100.100.100.200', 'Alibaba'],
  ['192.0.0.192', 'Oracle'],
  ['168.63.129.16', 'Azure'],
  ['fd00:ec2::254', 'AWS'],
  ['fd20:ce::254', 'Google'],
  ['::ffff:169.254.169.254', 'AWS, mapped'],
  ['64:ff9b::a9fe:a9fe', 'AWS through NAT64'],
  ['64:ff9b:1::a9fe:a9fe', 'local NAT64'],
  ['::', 'unspecified'],
  ['::7f00:1', 'IPv4-compatible'],
  ['::5db8:d822', 'IPv4-compatible, public'],
  ['::ffff:0:7f00:1', 'IPv4-translated'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['2001::1', 'protocol assignments'],
  ['2001:0:0:0:0:0:5601:5601', 'Teredo'],
  ['2001:2::1', 'benchmark'],
  ['2001:10::1', 'ORCHID'],
  ['2001:20::1', 'ORCHIDv2'],
  ['2001:db8::1', 'documentation'],
  ['2002:a9fe:a9fe::', '6to4'],
  ['2002:5db8:d822::', '6to4 of a public address'],
  ['2620:4f:8000::1', 'AS112'],
  ['3fff::1', 'documentation'],
  ['100::1', 'discard'],
  ['5f00::1', 'segment routing'],
  ['4000::1', 'never given out'],
  ['fe80::1%eth0', 'with a zone'],
  ['example.com', 'a name'],
  ['', 'nothing'],
] as const

describe('whose an address is', () => {
  test.each(PUBLIC)('%s is public: %s', (address) => expect(reach(address)).toBe('PUBLIC'))
  test.each(PRIVATE)('%s is private: %s', (address) => expect(reach(address)).toBe('PRIVATE'))
  test.each(NONE)('%s is read by nobody: %s', (address) => expect(reach(address)).toBe('NONE'))
})

describe('gate one: the URL as it was written', () => {
  test.each([
    'http://93.184.216.34/img.jpg',
    'https://example.com/img.jpg',
    'https://example.com:443/',
    'http://example.com:8080/',
    'https://example.com:8443/',
    'https://example.com./img.jpg',
    'HTTPS://EXAMPLE.COM/IMG.JPG',
    'https://bücher.example.com/ü.jpg',
    'https://example.com/%E2%82%AC%20a.jpg?x=1&y=%2F..%2F#frag',
    'https://example.com/http://127.0.0.1/',
    'https://example.com/?url=http://169.254.169.254/',
    'https://10.0.0.1.example.com/a.jpg',
    'https://localhost.example.com/',
    'http://[2606:4700:4700::1111]/',
    'http://[::ffff:93.184.216.34]/',
    'http://0x5db8d822/',
    'https://my_bucket.s3.example.com/a.jpg',
  ])('lets %s pass', (url) => expect(says(url)).toBe('ok'))

  test.each([
    'http://127.0.0.1/',
    'https://127.0.0.1:8443/',
    'http://127.1/',
    'http://0/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://127.0.0.1./',
    'http://%31%32%37.0.0.1/',
    'http://127%2e0%2e0%2e1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://１２７.０.０.１/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://2852039166/',
    'http://[64:ff9b::169.254.169.254]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://foo.localhost/',
    'http://ip6-localhost/',
    'http://localhost.localdomain/',
    'http://metadata.google.internal/',
    'http://metadata/',
    'http://metadata.packet.net/',
    'http://kubernetes.default.svc/',
    'http://redis/',
    'http://printer.local/',
    'http://nas.home.arpa/',
    'http://a.test/',
    'http://a.invalid/',
    'http://a.onion/',
    'http://a.internal/',
    'http://a.intranet/',
    'http://a.private/',
    'http://a.lan/',
    'http://a.home/',
    'http://a.corp/',
    'http://a.cluster/',
    'http://metadata.platformequinix.com/',
    'http://user:pass@93.184.216.34/',
    'http://user@93.184.216.34/',
    'http://93.184.216.34@127.0.0.1/',
    'http://93.184.216.34:22/',
    'http://93.184.216.34:0/',
    'http://example.com:6379/',
  ])('forbids %s', (url) => expect(says(url)).toBe('SOURCE_FORBIDDEN'))

  test.each([
    '',
    'http://',
    'http://?x',
    'http://[::1',
    'http:127.0.0.1/',
    'http:93.184.216.34/',
    'http:/93.184.216.34/',
    'http:///93.184.216.34/',
    'http://93.184.216.34\\@127.0.0.1/',
    'http://93.184.216.34/\t',
    'http://93.184.216.34/a\r\nHost: internal/',
    'http://93.184.216.34/a b',
    ' http://93.184.216.34/',
    'http://93.184.216.34/\x7f',
    'http://93.184.216.34/\0',
    'http://exa mple.com/',
    'http://example.com%00.internal/',
    'http://a.example.com:99999/',
    'http://[fe80::1%25eth0]/',
    'http://425.510.425.510/',
    '//127.0.0.1/',
    `http://example.com/${'a'.repeat(8192)}`,
  ])('does not take %j for an address', (url) => expect(says(url)).toBe('SOURCE_INVALID'))

  test('opens what is near where private addresses may be read, but never a vendor’s credentials', () => {
    const settings = { allowPrivateAddresses: true }
    for (const [address] of PRIVATE) expect(says(`http://${address.includes(':') ? `[${address}]` : address}:9000/`, settings)).toBe('ok')
    for (const url of ['http://localhost:3000/', 'http://minio:9000/', 'http://nas.local/']) expect(says(url, settings)).toBe('ok')
    for (const url of [
      'http://169.254.169.254/',
      'http://[fd00:ec2::254]/',
      'http://0.0.0.0/',
      'http://224.0.0.1/',
      'http://a:b@10.0.0.1/',
    ])
      expect(says(url, settings)).toBe('SOURCE_FORBIDDEN')
  })
})

describe('allowed sources', () => {
  test.each([
    ['http://example.com', 'http://example.com/a.jpg'],
    ['http://example.com/photos/', 'http://example.com/photos/2020/a.jpg'],
    ['http://example.com/*', 'http://example.com/photos/a.jpg?w=1'],
    ['https://*.example.com/', 'https://a.b.example.com/x'],
    ['https://example.com/*/public/', 'https://example.com/team/public/a.jpg'],
    ['http://example.com:9000/', 'http://example.com:9000/a.jpg'],
    ['http://example.com:*/', 'http://example.com:9000/a.jpg'],
    ['HTTP://EXAMPLE.com', 'http://example.com./a.jpg'],
    ['http://example.com/?key=', 'http://example.com/?key=1'],
    ['local:///public/', 'local:///public/a.jpg'],
    ['data:', 'data:image/png;base64,AAAA'],
    ['data:image/', 'data:image/png;base64,AAAA'],
  ])('%s admits %s', (pattern, url) => expect(says(url, { allowedSources: ['https://other.example/', pattern] })).toBe('ok'))

  test.each([
    ['http://example.com', 'http://example.com@93.184.216.34/'],
    ['http://example.com', 'http://example.com.evil.example/'],
    ['http://example.com', 'http://example.community/'],
    ['http://example.com', 'https://example.com/'],
    ['http://example.com', 'http://example.com:8080/'],
    ['http://example.com/photos/', 'http://example.com/private/a.jpg'],
    ['http://example.com/photos/', 'http://example.com/photos/../private/a.jpg'],
    ['http://example.com/photos/', 'http://example.com/photos/%2e%2e/private/a.jpg'],
    ['http://example.com/photos/', 'http://example.com/photos/..%2fprivate/a.jpg'],
    ['http://example.com/photos/', 'http://example.com/photos/%2e%2e%5cprivate/a.jpg'],
    ['https://*.example.com/', 'https://example.com/'],
    ['https://*.example.com/', 'https://evil.example/.example.com/'],
    ['https://*.example.com/', 'https://a.example.com.evil.example/'],
    ['https://example.com/*/public/', 'https://example.com/a/b/public/'],
    ['local:///public/', 'local:///private/a.jpg'],
    ['http://example.com/', 'local:///a.jpg'],
    ['http://example.com/', 'data:,x'],
    ['data:image/', 'data:text/plain,x'],
    ['http://10.0.0.5/', 'http://10.0.0.5/'],
  ])('%s does not admit %s', (pattern, url) => expect(says(url, { allowedSources: [pattern] })).toBe('SOURCE_FORBIDDEN'))

  test('a port that a pattern names may be read', () => {
    expect(says('https://example.com:9443/', { allowedSources: ['https://example.com:9443/'] })).toBe('ok')
    expect(says('https://example.com:22/', { allowedSources: ['https://example.com:*/'] })).toBe('ok')
  })

  test('many stars cost no time', async () => {
    const allowedSources = [`https://example.com/${'*a'.repeat(30)}*b`]
    expect(await inTime(100, () => says(`https://example.com/${'a'.repeat(8000)}`, { allowedSources }))).toBe('SOURCE_FORBIDDEN')
  })

  test.each(['example.com', 'http://', '*', 'http://user@example.com/'])('%s is no pattern', (pattern) => {
    expect(() => guard({ allowedSources: [pattern] })).toThrow('Not a pattern of URLs')
  })
})

const resolved = (addresses: string[], settings: GuardSettings = {}, all = true) =>
  new Promise<unknown>((resolve) => {
    const found: LookupAddress[] = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const { lookup } = guard({ ...settings, lookup: (_name, _options, callback) => callback(null, found) })
    lookup('name.example', { all }, (error, address) => resolve(error ?? address))
  })

describe('gate two: what a name is resolved to', () => {
  test('hands on what may be read', async () => {
    expect(await resolved(['93.184.216.34', '2606:4700:4700::1111'])).toEqual([
      { address: '93.184.216.34', family: 4 },
      { address: '2606:4700:4700::1111', family: 6 },
    ])
    expect(await resolved(['93.184.216.34', '93.184.216.35'], {}, false)).toBe('93.184.216.34')
  })

  test.each([
    [['127.0.0.1']],
    [['93.184.216.34', '10.0.0.5']],
    [['93.184.216.34', '::1']],
    [['::ffff:169.254.169.254']],
    [['64:ff9b::a00:1']],
    [['::7f00:1']],
    [['fe80::1']],
    [['168.63.129.16']],
    [[]],
  ])('refuses %j as a whole, and does not say why', async (addresses) => {
    expect(await resolved(addresses)).toMatchObject({
      code: 'SOURCE_FORBIDDEN',
      message: 'name.example may not be read from here, or does not answer',
    })
  })

  test('hands on the error of a name that is none', async () => {
    const { lookup } = guard({ lookup: (_name, _options, callback) => callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []) })
    expect(await new Promise((resolve) => lookup('name.example', { all: true }, resolve))).toMatchObject({ code: 'ENOTFOUND' })
  })
})

const led = (location: string | string[] | undefined, from = 'https://cdn.example/a/b.jpg', settings: GuardSettings = {}) => {
  try {
    return guard(settings).redirect(location, new URL(from)).href
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('gate three: redirects', () => {
  test.each([
    ['/c.jpg', 'https://cdn.example/c.jpg'],
    ['c d.jpg', 'https://cdn.example/a/c%20d.jpg'],
    ['//other.example/c.jpg#x', 'https://other.example/c.jpg'],
    ['https://93.184.216.34/', 'https://93.184.216.34/'],
  ])('%s leads to %s', (location, to) => expect(led(location)).toBe(to))

  test.each([
    'https://127.0.0.3/',
    'https://2130706435/',
    'https://[::ffff:127.0.0.3]/',
    '//127.0.0.3/',
    'https://cdn.example@127.0.0.3/',
    'https:\\\\127.0.0.3\\x',
    '/a\\b',
    'http://cdn.example/',
    'https://169.254.169.254/latest/',
    'https://intranet/',
    'https://cdn.example:22/',
    'file:///etc/hostname',
    'local:///a.jpg',
    'data:image/png;base64,AA==',
    `/${'a'.repeat(9000)}`,
  ])('%s is forbidden', (location) => expect(led(location)).toBe('SOURCE_FORBIDDEN'))

  test.each([[undefined], [['/a', '/b']], ['https://[bad']])('%j leads nowhere', (location) =>
    expect(led(location)).toBe('SOURCE_UNAVAILABLE'),
  )

  test('the allowed sources hold for each hop', () => {
    expect(led('https://other.example/', undefined, { allowedSources: ['https://cdn.example/'] })).toBe('SOURCE_FORBIDDEN')
    expect(led('/c.jpg', undefined, { allowedSources: ['https://cdn.example/'] })).toBe('https://cdn.example/c.jpg')
  })
})
