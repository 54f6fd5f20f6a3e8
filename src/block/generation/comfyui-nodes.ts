import type { JsonValue } from '../decoder.ts'
import { objectOf, own, text, type JsonObject } from './json.ts'

/** The nodes of a graph by their ids: each has its class under `class_type`, and what it is given under `inputs`. */
export type Nodes = ReadonlyMap<string, JsonValue>

/** The nodes of a graph as ComfyUI runs it. */
export function nodesIn(graph: JsonObject): Nodes {
  return new Map(Object.entries(graph).filter(([, node]) => text(own(node, 'class_type')) && isHonest(objectOf(own(node, 'inputs')))))
}

/** More inputs than any node has. */
const MOST_INPUTS = 1_000

const isHonest = (inputs: JsonObject | null) => inputs !== null && Object.keys(inputs).length <= MOST_INPUTS

const CONTROL = 'control_after_generate'

/** The names of the values of common nodes, in their order: a drawn graph states the values alone. */
const widgets: ReadonlyMap<string, readonly string[]> = new Map([
  ['KSampler', ['seed', CONTROL, 'steps', 'cfg', 'sampler_name', 'scheduler', 'denoise']],
  ['KSamplerAdvanced', ['add_noise', 'noise_seed', CONTROL, 'steps', 'cfg', 'sampler_name', 'scheduler']],
  ['SamplerCustom', ['add_noise', 'noise_seed', CONTROL, 'cfg']],
  ['KSamplerSelect', ['sampler_name']],
  ['BasicScheduler', ['scheduler', 'steps', 'denoise']],
  ['RandomNoise', ['noise_seed', CONTROL]],
  ['CFGGuider', ['cfg']],
  ['FluxGuidance', ['guidance']],
  ['CLIPTextEncode', ['text']],
  ['CLIPTextEncodeFlux', ['clip_l', 't5xxl', 'guidance']],
  ['CheckpointLoaderSimple', ['ckpt_name']],
  ['UNETLoader', ['unet_name']],
  ['EmptyLatentImage', ['width', 'height']],
  ['EmptySD3LatentImage', ['width', 'height']],
])

/** States of nodes that take no part: switched off, and stepped over. */
const idle: ReadonlySet<JsonValue | undefined> = new Set([2, 4])

/** The nodes of a graph as it was drawn: lists of nodes and of links, which number the ends of each. */
export function nodesOfWorkflow(workflow: JsonObject): Nodes {
  const sources = new Map(listOf(own(workflow, 'links')).flatMap(sourceOf))
  const nodes = new Map<string, JsonValue>()
  for (const node of listOf(own(workflow, 'nodes'))) {
    const [id, type] = [own(node, 'id'), text(own(node, 'type'))]
    if (type === null || (typeof id !== 'number' && typeof id !== 'string') || idle.has(own(node, 'mode'))) continue
    const inputs = Object.fromEntries([...valuesOf(node, type), ...linksOf(node, sources)])
    if (isHonest(inputs)) nodes.set(String(id), { class_type: type, inputs })
  }
  return nodes
}

/** A link, `[id, from, output, to, input, type]`: where it comes from. */
function sourceOf(link: JsonValue): [JsonValue, JsonValue][] {
  const [id, from, output] = listOf(link)
  return id !== undefined && from !== undefined && output !== undefined ? [[id, [from, output]]] : []
}

/** The inputs that are linked to other nodes. */
function linksOf(node: JsonValue, sources: ReadonlyMap<JsonValue, JsonValue>): [string, JsonValue][] {
  return listOf(own(node, 'inputs')).flatMap((input): [string, JsonValue][] => {
    const [name, source] = [text(own(input, 'name')), sources.get(own(input, 'link') ?? null)]
    return name !== null && source !== undefined ? [[name, source]] : []
  })
}

/** The values of a node under their names, where these are known. */
function valuesOf(node: JsonValue, type: string): [string, JsonValue][] {
  const values = own(node, 'widgets_values')
  const named = objectOf(values)
  if (named) return Object.entries(named)
  const names = widgets.get(type) ?? []
  return listOf(values).flatMap((value, i): [string, JsonValue][] => (names[i] === undefined ? [] : [[names[i], value]]))
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : []
}
