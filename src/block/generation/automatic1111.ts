import { textUnder, type Generation, type ReadGeneration, type Said } from './generation.ts'
import { exact, number, parsed, text } from './json.ts'

const NEGATIVE = 'Negative prompt:'

/** Names and values on the last line that are read. */
const MOST_SETTINGS = 256

/**
 * The text that AUTOMATIC1111's web interface and its kin write: the prompt, a negative one, then a line of settings that
 * begins with "Steps: ".
 */
export const automatic1111: ReadGeneration = (texts) => {
  const said = textUnder(texts, 'parameters') ?? commentIn(texts)
  if (said === null) return null
  const lines = said.split(/\r?\n/)
  const last = lines.findLastIndex((line) => /^\s*Steps: ?\d/.test(line))
  if (last === -1) return null
  const words = lines.slice(0, last)
  const negative = words.findIndex((line) => line.trimStart().startsWith(NEGATIVE))
  const prompt = negative === -1 ? words : words.slice(0, negative)
  const against = negative === -1 ? '' : words.slice(negative).join('\n').trimStart().slice(NEGATIVE.length)
  return described(said, prompt.join('\n').trim(), against.trim(), settingsOn(lines[last]!))
}

/** The comment of a GIF, which has no keywords. */
function commentIn(texts: readonly Said[]): string | null {
  const comment = textUnder(texts, 'Comment')
  return comment !== null && /^Steps: \d{1,6}, Sampler: /m.test(comment) ? comment : null
}

function described(raw: string, prompt: string, negativePrompt: string, settings: ReadonlyMap<string, string>): Generation {
  const [, width, height] = /^(\d{1,6})x(\d{1,6})$/.exec(settings.get('Size') ?? '') ?? []
  return {
    tool: 'AUTOMATIC1111',
    toolVersion: text(settings.get('Version')),
    prompt: text(prompt),
    negativePrompt: text(negativePrompt),
    steps: number(settings.get('Steps')),
    sampler: text(settings.get('Sampler')),
    scheduler: text(settings.get('Schedule type')),
    cfgScale: number(settings.get('CFG scale')),
    seed: exact(settings.get('Seed'), raw),
    width: number(width),
    height: number(height),
    model: text(settings.get('Model')),
    modelHash: text(settings.get('Model hash')),
    denoisingStrength: number(settings.get('Denoising strength')),
    settings: Object.fromEntries(settings),
    raw,
  }
}

/** The settings by their names: `Steps: 20, Lora hashes: "a: 1, b: 2", Civitai resources: [{…}]`; the first of a name stands. */
function settingsOn(line: string): Map<string, string> {
  const settings = new Map<string, string>()
  for (let at = 0; at < line.length && settings.size < MOST_SETTINGS;) {
    const colon = line.indexOf(':', at)
    if (colon === -1) break
    const end = endOfValue(line, colon + 1)
    const name = line.slice(at, colon).trim()
    const value = line.slice(colon + 1, end).trim()
    if (!settings.has(name)) settings.set(name, (value.startsWith('"') ? text(parsed(value)) : null) ?? value)
    at = end + 1
  }
  return settings
}

/** The comma behind a value, past those in quotation marks and brackets. */
function endOfValue(line: string, start: number): number {
  const isNested = /^\s{0,9}["[{]/.test(line.slice(start, start + 10))
  let [depth, quoted] = [0, false]
  for (let at = start; at < line.length; at++) {
    const sign = line[at]
    if (quoted && sign === '\\') at++
    else if (isNested && sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (isNested && (sign === '[' || sign === '{')) depth++
    else if (isNested && (sign === ']' || sign === '}')) depth--
    else if (sign === ',' && depth <= 0) return at
  }
  return line.length
}
