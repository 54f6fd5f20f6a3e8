import type { Directory } from '../block/decoder.ts'
import { gpsTags } from '../block/exif-tags.ts'
import { builder } from './builder.ts'
import { tagFields, tagOf } from './tags.ts'

/** Where the camera was, out of the GPS IFD. */
export const GpsType = builder.objectRef<Directory>('Gps').implement({
  description: 'Where and when a picture was taken, as a satellite receiver told the camera: the GPS IFD of EXIF [EXIF 3.0 4.6.7].',
  fields: (t) => ({
    ...tagFields(t, gpsTags),
    timestamp: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the position was measured, in UTC: GPSDateStamp and GPSTimeStamp together. Null where either is missing.',
      resolve: (directory) => instant(said(directory, 0x1d), said(directory, 0x07)),
    }),
  }),
})

function said(directory: Directory, id: number): string {
  return String(tagOf(directory, { group: 'GPS', id })?.value ?? '')
}

/** A date and a time of day in UTC as one instant; null where they are none. */
function instant(date: string, time: string): string | null {
  const whole = `${date}T${time}Z`
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(whole) && !Number.isNaN(Date.parse(whole)) ? whole : null
}
