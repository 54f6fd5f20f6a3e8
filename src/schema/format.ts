import { formats } from '../container/formats.ts'
import { builder } from './builder.ts'

/** The formats that are told apart, out of the table that the containers keep. */
export const FormatEnum = builder.enumType('Format', {
  description: 'A file format, told from the bytes of the file; neither its name nor what the origin calls it is believed.',
  values: Object.fromEntries(Object.entries(formats).map(([name, { description }]) => [name, { value: name, description }])) as {
    [name in keyof typeof formats]: { value: name; description: string }
  },
})
