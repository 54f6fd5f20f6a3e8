import type { Maker } from './maker.ts'
import { writtenFields } from './written.ts'

/** A maker some of whose notes, or records, are text in which a pattern finds names and what is said; or in each part of it that ends so. */
const written = (name: string, table: string, pattern: RegExp, tables: Maker['tables'], end?: RegExp): Maker => ({
  name,
  tables,
  split: (record) => (record.table.name === table ? writtenFields(record, pattern, end) : null),
})

/** DJI: sections in brackets, `[name:content]`. */
export const dji = written('DJI', 'DJI::Info', /\[([\w(),]{3,40}):([^]*)/g, () => import('./tables/dji.ts'), /\](?=\[|\0|$)/)

/** JVC: names of three letters, `VER:0100QTY:FINE`. */
export const jvc = written('JVC', 'JVC::Text', /([A-Z]{3}):([^:]{4})/g, () => import('./tables/jvc.ts'))

/** Ricoh: names of two letters or "Rev", each with its content up to a semicolon, `Rv0207;Sf6C84`. */
export const ricoh = written('Ricoh', 'Ricoh::Text', /(Rev|[A-Z][a-z])([^;\0]{1,200})/g, () => import('./tables/ricoh.ts'))

/** Olympus: sections with lines, `[Camera Info] Type=SR951`. */
export const olympus = written(
  'Olympus',
  'Olympus::TextInfo',
  /\b([A-Za-z]\w{0,40})=([^ \0\r\n]{0,200})/g,
  () => import('./tables/olympus.ts'),
)
