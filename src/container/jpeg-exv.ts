import { items } from '../steps.ts'
import { hasAt, startsWith } from '../syntax/starts.ts'
import type { Container } from './container.ts'
import { jpegWalk } from './jpeg-blocks.ts'

const SIGNATURE = '\xff\x01Exiv2'

/** Exiv2's files of metadata alone: the application segments of a JPEG behind a signature of their own. [Exiv2 manual] */
export const exv: Container = {
  formats: ['EXV'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc', 'mpf', 'c2pa', 'text'],

  begins: (head) => hasAt(head, SIGNATURE),
  signed: true,

  identify: async (source) => ((await startsWith(source, SIGNATURE)) ? 'EXV' : null),

  header: async () => ({ width: null, height: null }),

  blocks: (source) => items(jpegWalk(source)),
  walk: jpegWalk,
}
