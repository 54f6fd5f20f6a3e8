import { builder } from './builder.ts'
import { SourcedNumber } from './sourced.ts'
import type { Exposure } from './summary/place.ts'

const exposures: Readonly<Record<keyof Exposure, string>> = {
  exposureTime: 'How long light fell on the sensor, in seconds.',
  fNumber: 'The f-number: the focal length over the opening of the lens.',
  iso: 'How sensitive the sensor was set, by ISO 12232.',
  focalLength: 'The focal length of the lens in millimetres.',
  focalLengthIn35mm: 'The focal length in millimetres that would show as much on 35 mm film.',
  exposureBias: 'By how many stops the exposure was set off from what was metered.',
}

/** How a picture was exposed, in GraphQL. */
export const ExposureType = builder.objectRef<Exposure>('SummaryExposure').implement({
  description: 'How the picture was exposed: by EXIF, or by XMP where that alone states it.',
  fields: (t) =>
    Object.fromEntries(
      (Object.keys(exposures) as (keyof Exposure)[]).map((name) => [
        name,
        t.field({
          type: SourcedNumber,
          nullable: true,
          description: `${exposures[name]} Null where it is not stated.`,
          resolve: (exposure) => exposure[name],
        }),
      ]),
    ),
})
