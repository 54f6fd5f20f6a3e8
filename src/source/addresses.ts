import { BlockList, isIP } from 'node:net'

/** Whose an address is: everyone's, a private network's, or nobody's that a picture may be read from. */
export type Reach = 'PUBLIC' | 'PRIVATE' | 'NONE'

/** Machines of cloud vendors that hand out credentials; never a place for pictures, not even where private addresses may be read. */
const vendor = blocks([
  '169.254.169.254/32', // AWS, Azure, Google, OpenStack, Hetzner, DigitalOcean
  '169.254.169.250/32', // Rancher
  '169.254.170.2/32', // AWS ECS
  '169.254.170.23/32', // AWS EKS
  '100.100.100.200/32', // Alibaba
  '192.0.0.192/32', // Oracle
  '168.63.129.16/32', // Azure's WireServer, a public address
  'fd00:ec2::254/128', // AWS
  'fd00:ec2::23/128', // AWS EKS
  'fd20:ce::254/128', // Google
])

/** Loopback, private and link-local addresses. [RFC 1122, 1918, 3927, 4193, 4291, 6598] */
const nearby = blocks([
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '100.64.0.0/10',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
])

/** What is left of IANA's registries of addresses for special purposes, multicast and reserved ones. [RFC 6890] */
const special = blocks([
  '0.0.0.0/8', // this network
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
  '2001::/23', // protocol assignments: Teredo, benchmarks, ORCHID among them
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4
  '2620:4f:8000::/48', // AS112
  '3ffe::/16', // given back [RFC 3701]
  '3fff::/20', // documentation
])

/** All of IPv6 that was ever given out for the open internet. [RFC 3587] */
const given = blocks(['2000::/3'])

/** Says whose an address is; an IPv4 address inside an IPv6 one counts as itself. */
export function reach(address: string): Reach {
  const family = address.includes('%') ? 0 : isIP(address)
  if (family === 0) return 'NONE'
  const carried = family === 6 ? carriedIPv4(words(address)) : undefined
  if (carried?.whole) return reach(carried.address)
  const type = family === 6 ? 'ipv6' : 'ipv4'
  if (vendor.check(address, type)) return 'NONE'
  if (nearby.check(address, type)) return 'PRIVATE'
  if (special.check(address, type) || (family === 6 && !given.check(address, type))) return 'NONE'
  return carried ? reach(carried.address) : 'PUBLIC'
}

/** The IPv4 address that an IPv6 address stands for (`whole`), or that its interface part carries. */
function carriedIPv4(words: readonly number[]): { address: string; whole: boolean } | undefined {
  const head = words.slice(0, 6).map((word) => word.toString(16)).join(':') // prettier-ignore
  const whole = head === '0:0:0:0:0:ffff' || head === '64:ff9b:0:0:0:0' // mapped [RFC 4291 2.5.5.2], NAT64 [RFC 6052 2.1]
  const isatap = words[5] === 0x5efe && (words[4]! & ~0x200) === 0 // [RFC 5214 6.1]
  if (!whole && !isatap) return undefined
  return { address: words.slice(6).flatMap((word) => [word >> 8, word & 255]).join('.'), whole } // prettier-ignore
}

/** The eight 16-bit words of an IPv6 address. */
function words(address: string): number[] {
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1) // without a dotted tail
  const [left = '', right] = plain.split('::')
  if (right === undefined) return wordsOf(left)
  const [head, tail] = [wordsOf(left), wordsOf(right)]
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail]
}

function wordsOf(part: string): number[] {
  return part.split(':').filter(Boolean).map((word) => parseInt(word, 16)) // prettier-ignore
}

function blocks(subnets: readonly string[]): BlockList {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [address = '', prefix] = subnet.split('/')
    list.addSubnet(address, Number(prefix), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}
