import type { Chromaticity, ContentLight, MasteringDisplay } from '../syntax/picture-light.ts'
import { builder } from './builder.ts'
import { enumOfNames } from './enumeration.ts'

/** How far the brightness of a film goes, in GraphQL. */
export const HdrEnum = enumOfNames('Hdr', 'How far the brightness of a film goes beyond what usual screens show.', {
  HDR10: 'Perceptual quantizer, as HDR10 has it [SMPTE ST 2084].',
  HLG: 'Hybrid log-gamma, which usual screens can show too [ARIB STD-B67].',
  DOLBY_VISION: 'Dolby Vision, with settings for each scene.',
})

const ChromaticityType = builder.objectRef<Chromaticity>('Chromaticity').implement({
  description: 'A colour by its place in the diagram of all colours that are seen [CIE 1931].',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'Its place from left to right, from 0 to 1.' }),
    y: t.exposeFloat('y', { description: 'Its place from below to above, from 0 to 1.' }),
  }),
})

/** The screen that pictures were mastered on, in GraphQL. */
export const MasteringDisplayType = builder.objectRef<MasteringDisplay>('MasteringDisplay').implement({
  description: 'The screen that pictures were mastered on: how far its colours and its brightness go [SMPTE ST 2086].',
  fields: (t) => ({
    red: t.field({ type: ChromaticityType, description: 'What it shows as its purest red.', resolve: ({ red }) => red }),
    green: t.field({ type: ChromaticityType, description: 'What it shows as its purest green.', resolve: ({ green }) => green }),
    blue: t.field({ type: ChromaticityType, description: 'What it shows as its purest blue.', resolve: ({ blue }) => blue }),
    white: t.field({ type: ChromaticityType, description: 'What it shows as white.', resolve: ({ white }) => white }),
    minLuminance: t.exposeFloat('minLuminance', { description: 'The luminance of its black, in candelas per square metre.' }),
    maxLuminance: t.exposeFloat('maxLuminance', { description: 'The luminance of its white, in candelas per square metre.' }),
  }),
})

/** How bright pictures get, in GraphQL. */
export const ContentLightType = builder.objectRef<ContentLight>('ContentLight').implement({
  description: 'How bright the pictures of a film get [CTA-861.3].',
  fields: (t) => ({
    maximum: t.exposeInt('maximum', {
      description: 'The luminance of the brightest pixel, in candelas per square metre; 0 where it is not known.',
    }),
    average: t.exposeInt('average', {
      description: 'The mean luminance of the brightest picture, in candelas per square metre; 0 where it is not known.',
    }),
  }),
})
