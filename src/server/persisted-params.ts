import { GraphQLError } from 'graphql'
import type { GraphQLParams } from 'graphql-yoga'
import type { Persisted } from './persisted.ts'

/**
 * Puts the text of a listed document in the place of its name; refuses what is not listed. A request has the name of a
 * document as its `documentId`, its digest as `extensions.persistedQuery.sha256Hash`, or its text as `query`.
 */
export function listed(params: GraphQLParams & { documentId?: unknown }, documents: Persisted | undefined): GraphQLParams {
  const { documentId, ...rest } = params
  if (!documents) {
    if (documentId === undefined) return params
    throw refusal(404, 'PERSISTED_QUERY_NOT_FOUND', 'No documents are listed here; ask with the text of one')
  }
  const { query } = rest
  const name = typeof documentId === 'string' ? documentId.replace(/^sha256:/, '') : hashIn(rest.extensions)
  if (name === undefined && typeof query === 'string' && new Set(documents.values()).has(query)) return rest
  if (name === undefined) throw refusal(403, 'PERSISTED_QUERY_ONLY', 'Only documents that the operator listed are executed')
  const text = documents.get(name)
  if (text === undefined || (query && query !== text))
    throw refusal(404, 'PERSISTED_QUERY_NOT_FOUND', 'No such document is listed under this name')
  return { ...rest, query: text }
}

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}

/** The digest by which Apollo's clients name a document. */
function hashIn(extensions: Record<string, unknown> | undefined): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null }
  return typeof persistedQuery?.sha256Hash === 'string' ? persistedQuery.sha256Hash : undefined
}
