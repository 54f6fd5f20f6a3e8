import { builder } from './builder.ts'
import { float } from './numbers.ts'
import { SourcedText } from './sourced.ts'
import type { Place } from './summary/place.ts'
import type { Sourced } from './summary/sourced.ts'

type Word = { [Name in keyof Place]: Place[Name] extends Sourced<string> | null ? Name : never }[keyof Place]
type Measure = Exclude<keyof Place, Word | 'source'>

const measures: Readonly<Record<Measure, string>> = {
  latitude: 'Degrees north of the equator, negative to the south.',
  longitude: 'Degrees east of the prime meridian, negative to the west.',
  altitude: 'Metres above sea level, negative below; since EXIF 3.0 above the ellipsoid.',
  accuracy: 'By how many metres the position may be wrong.',
  direction: 'Where the camera looked, in degrees clockwise from north.',
}

const places: Readonly<Record<Word, string>> = {
  sublocation: 'The place within the city.',
  city: 'The city.',
  region: 'The state, province or other part of the country.',
  country: 'The name of the country.',
  countryCode: 'The code of the country by ISO 3166.',
}

/** Where a picture was taken, in GraphQL. */
export const PlaceType = builder.objectRef<Place>('SummaryLocation').implement({
  description: 'Where the picture was taken: as it was measured, and in words as people wrote it.',
  fields: (t) => ({
    ...Object.fromEntries(
      (Object.keys(measures) as Measure[]).map((name) => [
        name,
        t.float({ nullable: true, description: `${measures[name]} Null where it is not stated.`, resolve: (place) => float(place[name]) }),
      ]),
    ),
    source: t.exposeString('source', {
      nullable: true,
      description: 'Where in the file the coordinates are from: "exif:GPS", "xmp:exif:GPS" or "film:location".',
    }),
    ...Object.fromEntries(
      (Object.keys(places) as Word[]).map((name) => [
        name,
        t.field({
          type: SourcedText,
          nullable: true,
          description: `${places[name]} Null where it is not stated.`,
          resolve: (place) => place[name],
        }),
      ]),
    ),
  }),
})
