import type { IncomingMessage } from 'node:http'
import { type DocumentNode, execute, getOperationAST, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql'
import type { GraphQLParams } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { DocumentCache } from './document-cache.ts'
import type { Whole } from './answers.ts'
import type { Incoming } from './incoming.ts'
import { charge, told, unlessTooLong } from './use-costs.ts'

/** What is needed to answer without yoga as with it. */
export interface StraightNeeds {
  readonly schema: GraphQLSchema
  /** What documents became of texts, valid or not. */
  readonly documents: DocumentCache<DocumentNode>
  readonly valid: WeakSet<DocumentNode>
  readonly maxCost: number
  readonly params: (request: IncomingMessage, incoming: Incoming) => GraphQLParams
  readonly context: (incoming: Incoming) => Context
  readonly mask: (fault: unknown) => Error
}

/** Characters of headers `accept` whose media types are remembered. */
const REMEMBERED = 20_000

/** What yoga takes for parts of a request. [GraphQL over HTTP, 5.1] */
const PARAMS = new Set(['query', 'operationName', 'variables', 'extensions'])

/**
 * The straight way to the answer of a query that yoga has found valid before, for whoever takes answers in a form that
 * yoga has given before: yoga's own way takes longer than all else there is to do for a picture that is known. Whatever
 * is anything else is left to yoga.
 */
export class Straight {
  readonly #needs: StraightNeeds
  readonly #types = new DocumentCache<string>(REMEMBERED)

  constructor(needs: StraightNeeds) {
    this.#needs = needs
  }

  /** Takes note of the form that yoga gave an answer. */
  learn(request: IncomingMessage, { status, headers }: Whole): void {
    const type = headers['content-type']
    if (status === 200 && type !== undefined && /^application\/[\w+-]*json;/.test(type)) this.#types.set(acceptOf(request), type)
  }

  /** The answer, or null where it is to be had from yoga. */
  async answer(request: IncomingMessage, incoming: Incoming): Promise<Whole | null> {
    const type = this.#types.get(acceptOf(request))
    const asked = type === undefined ? null : this.#asked(request, incoming)
    if (type === undefined || !asked) return null
    const contextValue = this.#needs.context(incoming)
    const args = { schema: this.#needs.schema, ...asked, contextValue }
    const { points, refusal } = await charge(args, incoming.spend, this.#needs.maxCost)
    if (refusal) return null
    const result = unlessTooLong(await execute(args), contextValue)
    if (!result.data) return null
    const errors = result.errors?.map((error) => shown(this.#needs.mask(error)))
    const answer = told({ ...(errors && { errors }), data: result.data }, { estimate: points, images: contextValue.costs() })
    return { status: 200, headers: { 'content-type': type }, body: JSON.stringify(answer) }
  }

  /** What is asked for, where that is plain. */
  #asked(request: IncomingMessage, incoming: Incoming) {
    const params = tried(() => this.#needs.params(request, incoming))
    if (!params || !isPlain(params)) return null
    const { query, variables: variableValues, operationName } = params
    const document = this.#needs.documents.get(query)
    if (!document || !this.#needs.valid.has(document)) return null
    return getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY
      ? { document, variableValues, operationName }
      : null
  }
}

const acceptOf = ({ headers }: IncomingMessage) => headers.accept ?? '*/*'

function isPlain(params: GraphQLParams): params is GraphQLParams & { query: string } {
  const { query, variables, operationName, extensions } = params
  for (const name in params) if (!PARAMS.has(name)) return false
  return typeof query === 'string' && typeof (operationName ?? '') === 'string' && isMap(variables ?? {}) && isMap(extensions ?? {})
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value)
}

/** An error without what is meant for yoga. */
function shown(error: Error): object {
  if (!(error instanceof GraphQLError)) return { message: error.message }
  const { unexpected: _, http: __, ...extensions } = error.extensions
  return { ...error.toJSON(), extensions: Object.keys(extensions).length > 0 ? extensions : undefined }
}

function tried<T>(make: () => T): T | null {
  try {
    return make()
  } catch {
    return null
  }
}
