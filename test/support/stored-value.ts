import * as fc from 'fast-check'
import { words } from './exif-jpeg.ts'

const hints = ['0220', '0100', 'ASCII\0\0\0hello ', '\0\0\0\0\0\0\0\0 hello', '\x01\x02\x03\0']

/** Values of TIFF structures, little endian: such as cameras write, and others. */
export const storedValue = fc.oneof(
  fc.record({
    type: fc.constantFrom(3, 8),
    bytes: fc.array(fc.oneof(fc.nat(20), fc.nat(0xffff)), { minLength: 1, maxLength: 5 }).map((all) => words(2, ...all)),
  }),
  fc.record({
    type: fc.constantFrom(4, 9),
    bytes: fc.array(fc.nat(0xffffffff), { minLength: 1, maxLength: 3 }).map((all) => words(4, ...all)),
  }),
  fc.record({
    type: fc.constantFrom(5, 10),
    bytes: fc
      .array(fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.oneof(fc.constantFrom(1, 2, 4, 8, 10, 100), fc.nat(0x7fffffff))), {
        minLength: 1,
        maxLength: 4,
      })
      .map((all) => words(4, ...all.flat())),
  }),
  fc.record({ type: fc.constantFrom(1, 7), bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }) }),
  fc.record({ type: fc.constant(7), bytes: fc.constantFrom(...hints).map((all) => Buffer.from(all, 'latin1')) }),
  fc.record({ type: fc.constant(2), bytes: fc.string({ minLength: 1, maxLength: 30 }).map((all) => Buffer.from(`${all}\0`)) }),
)
