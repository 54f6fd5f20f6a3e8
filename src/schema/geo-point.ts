import type { GeoPoint } from '../block/movie/place.ts'
import { builder } from './builder.ts'

/** A place on earth. */
export const GeoPointType = builder.objectRef<GeoPoint>('GeoPoint').implement({
  description: 'A place on earth, in the coordinates of WGS 84 that satellite navigation uses.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north of the equator; negative for south.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east of Greenwich; negative for west.' }),
    altitude: t.exposeFloat('altitude', {
      nullable: true,
      description: 'Metres above sea level; negative below; null where it is not stated.',
    }),
  }),
})
