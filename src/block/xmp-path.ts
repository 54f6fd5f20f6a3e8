import type { RdfNode, RdfProperty } from '../syntax/rdf-node.ts'
import { alternatives, languageOf, preferred } from './xmp-values.ts'

/** One step into a value: to a field, to a qualifier, to an item by number, or to what is said in a language. */
type Step =
  | { readonly to: 'field'; readonly name: string }
  | { readonly to: 'qualifier'; readonly name: string }
  | { readonly to: 'item'; readonly index: number }
  | { readonly to: 'language'; readonly language: string }

/** No honest path is longer. */
export const LONGEST_PATH = 1000

/**
 * The text at a path such as `dc:creator[1]`, `dc:title[x-default]`, `xmpMM:History[2]/stEvt:when` or `dc:title[1]/?xml:lang`;
 * items count from 1, `[last()]` is the last. Null where there is none, where it is a list or a structure, and where the path
 * is no path. A language alternative without selector is its text for everybody.
 */
export function textAt(properties: ReadonlyMap<string, RdfProperty>, path: string): string | null {
  const steps = readPath(path)
  const first = steps?.[0]
  if (!steps || first?.to !== 'field') return null
  let node = properties.get(first.name)?.node
  for (const step of steps.slice(1)) {
    if (!node) return null
    node = follow(node, step)
  }
  if (!node) return null
  if (node.kind === 'text') return node.value
  const said = alternatives(node)
  return said && preferred(said)
}

function follow(node: RdfNode, step: Step): RdfNode | undefined {
  if (step.to === 'qualifier') return named(node.qualifiers, step.name)
  if (step.to === 'field') return node.kind === 'struct' ? named(node.fields, step.name) : undefined
  if (node.kind !== 'list') return undefined
  if (step.to === 'item') return node.items.at(step.index)
  return node.items.find((item) => languageOf(item)?.toLowerCase() === step.language)
}

function named(among: readonly RdfProperty[], name: string): RdfNode | undefined {
  return among.find((property) => property.name.full === name)?.node
}

/** The steps of a path, or null where it is none. */
function readPath(path: string): readonly Step[] | null {
  if (path.length > LONGEST_PATH) return null
  const steps: Step[] = []
  for (const part of path.split('/')) {
    const bracket = part.indexOf('[')
    const name = bracket < 0 ? part : part.slice(0, bracket)
    const isQualifier = name.startsWith('?') || name.startsWith('@')
    if (!/^[?@]?[^\s:[\]/?@]+:[^\s:[\]/]+$/.test(name)) return null
    steps.push({ to: isQualifier ? 'qualifier' : 'field', name: isQualifier ? name.slice(1) : name })
    const selectors = bracket < 0 ? [] : selectorsOf(part.slice(bracket))
    if (!selectors) return null
    steps.push(...selectors)
  }
  return steps
}

/** What stands in the brackets of `[1]`, `[x-default]`, `[2][1]`. */
function selectorsOf(brackets: string): readonly Step[] | null {
  if (!brackets.endsWith(']')) return null
  const steps = brackets.slice(1, -1).split('][').map(selector)
  return steps.some((step) => step === null) ? null : (steps as Step[])
}

function selector(text: string): Step | null {
  if (text === 'last()') return { to: 'item', index: -1 }
  if (/^[1-9][0-9]{0,8}$/.test(text)) return { to: 'item', index: Number(text) - 1 }
  return /^[A-Za-z][A-Za-z0-9-]*$/.test(text) ? { to: 'language', language: text.toLowerCase() } : null
}
