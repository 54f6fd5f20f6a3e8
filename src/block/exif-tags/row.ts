/** The IFD that a tag belongs in. */
export type TagGroup = 'IFD0' | 'ExifIFD' | 'GPS' | 'InteropIFD'

/** The document that defines a tag; PRIVATE ones are registered or in wide use, and defined by their makers. */
export type Standard = 'EXIF' | 'TIFF' | 'TIFF_EP' | 'DNG' | 'PRIVATE'

/** What a tag's value is once it is read: what its typed field gives. */
export type TagType =
  | 'text'
  | 'date' // LocalDateTime
  | 'integer'
  | 'integers'
  | 'number'
  | 'numbers'
  | 'bytes'
  | 'enumeration' // the name of one of the row's enumeration values
  | 'enumerations' // a list of such names
  | 'flash' // the bit field of the Flash tag, an object of its own

/** How text is coded in a value that is not plain ASCII. */
export type TextCoding =
  | 'comment' // an 8-byte character code goes before it [EXIF3.0 4.6.6.4]
  | 'utf16' // UTF-16, little endian
  | 'version' // four digits, "0232"
  | 'labelled' // what it is, a colon, and then the text, "Owner's Name: …"

/** How the bytes of a value are laid out that is more than numbers or text. [EXIF3.0 4.6.6] */
export type Structure =
  | 'mosaic' // columns, rows, and the colour of each photosite
  | 'unsigned' // a table: columns, rows, names of the columns, rationals
  | 'signed' // the same of signed rationals
  | 'settings' // columns, rows, and texts
  | 'exposures' // exposure times of the pictures of a composite
  | 'shorts' // numbers of two bytes

/** One of the values that an enumerated tag may have. */
export interface EnumerationValue {
  readonly value: number | string
  /** Its name in GraphQL. */
  readonly name: string
  /** As people say it. */
  readonly text: string
  readonly description: string
}

/** The values that an enumerated tag may have, under one name; tags may share it. */
export interface Enumeration {
  readonly name: string
  readonly description: string
  readonly values: readonly EnumerationValue[]
}

/** A row of a tag table: where the tag is, what it is called, and what it means. */
export interface TagRow {
  readonly group: TagGroup
  readonly id: number
  /** The standard's name. */
  readonly name: string
  /** Its GraphQL field; null where it has none, as its content has a type of its own. */
  readonly field: string | null
  readonly standard: Standard
  readonly type: TagType
  readonly coding: TextCoding | undefined
  readonly structure: Structure | undefined
  /** The unit of a number: "s", "mm". */
  readonly unit: string | undefined
  readonly enumeration: Enumeration | undefined
  /** One line about it, with unit and section. */
  readonly description: string
}

/** What a row has beside what every row has. */
type More = Partial<Pick<TagRow, 'field' | 'unit' | 'coding' | 'structure' | 'standard'>>

/** Makes the rows of one IFD and standard, by type: `rows.text(0x010f, 'Make', '…')`. */
export function rowsOf(group: TagGroup, standard: Standard) {
  // All rows have the same members in the same order: whoever reads them then need not find out where each is.
  const row = (type: TagType, id: number, name: string, enumeration: Enumeration | undefined, description: string, more: More) =>
    ({
      group,
      id,
      name,
      field: more.field === undefined ? fieldName(name) : more.field,
      standard: more.standard ?? standard,
      type,
      coding: more.coding,
      structure: more.structure,
      unit: more.unit,
      enumeration,
      description,
    }) satisfies TagRow
  const ofType =
    (type: TagType) =>
    (id: number, name: string, description: string, more: More = {}) =>
      row(type, id, name, undefined, description, more)
  const coded =
    (type: TagType) =>
    (id: number, name: string, enumeration: Enumeration, description: string, more: More = {}) =>
      row(type, id, name, enumeration, description, more)
  return {
    text: ofType('text'),
    date: ofType('date'),
    integer: ofType('integer'),
    integers: ofType('integers'),
    number: ofType('number'),
    numbers: ofType('numbers'),
    bytes: ofType('bytes'),
    flash: ofType('flash'),
    one: coded('enumeration'),
    many: coded('enumerations'),
  }
}

/** A standard's name as a field: its leading capitals in lower case, as in "fNumber", "isoSpeed", "xpTitle". */
export function fieldName(name: string): string {
  const capitals = /^[A-Z]+/.exec(name)?.[0].length ?? 0
  const lowered = capitals > 1 && capitals < name.length && /[a-z]/.test(name.charAt(capitals)) ? capitals - 1 : capitals
  return name.slice(0, lowered).toLowerCase() + name.slice(lowered)
}

/** Makes an enumeration of lines `[value, NAME, text, description?]`; without a description of its own a value is described by its text. */
export function enumeration(
  name: string,
  description: string,
  lines: readonly (readonly [number | string, string, string, string?])[],
): Enumeration {
  const values = lines.map(([value, key, text, told]) => ({ value, name: key, text, description: told ?? `${text}.` }))
  return { name, description, values }
}
