import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/** What YAML and JSON say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

// The reader of YAML that a program of the project's own checks brings with it.
const yaml = createRequire(resolve('node_modules/knip/package.json'))('yaml') as {
  parseAllDocuments(text: string): readonly { readonly errors: readonly Error[]; readonly warnings: readonly Error[]; toJS(): Json }[]
}

/** The documents of a file of YAML; fails where one is damaged, or names something twice. */
export function documents(path: string): Json[] {
  return yaml.parseAllDocuments(readFileSync(path, 'utf8')).map((document) => {
    for (const problem of [...document.errors, ...document.warnings]) throw problem
    return document.toJS()
  })
}

/** What lies at a path of names in a document; a number counts the items of a list. */
export function at(document: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((inside, name) => {
    if (typeof inside !== 'object' || inside === null) return undefined
    return (inside as { readonly [name: string]: Json })[name]
  }, document)
}

/** The text at a path of names in a document; a number is written as one, what is neither fails. */
export function textAt(document: Json | undefined, path: string): string {
  const found = at(document, path)
  if (typeof found !== 'string' && typeof found !== 'number') throw new Error(`No text lies at ${path}`)
  return `${found}`
}
