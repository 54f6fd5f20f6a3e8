import { RdfName } from '../syntax/rdf-name.ts'
import type { NameReader, XmlName } from '../syntax/xml-names.ts'
import { Prefixes, usualNamespace, type Namespace } from './xmp-namespaces.ts'

/** Names kept for the files to come, and how long each may be. */
const MOST = 4096
const LONGEST = 64

/** Names met so far under the usual prefixes of their namespaces: they mean the same in every file. */
const known = new Map<string, RdfName>()

/** The names of a file's properties, and what they mean. */
export class XmpNames implements NameReader<RdfName> {
  readonly #prefixes = new Prefixes()

  known(written: string): RdfName | undefined {
    return known.get(written)
  }

  usual(prefix: string): string | undefined {
    return usualNamespace(prefix)?.uri
  }

  name(name: XmlName): RdfName {
    const namespace = usualNamespace(name.prefix)
    return namespace?.uri === name.uri && isKept(name.written) ? remembered(name, namespace) : new RdfName(name, this.#prefixes.of)
  }
}

function isKept(written: string): boolean {
  return written.length <= LONGEST && /^[!-~]+$/.test(written)
}

/** A name in memory of its own: a part of a text keeps the whole of it. */
function remembered({ written }: XmlName, { prefix, uri }: Namespace): RdfName {
  if (known.size === MOST) known.clear()
  const own = Buffer.from(written, 'latin1').toString('latin1')
  const name = new RdfName({ uri, prefix, local: own.slice(prefix.length + 1), written: own }, () => prefix)
  name.settle()
  known.set(own, name)
  return name
}
