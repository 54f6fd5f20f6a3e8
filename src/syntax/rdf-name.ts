import { XML_NAMESPACE, type XmlName } from './xml-names.ts'

const RDF_NAMESPACE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const BARE_RDF_NAMESPACE = RDF_NAMESPACE.slice(0, -1)

/** What a name means to RDF: one of its own, as far as it is used here; a property; or something to be passed over. */
export type RdfMeaning =
  | 'RDF'
  | 'Description'
  | 'Seq'
  | 'Bag'
  | 'Alt'
  | 'item'
  | 'value'
  | 'parseType'
  | 'resource'
  | 'nodeID'
  | 'language'
  | 'syntax'
  | 'property'
  | 'none'

/** A name of an element or an attribute, with what RDF makes of it. */
export class RdfName implements XmlName {
  readonly uri: string
  readonly prefix: string
  readonly local: string
  readonly written: string
  readonly meaning: RdfMeaning
  /** Whether elements of this name are arrays. [XMP part 1, 7.7] */
  readonly isList: boolean
  readonly inRdf: boolean
  readonly #prefixOf: (name: XmlName) => string
  /** The prefix under which it is shown, once that is settled; and the name with it. */
  shown = ''
  full = ''

  /** `prefixOf` says under which prefix a name is to be shown. */
  constructor({ uri, prefix, local, written }: XmlName, prefixOf: (name: XmlName) => string) {
    this.uri = uri
    this.prefix = prefix
    this.local = local
    this.written = written
    this.inRdf = inRdf(this)
    this.meaning = meaningOf(this)
    this.isList = this.meaning === 'Seq' || this.meaning === 'Bag' || this.meaning === 'Alt'
    this.#prefixOf = prefixOf
  }

  /** Takes the prefix under which it is shown: which that is may depend on the names met before. */
  settle(): void {
    if (this.full !== '') return
    this.shown = this.#prefixOf(this)
    this.full = this.shown === this.prefix && this.shown !== '' ? this.written : `${this.shown}:${this.local}`
  }
}

function inRdf({ uri, prefix }: Pick<XmlName, 'uri' | 'prefix'>): boolean {
  return uri === RDF_NAMESPACE || (uri === '' && prefix === 'rdf') || uri === BARE_RDF_NAMESPACE
}

function meaningOf(name: XmlName & { readonly inRdf: boolean }): RdfMeaning {
  const { local, prefix, uri } = name
  if (name.inRdf) return meaningInRdf(local)
  if (uri === XML_NAMESPACE) return local === 'lang' ? 'language' : 'none'
  if (prefix !== '') return 'property'
  // Early RDF wrote its own attributes without prefix.
  return uri === '' && (local === 'parseType' || local === 'resource') ? local : 'none'
}

function meaningInRdf(local: string): RdfMeaning {
  switch (local) {
    case 'RDF':
    case 'Description':
    case 'Seq':
    case 'Bag':
    case 'Alt':
    case 'value':
    case 'parseType':
    case 'resource':
    case 'nodeID':
      return local
    default:
      // The numbered rdf:_1 stands for rdf:li. [RDF/XML 2.15]
      return local === 'li' || (local.startsWith('_') && /^_[1-9][0-9]{0,9}$/.test(local)) ? 'item' : 'syntax'
  }
}
