import type { Resource } from '../syntax/resources.ts'
import type { JsonValue } from './decoder.ts'
import { HeldTag, type Holding, type Ways } from './held-tag.ts'
import { resourceRow, type ResourceRow } from './photoshop-tags.ts'
import { rawResource, readResource } from './photoshop-values.ts'

/** Longer resources are not read but for their beginning: their meaning is not here, or is told elsewhere. */
const MOST_BYTES = 64 * 1024
const HEAD = 64

/** A resource that was read. */
interface Read {
  readonly row: ResourceRow
  /** As many of its bytes as are told. */
  readonly bytes: Uint8Array
  readonly resource: Resource
  /** Where its bytes begin in the file. */
  readonly offset: number | null
}

/** A resource as a tag. */
export type ResourceTag = HeldTag<Read>

/** A resource as a tag, of resources that begin here in the file. */
export function readTag(resource: Resource, start: number | null): ResourceTag | Promise<ResourceTag> {
  const { id, size } = resource
  const row = resourceRow(id)
  const wanted = row.type === 'block' || row.type === 'path' ? 0 : row.type === 'thumbnail' || size > MOST_BYTES ? HEAD : size
  const bytes = resource.beginning(wanted)
  const offset = start === null ? null : start + resource.offset
  return bytes instanceof Promise
    ? bytes.then((read) => tagOf({ row, bytes: read, resource, offset }))
    : tagOf({ row, bytes, resource, offset })
}

function tagOf(read: Read): ResourceTag {
  return new HeldTag('Photoshop', read.row.id, read.row.name, read, ways)
}

const ways: Ways<Read> = {
  value: ({ row, bytes, resource }) => readResource(row.type, bytes, resource),
  raw: ({ held: { bytes, resource } }) => rawResource(bytes, resource.size),
  text: said,
}

function said({ held: { row, resource }, value }: Holding<Read>): string {
  if (value === null || row.type === 'bytes') return `${resource.size} bytes`
  return typeof value === 'object' ? shown(value) : String(value)
}

function shown(value: { readonly [name: string]: JsonValue } | readonly JsonValue[]): string {
  if (Array.isArray(value)) return value.map(String).join(', ')
  const structure = value as { readonly [name: string]: JsonValue }
  let text = ''
  for (const name in structure) {
    const said = structure[name]
    if (text !== '') text += '; '
    text += `${name}: ${typeof said === 'object' ? JSON.stringify(said) : String(said)}`
  }
  return text
}
