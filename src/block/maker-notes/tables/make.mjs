// Makes the tables of this folder. Provenance: facts about maker notes that ExifTool 13.59 prints when asked to, as data and as documentation:
//
//   exiftool -listx -f > listx.xml      ids, names, types and enumerations
//   TagNames.pod                        which tag holds which record, the unit in which a record counts, and the masks of its bits
//   node make.mjs listx.xml TagNames.pod
//
// One file per maker, one table per IFD or record, one line per tag: `id name format values`. A format that begins with ">" names
// the table of a record below, or is "?" where none is stated. A list of values that several tags share is `@number`. The files are not edited by hand.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The files, and the tables that the records of each are reached from. */
const makers = {
  apple: ['Apple::Main'],
  canon: ['Canon::Main', 'CanonRaw::Main', 'Canon::CTMD'],
  casio: ['Casio::Main', 'Casio::Type2', 'Casio::QVCI'],
  dji: ['DJI::Main', 'DJI::Info'],
  flir: ['FLIR::Main'],
  fujifilm: ['FujiFilm::Main', 'FujiFilm::MOV'],
  ge: ['GE::Main'],
  google: ['Google::HDRPlusMakerNote'],
  hp: ['HP::Main', 'HP::Type2', 'HP::Type4', 'HP::Type6'],
  jvc: ['JVC::Main', 'JVC::Text'],
  kodak: [
    'Kodak::Main',
    'Kodak::Type2',
    'Kodak::Type3',
    'Kodak::Type4',
    'Kodak::Type5',
    'Kodak::Type6',
    'Kodak::Type7',
    'Kodak::Type8',
    'Kodak::Type9',
    'Kodak::Type10',
    'Kodak::Type11',
    'Kodak::MOV',
  ],
  kyocera: ['KyoceraRaw::Main'],
  minolta: ['Minolta::Main', 'Minolta::MOV1', 'Minolta::MOV2', 'MinoltaRaw::PRD', 'MinoltaRaw::RIF', 'MinoltaRaw::WBG'],
  motorola: ['Motorola::Main'],
  nikon: ['Nikon::Main', 'Nikon::Type2', 'Nikon::MOV', 'Nikon::NCTG'],
  nintendo: ['Nintendo::Main'],
  olympus: ['Olympus::Main', 'Olympus::MOV1', 'Olympus::MOV2'],
  panasonic: [
    'Panasonic::Main',
    'Panasonic::Leica2',
    'Panasonic::Leica3',
    'Panasonic::Leica4',
    'Panasonic::Leica5',
    'Panasonic::Leica6',
    'Panasonic::Leica9',
    'Panasonic::Type2',
  ],
  pentax: ['Pentax::Main', 'Pentax::Type2', 'Pentax::Type4', 'Pentax::S1', 'Pentax::MOV', 'Pentax::PENT'],
  phaseone: ['PhaseOne::Main'],
  reconyx: ['Reconyx::HyperFire', 'Reconyx::UltraFire', 'Reconyx::HyperFire2', 'Reconyx::MicroFire', 'Reconyx::HyperFire4K'],
  ricoh: ['Ricoh::Main', 'Ricoh::Text', 'Ricoh::Type2'],
  samsung: ['Samsung::Main', 'Samsung::Type2', 'Samsung::MP4'],
  sanyo: ['Sanyo::Main', 'Sanyo::MOV', 'Sanyo::MP4'],
  sigma: ['Sigma::Main'],
  sony: ['Sony::Main', 'Sony::Ericsson'],
}

const FORMAT =
  /^((?:int(?:8|16|32|64)[su](?:Rev)?|rational(?:32|64)[su]|float|double|string|undef|unicode|fixed32[su]|ifd|var_\w+)(?:\[(?:\d+|n)\])?)( & 0x[0-9a-f]+)?/

/** What records say of themselves in text, though no format is stated. */
const versions = [
  [/^FirmwareVersion/, 'string[8]'],
  [/Version$/, 'string[4]'],
]

/** What is stored as a number without a sign, but read as one with it: as ExifTool prints what it reads of files. */
const signs = new Map([
  [
    'Panasonic::Main',
    new Set(
      'Contrast Saturation Sharpness WBShiftAB WBShiftGM WBShiftIntelligentAuto WBShiftCreativeControl AccelerometerX AccelerometerY AccelerometerZ RollAngle PitchAngle HighlightShadow FocusBracket'.split(' '), // prettier-ignore
    ),
  ],
  ['Pentax::Main', new Set(['LightReading'])],
])

/** What is told though ExifTool keeps it back. */
const shown = new Set(['Casio::QVCI FocalRange'])

/** Tables in which what a number means depends on a camera that is not told: only what it means in all of them is kept. */
const contested = new Set(['NikonSettings::Main'])

const [listx, pod] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'))
const facts = factsOf(listx)
const tables = tablesOf(pod)
/** Modules that are about maker notes; tables that hold nothing but other tables are not listed as data. */
const modules = new Set([...facts].filter(([, { group }]) => group === 'MakerNotes').map(([name]) => name.split('::')[0]))
for (const [file, roots] of Object.entries(makers)) write(file, reached(roots))

/** What -listx says: for each table its group, and for each id and name the type and the enumeration. */
function factsOf(xml) {
  const found = new Map()
  for (const [, name, group, body] of xml.matchAll(/<table name='([^']+)' g0='([^']+)'[^>]*>([^]*?)<\/table>/g)) {
    const tags = new Map()
    for (const [, attributes, , inside = ''] of body.matchAll(/<tag ([^>]*?)(\/>|>([^]*?)<\/tag>)/g)) {
      const attribute = (key) => new RegExp(`\\b${key}='([^']*)'`).exec(attributes)?.[1]
      const key = `${attribute('id')} ${attribute('name')}`
      // What one number means in one camera and what it means in another are told one after the other, in both lists.
      if (!tags.has(key)) tags.set(key, [])
      tags.get(key).push({ type: attribute('type'), count: attribute('count'), values: valuesOf(inside) })
    }
    found.set(name, { group, tags })
  }
  return found
}

/** One set of meanings for a value as a whole; or sets apart by "|", each for the element whose place it has among them. */
function valuesOf(xml) {
  const sets = []
  let apart = ''
  for (const [, attributes, body] of xml.matchAll(/<values([^>]*)>([^]*?)<\/values>/g)) {
    const index = /\bindex='(\d+)'/.exec(attributes)?.[1]
    if (index !== undefined) apart = '|'
    const keys = [...body.matchAll(/<key id='([^']*)'>\s*<val lang='en'>([^<]*)</g)]
    sets[Number(index ?? 0)] = keys.map(([, id, text]) => `${plain(id)}=${plain(text)}`).join(';')
  }
  return Array.from(sets, (set) => set ?? '').join('|') + (sets.length === 1 ? apart : '')
}

function plain(text) {
  return (
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
      .replace(/;/g, ',')
      // What stands between sets is none within a text.
      .replace(/\|/g, '¦')
      .replace(/`/g, "'")
      .replace(/\\/g, '/')
  )
}

/** What the documentation says: for each table its kind, its unit, and for each row id, name and format. */
function tablesOf(text) {
  const found = new Map()
  for (const section of text.split(/^=head[23] (?=.* Tags$)/m).slice(1)) {
    const title = /^(.*) Tags/.exec(section)[1]
    const table = { rows: [], unit: 0, sequence: false }
    let id
    let name
    for (const line of section.split('\n')) {
      const head = /^ +(Tag ID|Index(\d?)|Sequence) +Tag Name +Writable/.exec(line)
      if (head) {
        table.unit = head[1] === 'Tag ID' ? 0 : Number(head[2] || 1)
        table.sequence = head[1] === 'Sequence'
        continue
      }
      const row = /^ {40,}()()(\S.*)$/.exec(line) ?? /^ {11,39}()(\S+) +(\S.*)$/.exec(line) ?? /^ {2,9}(\S+) +(\S+) +(\S.*)$/.exec(line)
      if (!row || row[1].startsWith('---')) continue
      if (row[1]) id = row[1]
      if (row[2]) name = row[2]
      if (id !== undefined && !row[3].startsWith('[')) table.rows.push({ id, name, said: row[3].trim() })
    }
    if (!found.has(title)) found.set(title, table)
  }
  return found
}

function titled(said) {
  return said.split(' ').length === 1 ? `${said}::Main` : said.replace(' ', '::')
}

function tableNamed(name) {
  return tables.get(name.replace(/::Main$/, '').replace('::', ' '))
}

/** Whether there is a table of maker notes by the name of the documentation. */
function isRecord(said) {
  const name = titled(said)
  const group = facts.get(name)?.group ?? (modules.has(name.split('::')[0]) ? 'MakerNotes' : undefined)
  return (tableNamed(name)?.rows.length ?? 0) > 0 && group === 'MakerNotes'
}

function reached(roots) {
  const found = new Set()
  const open = [...roots]
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (found.has(name) || !tableNamed(name)) continue
    found.add(name)
    for (const { said } of tableNamed(name).rows) if (isRecord(said)) open.push(titled(said))
  }
  return [...found]
}

function write(file, names) {
  const shared = new Map()
  const count = (values) => values.length > 60 && shared.set(values, (shared.get(values) ?? 0) + 1)
  for (const name of names) for (const row of rowsOf(name)) if (row.values) count(row.values)
  const sets = [...shared].filter(([, uses]) => uses > 1).map(([values]) => values)
  const lines = [
    '// Made by make.mjs; see there for where the facts are from.',
    '',
    '/** The IFDs and records of the maker, one line per tag. */',
    'export const tables: Readonly<Record<string, string>> = {',
  ]
  for (const name of names) {
    const { unit, sequence } = tableNamed(name)
    const rows = rowsOf(name)
    const kind = sequence ? 'sequence' : unit === 0 ? 'ifd' : 'record'
    lines.push(`  ${JSON.stringify(name).replace(/"/g, "'")}: \`${kind} ${unit} ${defaultFormat(name, unit)}`)
    for (const { id, label, format, values } of rows) {
      const set = sets.indexOf(values)
      lines.push(`${id} ${label} ${format}${values ? ` ${set === -1 ? values : `@${set}`}` : ''}`)
    }
    lines[lines.length - 1] += '`,'
  }
  lines.push(
    '}',
    '',
    '/** Values that several tags share. */',
    'export const values: readonly string[] = [',
    ...sets.map((set) => `  \`${set}\`,`),
    ']',
  )
  if (file === 'nikon')
    lines.push(
      '',
      '/** Lenses by what the camera says of them, eight bytes. */',
      `export const lenses = \`${facts.get('Composite').tags.get('Nikon-LensID LensID')[0].values}\``,
    )
  writeFileSync(join(dirname(fileURLToPath(import.meta.url)), `${file}.ts`), lines.join('\n').replace(/\$\{/g, '$ {') + '\n')
}

function rowsOf(name) {
  const { tags } = facts.get(name) ?? { tags: new Map() }
  const told = new Map()
  const { rows } = tableNamed(name)
  const isNamed = ({ id, name: given }) => !contested.has(name) || rows.every((other) => other.id !== id || other.name === given)
  const numberOf = (id) => (id.startsWith('0x') ? String(parseInt(id, 16)) : id.replace(/^'|'$/g, ''))
  const keyOf = ({ id, name: given }) => `${numberOf(id)} ${given.replace(/\?$/, '')}`
  return rows.filter(isNamed).flatMap((row) => {
    const { id, name: given, said } = row
    const number = numberOf(id)
    const label = given.replace(/\?$/, '')
    const key = keyOf(row)
    const before = told.get(key) ?? 0
    told.set(key, before + 1)
    const facts = tags.get(key) ?? []
    const fact = contested.has(name) ? agreed(facts) : (facts[before] ?? facts[0])
    const hidden = given.endsWith('?') && !shown.has(`${name} ${label}`) ? '?' : ''
    if (isRecord(said)) return [{ id: number, label: label + hidden, format: `>${titled(said)}`, values: '' }]
    const stated = FORMAT.exec(said)
    const listed = fact && fact.type !== '?' ? `${fact.type}${fact.count && fact.count !== '1' ? `[${fact.count}]` : ''}` : '?'
    const signed = signs.get(name)?.has(label)
    const known = stated ? stated[1] + (stated[2] ?? '').replaceAll(' ', '') : FORMAT.test(listed) ? listed : '?'
    const format = known === '?' && tableNamed(name).unit === 1 ? (versions.find(([pattern]) => pattern.test(label))?.[1] ?? known) : known
    const made = { id: number, label: label + hidden, format: signed ? format.replace(/u(?=\b)/, 's') : format, values: fact?.values ?? '' }
    // The documentation lists what differs in nothing but its values once.
    const isLast = rows.filter((other) => keyOf(other) === key).length === before + 1
    const others = contested.has(name) || !isLast ? [] : facts.slice(before + 1).filter(({ values }) => values !== made.values)
    return [
      made,
      ...others.map(({ type, values }) => ({
        ...made,
        format: FORMAT.test(type) && !format.includes('&') && !format.includes('[') ? type : format,
        values,
      })),
    ]
  })
}

/** What all meanings of a number have in common. */
function agreed(facts) {
  const [first, ...others] = facts
  if (!first || others.length === 0) return first
  const values = first.values.split(';').filter((value) => others.every((other) => other.values.split(';').includes(value)))
  return { ...first, values: values.join(';') }
}

/** The format of what a record counts in: stated for most of its rows, or bytes and words of the unit. */
function defaultFormat(name, unit) {
  if (unit === 0) return '-'
  const uses = new Map()
  const wanted = new RegExp(`^(u?int${unit * 8}[su]|float|double|rational64[su])`)
  for (const { format } of rowsOf(name)) {
    const type = wanted.exec(format)?.[1]
    if (type && (unit === 8 || type.startsWith('int') || unit === 4)) uses.set(type, (uses.get(type) ?? 0) + 1)
  }
  const [most] = [...uses].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? `int${unit * 8}u`
}
