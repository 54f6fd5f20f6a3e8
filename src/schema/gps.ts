import type { Gps } from '../block/exif-gps.ts'
import { gpsTags } from '../block/exif-tags.ts'
import { builder } from './builder.ts'
import { tagFields } from './tags.ts'

/** Where the camera was, out of the GPS IFD. */
export const GpsType = builder.objectRef<Gps>('Gps').implement({
  description: 'Where and when a picture was taken, as a satellite receiver told the camera: the GPS IFD of EXIF [EXIF 3.0 4.6.7].',
  fields: (t) => ({
    ...tagFields(t, gpsTags, (gps, { field }) => gps[field as keyof Gps]),
    timestamp: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the position was measured, in UTC: GPSDateStamp and GPSTimeStamp together. Null where either is missing.',
      resolve: ({ timestamp }) => timestamp,
    }),
  }),
})
