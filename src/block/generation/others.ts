import type { JsonValue } from '../decoder.ts'
import { textUnder, type Generation, type GenerationTool, type ReadGeneration } from './generation.ts'
import { exact, number, objectOf, own, parsed, text } from './json.ts'

/** Where a program keeps what: paths of members, the first that has a value counts. */
type Places = Readonly<Record<Exclude<keyof Generation, 'tool' | 'settings' | 'raw'>, readonly string[]>>

const path = (place: string) => place.split('.')

/** What is stated in an object, by a table of places. */
function stated(tool: GenerationTool, from: JsonValue, places: Places, raw: string): Generation {
  const value = (name: keyof Places) => places[name].map((place) => own(from, ...path(place))).find((found) => found != null)
  return {
    tool,
    toolVersion: text(value('toolVersion')),
    prompt: text(value('prompt')),
    negativePrompt: text(value('negativePrompt')),
    steps: number(value('steps')),
    sampler: text(value('sampler')),
    scheduler: text(value('scheduler')),
    cfgScale: number(value('cfgScale')),
    seed: exact(value('seed'), raw),
    width: number(value('width')),
    height: number(value('height')),
    model: text(value('model')),
    modelHash: text(value('modelHash')),
    denoisingStrength: number(value('denoisingStrength')),
    settings: from,
    raw,
  }
}

const invokeAiPlaces: Places = {
  toolVersion: ['app_version'],
  prompt: ['positive_prompt'],
  negativePrompt: ['negative_prompt'],
  steps: ['steps'],
  sampler: [],
  scheduler: ['scheduler'],
  cfgScale: ['cfg_scale', 'guidance'],
  seed: ['seed'],
  width: ['width'],
  height: ['height'],
  model: ['model.name', 'model.model_name'],
  modelHash: ['model.hash'],
  denoisingStrength: ['strength'],
}

const invokeAi2Places: Places = {
  toolVersion: ['app_version'],
  prompt: ['image.prompt'],
  negativePrompt: [],
  steps: ['image.steps'],
  sampler: ['image.sampler'],
  scheduler: [],
  cfgScale: ['image.cfg_scale'],
  seed: ['image.seed'],
  width: ['image.width'],
  height: ['image.height'],
  model: ['model_weights', 'model'],
  modelHash: ['model_hash'],
  denoisingStrength: ['image.strength'],
}

/** JSON of InvokeAI since version 3, and that of versions 1 and 2. */
export const invokeAi: ReadGeneration = (texts) => {
  const raw = textUnder(texts, 'invokeai_metadata')
  const now = objectOf(parsed(raw))
  if (raw !== null && now) return stated('INVOKEAI', now, invokeAiPlaces, raw)
  const old = textUnder(texts, 'sd-metadata')
  const before = objectOf(parsed(old))
  if (old === null || !before) return null
  const found = stated('INVOKEAI', before, invokeAi2Places, old)
  // A prompt of several parts is a list of them with their weights.
  const parts = own(before, 'image', 'prompt')
  const prompt = Array.isArray(parts)
    ? (parts as readonly JsonValue[]).slice(0, 64).flatMap((part) => text(own(part, 'prompt')) ?? [])
    : null
  return prompt ? { ...found, ...sides(prompt.join(' ')) } : { ...found, ...(found.prompt !== null && sides(found.prompt)) }
}

/** What stands in square brackets is what is not wanted. */
function sides(prompt: string): Pick<Generation, 'prompt' | 'negativePrompt'> {
  const against = [...prompt.matchAll(/\[([^[\]]{1,10000})\]/g)].map(([, words]) => words!.trim())
  const wanted = prompt.replace(/\[[^[\]]{1,10000}\]/g, ' ').replace(/ {2,}/g, ' ')
  return { prompt: text(wanted.trim()), negativePrompt: text(against.join(', ')) }
}

/** Options of the command line of old. */
const dreamPlaces: Places = {
  toolVersion: [],
  prompt: [],
  negativePrompt: [],
  steps: ['s'],
  sampler: ['A'],
  scheduler: [],
  cfgScale: ['C'],
  seed: ['S'],
  width: ['W'],
  height: ['H'],
  model: [],
  modelHash: [],
  denoisingStrength: ['f'],
}

/** The command line that InvokeAI and its forebears write: `"a lake [people]" -s 50 -S 42 -W 512 -H 512 -C 7.5 -A k_lms`. */
export const dream: ReadGeneration = (texts) => {
  const raw = textUnder(texts, 'Dream')
  const end = raw?.startsWith('"') ? raw.indexOf('" -', 1) : -1
  if (raw === null || end === -1) return null
  const options = Object.fromEntries(
    [...raw.slice(end + 1).matchAll(/ -([A-Za-z]) ?(\S{1,200})/g)].map(([, name, value]) => [name!, value!]),
  )
  const found = stated('INVOKEAI', options, dreamPlaces, raw)
  return { ...found, ...sides(raw.slice(1, end)) }
}

const novelAiPlaces: Places = {
  toolVersion: ['version'],
  prompt: ['prompt', 'v4_prompt.caption.base_caption'],
  negativePrompt: ['uc', 'v4_negative_prompt.caption.base_caption'],
  steps: ['steps'],
  sampler: ['sampler'],
  scheduler: ['noise_schedule'],
  cfgScale: ['scale'],
  seed: ['seed'],
  width: ['width'],
  height: ['height'],
  model: [],
  modelHash: [],
  denoisingStrength: ['strength'],
}

/** JSON in the comment of a picture whose software is NovelAI; the model is the source of it. */
export const novelAi: ReadGeneration = (texts) => {
  const raw = textUnder(texts, 'Comment')
  const comment = objectOf(parsed(raw))
  if (raw === null || !comment || !textUnder(texts, 'Software')?.startsWith('NovelAI')) return null
  const found = stated('NOVELAI', comment, novelAiPlaces, raw)
  return { ...found, prompt: found.prompt ?? textUnder(texts, 'Description'), model: textUnder(texts, 'Source') }
}

const fooocusPlaces: Places = {
  toolVersion: ['version', 'Version'],
  prompt: ['prompt', 'Prompt'],
  negativePrompt: ['negative_prompt', 'Negative Prompt'],
  steps: ['steps', 'Steps'],
  sampler: ['sampler', 'Sampler'],
  scheduler: ['scheduler', 'Scheduler'],
  cfgScale: ['guidance_scale', 'Guidance Scale'],
  seed: ['seed', 'Seed'],
  width: ['width'],
  height: ['height'],
  model: ['base_model', 'Base Model'],
  modelHash: ['base_model_hash'],
  denoisingStrength: ['overwrite_upscale_strength'],
}

/** JSON of Fooocus, under the keyword of AUTOMATIC1111. */
export const fooocus: ReadGeneration = (texts) => {
  const raw = textUnder(texts, 'parameters')
  const said = objectOf(parsed(raw))
  if (raw === null || !said || text(own(said, 'prompt') ?? own(said, 'Prompt')) === null) return null
  const found = stated('FOOOCUS', said, fooocusPlaces, raw)
  const [, width, height] = /^\((\d{1,6}), (\d{1,6})\)$/.exec(text(own(said, 'resolution')) ?? '') ?? []
  return { ...found, width: found.width ?? number(width), height: found.height ?? number(height) }
}
