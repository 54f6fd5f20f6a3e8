import type { Answer as Described, Fault } from '../server/describer.ts'

export type { Answer as Described, Fault } from '../server/describer.ts'

/** A line of the input: what it names, and what of it is handed through. */
export interface Item {
  /** Its number in the input, from 1. */
  readonly line: number
  readonly url: string
  /** Its object as it is written, without the last brace: what the line of the answer begins with. */
  readonly head: string
  /** Why it names nothing. */
  readonly fault?: string
}

/** What is said of an item: the fields asked for, and what went wrong. */
export interface Answer extends Described {
  /** How often it was asked for, where that was more than once. */
  readonly attempts?: number
}

/** Fields of an answer; what a line brings by these names is left out. */
const OURS = ['data', 'errors', 'attempts']

/** Letters of a line that is none that are shown. */
const SHOWN = 200

/** Codes of what may be otherwise in a while. */
const TRANSIENT = new Set<unknown>(['SOURCE_TIMEOUT', 'SOURCE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])

/** The item that a line stands for; undefined where there is nothing in it. */
export function itemOf(text: string, line: number): Item | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (!/^["{]/.test(trimmed)) return named(trimmed, line)
  const value = parsed(trimmed)
  if (typeof value === 'string') return named(value, line)
  const url: unknown = value?.['url']
  if (!value || typeof url !== 'string') return faulty(trimmed, line, value ? 'has no url that is a text' : 'is no JSON')
  if (!OURS.some((name) => Object.hasOwn(value, name))) return { line, url, head: trimmed.slice(0, -1) }
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => !OURS.includes(name)))
  return { line, url, head: JSON.stringify(rest).slice(0, -1) }
}

/** An item that names nothing. */
export function faulty(text: string, line: number, what: string): Item {
  return { ...named(text.slice(0, SHOWN), line), fault: `Line ${line} ${what}` }
}

function named(url: string, line: number): Item {
  return { line, url, head: JSON.stringify({ url }).slice(0, -1) }
}

function parsed(text: string): Record<string, unknown> | string | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown> | string
  } catch {
    return undefined
  }
}

/** The line of the output that answers an item. */
export function lineOf({ head }: Item, { data, errors, attempts }: Answer): string {
  const wrong = errors?.length ? `,"errors":${JSON.stringify(errors)}` : ''
  const tries = attempts !== undefined && attempts > 1 ? `,"attempts":${attempts}` : ''
  return `${head},"data":${JSON.stringify(data)}${wrong}${tries}}\n`
}

/** What is the same of an item and of the line that answers it. Items with equal keys have equal answers. */
export function keyOf({ head }: Item): string {
  return JSON.stringify(JSON.parse(`${head}}`))
}

/** The key of the item that a line of the output answers, and the answer; undefined where the line is torn. */
export function answered(text: string): { key: string; answer: Answer } | undefined {
  try {
    const { data, errors, attempts, ...rest } = JSON.parse(text) as Answer & Record<string, unknown>
    if (data === undefined) return undefined
    return { key: JSON.stringify(rest), answer: { data, ...(errors && { errors }), ...(attempts !== undefined && { attempts }) } }
  } catch {
    return undefined
  }
}

/** Whether there is nothing to an answer but what went wrong. */
export function isFailed({ data, errors }: Answer): boolean {
  return errors !== undefined && (data === null || Object.keys(data).length === 0)
}

/** What went wrong and may be otherwise in a while. */
export function transient({ errors = [] }: Answer): readonly Fault[] {
  return errors.filter(({ code }) => TRANSIENT.has(code))
}

/** The origin that politeness counts by; undefined for what lies on no other machine. */
export function originOf(url: string): string | undefined {
  if (!/^(https?|s3|gs|abs):/i.test(url) || !URL.canParse(url)) return undefined
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
