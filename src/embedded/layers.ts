import { layerSection } from '../container/psd.ts'
import type { Image } from '../image.ts'
import { type Layer, layers } from '../syntax/layers.ts'

/** The layers of a Photoshop document, from the lowest to the topmost, without the marks at which groups end; null for other formats. */
export async function layersOf(image: Image): Promise<readonly Layer[] | null> {
  const { format } = await image.detected()
  if (format !== 'PSD' && format !== 'PSB') return null
  const found: Layer[] = []
  for await (const layer of layers(image.source, await layerSection(image.source), format === 'PSB')) {
    if (layer.section !== END && found.length < image.source.budget.limits.entries) found.push(layer)
  }
  return found
}

/** What Photoshop marks the lower end of a group with, which it does not show. */
const END = 3
