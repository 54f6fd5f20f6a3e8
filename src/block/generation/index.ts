import { automatic1111 } from './automatic1111.ts'
import { comfyui } from './comfyui.ts'
import type { Generation, ReadGeneration, Said } from './generation.ts'
import { LONGEST, objectOf, parsed } from './json.ts'
import { dream, fooocus, invokeAi, novelAi } from './others.ts'

/** Who writes down how pictures are made from words; the first whose texts are there counts. */
const readers: readonly ReadGeneration[] = [automatic1111, fooocus, invokeAi, novelAi, comfyui, dream]

/** How a picture was made from words, by the texts of its file; null where none of them says so. */
export function generationIn(texts: readonly Said[]): Generation | null {
  const short = texts.filter(({ value }) => value.length <= LONGEST)
  for (const read of readers) {
    const found = read(short)
    if (found) return found
  }
  return null
}

/** What ComfyUI and nodes for it put before JSON in tags of EXIF. */
const LABEL = /^(prompt|workflow):\s*(?=\{)/i

/** The texts that programs put into tags of EXIF where a format has no texts of its own: the user's comment, and tags that are meant for other things. */
export function textsInExif(comment: string | null, others: readonly (string | null)[]): readonly Said[] {
  const inner = Object.entries(objectOf(parsed(comment)) ?? {}).flatMap(([keyword, value]) =>
    typeof value === 'string' ? [{ keyword, value }] : [],
  )
  const own = comment === null ? [] : [{ keyword: 'parameters', value: comment }]
  const labelled = others.flatMap((value) => {
    const [label, keyword] = LABEL.exec(value ?? '') ?? []
    return label === undefined ? [] : [{ keyword: keyword!.toLowerCase(), value: value!.slice(label.length) }]
  })
  return [...own, ...inner, ...labelled]
}
