import { type DocumentNode, parse, type ParseOptions, type Source, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { DocumentCache } from './document-cache.ts'
import { beyondBounds, MAX_TOKENS } from './query-bounds.ts'

/** Errors of validation after which it ends. */
const MAX_ERRORS = 20

/** Refuses documents beyond the bounds as soon as they are read, and says of no name which other was meant: finding that takes long. Notes which are valid, and forgets the others: their errors hold far more memory than they do. */
export function useBounds(valid: WeakSet<DocumentNode>, remembered: DocumentCache<DocumentNode>): Plugin {
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
        const { documentAST } = params as { documentAST: DocumentNode }
        if (checked.valid) valid.add(documentAST)
        else remembered.delete(documentAST.loc?.source.body ?? '')
      }
    },
  }
}
