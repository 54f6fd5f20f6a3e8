import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { Budget } from '../../src/budget.ts'
import { promised } from '../../src/steps.ts'
import { readXml } from '../../src/syntax/unicode.ts'
import type { XmlName } from '../../src/syntax/xml-names.ts'
import { walkXml } from '../../src/syntax/xml.ts'

/** What is told of a document: tags with what their names mean, and text between them, however many pieces it came in. */
class Told {
  readonly events: string[] = []
  #text = ''

  /** White space before an element does not count. */
  tag(event: string): void {
    const text = event.startsWith('<') ? this.#text.replace(/[ \t\n]+$/, '') : this.#text
    if (text !== '') this.events.push(JSON.stringify(text))
    this.#text = ''
    this.events.push(event)
  }

  text(text: string): void {
    this.#text += text
  }
}

const named = ({ prefix, local, uri }: Omit<XmlName, 'written'>) => `${prefix}:${local}{${uri}}`

async function ours(xml: string | Uint8Array) {
  const told = new Told()
  const faults = await promised(
    walkXml(readXml(typeof xml === 'string' ? Buffer.from(xml) : xml), new Budget(), {
      name: named,
      open: (name, attributes) => told.tag(`<${name}${attributes.map((a) => ` ${a.name}=${JSON.stringify(a.value)}`).join('')}`),
      text: (text) => told.text(text),
      close: () => told.tag('>'),
    }),
  )
  return { told: told.events, faults }
}

/** A reader of XML that is trusted, on the same document; declarations are told as the attributes that they are not. */
function theirs(xml: string) {
  const told = new Told()
  const faults: string[] = []
  const reader = new SaxesParser({ fragment: true, xmlns: true })
  let depth = 0
  reader.on('error', ({ message }) => faults.push(message))
  reader.on('opentag', ({ attributes, ...name }) => {
    depth++
    const own = Object.values(attributes).filter(({ prefix, name: written }) => prefix !== 'xmlns' && written !== 'xmlns')
    told.tag(`<${named(name)}${own.map((a) => ` ${named(a)}=${JSON.stringify(a.value)}`).join('')}`)
  })
  reader.on('closetag', () => {
    depth--
    told.tag('>')
  })
  for (const kind of ['text', 'cdata'] as const) reader.on(kind, (text) => depth > 0 && told.text(text))
  reader.write(xml).close()
  return { told: told.events, faults }
}

/** Namespaces left aside: prefixes that are not declared are for those to judge who are told of them. */
function isWellFormed(xml: string): boolean {
  let faults = 0
  const reader = new SaxesParser({ fragment: true })
  reader.on('error', () => faults++)
  reader.write(xml).close()
  return faults === 0
}

const name = fc.constantFrom('a', 'b:c', 'b:d', 'e-f.1', 'b:é', 'Ω', 'x:y', '_', 'xml:lang')
const blank = fc.constantFrom(' ', '\n', '\t', '\r\n', '\r', '  ')
const characters = fc.oneof(
  fc.constantFrom(
    '&amp;',
    '&lt;',
    '&gt;',
    '&quot;',
    '&apos;',
    '&#65;',
    '&#x1F600;',
    '&#xA;',
    '&#9;',
    '\r\n',
    '\r',
    '\n',
    '\t',
    ']',
    '>',
    ' ',
  ),
  fc.stringMatching(/^[a-zA-Z0-9 =/:;#.'()!?[-]{1,8}$/),
  fc.constantFrom('é', '😀', 'Ω', '\u0085', '\u2028', '\u00A0', '\uFFFD'),
)
const text = fc.array(characters, { maxLength: 5 }).map((parts) => parts.join('').replaceAll(']]>', ']]'))
const attribute = fc
  .tuple(name, text, fc.constantFrom('"', "'"), fc.constantFrom('=', ' = ', '=\n'))
  .map(([key, value, quote, equals]) => [key, `${key}${equals}${quote}${value.replaceAll(quote, '')}${quote}`] as const)
const declaration = fc.constantFrom('xmlns="u:0"', 'xmlns=""', 'xmlns:x="u:4"', `xmlns:b='u:3'`)

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { selector: ([key]) => key, maxLength: 4 }),
      fc.option(declaration),
      blank,
      fc.option(tie('content')),
    )
    .map(([tag, attributes, declared, space, content]) => {
      const all = [...attributes.map(([, written]) => written), ...(declared ? [declared] : [])].map((written) => space + written).join('')
      const own = tag === 'xml:lang' ? 'a' : tag
      return content === null ? `<${own}${all}/>` : `<${own}${all}${space}>${content}</${own}>`
    }),
  content: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        text,
        blank,
        fc.constantFrom('<!-- a & b < c -->', '<?p <i>?>', '<![CDATA[a & <b> ]] ]]>', '<![CDATA[]]>'),
        tie('element'),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
}))
const document = element.map((inner) => `<r xmlns:b="u:1" xmlns:x='u:2'>${inner}</r>`)

describe('XML beside another reader of it', () => {
  test('what is well-formed is read alike', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (xml) => {
        const [mine, other] = [await ours(xml), theirs(xml)]
        expect(other.faults).toEqual([])
        expect(mine).toEqual(other)
      }),
      { numRuns: 1000 },
    )
  })

  test('a text is read alike whatever its encoding', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (xml) => {
        expect(await ours(Buffer.from(`\uFEFF${xml}`, 'utf16le'))).toEqual(await ours(xml))
      }),
    )
  })

  test('what is damaged is well-formed for both or for none', async () => {
    const change = fc.tuple(
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', '<', '>', '&', '"', '=', '/', '!', ' ', 'a', ']]>', '\u0001', '-', ';', '&#0;', '</a>'),
    )
    await fc.assert(
      fc.asyncProperty(document, fc.array(change, { minLength: 1, maxLength: 2 }), async (xml, changes) => {
        const damaged = changes.reduce((made, [at, length, by]) => {
          const start = 3 + (at % (made.length - 7))
          return (made.slice(0, start) + by + made.slice(start + length)).toWellFormed()
        }, xml)
        const [mine, other] = [await ours(damaged), theirs(damaged)]
        expect([damaged, mine.faults.length > 0]).toEqual([damaged, !isWellFormed(damaged)])
        if (other.faults.length === 0) expect(mine.told).toEqual(other.told)
      }),
      { numRuns: 2000 },
    )
  })
})
