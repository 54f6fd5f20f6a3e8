import { type DocumentNode, parse, type ParseOptions, type Source, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { beyondBounds, MAX_TOKENS } from './query-bounds.ts'

/** Errors of validation after which it ends. */
const MAX_ERRORS = 20

/** Refuses documents beyond the bounds as soon as they are read, and says of no name which other was meant: finding that takes long. Notes which are valid. */
export function useBounds(valid: WeakSet<DocumentNode>): Plugin {
  const within = new WeakSet<DocumentNode>()
  return {
    onParse({ setParseFn }) {
      setParseFn((text: string | Source, options?: ParseOptions) => parse(text, { ...options, maxTokens: MAX_TOKENS }))
      return ({ result, replaceParseResult }) => {
        if (result === null || result instanceof Error || within.has(result as DocumentNode)) return
        const refusal = beyondBounds(result as DocumentNode)
        if (refusal) replaceParseResult(refusal)
        else within.add(result as DocumentNode)
      }
    },
    onValidate({ setValidationFn, params }) {
      setValidationFn((schema, document, rules, options) =>
        validate(schema, document, rules, { ...options, maxErrors: MAX_ERRORS, hideSuggestions: true }),
      )
      return (checked) => {
        if (checked.valid) valid.add(params.documentAST)
      }
    },
  }
}
