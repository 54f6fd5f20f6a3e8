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
  #prefixes: Prefixes | undefined

  known(written: string): RdfName | undefined {
    return known.get(written)
  }

  usual(prefix: string): string | undefined {
    return usualNamespace(prefix)?.uri
  }

  name(name: XmlName): RdfName {
    const namespace = usualNamespace(name.prefix)
    if (namespace?.uri === name.uri && isKept(name.written)) return remembered(name, namespace)
    return new RdfName(name, (this.#prefixes ??= new Prefixes()).of)
  }
}

function isKept(written: string): boolean {
  return written.length <= LONGEST && /^[!-~]+$/.test(written)
}

/** Kept by the string that is the same wherever the name is met. */
function remembered({ written }: XmlName, { prefix, uri }: Namespace): RdfName {
  if (known.size === MOST) known.clear()
  const name = new RdfName({ uri, prefix, local: written.slice(prefix.length + 1), written }, () => prefix)
  name.settle()
  known.set(written, name)
  return name
}
