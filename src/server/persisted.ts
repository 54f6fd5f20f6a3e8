import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SettingError } from '../config.ts'

/** The documents that are executed and no others: texts by the names that requests may give them, their digests among these. */
export type Persisted = ReadonlyMap<string, string>

/** Reads the list of documents: a file of JSON, an object of names and texts. */
export function persistedDocuments(file: string): Persisted {
  const listed = documentsIn(file)
  return new Map([...listed, ...listed.map(([, text]) => [createHash('sha256').update(text).digest('hex'), text] as const)])
}

function documentsIn(file: string): [name: string, text: string][] {
  try {
    const listed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const entries = Object.entries(listed as object)
    if (!Array.isArray(listed) && entries.every(([, text]) => typeof text === 'string')) return entries
  } catch {
    // It is none, which is what is said.
  }
  throw new SettingError(
    `HELIOGRAPH_PERSISTED_DOCUMENTS is ${JSON.stringify(file)}, but must be a file of JSON: an object of names and documents`,
  )
}
