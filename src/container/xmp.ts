import { startsWith } from '../syntax/starts.ts'
import { readRoot } from '../syntax/xml-root.ts'
import type { Container } from './container.ts'

/** The elements that an XMP document may begin with: an old and a new wrapper, and RDF alone. [XMP part 1 7.3.3, 7.4] */
const roots: ReadonlySet<string> = new Set(['xmpmeta', 'xapmeta', 'RDF'])

/** What a packet begins with. [XMP part 1 7.3.2] */
const WRAPPER = '<?xpacket begin='

/** XMP in a file of its own, beside the picture that it describes. It has no pixels. [XMP part 1] */
export const xmp: Container = {
  formats: ['XMP'],
  reads: ['xmp'],

  // What stands in a packet wrapper is XMP, even where its first element is damaged.
  identify: async (source) => (roots.has((await readRoot(source))?.local ?? '') || (await startsWith(source, WRAPPER)) ? 'XMP' : null),

  header: async () => ({ width: null, height: null }),

  async *blocks(source) {
    const size = await source.size()
    yield { kind: 'xmp', bytes: source, offset: 0, length: Number.isFinite(size) ? size : 0 }
  },
}
