import { beforeAll, describe, expect, test } from 'vitest'
import { usualNamespace } from '../../src/block/xmp-namespaces.ts'
import { xmpViews } from '../../src/block/xmp-views/index.ts'
import type { XmpRow, XmpView } from '../../src/block/xmp-views/row.ts'
import { describeBytes } from '../support/asking.ts'
import { writables, written, type Writable } from '../support/exiftool.ts'
import { frame, jpegOf, scan, segment, XMP_IDENTIFIER } from '../support/jpeg.ts'
import { installed } from '../support/tool.ts'

/** What exiftool calls the prefixes that it does not call by their names. */
const groups: Readonly<Record<string, string>> = {
  Iptc4xmpCore: 'iptcCore',
  Iptc4xmpExt: 'iptcExt',
  MicrosoftPhoto: 'microsoft',
  Container: 'GContainer',
}

/** Structures in structures below this are left out: keywords hold themselves. */
const DEEPEST = 3

const localOf = ({ name }: XmpRow) => name.slice(name.indexOf(':') + 1)
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const inside = (rows: readonly XmpRow[], depth: number) => rows.filter(({ structure }) => !structure || depth < DEEPEST)

/** The properties of a view; one that two fields are of is told by the first. */
const propertiesOf = ({ rows }: XmpView) => rows.filter(({ name }, i) => rows.findIndex((other) => other.name === name) === i)

/** What a property is to say, by its type; exiftool may know a text to be a number or a date. */
function valueFor({ type, enumeration }: XmpRow, i: number, fact?: Writable): { stored: string; told: unknown } {
  const number = 1 + (i % 50)
  const known = fact?.type ?? ''
  if (enumeration) {
    const { value, name } = enumeration.values[i % enumeration.values.length]!
    return { stored: String(value), told: name }
  }
  if (type === 'boolean') return { stored: known === 'integer' ? '1' : 'True', told: true }
  if (type === 'date') return { stored: '2024-05-01T12:30:00', told: '2024-05-01T12:30:00' }
  if (type === 'coordinate') return { stored: '12,30.0N', told: 12.5 }
  if (type === 'integer' || type === 'count') return { stored: String(number), told: number }
  if (type === 'number')
    return { stored: String(known === 'integer' ? number : number + 0.5), told: known === 'integer' ? number : number + 0.5 }
  if (/^(?:integer|real|rational)$/.test(known)) return { stored: String(number), told: String(number) }
  if (known === 'boolean') return { stored: 'True', told: 'True' }
  if (known === 'date') return { stored: '2024-05-01T12:30:00', told: '2024-05-01T12:30:00' }
  return { stored: `Text ${i}`, told: `Text ${i}` }
}

/** What a field is to say of a property whose values are all written. */
function toldOf(row: XmpRow, i: number, fact?: Writable, depth = 0): unknown {
  const { structure, list } = row
  const rows = structure && inside(structure.rows, depth + 1)
  const told = rows
    ? Object.fromEntries(rows.map((row, n) => [row.field, toldOf(row, n, undefined, depth + 1)]))
    : valueFor(row, i, fact).told
  return list ? [told] : told
}

/** The selection of everything in rows. */
function selected(rows: readonly XmpRow[], depth = 0): string {
  const fields = inside(rows, depth).map(({ field, structure }) =>
    structure ? `${field} { ${selected(structure.rows, depth + 1)} }` : field,
  )
  return fields.join(' ')
}

/** What the fields of a view say of a file. */
async function fieldsOf(bytes: Uint8Array, { field, rows }: XmpView): Promise<{ packet: string; said: (row: XmpRow) => unknown }> {
  const { image, errors } = await describeBytes(bytes, `xmp { packet warnings ${field} { ${selected(rows)} } }`)
  expect(errors).toEqual([])
  const { packet, warnings, [field]: view } = (image?.xmp ?? { packet: '', warnings: [] }) as Record<string, unknown>
  expect(warnings).toEqual([])
  return { packet: packet as string, said: (row) => (view as Record<string, unknown> | null)?.[row.field] }
}

/** A property as exiftool is told it: dates with colons, degrees as a number, structures in braces. */
function asArgument(row: XmpRow, i: number, fact?: Writable, depth = 0): string {
  const { structure, list, type } = row
  const rows = structure && inside(structure.rows, depth + 1)
  const { stored } = valueFor(row, i, fact)
  const plain = type === 'coordinate' ? '12.5' : stored.replace(/^(\d{4})-(\d\d)-(\d\d)T/, '$1:$2:$3 ')
  const value = rows ? `{${rows.map((row, n) => `${capital(localOf(row))}=${asArgument(row, n, undefined, depth + 1)}`).join(',')}}` : plain
  return list && (rows || depth > 0) ? `[${value}]` : value
}

/** Texts that exiftool writes with an address before them, and bytes that it writes in base64, say the same. */
function plainly(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('http://ns.useplus.org/ldf/vocab/', '')
    .replace(/"VGV4dCA(\w)\w*=*\\n"/, (base64) => JSON.stringify(Buffer.from(base64, 'base64').toString()))
}

/** What exiftool writes as it is stored and shows as something else. */
const turned: ReadonlySet<string> = new Set(['exif:ShutterSpeedValue', 'exif:ApertureValue', 'exif:MaxApertureValue'])

describe.skipIf(!installed('exiftool', '-ver'))('what exiftool writes', () => {
  let facts: readonly Writable[]
  // What stands in a group of tests runs even where they are skipped.
  beforeAll(() => {
    facts = writables('XMP')
  })

  test.each(xmpViews.map((view) => [view.field, view] as const))('is said by the fields of %s', async (_, view) => {
    const tried = propertiesOf(view).flatMap((row, i) => {
      const [prefix = '', local = ''] = row.name.split(':')
      const group = `XMP-${groups[prefix] ?? prefix}`
      const fact = facts.find((fact) => fact.group === group && fact.id === local)
      return fact && !turned.has(row.name) ? [{ row, i, fact, tag: `${group}:${fact.name}` }] : []
    })
    const values = tried.map(({ row, i, fact, tag }) => [tag, asArgument(row, i, fact)] as const)
    const { bytes } = written(jpegOf(frame(4, 3), scan), 'jpg', values, ['XMP'], '-struct')
    const { packet, said } = await fieldsOf(bytes, view)
    const there = tried.filter(({ row }) => packet.includes(`:${localOf(row)}`))
    const missing = propertiesOf(view).filter((row) => !there.some((one) => one.row === row))
    if (missing.length > 0) console.warn(`exiftool does not write ${missing.map(({ name }) => name).join(', ')}`)
    const differing = there.filter(({ row, i, fact }) => plainly(said(row)) !== plainly(toldOf(row, i, fact)))
    expect(differing.map(({ row, i, fact }) => [row.name, said(row), toldOf(row, i, fact)])).toEqual([])
  })

  test('is said by the fields of dc', async () => {
    const texts = ['coverage', 'format', 'identifier', 'source'].map((field) => [field, `One ${field}`] as const)
    const lists = ['creator', 'subject', 'contributor', 'publisher', 'language', 'relation', 'type'].map((field) => [field, [`First ${field}`, `Größe ${field}`]] as const) // prettier-ignore
    const localized = ['title', 'description', 'rights'].map((field) => [field, `Any ${field}`, `Deutsch ${field}`] as const)
    const values = [
      ...texts.map(([field, value]) => [capital(field), value] as const),
      ...lists.flatMap(([field, values]) => values.map((value) => [capital(field), value] as const)),
      ...localized.flatMap(([field, any, german]) => [[capital(field), any] as const, [`${capital(field)}-de`, german] as const]),
      ['Date', '2024:05:01 12:30:00'] as const,
      ['Date', '2025:06:02'] as const,
    ]
    const { bytes } = written(jpegOf(frame(4, 3), scan), 'jpg', values.map(([tag, value]) => [`XMP-dc:${tag}`, value] as const), ['XMP']) // prettier-ignore
    const german = localized.map(([field]) => `${field}De: ${field}(language: "de")`)
    const selection = ['date', ...texts, ...lists, ...localized].map((field) => (typeof field === 'string' ? field : field[0]))
    const { image, errors } = await describeBytes(bytes, `xmp { warnings dc { ${[...selection, ...german].join(' ')} } }`)
    expect(errors).toEqual([])
    expect(image!.xmp).toEqual({
      warnings: [],
      dc: {
        ...Object.fromEntries([...texts, ...lists]),
        ...Object.fromEntries(localized.flatMap(([field, any, german]) => [[field, any], [`${field}De`, german]])), // prettier-ignore
        date: ['2024-05-01T12:30:00', '2025-06-02'],
      },
    })
  })
})

/** A property as a packet has it. */
function asXml(row: XmpRow, i: number, depth = 0): string {
  const { name, structure, list, type } = row
  const rows = structure && inside(structure.rows, depth + 1)
  const resource = rows ? ' rdf:parseType="Resource"' : type === 'localized' ? ' xml:lang="x-default"' : ''
  const value = rows ? rows.map((row, n) => asXml(row, n, depth + 1)).join('') : valueFor(row, i).stored
  if (list) return `<${name}><rdf:Bag><rdf:li${resource}>${value}</rdf:li></rdf:Bag></${name}>`
  return type === 'localized'
    ? `<${name}><rdf:Alt><rdf:li${resource}>${value}</rdf:li></rdf:Alt></${name}>`
    : `<${name}${resource}>${value}</${name}>`
}

test.each(xmpViews.map((view) => [view.field, view] as const))('a built packet is said by the fields of %s', async (_, view) => {
  const content = propertiesOf(view)
    .map((row, i) => asXml(row, i))
    .join('')
  const prefixes = new Set([...content.matchAll(/<([\w-]+):/g)].map(([, prefix]) => prefix!))
  const declared = [...prefixes].filter((prefix) => prefix !== 'rdf').map((prefix) => `xmlns:${prefix}="${usualNamespace(prefix)?.uri}"`)
  const packet = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${declared.join(' ')}><rdf:Description>${content}</rdf:Description></rdf:RDF>`
  const { said } = await fieldsOf(jpegOf(segment(0xe1, XMP_IDENTIFIER, Buffer.from(packet)), frame(4, 3), scan), view)
  const differing = propertiesOf(view).filter((row, i) => JSON.stringify(said(row)) !== JSON.stringify(toldOf(row, i)))
  expect(differing.map((row) => [row.name, said(row)])).toEqual([])
})
