import { type ByteSource, view } from '../source/source.ts'

/** Objects by their identifiers, as their bytes stand in the file. [ASF 10] */
export const Id = {
  HEADER: '3026b2758e66cf11a6d900aa0062ce6c',
  DATA: '3626b2758e66cf11a6d900aa0062ce6c',
  FILE: 'a1dcab8c47a9cf118ee400c00c205365',
  STREAM: '9107dcb7b7a9cf118ee600c00c205365',
  EXTENSION: 'b503bf5f2ea9cf118ee300c00c205365',
  EXTENDED_STREAM: 'cba5e61472c632438399a96952065b5a',
  LANGUAGES: 'a946437ce0effc4bb229393ede415c85',
  DESCRIPTION: '3326b2758e66cf11a6d900aa0062ce6c',
  EXTENDED_DESCRIPTION: '40a4d0d207e3d21197f000a0c95ea850',
  METADATA: 'eacbf8c5af5b77488467aa8c44fa4cca',
  LIBRARY: '941c23449894d149a1411d134e457054',
  MARKERS: '01cd87f451a9cf118ee600c00c205365',
  XMP: 'cbcf7abea997e8429c71999491e3afac',
} as const

/** Objects that are looked at. */
const MAX_OBJECTS = 1000

/** Bytes of identifier and size. */
export const HEAD = 24

/** An object and where it lies, its head with it. [ASF 2.1] */
export interface AsfObject {
  readonly id: string
  readonly offset: number
  readonly length: number
}

/** Bytes of an identifier as they are written here. */
export const hex = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')

/** The objects between two places; one that would end behind the second is cut there, so that none is looked into more than once. */
export async function* objectsIn(source: ByteSource, from: number, end: number): AsyncGenerator<AsfObject> {
  for (let offset = from, count = 0; offset + HEAD <= end && count < MAX_OBJECTS; count++) {
    await source.budget.step()
    const head = await source.read(offset, HEAD)
    if (head.length < HEAD) return
    const length = Number(view(head).getBigUint64(16, true))
    // An object is as long as its own head at least.
    if (length < HEAD) return
    yield { id: hex(head.subarray(0, 16)), offset, length: Math.min(length, end - offset) }
    offset += length
  }
}
