import { ApolloClient, gql, HttpLink, InMemoryCache, NetworkStatus } from '@apollo/client'
import { Defer20220824Handler } from '@apollo/client/incremental'
import { Client, fetchExchange } from '@urql/core'
import { createClient } from 'graphql-sse'

/** What a client has of an answer at one time: the parts that came, put together. */
export interface Seen {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] | undefined }[] | undefined
  /** Whether more is to come. */
  readonly more: boolean
}

/** Asks, hands over what is there each time that something came, and says how to leave. */
export type Asks = (url: string, query: string, variables: Record<string, unknown>, seen: (part: Seen) => void) => () => void

const urql: Asks = (url, query, variables, seen) => {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false })
  const subscription = client
    .query(query, variables)
    .subscribe(({ data, error, hasNext }) => seen({ data, errors: error?.graphQLErrors, more: hasNext }))
  return () => subscription.unsubscribe()
}

const apollo: Asks = (uri, query, variables, seen) => {
  const client = new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache(),
    incrementalHandler: new Defer20220824Handler(),
  })
  const asked = client.watchQuery({ query: gql(query), variables, fetchPolicy: 'no-cache', errorPolicy: 'all' })
  const subscription = asked.subscribe(({ data, error, networkStatus }) => {
    const errors = error && 'errors' in error ? (error.errors as Seen['errors']) : undefined
    if (data !== undefined) seen({ data, errors, more: networkStatus === NetworkStatus.streaming })
  })
  return () => subscription.unsubscribe()
}

/** Hands over parts as they come; whoever uses it puts them together. */
const sse: Asks = (url, query, variables, seen) => {
  const client = createClient({ url, singleConnection: false, retryAttempts: 0 })
  const whole = new Whole()
  return client.subscribe(
    { query, variables },
    {
      next: (part) => seen(whole.with(part as unknown as Part)),
      error: (error) => seen({ errors: [{ message: String(error) }], more: false }),
      complete: () => {},
    },
  )
}

/** A part as it comes. [GraphQL incremental delivery, of 2022-08-24] */
export interface Part {
  readonly data?: unknown
  readonly extensions?: { readonly cost?: { readonly estimate: number } }
  readonly errors?: Seen['errors']
  readonly hasNext?: boolean
  readonly incremental?: readonly {
    readonly data?: object | null
    readonly items?: readonly unknown[] | null
    readonly path?: readonly (string | number)[]
    readonly errors?: Seen['errors']
  }[]
}

/** An answer put together from its parts. */
class Whole {
  #data: unknown
  readonly #errors: NonNullable<Seen['errors']>[number][] = []

  with({ data, errors = [], incremental = [], hasNext = false }: Part): Seen {
    if (data !== undefined) this.#data = data
    this.#errors.push(...errors)
    for (const { data: fields, items, path = [], errors: more = [] } of incremental) {
      this.#errors.push(...more)
      if (fields) Object.assign(this.#at(path) as object, fields)
      items?.forEach((item, i) => ((this.#at(path.slice(0, -1)) as unknown[])[Number(path.at(-1)) + i] = item))
    }
    return { data: structuredClone(this.#data), errors: this.#errors.length > 0 ? [...this.#errors] : undefined, more: hasNext }
  }

  #at(path: readonly (string | number)[]): unknown {
    return path.reduce((inside, step) => (inside as Record<string | number, unknown>)[step], this.#data)
  }
}

/** The clients that are tested. */
export const clients: readonly (readonly [name: string, asks: Asks])[] = [
  ['urql', urql],
  ['Apollo Client', apollo],
  ['graphql-sse', sse],
]
