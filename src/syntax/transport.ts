import { onceForSource } from '../source/once.ts'
import type { ByteSource } from '../source/source.ts'
import type { Elementary } from './elementary.ts'
import { Beginning, packetsIn, type Packing, packingOf } from './transport-packets.ts'
import type { Service } from './transport-services.ts'
import { Tables } from './transport-tables.ts'

/** As much of the beginning of a file as is read, at most, in search of headers; and of its end for the last times. */
const MOST = 1024 * 1024
const TAILS = [64 * 1024, 512 * 1024]

/** Pieces in which private data are looked for that nobody names. */
const PRIVATE_PIECES = 4

/** A film in transport packets. */
export interface Transport {
  /** Its streams, in the order its tables name them. */
  readonly streams: readonly Elementary[]
  /** What broadcasters call it, where that came with the rest. */
  readonly services: readonly Service[]
}

/** What a film in transport packets says of itself. */
export const readTransport = onceForSource(async (source: ByteSource): Promise<Transport> => {
  const packing = await packingOf(source)
  if (!packing) return { streams: [], services: [] }
  const size = await source.size()
  const tables = new Tables()
  const beginning = new Beginning(source, packing, Math.min(size, MOST))
  // Tables may come after packets of the streams they name.
  for (let i = 0; !tables.mapped; i++) {
    const piece = await beginning.at(i)
    if (!piece) break
    await packetsIn(
      piece,
      packing.size,
      source,
      (packet) => tables.table(packet),
      () => tables.mapped,
    )
  }
  let i = 0
  // What private data are the first pieces may tell.
  for (; i === 0 || !tables.complete || (i < PRIVATE_PIECES && !tables.met); i++) {
    const piece = await beginning.at(i)
    if (!piece) break
    await packetsIn(piece, packing.size, source, (packet) => tables.packet(packet))
  }
  const at = beginning.offset(i)
  if (Number.isFinite(size) && size > at) await readEnd(source, packing, at, size, tables)
  return { streams: tables.streams.map((stream) => stream.told()), services: tables.services }
})

/** The end of a file tells when its streams end; the last packets of one may stand a little before those of others. */
async function readEnd(source: ByteSource, { size, start }: Packing, after: number, end: number, tables: Tables): Promise<void> {
  for (const stream of tables.streams) stream.jump()
  for (const tail of TAILS) {
    const from = Math.max(after, end - tail)
    const aligned = from + ((size - ((from - start) % size)) % size)
    await packetsIn(await source.read(aligned, end - aligned), size, source, (packet) => tables.packet(packet))
    if (from === after || tables.streams.every((stream) => stream.ended)) return
  }
}
