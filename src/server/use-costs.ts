import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { beyond } from '../schema/answer-bounds.ts'
import type { Incoming } from './incoming.ts'
import { beyondRange } from './argument-ranges.ts'
import { longLists, tooMuch } from './query-bounds.ts'
import { estimate } from './query-cost.ts'

/** What is said in `extensions.cost`. */
interface ToldCost {
  /** The most that the query could cost, in points; what is spent is spent before it is executed. */
  readonly estimate: number
  /** What each source took to read. */
  readonly images: ReturnType<Context['costs']>
}

/**
 * Refuses what costs more than one query may, or more than whoever asks has left; says what it cost in `extensions.cost`,
 * with the answer, or with the last part of one that comes in parts.
 */
export function useCosts(maxCost: number): Plugin<object, Incoming> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const context = args.contextValue as unknown as Context & Incoming
      const { points, refusal } = await charge(args, context.spend, maxCost)
      const cost = (): ToldCost => ({ estimate: points, images: context.costs() })
      if (refusal) return setResultAndStopExecution(told({ errors: [refusal] }, { estimate: points, images: [] }))
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) return setResult(told(unlessTooLong(result, context), cost()))
          return {
            onNext: ({ result, setResult }) => {
              if (!('hasNext' in result && result.hasNext)) setResult(told(result, cost()))
            },
          }
        },
      }
    },
  }
}

/** What a query may cost at most, taken from what is left to whoever asks; why it is not executed, where it may not be. */
export async function charge(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  spend: Incoming['spend'],
  maxCost: number,
): Promise<{ readonly points: number; readonly refusal: GraphQLError | null }> {
  const points = estimate(schema, document, operationName, variableValues)
  const refusal =
    longLists(variableValues) ??
    beyondRange(schema, document, variableValues) ??
    (points > maxCost
      ? tooMuch(`The query may cost ${points} points; at most ${maxCost} are allowed: ask for fewer images or fields at once`)
      : null) ??
    spent(await spend(points))
  return { points, refusal }
}

/** Says that whoever asks has no points left, and when there are more. */
function spent(seconds: number): GraphQLError | null {
  if (seconds === 0) return null
  const http = { status: 429, headers: { 'retry-after': String(seconds) } }
  return new GraphQLError(`All points of this minute are spent; there are more in ${seconds} s`, {
    extensions: { code: 'LIMIT_EXCEEDED', retryAfter: seconds, http },
  })
}

/** A result, but of one that would be too long nothing than that. */
export function unlessTooLong<T extends object>(result: T, { told }: Context): T | ExecutionResult {
  return told.fault === null ? result : { errors: [beyond(told.fault)], data: null }
}

/** A result that says what it cost; what costs nothing needs no mention. */
export function told<T extends object>(result: T & Pick<ExecutionResult, 'extensions'>, cost: ToldCost): T {
  return cost.estimate > 0 ? { ...result, extensions: { ...result.extensions, cost } } : result
}
