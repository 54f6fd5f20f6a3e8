import type { JsonValue } from '../decoder.ts'
import { textUnder, type ReadGeneration } from './generation.ts'
import { exact, number, objectOf, own, parsed, text } from './json.ts'

/** Nodes of a graph that are looked at on one search. */
const MOST_NODES = 500

type Nodes = ReadonlyMap<string, JsonValue>

/** The graph of nodes that ComfyUI ran, under the keyword "prompt". */
export const comfyui: ReadGeneration = (texts) => {
  const raw = textUnder(texts, 'prompt')
  const graph = objectOf(parsed(raw))
  const nodes: Nodes = new Map(
    Object.entries(graph ?? {}).filter(([, node]) => text(own(node, 'class_type')) && objectOf(own(node, 'inputs'))),
  )
  if (raw === null || !graph || nodes.size === 0) return null
  const start = samplerIn(nodes)
  const found = (...names: readonly string[]) => search(nodes, start, names)
  const behind = (input: string, ...names: readonly string[]) => search(nodes, linked(own(nodes.get(start ?? ''), 'inputs', input)), names)
  const words = (side: string) => behind(side, 'text', 'text_g', 'text_l', 'string', 'value')
  return {
    tool: 'COMFYUI',
    toolVersion: null,
    prompt: text(words('positive') ?? words('guider')),
    negativePrompt: text(words('negative')),
    steps: number(found('steps')),
    sampler: text(found('sampler_name')),
    scheduler: text(found('scheduler')),
    cfgScale: number(found('cfg', 'guidance')),
    seed: exact(found('seed', 'noise_seed'), raw),
    width: number(behind('latent_image', 'width')),
    height: number(behind('latent_image', 'height')),
    model: text(found('ckpt_name', 'unet_name')),
    modelHash: null,
    denoisingStrength: number(found('denoise')),
    settings: graph,
    raw,
  }
}

/** The node that draws: the first that is told what to show, be it by itself or by a guider. */
function samplerIn(nodes: Nodes): string | null {
  for (const [id, node] of nodes) {
    const inputs = own(node, 'inputs')
    const draws = linked(own(inputs, 'latent_image')) !== null
    if (draws && (linked(own(inputs, 'positive')) !== null || linked(own(inputs, 'guider')) !== null)) return id
  }
  return null
}

/** The node that an input is linked to, `["4", 0]`; null where it has a value of its own. */
function linked(input: JsonValue | undefined): string | null {
  if (!Array.isArray(input) || input.length !== 2) return null
  const [id, output] = input as readonly JsonValue[]
  return (typeof id === 'string' || typeof id === 'number') && typeof output === 'number' ? String(id) : null
}

/** The first input of one of the names that has a value of its own, from a node outwards along the links. */
function search(nodes: Nodes, start: string | null, names: readonly string[]): JsonValue | undefined {
  const seen = new Set<string>(start === null ? [] : [start])
  for (const id of seen) {
    if (seen.size > MOST_NODES) return undefined
    const inputs = objectOf(own(nodes.get(id), 'inputs')) ?? {}
    for (const name of names) {
      const value = own(inputs, name)
      if (typeof value === 'string' || typeof value === 'number') return value
    }
    for (const input of Object.values(inputs)) {
      const next = linked(input)
      if (next !== null && nodes.has(next)) seen.add(next)
    }
  }
  return undefined
}
