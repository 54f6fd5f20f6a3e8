import type { JsonValue } from '../decoder.ts'
import { nodesIn, nodesOfWorkflow, type Nodes } from './comfyui-nodes.ts'
import { textUnder, type ReadGeneration, type Said } from './generation.ts'
import { exact, number, objectOf, own, parsed, text, type JsonObject } from './json.ts'

/** Nodes of a graph that are looked at on one search, their inputs, and those among them that may draw. */
const MOST_NODES = 500
const MOST_INPUTS = 5_000
const MOST_SAMPLERS = 16

/** Links from an input to the value that it is given, at most. */
const MOST_HOPS = 4

/** What the one value is called that a node holds. */
const constants = ['value', 'int', 'float', 'number', 'Value', 'Number', 'seed']

/** Takes what it is given for nothing: what is behind it is no prompt. */
const NOTHING = 'ConditioningZeroOut'

type Side = 'positive' | 'negative'

/** The graph of nodes that ComfyUI ran, under the keyword "prompt", else the one that was drawn, under "workflow". */
export const comfyui: ReadGeneration = (texts) => {
  const found = graphIn(texts, 'prompt', nodesIn) ?? graphIn(texts, 'workflow', nodesOfWorkflow)
  if (!found) return null
  const { raw, graph, nodes } = found
  const start = samplerIn(nodes)
  const one = (...names: readonly string[]) => search(nodes, start, names, isPlain)
  const behind = (input: string) => linked(own(nodes.get(start ?? ''), 'inputs', input))
  const [latent, model] = [behind('latent_image'), behind('model') ?? start]
  return {
    tool: 'COMFYUI',
    toolVersion: null,
    prompt: text(words(nodes, start, 'positive')),
    negativePrompt: text(words(nodes, start, 'negative')),
    steps: number(one('steps')),
    sampler: text(one('sampler_name')),
    scheduler: text(one('scheduler')),
    cfgScale: number(one('cfg', 'guidance')),
    seed: exact(one('seed', 'noise_seed'), raw),
    width: number(search(nodes, latent, ['width'], isPlain)),
    height: number(search(nodes, latent, ['height'], isPlain)),
    model: text(search(nodes, model, ['ckpt_name', 'unet_name'], isText) ?? search(nodes, model, ['model_name', 'model'], isText)),
    modelHash: null,
    denoisingStrength: number(one('denoise')),
    settings: graph,
    raw,
  }
}

function graphIn(
  texts: readonly Said[],
  keyword: string,
  nodesOf: (graph: JsonObject) => Nodes,
): { raw: string; graph: JsonObject; nodes: Nodes } | null {
  const raw = textUnder(texts, keyword)
  const graph = objectOf(parsed(raw))
  const nodes = graph && nodesOf(graph)
  return raw !== null && graph && nodes && nodes.size > 0 ? { raw, graph, nodes } : null
}

/**
 * The node that draws: one that is told what to show, by itself or by a guider, and that does not draw over what another has
 * drawn; where there is none, one that has steps and a seed.
 */
function samplerIn(nodes: Nodes): string | null {
  const samplers: string[] = []
  let other: string | null = null
  for (const [id, node] of nodes) {
    const has = (name: string) => own(node, 'inputs', name) !== undefined
    const isTold = linked(own(node, 'inputs', 'positive')) !== null || linked(own(node, 'inputs', 'guider')) !== null
    if (isTold && linked(own(node, 'inputs', 'latent_image')) !== null && samplers.length < MOST_SAMPLERS) samplers.push(id)
    if (has('steps') && (has('seed') || has('noise_seed'))) other ??= id
  }
  const isFirst = (id: string) => {
    const before = reached(nodes, linked(own(nodes.get(id), 'inputs', 'latent_image')))
    return !samplers.some((sampler) => sampler !== id && before.has(sampler))
  }
  return samplers.find(isFirst) ?? samplers[0] ?? other
}

/** What a node was to show, or not to show: from what it is linked to, or its guider; else of itself. */
function words(nodes: Nodes, start: string | null, side: Side): JsonValue | undefined {
  const inputs = own(nodes.get(start ?? ''), 'inputs')
  const guider = linked(own(inputs, 'guider'))
  const from = linked(own(inputs, side)) ?? linked(own(nodes.get(guider ?? ''), 'inputs', side)) ?? (side === 'positive' ? guider : null)
  const ofSide = [side, `text_${side}`, `${side}_prompt`]
  if (from === null) return search(nodes, start, ofSide, isText, side)
  const ofAny = ['populated_text', 'text', 'text_g', 'text_l', 't5xxl', 'clip_l', 'prompt', 'string', 'value']
  return search(nodes, from, [...ofSide, ...ofAny], isText, side)
}

const isText = (value: JsonValue | undefined): value is string => typeof value === 'string'
const isPlain = (value: JsonValue | undefined): value is string | number => typeof value === 'string' || typeof value === 'number'

/** The node that an input is linked to, `["4", 0]`; null where it has a value of its own. */
function linked(input: JsonValue | undefined): string | null {
  if (!Array.isArray(input) || input.length !== 2) return null
  const [id, output] = input as readonly JsonValue[]
  return (typeof id === 'string' || typeof id === 'number') && typeof output === 'number' ? String(id) : null
}

/** The first input of one of the names that has a value, from a node outwards along the links. */
function search(
  nodes: Nodes,
  start: string | null,
  names: readonly string[],
  accepts: (value: JsonValue | undefined) => boolean,
  side?: Side,
): JsonValue | undefined {
  for (const id of reached(nodes, start, side)) {
    const node = nodes.get(id)
    for (const name of names) {
      const value = constant(nodes, own(node, 'inputs', name))
      if (accepts(value)) return value
    }
  }
  return undefined
}

/** What an input has, or what it is given by a node that holds nothing else. */
function constant(nodes: Nodes, input: JsonValue | undefined): JsonValue | undefined {
  let value = input
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const id = linked(value)
    if (id === null) break
    const inputs = own(nodes.get(id), 'inputs')
    value = constants.map((name) => own(inputs, name)).find((found) => found !== undefined)
  }
  return value
}

/** The nodes that are reached from one along the links, nearest first; those that part the two sides are left on the one asked for. */
function reached(nodes: Nodes, start: string | null, side?: Side): ReadonlySet<string> {
  const seen = new Set<string>(start === null ? [] : [start])
  let left = MOST_INPUTS
  for (const id of seen) {
    if (seen.size > MOST_NODES || left === 0) break
    const node = nodes.get(id)
    if (side === 'negative' && own(node, 'class_type') === NOTHING) continue
    const onSide = side && linked(own(node, 'inputs', side))
    const inputs =
      onSide == null
        ? Object.values(objectOf(own(node, 'inputs')) ?? {})
            .slice(0, left)
            .map(linked)
        : [onSide]
    left -= inputs.length
    for (const next of inputs) if (next !== null && nodes.has(next)) seen.add(next)
  }
  return seen
}
