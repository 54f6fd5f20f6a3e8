import { fieldName } from '../exif-tags/row.ts'
import type { Enumeration } from '../exif-tags/row.ts'

/** What a property says once it is read: what its typed field gives. [XMP part 1, 8.2] */
export type XmpType =
  | 'text'
  | 'integer'
  | 'count' // of bytes, or another that may be beyond 32 bits
  | 'number' // a real, or a fraction such as "1/125"
  | 'boolean'
  | 'date' // as precise as it is stated
  | 'coordinate' // "57,20.5N" as signed degrees [XMP part 2, 3.3]
  | 'localized' // a text in several languages
  | 'enumeration' // one of the values of a list
  | 'structure'

/** A row of a table of properties: what a property, or a field of a structure, is called, and what it means. */
export interface XmpRow {
  /** Its name with the usual prefix, such as "xmp:Rating". */
  readonly name: string
  /** Its GraphQL field. */
  readonly field: string
  readonly type: XmpType
  /** Whether there may be several. */
  readonly list: boolean
  readonly unit?: string
  readonly enumeration?: Enumeration
  readonly structure?: XmpStructure
  readonly description: string
}

/** Named values that belong together: a structure, or what of a packet is of one standard. */
export interface XmpStructure {
  /** Its GraphQL type. */
  readonly type: string
  readonly description: string
  readonly rows: readonly XmpRow[]
}

/** What a packet says in the words of one standard. */
export interface XmpView extends XmpStructure {
  /** Its field on Xmp. */
  readonly field: string
}

type More = Partial<Pick<XmpRow, 'field' | 'unit'>>

/** Makes the rows of one namespace, by type: `rows.text('Label', '…')`; plurals are of properties that may have several values. */
export function rowsOf(prefix: string) {
  const made = (type: XmpType, list: boolean, local: string, description: string, more: Partial<XmpRow>): XmpRow => {
    return { name: `${prefix}:${local}`, field: fieldName(local), type, list, description, ...more }
  }
  const plain =
    (type: XmpType, list = false) =>
    (local: string, description: string, more: More = {}) =>
      made(type, list, local, description, more)
  const coded =
    (list: boolean) =>
    (local: string, enumeration: Enumeration, description: string, more: More = {}) =>
      made('enumeration', list, local, description, { enumeration, ...more })
  const structured =
    (list: boolean) =>
    (local: string, structure: XmpStructure, description: string, more: More = {}) =>
      made('structure', list, local, description, { structure, ...more })
  return {
    text: plain('text'),
    texts: plain('text', true),
    integer: plain('integer'),
    integers: plain('integer', true),
    count: plain('count'),
    number: plain('number'),
    numbers: plain('number', true),
    boolean: plain('boolean'),
    date: plain('date'),
    dates: plain('date', true),
    coordinate: plain('coordinate'),
    localized: plain('localized'),
    one: coded(false),
    many: coded(true),
    structure: structured(false),
    structures: structured(true),
  }
}
