import { type DocumentNode, execute, type ExecutionArgs, GraphQLError, Kind, type ValueNode, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Incoming } from './incoming.ts'
import type { Variables } from './query-cost.ts'

/** Answers at once whoever does not take parts, whatever the query defers; refuses to stream from a place that is none. */
export function useParts(): Plugin<object, Incoming> {
  return {
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const { document, variableValues, contextValue } = args as ExecutionArgs
      // The specification of GraphQL knows neither directive, and so does its reference implementation.
      if (!(contextValue as Incoming).inParts) return setExecuteFn(execute)
      if (counts(document, variableValues ?? {}).some((count) => count < 0))
        return setResultAndStopExecution({ errors: [new GraphQLError('"initialCount" of @stream is less than 0')] })
      return undefined
    },
  }
}

/** How many items each @stream of a document wants at once. */
function counts(document: DocumentNode, variables: Variables): readonly number[] {
  const presets = new Map<string, ValueNode | undefined>()
  const found: number[] = []
  const number = (value: ValueNode | undefined): number => {
    if (value?.kind !== Kind.VARIABLE) return value?.kind === Kind.INT ? Number(value.value) : 0
    const given = Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : undefined
    return given === undefined ? number(presets.get(value.name.value)) : Number(given)
  }
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => void presets.set(variable.name.value, defaultValue),
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value === 'stream') found.push(number(given.find((one) => one.name.value === 'initialCount')?.value))
    },
  })
  return found
}
