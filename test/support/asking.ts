import { execute, parse, validate, type ExecutionResult } from 'graphql'
import { createContext } from '../../src/context.ts'
import { schema } from '../../src/schema/index.ts'
import { openSources, type Cost } from '../../src/source/open.ts'

/** What a query came to: its data, its errors by path, and what its sources cost. */
export interface Asked {
  readonly data: Record<string, unknown> | null
  readonly errors: readonly { readonly path: string; readonly message: string; readonly extensions: Record<string, unknown> }[]
  readonly costs: readonly Cost[]
}

/** Asks the schema over sources that may lie on loopback addresses. */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Asked> {
  const document = parse(query)
  const invalid = validate(schema, document)
  if (invalid.length > 0) throw new Error(invalid.join('\n'))
  const sources = openSources({ allowPrivateAddresses: true })
  const contextValue = createContext(sources)
  try {
    const result: ExecutionResult = await execute({ schema, document, variableValues: variables, contextValue })
    const errors = (result.errors ?? []).map(({ path, message, extensions }) => ({ path: path?.join('.') ?? '', message, extensions }))
    return { data: result.data ? JSON.parse(JSON.stringify(result.data)) : null, errors, costs: contextValue.costs() }
  } finally {
    await contextValue.dispose()
    await sources.close()
  }
}

/** Asks for fields of one image that is handed over as it is. */
export async function describeBytes(
  bytes: Uint8Array,
  selection: string,
): Promise<{ image: Record<string, unknown> | null; errors: Asked['errors'] }> {
  const url = `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`
  const { data, errors } = await ask(`query ($url: URL!) { imageInfo(url: $url) { ${selection} } }`, { url })
  return { image: (data?.imageInfo ?? null) as Record<string, unknown> | null, errors }
}
