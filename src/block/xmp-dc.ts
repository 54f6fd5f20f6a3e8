import type { LocalizedText } from './xmp-values.ts'

/** The fifteen elements of Dublin Core, each as XMP types it. [XMP part 1, 8.3; ISO 15836] */
export interface DublinCore {
  /** Those who contributed to the resource, other than its creators. */
  readonly contributor: readonly string[]
  /** The extent or scope of the resource. */
  readonly coverage: string | null
  /** Its authors, the foremost first. */
  readonly creator: readonly string[]
  /** Points in time at which something of note happened to it. */
  readonly date: readonly string[]
  /** What it shows or says, by language. */
  readonly description: readonly LocalizedText[]
  /** Its media type. */
  readonly format: string | null
  /** What identifies it within some context. */
  readonly identifier: string | null
  /** The languages used in it. */
  readonly language: readonly string[]
  /** Those who made it available. */
  readonly publisher: readonly string[]
  /** Resources related to it. */
  readonly relation: readonly string[]
  /** Statements on the rights in it, by language. */
  readonly rights: readonly LocalizedText[]
  /** The resource it derives from. */
  readonly source: string | null
  /** Its topics, as keywords or phrases. */
  readonly subject: readonly string[]
  /** Its name, by language. */
  readonly title: readonly LocalizedText[]
  /** Its nature or genre. */
  readonly type: readonly string[]
}

/** How to read single properties as what their schema says they are. */
export interface TypedProperties {
  text(name: string): string | null
  list(name: string): readonly string[]
  localized(name: string): readonly LocalizedText[]
}

/** The Dublin Core view of properties; a member is read when it is asked for. */
export function dublinCore(properties: TypedProperties): DublinCore {
  return {
    get contributor() {
      return properties.list('dc:contributor')
    },
    get coverage() {
      return properties.text('dc:coverage')
    },
    get creator() {
      return properties.list('dc:creator')
    },
    get date() {
      return properties.list('dc:date')
    },
    get description() {
      return properties.localized('dc:description')
    },
    get format() {
      return properties.text('dc:format')
    },
    get identifier() {
      return properties.text('dc:identifier')
    },
    get language() {
      return properties.list('dc:language')
    },
    get publisher() {
      return properties.list('dc:publisher')
    },
    get relation() {
      return properties.list('dc:relation')
    },
    get rights() {
      return properties.localized('dc:rights')
    },
    get source() {
      return properties.text('dc:source')
    },
    get subject() {
      return properties.list('dc:subject')
    },
    get title() {
      return properties.localized('dc:title')
    },
    get type() {
      return properties.list('dc:type')
    },
  }
}
