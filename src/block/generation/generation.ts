import type { JsonValue } from '../decoder.ts'

/** A program that makes pictures from words, and writes down how. */
export type GenerationTool = 'AUTOMATIC1111' | 'COMFYUI' | 'FOOOCUS' | 'INVOKEAI' | 'NOVELAI'

/** How a picture was made from words; null where it is not stated. */
export interface Generation {
  readonly tool: GenerationTool
  readonly toolVersion: string | null
  readonly prompt: string | null
  readonly negativePrompt: string | null
  readonly steps: number | null
  readonly sampler: string | null
  readonly scheduler: string | null
  readonly cfgScale: number | null
  /** In decimal: seeds may have 64 bits. */
  readonly seed: string | null
  readonly width: number | null
  readonly height: number | null
  readonly model: string | null
  readonly modelHash: string | null
  readonly denoisingStrength: number | null
  /** All that is stated, under the names of the program. */
  readonly settings: JsonValue
  /** What it was read from, as it is stored. */
  readonly raw: string
}

/** A text of a file under its keyword. */
export interface Said {
  readonly keyword: string | null
  readonly value: string
}

/** Reads what one program writes; null where the texts are not of it. */
export type ReadGeneration = (texts: readonly Said[]) => Generation | null

/** The text under a keyword. */
export function textUnder(texts: readonly Said[], keyword: string): string | null {
  return texts.find((text) => text.keyword === keyword)?.value ?? null
}
