import { describe, expect, test } from 'vitest'
import { Budget, defaultLimits } from '../../src/budget.ts'
import { promised } from '../../src/steps.ts'
import { decodeXml, readXml } from '../../src/syntax/unicode.ts'
import type { XmlName } from '../../src/syntax/xml-names.ts'
import { walkXml } from '../../src/syntax/xml.ts'
import { inTime } from '../support/in-time.ts'

async function read(xml: string, budget = new Budget()) {
  const told: string[] = []
  const faults = await promised(
    walkXml(readXml(Buffer.from(xml)), budget, {
      name: (name: XmlName) => name,
      open: ({ uri, prefix, local }, attributes) =>
        told.push(
          `<${prefix}:${local} {${uri}}${attributes.map(({ name, value }) => ` ${name.prefix}:${name.local}{${name.uri}}=${value}`).join('')}`,
        ),
      text: (text) => told.push(text),
      close: () => told.push('>'),
    }),
  )
  return { told, faults }
}

const deepest = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
const few = () => new Budget({ ...defaultLimits, elements: 10 })

describe('XML', () => {
  test('names are resolved by the declarations in force', async () => {
    const { told, faults } = await read('<a xmlns="u:a" xmlns:p="u:p" p:x="1" y="2"><p:b xmlns:p="u:q" p:z=""/><p:c/></a><p:d/>')
    expect(told).toEqual(['<:a {u:a} p:x{u:p}=1 :y{}=2', '<p:b {u:q} p:z{u:q}=', '>', '<p:c {u:p}', '>', '>', '<p:d {}', '>'])
    expect(faults).toEqual([])
  })

  test('entities are the five and character references; any other is left as it is written', async () => {
    const { told, faults } = await read('<a b="&#x41;&lt;&nope;">&amp;&#66;&quot;&apos;&gt; R&D &constructor; &#0;<![CDATA[&lt; R&D]]></a>')
    expect(told).toEqual(['<:a {} :b{}=A<&nope;', `&B"'> R&D &constructor; &#0;`, '&lt; R&D', '>'])
    expect(faults.length).toBeGreaterThanOrEqual(4)
  })

  test('entities and sections are whole wherever the reading is cut', async () => {
    for (const length of [8170, 8180, 8185, 8188, 8190, 8192]) {
      const filling = 'x'.repeat(length)
      const { told, faults } = await read(`<a>${filling}&amp;&#x1F600;${filling}<![CDATA[&]]>😀</a>`)
      expect(told.join('')).toBe(`<:a {}${filling}&😀${filling}&😀>`)
      expect(faults).toEqual([])
    }
  })

  test('a document type is refused, whether it declares entities or not', async () => {
    await expect(read('<!DOCTYPE a [<!ENTITY e "ee">]><a>&e;</a>')).rejects.toMatchObject({ code: 'MALFORMED' })
    await expect(read('<!DOCTYPE a><a/>')).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('nesting, elements and faults are bounded', async () => {
    await expect(read(deepest(64))).resolves.toMatchObject({ faults: [] })
    await expect(read(deepest(65))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    await expect(read(`<r>${'<a/>'.repeat(10)}</r>`, few())).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    await expect(read(`<r ${Array.from({ length: 10 }, (_, i) => `a${i}="1"`).join(' ')}/>`, few())).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    })
    const crowded = `<r ${Array.from({ length: 6000 }, (_, i) => `a${i}="1"`).join(' ')}/>`
    await expect(read(crowded)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    await expect(read(`<r>${'&'.repeat(2000)}</r>`)).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('the time taken grows as the text, whatever it is made of', async () => {
    await inTime(8_000, async () => {
      for (const filling of ['x', ' ', '&amp;', '&#65;', '\0']) await read(`<a>${filling.repeat(1_000_000)}</a>`)
      for (const opening of ['<', '<?', '<!--', '<a b="']) await read(`${opening}${'x'.repeat(2_000_000)}>`)
    })
  })

  test('long text and long values of little but ends of lines and blanks', async () => {
    const filling = ['\r', '\r\n', '\t', '\0\t', '\ré\n']
    await inTime(4_000, async () => {
      for (const one of filling) {
        const many = one.repeat(2_000_000)
        const { told } = await read(`<a b="${many}">${many}</a>`)
        const lines = many.replaceAll('\0', '').replace(/\r\n?/g, '\n')
        const [opened, ...text] = told.slice(0, -1)
        expect(opened!.slice(opened!.indexOf('=') + 1) === lines.replace(/[\t\n]/g, ' ')).toBe(true)
        expect(text.join('') === lines).toBe(true)
      }
    })
  })

  test('declarations of namespaces are counted', async () => {
    const declared = Array.from({ length: 10 }, (_, i) => ` xmlns:a${i}="u"`).join('')
    await expect(read(`<r${declared}/>`, few())).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  })

  test('a long text lets others have the event loop', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 0)
    await read(`<r>${'é\r'.repeat(5_000_000)}</r>`)
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
  })

  test('a long document lets others have the event loop', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 0)
    await read(`<r>${'<a b="c">text</a>'.repeat(60_000)}</r>`)
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
  })
})

describe('the text of XML bytes', () => {
  const text = '<a>é😀</a>'
  const utf16le = Buffer.from(text, 'utf16le')
  const utf16be = Buffer.from(utf16le).swap16()
  const utf32be = Buffer.concat(
    Array.from(text, (character) => Buffer.from([0, ...Buffer.from(character.codePointAt(0)!.toString(16).padStart(6, '0'), 'hex')])),
  )
  const utf32le = Buffer.from(utf32be).swap32()

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', utf16le],
    ['UTF-16 LE with mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE', utf16be],
    ['UTF-16 BE with mark', Buffer.concat([Uint8Array.of(0xfe, 0xff), utf16be])],
    ['UTF-32 BE', utf32be],
    ['UTF-32 LE', utf32le],
  ])('%s', (_, bytes) =>
    expect(decodeXml(new Uint8Array(bytes))).toMatchObject({ text: expect.stringMatching(/^\uFEFF?<a>é😀<\/a>$/), damaged: false }),
  )

  test('a stated encoding counts where the bytes are no UTF-8', () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1')
    expect(decodeXml(new Uint8Array(bytes))).toEqual({ text: bytes.toString('latin1'), damaged: false })
    expect(decodeXml(Uint8Array.from([...Buffer.from('<?xml version="1.0" encoding="windows-1252"?>'), 0x93])).text.at(-1)).toBe('“')
  })

  test('of a long text in windows-1252', async () => {
    const bytes = new Uint8Array(4_000_000).fill(0x93)
    bytes.set(Buffer.from('<?xml version="1.0" encoding="windows-1252"?>'))
    const { text } = await inTime(300, () => decodeXml(bytes))
    expect([text.length, text.slice(44, 46), text.at(-1)]).toEqual([bytes.length, '>“', '“'])
  })

  test('bytes that are no text are replaced', () => {
    expect(decodeXml(new Uint8Array([0x3c, 0xff, 0x3e]))).toEqual({ text: '<\uFFFD>', damaged: true })
    expect(decodeXml(new Uint8Array([0x3c, 0, 0, 0, 0, 0xd8, 0, 0]))).toEqual({ text: '<\uFFFD', damaged: true })
  })
})
