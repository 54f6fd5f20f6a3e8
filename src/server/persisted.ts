import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SettingError } from '../config.ts'

/** The documents that are executed and no others: texts by the names that requests may give them, their digests among these. */
export type Persisted = ReadonlyMap<string, string>

/** What the manifest of Apollo's tools says of itself. */
const APOLLO = 'apollo-persisted-query-manifest'

/**
 * Reads the list of documents, a file of JSON: an object of names and texts, as the compilers of Relay, GraphQL Code Generator
 * and gql.tada write it, or the manifest of Apollo's tools.
 */
export function persistedDocuments(file: string): Persisted {
  const listed = documentsIn(file)
  return new Map([...listed, ...listed.map(([, text]) => [createHash('sha256').update(text).digest('hex'), text] as const)])
}

function documentsIn(file: string): [name: string, text: string][] {
  try {
    const listed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const entries = entriesOf(listed)
    if (!Array.isArray(listed) && entries.every((entry) => entry.every((part) => typeof part === 'string'))) return entries
  } catch {
    // It is none, which is what is said.
  }
  throw new SettingError(
    `HELIOGRAPH_PERSISTED_DOCUMENTS is ${JSON.stringify(file)}, but must be a file of JSON: an object of names and documents, or Apollo's manifest`,
  )
}

function entriesOf(listed: unknown): [name: string, text: string][] {
  const { format, operations } = listed as { format?: unknown; operations?: readonly { id: string; body: string }[] }
  if (format !== APOLLO || !operations) return Object.entries(listed as object)
  return operations.map(({ id, body }) => [id, body])
}
