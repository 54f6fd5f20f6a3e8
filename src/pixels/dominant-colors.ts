import type { Swatch } from '@vibrant/color'
import type { Color } from './colors.ts'
import type { Raster } from './library.ts'

/** The colours that stand out, by saturation and lightness; null where the picture has none such. */
export interface DominantColors {
  readonly vibrant: Color | null
  readonly lightVibrant: Color | null
  readonly darkVibrant: Color | null
  readonly muted: Color | null
  readonly lightMuted: Color | null
  readonly darkMuted: Color | null
}

type Name = keyof DominantColors

/** Lightness and saturation that each kind of colour aims at, for those that must be made up. [node-vibrant 4, DefaultOpts] */
const TARGETS = {
  vibrant: [1, 0.5],
  lightVibrant: [1, 0.74],
  darkVibrant: [1, 0.26],
  muted: [0.3, 0.5],
  lightMuted: [0.3, 0.74],
  darkMuted: [0.3, 0.26],
} as const satisfies Record<Name, readonly [saturation: number, lightness: number]>

const NAMES = Object.keys(TARGETS) as Name[]

/** How many colours the pixels are gathered into before the standing-out ones are chosen. [node-vibrant 4] */
const GATHERED = 64

/** The colours that stand out; those that the picture lacks are made up from the others where `buildMissing` says so. */
export async function dominantColors(raster: Raster, buildMissing: boolean): Promise<DominantColors> {
  const { DefaultGenerator } = await import('@vibrant/generator-default')
  const found = await DefaultGenerator(await quantize(raster))
  // One that stands for no pixel is made up by the generator.
  const colorNamed = (name: Name) => {
    const swatch = found[name.charAt(0).toUpperCase() + name.slice(1)]
    return swatch && (buildMissing || swatch.population > 0) ? opaque(swatch.rgb) : null
  }
  const kept = byName(colorNamed)
  return buildMissing ? complete(kept, Object.values(found).find(Boolean) ?? null) : kept
}

/** Fills what is left with the hue of a colour that was found, at the saturation and lightness aimed at. */
async function complete(found: DominantColors, model: Swatch | null): Promise<DominantColors> {
  const { hslToRgb } = await import('@vibrant/color')
  const [hue, tint] = model?.hsl ?? [0, 0]
  return byName((name) => {
    const [saturation, lightness] = TARGETS[name]
    return found[name] ?? opaque(hslToRgb(hue, tint && saturation, lightness))
  })
}

function byName(color: (name: Name) => Color | null): DominantColors {
  return Object.fromEntries(NAMES.map((name) => [name, color(name)])) as Record<Name, Color | null>
}

/** The pixels in few colours; nearly white and nearly transparent ones are passed over. [node-vibrant 4, the filter "default"] */
async function quantize({ rgba }: Raster): Promise<Swatch[]> {
  const { MMCQ } = await import('@vibrant/quantizer-mmcq')
  const counted = new Uint8ClampedArray(rgba)
  let some = false
  for (let at = 0; at < counted.length; at += 4) {
    const white = counted[at]! > 250 && counted[at + 1]! > 250 && counted[at + 2]! > 250
    if (white || counted[at + 3]! < 125) counted[at + 3] = 0
    else some = true
  }
  return some ? MMCQ(counted, { colorCount: GATHERED }) : []
}

function opaque(rgb: readonly [number, number, number]): Color {
  const [red, green, blue] = rgb.map((channel) => Math.max(0, Math.min(255, Math.round(channel)))) as [number, number, number]
  return { red, green, blue, alpha: 255 }
}
