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

/** A name that was met, and the last element that had it as an attribute. */
export interface Met<N> {
  readonly name: N
  element: number
}

/** The declarations in force inside an element, and what names mean by them so far. */
interface Scope<N> {
  readonly declared: ReadonlyMap<string, string>
  readonly outer: Scope<N> | null
  readonly elements: Map<string, N>
  readonly attributes: Map<string, Met<N>>
}

/**
 * What names mean where a document is being read; each is resolved once in its scope. `make` says what is
 * to be known of a name, `read` makes characters of how it is written.
 */
export class Names<N> {
  readonly #make: (name: XmlName) => N
  readonly #read: (written: string) => string
  readonly #scopes: Scope<N>[]
  #scope: Scope<N>

  constructor(make: (name: XmlName) => N, read: (written: string) => string) {
    this.#make = make
    this.#read = read
    this.#scope = scopeOf(new Map(), null)
    this.#scopes = [this.#scope]
  }

  /** Begins an element with these declarations: URIs by prefix. */
  enter(declared: ReadonlyMap<string, string> | null): void {
    if (declared && !this.#inForce(declared)) this.#scope = scopeOf(declared, this.#scope)
    this.#scopes.push(this.#scope)
  }

  /** Ends an element. */
  leave(): void {
    this.#scopes.pop()
    this.#scope = this.#scopes.at(-1)!
  }

  element(written: string): N {
    const { elements } = this.#scope
    let name = elements.get(written)
    if (name === undefined) elements.set(written, (name = this.#make(this.#resolve(written, true))))
    return name
  }

  /** The name of an attribute, and the number of the last element that had it. */
  attribute(written: string): Met<N> {
    const { attributes } = this.#scope
    let met = attributes.get(written)
    if (met === undefined) attributes.set(written, (met = { name: this.#make(this.#resolve(written, false)), element: -1 }))
    return met
  }

  #inForce(declared: ReadonlyMap<string, string>): boolean {
    for (const [prefix, uri] of declared) if (this.#uriOf(prefix) !== uri) return false
    return true
  }

  #uriOf(prefix: string): string | undefined {
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

function scopeOf<N>(declared: ReadonlyMap<string, string>, outer: Scope<N> | null): Scope<N> {
  return { declared, outer, elements: new Map(), attributes: new Map() }
}
