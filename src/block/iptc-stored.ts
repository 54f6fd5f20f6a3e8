import type { Budget } from '../budget.ts'
import { type ByteSource, memory, readAll } from '../source/source.ts'
import type { Awaitable } from '../steps.ts'
import { resources } from '../syntax/resources.ts'
import { hasAt } from '../syntax/starts.ts'

/** What a dataset begins with. [IIM4.2 1.5.2] */
export const MARKER = 0x1c

/** The image resource that holds datasets. [Photoshop File Formats, Image Resource IDs] */
const DATASETS = 0x0404

/** The datasets of a block, however programs have left them in a TIFF. */
export function datasetsIn(bytes: Uint8Array, budget: Budget): Awaitable<Uint8Array> {
  if (bytes[0] === MARKER) return bytes
  const stored = inOrder(bytes)
  const wrapped = resourcesIn(stored, budget)
  return wrapped ? datasetsAmong(wrapped) : stored
}

/** TIFF files often state the datasets as 32-bit numbers, and then programs turn their bytes round. [TIFF 6.0, tag 33723] */
function inOrder(bytes: Uint8Array): Uint8Array {
  if (bytes[3] !== MARKER) return bytes
  const end = bytes.length - (bytes.length % 4)
  return new Uint8Array(Buffer.concat([Buffer.from(bytes.subarray(0, end)).swap32(), bytes.subarray(end)]))
}

/** What image resources begin with, in a JPEG's segment and elsewhere. */
const wrappings: readonly (readonly [beginning: string, skipped: number])[] = [
  ['Photoshop 3.0\0', 14],
  ['8BIM', 0],
]

/** The image resources that programs such as libvips leave around the datasets where a TIFF has these alone; null where they do not. */
function resourcesIn(bytes: Uint8Array, budget: Budget): ByteSource | null {
  const [, skipped = null] = wrappings.find(([beginning]) => hasAt(bytes, beginning)) ?? []
  return skipped === null ? null : memory(bytes.subarray(skipped), budget)
}

/** The datasets among image resources; none where no resource holds them. */
async function datasetsAmong(source: ByteSource): Promise<Uint8Array> {
  for await (const { id, data } of resources(source)) if (id === DATASETS) return readAll(data)
  return new Uint8Array()
}
