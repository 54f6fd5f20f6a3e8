/** The namespace to which the prefix `xml` is bound for good. [XML Namespaces 3] */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

/** A name and what it means; the URI is empty where the prefix is not declared, or there is none. */
export interface XmlName {
  readonly uri: string
  readonly prefix: string
  readonly local: string
  /** As it is written, with its prefix. */
  readonly written: string
}

/** The declarations in force inside an element, and what names mean by them so far. */
interface Scope<N> {
  readonly declared: ReadonlyMap<string, string>
  readonly outer: Scope<N> | null
  elements: Map<string, N> | null
  attributes: Map<string, N> | null
}

/** Says what is to be known of names. */
export interface NameReader<N> {
  /** Asked once for each name as long as the declarations in force are the same. */
  name(name: XmlName): N
  /** What is known of how a name is written, where its prefix stands for the namespace that is meant. */
  known?(written: string): (N & XmlName) | undefined
  /** The namespace that is meant by a prefix in those: the same string in all of them. */
  usual?(prefix: string): string | undefined
}

/** What names mean where a document is being read; `read` makes characters of how they are written. */
export class Names<N> {
  readonly #reader: NameReader<N>
  readonly #read: (written: string) => string
  readonly #scopes: Scope<N>[]
  #scope: Scope<N>
  /** The prefix last looked for, and its namespace, as long as the scope is the same. */
  #prefix: string | undefined
  #uri: string | undefined

  constructor(reader: NameReader<N>, read: (written: string) => string) {
    this.#reader = reader
    this.#read = read
    this.#scope = scopeOf(NOTHING, null)
    this.#scopes = [this.#scope]
  }

  /** Begins an element with these declarations: URIs by prefix. */
  enter(declared: ReadonlyMap<string, string> | null): void {
    if (declared && !this.#inForce(declared)) this.#within(scopeOf(declared, this.#scope))
    this.#scopes.push(this.#scope)
  }

  /** Ends an element. */
  leave(): void {
    this.#scopes.pop()
    const scope = this.#scopes[this.#scopes.length - 1]!
    if (scope !== this.#scope) this.#within(scope)
  }

  #within(scope: Scope<N>): void {
    this.#scope = scope
    this.#prefix = undefined
  }

  element(written: string): N {
    const known = this.#known(written)
    if (known !== undefined) return known
    const elements = (this.#scope.elements ??= new Map())
    let name = elements.get(written)
    if (name === undefined) elements.set(written, (name = this.#reader.name(this.#resolve(written, true))))
    return name
  }

  attribute(written: string): N {
    const known = this.#known(written)
    if (known !== undefined) return known
    const attributes = (this.#scope.attributes ??= new Map())
    let name = attributes.get(written)
    if (name === undefined) attributes.set(written, (name = this.#reader.name(this.#resolve(written, false))))
    return name
  }

  #known(written: string): N | undefined {
    const known = this.#reader.known?.(written)
    return known && (this.#uriOf(known.prefix) === known.uri || known.uri === XML_NAMESPACE) ? known : undefined
  }

  #inForce(declared: ReadonlyMap<string, string>): boolean {
    for (const [prefix, uri] of declared) if (this.#uriOf(prefix) !== uri) return false
    return true
  }

  #uriOf(prefix: string): string | undefined {
    if (this.#prefix !== prefix) {
      this.#uri = this.#declared(prefix)
      this.#prefix = prefix
    }
    return this.#uri
  }

  #declared(prefix: string): string | undefined {
    for (let scope: Scope<N> | null = this.#scope; scope; scope = scope.outer) {
      const uri = scope.declared.get(prefix)
      if (uri !== undefined) return uri
    }
    return undefined
  }

  /** A name without prefix is in the default namespace where it names an element, in none where it names an attribute. */
  #resolve(written: string, isElement: boolean): XmlName {
    const colon = written.indexOf(':')
    const prefix = colon < 0 ? '' : written.slice(0, colon)
    const uri = prefix === 'xml' ? XML_NAMESPACE : prefix !== '' || isElement ? this.#uriOf(prefix) : ''
    const name = this.#read(written)
    if (name === written) return { uri: uri ?? '', prefix, local: colon < 0 ? name : name.slice(colon + 1), written }
    const end = name.indexOf(':')
    return { uri: uri ?? '', prefix: end < 0 ? '' : name.slice(0, end), local: name.slice(end + 1), written: name }
  }
}

const NOTHING: ReadonlyMap<string, string> = new Map()

function scopeOf<N>(declared: ReadonlyMap<string, string>, outer: Scope<N> | null): Scope<N> {
  return { declared, outer, elements: null, attributes: null }
}
