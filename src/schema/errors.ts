import { GraphQLError } from 'graphql'
import { ImageError } from '../error.ts'

/**
 * The error as clients may see it: what was wrong with the request or with a source. Null for anything unforeseen, which is
 * logged whole and masked.
 */
export function asGraphQLError(error: unknown): GraphQLError | null {
  if (error instanceof ImageError) return new GraphQLError(error.message, { originalError: error })
  if (!(error instanceof GraphQLError)) return null
  const cause = error.originalError
  if (cause === undefined || cause instanceof ImageError) return error
  return asGraphQLError(cause) && error
}
