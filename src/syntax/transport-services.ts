/** What a broadcaster says of a service. [ETSI EN 300 468 6.2.33] */
export interface Service {
  readonly name: string
  readonly provider: string
}

/** A table of the services that are in the same packets. [ETSI EN 300 468 5.2.3] */
export const SERVICE_TABLE = 0x42

const DESCRIPTOR = 0x48

/** More services than share packets. */
const MAX_SERVICES = 64

/** The services that a table names. */
export function servicesIn(table: Uint8Array): Service[] {
  const services: Service[] = []
  for (let at = 11; at + 5 <= table.length && services.length < MAX_SERVICES;) {
    const end = at + 5 + (((table[at + 3]! & 0x0f) << 8) | table[at + 4]!)
    const service = serviceIn(table.subarray(at + 5, end))
    if (service) services.push(service)
    at = end
  }
  return services
}

/** A descriptor has the kind of the service, and two texts behind their lengths. */
function serviceIn(descriptors: Uint8Array): Service | null {
  for (let at = 0; at + 5 <= descriptors.length; at += 2 + descriptors[at + 1]!) {
    if (descriptors[at] !== DESCRIPTOR) continue
    const data = descriptors.subarray(at + 2, at + 2 + descriptors[at + 1]!)
    const named = 2 + (data[1] ?? 0)
    return { provider: written(data.subarray(2, named)), name: written(data.subarray(named + 1, named + 1 + (data[named] ?? 0))) }
  }
  return null
}

/** Character sets by the first byte of a text; those of ISO 8859 are numbered from its fifth part on. [ETSI EN 300 468 A.2] */
const SETS: ReadonlyMap<number, string> = new Map([
  [0x11, 'utf-16be'],
  [0x12, 'euc-kr'],
  [0x13, 'gb18030'],
  [0x14, 'big5'],
  [0x15, 'utf-8'],
])

/** A text, without the marks that say how it may be shortened. */
function written(bytes: Uint8Array): string {
  const first = bytes[0] ?? 0x20
  if (first >= 0x20) return shown('windows-1252', bytes)
  if (first === 0x10) return shown(part(bytes[2] ?? 1), bytes.subarray(3))
  return shown(SETS.get(first) ?? part(first + 4), bytes.subarray(1))
}

/** A part of ISO 8859; of those that there are not, the first. */
const part = (number: number) => (number >= 2 && number <= 16 && number !== 12 ? `iso-8859-${number}` : 'windows-1252')

const decoders = new Map<string, TextDecoder>()

/** Bytes as characters; to make what decodes them takes longer than that does. */
function shown(set: string, bytes: Uint8Array): string {
  let decoder = decoders.get(set)
  if (!decoder) decoders.set(set, (decoder = new TextDecoder(set)))
  return decoder
    .decode(bytes)
    .replace(/[^\P{Cc}]/gu, '')
    .trim()
    .toWellFormed()
}
