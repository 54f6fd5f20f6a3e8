import { createHash } from 'node:crypto'
import type { Block } from '../container/container.ts'
import { ImageError } from '../error.ts'
import { readingAll } from '../source/source.ts'
import { run } from '../steps.ts'
import type { Decoder, Directory, Hidden, JsonValue } from './decoder.ts'
import { HeldTag, type Ways } from './held-tag.ts'
import { datasetsIn, MARKER } from './iptc-stored.ts'
import { iptcMeaning } from './iptc-meanings.ts'
import { iptcDatasets, iptcRecords, type DatasetRow } from './iptc-tags.ts'
import { readContent, readUnknown, statedCharset, type Charset, type Content } from './iptc-values.ts'

/** The datasets of a file, in its order: a tag for each occurrence. */
export interface Iptc extends Directory {
  readonly tags: readonly IptcTag[]
  /** What a dataset says: its value, null where it is absent; of a repeatable one the list of its values. */
  field(row: DatasetRow): JsonValue
  /** The same without what is kept back. */
  without(hidden: Hidden): Iptc
}

/** A dataset as a tag. */
export type IptcTag = HeldTag<DatasetContent>

/** IPTC metadata as the Information Interchange Model stores it. [IIM4.2] */
export const iptc: Decoder<Iptc> = {
  kind: 'iptc',
  async decode(first, rest) {
    const sets = [await readDatasets(first).catch((error: unknown) => damagedSet(error))]
    const { fault } = sets[0]!
    if (fault && fault.code !== 'MALFORMED') throw fault
    const seen = new Set<string>()
    for await (const block of rest) {
      if (sets.length === 1) seen.add(digestOf(sets[0]!))
      const set = await readDatasets(block).catch((error: unknown) => damagedSet(error))
      // Programs keep the same datasets in several places of one file.
      const digest = digestOf(set)
      if (!seen.has(digest)) sets.push(set)
      seen.add(digest)
    }
    // What another block says stands, whatever the first is like.
    if (fault && sets.every(({ tags }) => tags.length === 0)) throw fault
    return new IptcDirectory(sets)
  },
}

/** The tags of one block. */
interface DatasetSet {
  readonly tags: readonly IptcTag[]
  readonly warnings: readonly string[]
  /** What it was read from; null where that could not be. */
  readonly bytes: Uint8Array | null
  /** Why it could not. */
  readonly fault?: ImageError
}

/** Tells blocks with the same content from others. */
function digestOf({ bytes }: DatasetSet): string {
  return bytes ? createHash('sha256').update(bytes).digest('base64') : ''
}

interface Dataset {
  readonly record: number
  readonly id: number
  readonly content: Uint8Array
}

const rowKey = (record: number, id: number) => (record << 8) | id
const rows = new Map(iptcDatasets.map((row) => [rowKey(row.record, row.id), row]))

function damagedSet(error: unknown): DatasetSet {
  if (!(error instanceof ImageError)) throw error
  return { tags: [], warnings: [error.message], bytes: null, fault: error }
}

async function readDatasets(block: Block): Promise<DatasetSet> {
  const whole = run(readingAll(block.bytes))
  const stored = datasetsIn(whole instanceof Promise ? await whole : whole, block.bytes.budget)
  const bytes = stored instanceof Promise ? await stored : stored
  const warnings: string[] = []
  const datasets: Dataset[] = []
  for (let at = 0; at < bytes.length;) {
    const pause = block.bytes.budget.step()
    if (pause) await pause
    const dataset = datasetAt(bytes, at)
    if (typeof dataset === 'string') {
      if (isPadding(bytes, at)) break
      if (datasets.length === 0) throw new ImageError('MALFORMED', dataset)
      warnings.push(`${dataset}; what follows is left out`)
      break
    }
    if (datasets.length === block.bytes.budget.limits.entries) {
      warnings.push(`Only the first ${datasets.length} IPTC datasets are read`)
      break
    }
    datasets.push(dataset)
    at = dataset.content.byteOffset - bytes.byteOffset + dataset.content.byteLength
  }
  return { tags: toTags(datasets, warnings), warnings, bytes }
}

/** The dataset at an offset, or what is wrong with it. [IIM4.2 1.5.2–1.5.4] */
function datasetAt(bytes: Uint8Array, at: number): Dataset | string {
  if (bytes[at] !== MARKER) return `IPTC dataset marker expected at ${at}`
  if (at + 5 > bytes.length) return `IPTC dataset cut short at ${at}`
  const record = bytes[at + 1]!
  const id = bytes[at + 2]!
  const high = bytes[at + 3]!
  let length = ((high & 0x7f) << 8) | bytes[at + 4]!
  let start = at + 5
  if (high & 0x80) {
    const count = bytes.subarray(start, start + length)
    if (length === 0 || length > 6 || count.length < length) return `IPTC dataset ${record}:${id} at ${at} has no valid length`
    start += length
    length = count.reduce((sum, byte) => sum * 256 + byte, 0)
  }
  if (length > bytes.length - start) return `IPTC dataset ${record}:${id} at ${at} is longer than what is left`
  return { record, id, content: bytes.subarray(start, start + length) }
}

/** Whether nothing but zero bytes follow, with which blocks are filled up. */
function isPadding(bytes: Uint8Array, at: number): boolean {
  return bytes.subarray(at).every((byte) => byte === 0)
}

function toTags(datasets: readonly Dataset[], warnings: string[]): readonly IptcTag[] {
  const stated = datasets.find(({ record, id }) => record === 1 && id === 90)
  const charset = stated && statedCharset(stated.content)
  if (stated && stated.content.length > 0 && !charset)
    warnings.push('IPTC character set is not known; texts are read as UTF-8 or windows-1252')
  return datasets.map((dataset) => tagOf(dataset, charset ?? undefined))
}

function tagOf({ record, id, content }: Dataset, charset: Charset | undefined): IptcTag {
  const row = rows.get(rowKey(record, id))
  const name = row?.name ?? `Dataset ${record}:${String(id).padStart(2, '0')}`
  return new HeldTag(iptcRecords.get(record) ?? `Record ${record}`, id, name, new DatasetContent(record, content, row, charset), ways)
}

/** What a dataset holds; it is read when it is asked for. */
class DatasetContent {
  /** Number of the record it stands in. */
  readonly record: number
  /** As stored. */
  readonly bytes: Uint8Array
  readonly #row: DatasetRow | undefined
  readonly #charset: Charset | undefined
  #read: Content | undefined

  constructor(record: number, bytes: Uint8Array, row: DatasetRow | undefined, charset: Charset | undefined) {
    this.record = record
    this.bytes = bytes
    this.#row = row
    this.#charset = charset
  }

  /** What it stands for, where it is coded. */
  get meaning(): string | undefined {
    return this.#row && iptcMeaning(this.record, this.#row.id, this.said.raw)
  }

  get said(): Content {
    return (this.#read ??= this.#row ? readContent(this.bytes, this.#row.type, this.#charset) : readUnknown(this.bytes, this.#charset))
  }
}

const ways: Ways<DatasetContent> = {
  value: ({ said }) => said.value,
  raw: ({ held }) => held.said.raw,
  text: ({ held }) => held.meaning ?? held.said.text,
}

class IptcDirectory implements Iptc {
  readonly tags: readonly IptcTag[]
  readonly warnings: readonly string[]
  readonly #sets: readonly DatasetSet[]
  #found: ReadonlyMap<number, readonly IptcTag[]> | undefined

  constructor(sets: readonly DatasetSet[]) {
    this.#sets = sets
    const [only] = sets
    const isOne = only !== undefined && sets.length === 1
    this.tags = isOne ? only.tags : sets.flatMap(({ tags }) => tags)
    this.warnings = isOne ? only.warnings : sets.flatMap(({ warnings }) => warnings)
  }

  field({ record, id, repeatable }: DatasetRow): JsonValue {
    const found = (this.#found ??= indexed(this.#sets)).get(rowKey(record, id)) ?? []
    return repeatable ? found.map(({ value }) => value) : (found[0]?.value ?? null)
  }

  without(hidden: Hidden): Iptc {
    return new IptcDirectory(this.#sets.map((set) => ({ ...set, tags: set.tags.filter(({ group, name }) => !hidden.entry(group, name)) })))
  }
}

/** The occurrences of each dataset, in the first block that has any. */
function indexed(sets: readonly DatasetSet[]): ReadonlyMap<number, readonly IptcTag[]> {
  const all = new Map<number, IptcTag[]>()
  for (const { tags } of sets) {
    const found = new Map<number, IptcTag[]>()
    for (const tag of tags) {
      const key = rowKey(tag.held.record, tag.id)
      const same = found.get(key)
      if (same) same.push(tag)
      else found.set(key, [tag])
    }
    for (const [key, same] of found) if (!all.has(key)) all.set(key, same)
  }
  return all
}
