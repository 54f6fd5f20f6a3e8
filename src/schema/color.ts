import { hex, type Color } from '../pixels/colors.ts'
import type { DominantColors } from '../pixels/dominant-colors.ts'
import type { Swatch } from '../pixels/palette.ts'
import { builder } from './builder.ts'

/** A colour in sRGB. */
export const ColorType = builder.objectRef<Color>('Color').implement({
  description: 'A colour in sRGB with its opacity.',
  fields: (t) => ({
    red: t.exposeInt('red', { description: 'Red, 0 to 255.' }),
    green: t.exposeInt('green', { description: 'Green, 0 to 255.' }),
    blue: t.exposeInt('blue', { description: 'Blue, 0 to 255.' }),
    alpha: t.exposeInt('alpha', { description: 'Opacity: 255 hides the background, 0 is not seen at all.' }),
    hex: t.string({
      description: 'As style sheets have it: "#bbcd7f", with two more digits where it is not opaque.',
      resolve: hex,
    }),
  }),
})

/** A colour of a palette. */
export const SwatchType = builder.objectRef<Swatch>('Swatch').implement({
  description: 'A colour of a palette, and how much of the picture it stands for.',
  fields: (t) => ({
    color: t.field({ type: ColorType, description: 'The mean of the pixels that it stands for.', resolve: ({ color }) => color }),
    share: t.exposeFloat('share', { description: 'The share of the visible pixels that it stands for, 0 to 1.' }),
  }),
})

const kinds = {
  vibrant: 'The saturated colour of middle lightness.',
  lightVibrant: 'The light saturated colour.',
  darkVibrant: 'The dark saturated colour.',
  muted: 'The soft colour of middle lightness.',
  lightMuted: 'The light soft colour.',
  darkMuted: 'The dark soft colour.',
} as const satisfies Record<keyof DominantColors, string>

/** The colours that stand out, by kind. */
export const DominantColorsType = builder.objectRef<DominantColors>('DominantColors').implement({
  description: 'The colours that stand out, one of each kind as Vibrant tells them apart; null where the picture has none of a kind.',
  fields: (t) => {
    const one = (kind: keyof DominantColors) =>
      t.field({ type: ColorType, nullable: true, description: kinds[kind], resolve: (colors) => colors[kind] })
    return {
      vibrant: one('vibrant'),
      lightVibrant: one('lightVibrant'),
      darkVibrant: one('darkVibrant'),
      muted: one('muted'),
      lightMuted: one('lightMuted'),
      darkMuted: one('darkMuted'),
    }
  },
})
