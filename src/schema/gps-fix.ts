import type { Fix } from '../block/movie/fix.ts'
import { builder } from './builder.ts'
import { float } from './numbers.ts'

/** What a receiver of satellites told at one moment of a film. */
export const GpsFixType = builder.objectRef<Fix>('GpsFix').implement({
  description: 'Where a camera was at one moment of a film, as satellites told it, in the coordinates of WGS 84.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north of the equator; negative for south.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east of Greenwich; negative for west.' }),
    altitude: t.float({
      nullable: true,
      description: 'Metres above sea level, as the camera tells it.',
      resolve: ({ altitude }) => float(altitude),
    }),
    speed: t.float({ nullable: true, description: 'Metres per second over ground.', resolve: ({ speed }) => float(speed) }),
    time: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When that was, by the clock of the satellites; null where it is not stated.',
      resolve: ({ time }) => time,
    }),
  }),
})
