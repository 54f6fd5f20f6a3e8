import { setImmediate as nextTurn } from 'node:timers/promises'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { xmp } from '../../src/block/xmp.ts'
import { Budget, defaultLimits } from '../../src/budget.ts'
import type { Block } from '../../src/container/container.ts'
import { lazy } from '../../src/source/source.ts'
import { damaged, decode, decodeDamaged } from '../support/block.ts'
import { exifBlock, exifJpeg } from '../support/exif-jpeg.ts'
import { inTime } from '../support/in-time.ts'
import { aboutFiles, installed } from '../support/tool.ts'

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
const NAMES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"' +
  ' xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" xmlns:xmpNote="http://ns.adobe.com/xmp/note/"'

/** A packet whose rdf:RDF holds this. */
const rdf = (inner: string) =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}>${inner}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

/** A packet with one description of these attributes and these property elements. */
const packet = (elements: string, attributes = '') =>
  rdf(`<rdf:Description rdf:about="" ${NAMES} ${attributes}>${elements}</rdf:Description>`)

const json = async (...contents: Parameters<typeof decode> extends [unknown, ...infer C] ? C : never) =>
  JSON.parse(JSON.stringify((await decode(xmp, ...contents)).json()))

const RICH = packet(
  '<dc:creator><rdf:Seq><rdf:li>Ada</rdf:li><rdf:li>Grace</rdf:li></rdf:Seq></dc:creator>' +
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Bridge</rdf:li><rdf:li xml:lang="de-DE">Brücke</rdf:li></rdf:Alt></dc:title>' +
    '<dc:subject><rdf:Bag><rdf:li>a</rdf:li><rdf:li/></rdf:Bag></dc:subject>' +
    '<xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved" stEvt:when="2020"/><rdf:li rdf:parseType="Resource"><stEvt:action>sent</stEvt:action></rdf:li></rdf:Seq></xmpMM:History>' +
    '<xmp:Empty/>',
  'xmp:Rating="5"',
)

describe('the forms in which properties are written', () => {
  test.each([
    ['an attribute', packet('', 'xmp:Rating="5"'), { xmp: { Rating: '5' } }],
    ['an element', packet('<xmp:Rating> 5 </xmp:Rating>'), { xmp: { Rating: ' 5 ' } }],
    ['nothing', packet('<xmp:Rating/><xmp:Label></xmp:Label>'), { xmp: { Rating: '', Label: '' } }],
    [
      'an array apart, before it and behind it',
      rdf(
        '<rdf:Bag rdf:nodeID="one"><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Bag>' +
          `<rdf:Description ${NAMES}><dc:subject rdf:nodeID="one"/><dc:creator rdf:nodeID="two"/><dc:relation rdf:nodeID="none"/></rdf:Description>` +
          '<rdf:Seq rdf:nodeID="two"><rdf:li>c</rdf:li></rdf:Seq>',
      ),
      { dc: { subject: ['a', 'b'], creator: ['c'], relation: '' } },
    ],
    ['a resource', packet('<xmp:BaseURL rdf:resource="http://a/"/>'), { xmp: { BaseURL: 'http://a/' } }],
    [
      'arrays',
      packet('<dc:a><rdf:Bag><rdf:li>1</rdf:li><rdf:li>2</rdf:li></rdf:Bag></dc:a><dc:b><rdf:Seq/></dc:b>'),
      { dc: { a: ['1', '2'], b: [] } },
    ],
    ['numbered items', packet('<dc:a><rdf:Seq><rdf:_1>1</rdf:_1><rdf:_2>2</rdf:_2></rdf:Seq></dc:a>'), { dc: { a: ['1', '2'] } }],
    ['alternatives without languages', packet('<dc:a><rdf:Alt><rdf:li>1</rdf:li></rdf:Alt></dc:a>'), { dc: { a: ['1'] } }],
    [
      'languages',
      packet('<dc:a><rdf:Alt><rdf:li xml:lang="x-default">1</rdf:li><rdf:li xml:lang="fr">2</rdf:li></rdf:Alt></dc:a>'),
      { dc: { a: { 'x-default': '1', fr: '2' } } },
    ],
    [
      'a structure as resource',
      packet('<dc:a rdf:parseType="Resource"><xmp:b>1</xmp:b><xmp:c>2</xmp:c></dc:a>'),
      { dc: { a: { 'xmp:b': '1', 'xmp:c': '2' } } },
    ],
    [
      'a structure as description',
      packet('<dc:a><rdf:Description xmp:b="1"><xmp:c>2</xmp:c></rdf:Description></dc:a>'),
      { dc: { a: { 'xmp:b': '1', 'xmp:c': '2' } } },
    ],
    ['a structure as attributes', packet('<dc:a xmp:b="1" xmp:c="2"/>'), { dc: { a: { 'xmp:b': '1', 'xmp:c': '2' } } }],
    [
      'a structure without its mark',
      packet('<dc:a><xmp:b>1</xmp:b><xmp:c><rdf:Seq><rdf:li>2</rdf:li></rdf:Seq></xmp:c></dc:a>'),
      { dc: { a: { 'xmp:b': '1', 'xmp:c': ['2'] } } },
    ],
    ['a typed node', packet('<dc:a><xmp:Type><xmp:b>1</xmp:b></xmp:Type></dc:a>'), { dc: { a: { 'xmp:b': '1' } } }],
    [
      'a value with qualifiers',
      packet('<dc:a rdf:parseType="Resource"><rdf:value>1</rdf:value><xmp:b>2</xmp:b></dc:a><dc:c rdf:value="3" xmp:b="4"/>'),
      { dc: { a: '1', c: '3' } },
    ],
    [
      'several descriptions',
      rdf(`<rdf:Description ${NAMES} dc:a="1"/><rdf:Description ${NAMES} rdf:about="x" dc:b="2" dc:a="3"/>`),
      { dc: { a: '1', b: '2' } },
    ],
    ['no wrapper', `<rdf:RDF ${RDF}><rdf:Description ${NAMES} dc:a="1"/></rdf:RDF>`, { dc: { a: '1' } }],
    ['prefixes not declared', '<x:xmpmeta><rdf:RDF><rdf:Description dc:a="1"/></rdf:RDF></x:xmpmeta>', { dc: { a: '1' } }],
    ['an XML declaration', `<?xml version="1.0"?>\n${packet('', 'dc:a="1"')}`, { dc: { a: '1' } }],
    [
      'two packets in a row, then zeros',
      `${packet('', 'dc:a="1"')}${'\0'.repeat(2000)}${packet('', 'dc:b="2"')}\0\0`,
      { dc: { a: '1', b: '2' } },
    ],
    ['a name without namespace', packet('', 'about="" stray="1" dc:a="1"'), { dc: { a: '1' } }],
  ])('%s', async (_, content, expected) => {
    expect(await json(content)).toEqual(expected)
    expect((await decode(xmp, content)).warnings).toEqual([])
  })

  test('values are never coerced', async () => {
    expect(await json(packet('', 'xmp:a="007" xmp:b="1e3" xmp:c="true" xmp:d="null"'))).toEqual({
      xmp: { a: '007', b: '1e3', c: 'true', d: 'null' },
    })
  })

  test('UTF-16 with its mark', async () => {
    const bytes = Buffer.from(`\uFEFF${packet('', 'dc:a="é"')}`, 'utf16le').swap16()
    expect(await json(new Uint8Array(bytes))).toEqual({ dc: { a: 'é' } })
  })
})

describe('namespaces', () => {
  test('the URI decides, not the prefix', async () => {
    const description = '<rdf:Description xmlns:dc="u:mine" xmlns:q="http://purl.org/dc/elements/1.1" dc:a="1" q:b="2"/>'
    expect(await json(rdf(description))).toEqual({ dc_2: { a: '1' }, dc: { b: '2' } })
  })

  test('unknown ones keep their prefix; a second of that prefix is numbered', async () => {
    const descriptions = ['u:1', 'u:2', 'u:1'].map((uri) => `<rdf:Description xmlns:me="${uri}" me:a="${uri}"/>`)
    expect(await json(rdf(descriptions.join('')))).toEqual({ me: { a: 'u:1' }, me_2: { a: 'u:2' } })
  })
})

describe('views of properties', () => {
  test('tags, one for each property', async () => {
    const { tags } = await decode(xmp, RICH)
    expect(tags.map(({ group, id, name, value, raw, text }) => ({ group, id, name, value, raw, text }))).toContainEqual({
      group: 'dc',
      id: null,
      name: 'dc:creator',
      value: ['Ada', 'Grace'],
      raw: '["Ada","Grace"]',
      text: 'Ada, Grace',
    })
    expect(tags.find(({ name }) => name === 'dc:title')?.text).toBe('Bridge')
    expect(tags.map(({ name }) => name)).toEqual(['xmp:Rating', 'dc:creator', 'dc:title', 'dc:subject', 'xmpMM:History', 'xmp:Empty'])
  })

  test('qualifiers are tags by their paths', async () => {
    const { tags } = await decode(
      xmp,
      packet('<dc:a><rdf:Bag><rdf:li rdf:parseType="Resource"><rdf:value>1</rdf:value><xmp:q>2</xmp:q></rdf:li></rdf:Bag></dc:a>'),
    )
    expect(tags.map(({ name, value }) => [name, value])).toEqual([
      ['dc:a', ['1']],
      ['dc:a[1]/?xmp:q', '2'],
    ])
  })

  test.each([
    ['xmp:Rating', '5'],
    ['dc:creator[1]', 'Ada'],
    ['dc:creator[2]', 'Grace'],
    ['dc:creator[last()]', 'Grace'],
    ['dc:creator[3]', null],
    ['dc:creator', null],
    ['dc:title', 'Bridge'],
    ['dc:title[x-default]', 'Bridge'],
    ['dc:title[de-de]', 'Brücke'],
    ['dc:title[fr]', null],
    ['dc:title[2]/?xml:lang', 'de-DE'],
    ['dc:subject[2]', ''],
    ['xmpMM:History[1]/stEvt:when', '2020'],
    ['xmpMM:History[2]/stEvt:action', 'sent'],
    ['xmpMM:History[1]', null],
    ['xmp:Empty', ''],
    ['xmp:Absent', null],
    ['xmp:Rating[1]', null],
    ['', null],
    ['/', null],
    ['dc:creator[', null],
    ['dc:creator[0]', null],
    ['dc:creator]1[', null],
    ['dc:creator[1]x', null],
    ['__proto__', null],
    ['constructor:name', null],
  ])('the value at %j', async (path, expected) => expect((await decode(xmp, RICH)).property(path)).toBe(expected))

  test('any text is a path to something or to nothing', async () => {
    const read = await decode(xmp, RICH)
    fc.assert(fc.property(fc.stringMatching(/^[a-z:[\]/?@0-9()]{0,30}$/), (path) => read.property(path) === null || path !== ''))
  })

  test('Dublin Core by its types, whatever the file wrote', async () => {
    const { dc } = await decode(xmp, RICH)
    expect(dc.creator).toEqual(['Ada', 'Grace'])
    expect(dc.title).toEqual([
      { language: 'x-default', value: 'Bridge' },
      { language: 'de-DE', value: 'Brücke' },
    ])
    expect(dc.format).toBeNull()
    expect(dc.publisher).toEqual([])
    const loose = (
      await decode(
        xmp,
        packet('<dc:creator>Ada</dc:creator><dc:title>T</dc:title><dc:format><rdf:Bag><rdf:li>f</rdf:li></rdf:Bag></dc:format>'),
      )
    ).dc
    expect([loose.creator, loose.title, loose.format]).toEqual([['Ada'], [{ language: 'x-default', value: 'T' }], 'f'])
  })

  test('JSON of some prefixes', async () => {
    expect((await decode(xmp, RICH)).json(['xmp', 'none'])).toEqual({ xmp: { Rating: '5', Empty: '' } })
  })

  test('the packet, without padding around it', async () => {
    expect((await decode(xmp, `\0\n${RICH}   \0\0`)).packet).toBe(RICH)
  })
})

test('RDF that is no XMP, as in drawings, may state a property several times', async () => {
  const cc = 'xmlns:cc="http://creativecommons.org/ns#"'
  const permits = (what: string) => `<cc:permits rdf:resource="http://creativecommons.org/ns#${what}"/>`
  const license = `<cc:License ${cc} rdf:about="l">${permits('Reproduction')}<cc:requires rdf:resource="r"/>${permits('Distribution')}</cc:License>`
  expect(await json(rdf(license))).toEqual({
    cc: { permits: ['http://creativecommons.org/ns#Reproduction', 'http://creativecommons.org/ns#Distribution'], requires: 'r' },
  })
})

describe('several packets', () => {
  const GUID = 'AB'.repeat(16)
  const announcing = packet('', `dc:a="1" xmpNote:HasExtendedXMP="${GUID}"`)

  test('the first to state a property stands', async () => {
    expect(await json(packet('', 'dc:a="1"'), packet('', 'dc:a="2" dc:b="3"'))).toEqual({ dc: { a: '1', b: '3' } })
  })

  test('an extended part needs its announcement, wherever it lies', async () => {
    const part = packet('', 'dc:b="2"')
    expect(await json([part, GUID.toLowerCase()], announcing)).toMatchObject({ dc: { a: '1', b: '2' } })
    const smuggled = await decode(xmp, announcing, [part, 'CD'.repeat(16)])
    expect(smuggled.property('dc:b')).toBeNull()
    expect(smuggled.warnings).toHaveLength(1)
    expect((await decode(xmp, packet(''), [part, GUID])).property('dc:b')).toBeNull()
  })

  test('a damaged one is a warning beside others, an error alone', async () => {
    const bad = '<!DOCTYPE x><x/>'
    const read = await decode(xmp, bad, packet('', 'dc:a="1"'))
    expect(read.property('dc:a')).toBe('1')
    expect(read.warnings).toHaveLength(1)
    await expect(decode(xmp, bad)).rejects.toMatchObject({ code: 'MALFORMED' })
    await expect(decode(xmp, 'no XML')).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('an empty one says nothing', async () => {
    expect(await json('')).toEqual({})
    expect(await json('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')).toEqual({})
  })
})

describe('hostile packets', () => {
  test('names that mean something to JavaScript are plain data', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'then', 'toJSON', 'valueOf', 'hasOwnProperty', 'length']
    const content = rdf(
      `<rdf:Description xmlns:__proto__="u:1" xmlns:constructor="u:2" xmlns:then="u:3" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
        ` __proto__:polluted="yes" constructor:keys="1" then:then="x">` +
        names.map((name) => `<dc:${name} rdf:parseType="Resource"><dc:__proto__>yes</dc:__proto__></dc:${name}>`).join('') +
        `<dc:title><rdf:Alt><rdf:li xml:lang="__proto__">p</rdf:li></rdf:Alt></dc:title></rdf:Description>`,
    )
    const read = await decode(xmp, content)
    const text = JSON.stringify(await Promise.resolve(read.json()))
    for (const name of names) expect(text).toContain(`"${name}":{"dc:__proto__":"yes"}`)
    expect(text).toContain('"__proto__":{"polluted":"yes"}')
    expect(text).toContain('"title":{"__proto__":"p"}')
    expect(read.property('constructor:keys')).toBe('1')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(typeof Object.keys).toBe('function')
  })

  test('entities of its own are refused', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')
    await expect(decode(xmp, `<!DOCTYPE x [<!ENTITY a0 "ha">${laughs}]>${packet('<dc:a>&a9;</dc:a>')}`)).rejects.toMatchObject({
      code: 'MALFORMED',
    })
    await expect(decode(xmp, `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${packet('<dc:a>&f;</dc:a>')}`)).rejects.toMatchObject({
      code: 'MALFORMED',
    })
  })

  test.each([
    ['deep nesting', packet('<dc:a>'.repeat(5000))],
    ['elements without end', packet('<dc:a>'.repeat(20))],
    ['a tag without end', `<x:xmpmeta><rdf:RDF><rdf:Description ${' '.repeat(200_000)}`],
    ['a comment without end', `${packet('')}${'<!--'.repeat(50_000)}`],
    ['openings without meaning', '<'.repeat(100_000)],
    ['ampersands', packet(`<dc:a>${'&'.repeat(100_000)}</dc:a>`)],
    ['declarations without meaning', `<!${'x'.repeat(100_000)}>`],
  ])('%s ends soon', async (_, content) => {
    await inTime(2_000, () => decodeDamaged(xmp, new Uint8Array(Buffer.from(content))))
  })

  test('arrays that stand apart are told once, however often they are named', async () => {
    let apart = '<rdf:Bag rdf:nodeID="n0"><rdf:li>a</rdf:li></rdf:Bag>'
    for (let i = 1; i < 60; i++)
      apart += `<rdf:Bag rdf:nodeID="n${i}"><rdf:li rdf:nodeID="n${i - 1}"/><rdf:li rdf:nodeID="n${i - 1}"/></rdf:Bag>`
    const named = '<dc:a rdf:nodeID="n59"/><dc:b rdf:nodeID="n59"/><dc:c rdf:nodeID="self"/>'
    const self = '<rdf:Bag rdf:nodeID="self"><rdf:li rdf:nodeID="self"/></rdf:Bag>'
    const found = await json(rdf(`${apart}<rdf:Description ${NAMES}>${named}</rdf:Description>${self}`))
    expect(JSON.stringify(found).length).toBeLessThan(2_000)
    expect(found.dc).toMatchObject({ b: '', c: [''] })
  })

  test('of a hundred thousand items the first are read', async () => {
    const read = await decode(xmp, packet(`<dc:subject><rdf:Bag>${'<rdf:li>kw</rdf:li>'.repeat(100_000)}</rdf:Bag></dc:subject>`))
    expect(read.dc.subject).toHaveLength(10_000)
    expect(read.tags).toHaveLength(1)
  })

  test('of very many long packets the first are read, a few at once', async () => {
    const long = new Uint8Array(Buffer.from(packet(`<dc:a>${'x'.repeat(1_000_000)}</dc:a>`)))
    let [asked, most, read] = [0, 0, 0]
    const block = (): Block => {
      const bytes = lazy(new Budget(), async () => {
        most = Math.max(most, ++asked)
        await nextTurn()
        asked--
        read++
        return long
      })
      return { kind: 'xmp', bytes, offset: 0, length: long.length }
    }
    const rest = async function* () {
      for (let i = 0; i < 100; i++) yield block()
    }
    const { warnings } = await xmp.decode(block(), rest())
    expect(warnings).toEqual([`XMP of more than ${2 * defaultLimits.blockBytes} bytes; the rest is left out`])
    expect(most).toBeLessThan(10)
    expect(read).toBeLessThan(50)
  })

  test('qualifiers of very many values are told up to a bound', async () => {
    const list = (name: string) => `<dc:${name}><rdf:Bag>${'<rdf:li xml:lang="de">x</rdf:li>'.repeat(9_000)}</rdf:Bag></dc:${name}>`
    const read = await decode(xmp, packet(['a', 'b', 'c', 'd', 'e'].map(list).join('')))
    expect(read.tags.length).toBeLessThan(10_010)
    expect(read.tags.at(-1)!.name).toBe('dc:e')
  })

  test('very many namespaces under one prefix are numbered soon', async () => {
    const count = 60_000
    const many = Array.from({ length: count }, (_, i) => `<a:b xmlns:a="u:${i}"/>`).join('')
    const read = await inTime(4_000, () => decode(xmp, packet(`${many}<dc:a>1</dc:a>`)))
    expect(read.tags.slice(0, 3).map(({ group }) => group)).toEqual(['a', 'a_2', 'a_3'])
  })

  test('a long prefix, or name, is not told again with each of very many values', async () => {
    const long = 'a'.repeat(100_000)
    const items = '<rdf:li xml:lang="de"><rdf:Description q:b="1"/></rdf:li>'.repeat(1000)
    const first = `<rdf:Description><${long}:z xmlns:${long}="u:long">1</${long}:z></rdf:Description>`
    const then = `<rdf:Description xmlns:q="u:long"><q:${long}><rdf:Bag>${items}</rdf:Bag></q:${long}></rdf:Description>`
    const read = await decode(xmp, rdf(first + then))
    expect(JSON.stringify(read.json()).length).toBeLessThan(200_000)
    expect(read.tags.map(({ name }) => name)).toEqual(['ns:z', `ns:${long}`])
  })

  test('cut off anywhere, what was whole before is still told', async () => {
    const bytes = new Uint8Array(Buffer.from(RICH))
    const ends = RICH.indexOf('</dc:creator>') + '</dc:creator>'.length
    for (let length = 0; length < bytes.length; length++) {
      const read = await decodeDamaged(xmp, bytes.subarray(0, length))
      if (length > Buffer.byteLength(RICH.slice(0, ends)) && !(read instanceof Error)) expect(read.property('dc:creator[2]')).toBe('Grace')
    }
    const short = await decode(xmp, packet('<dc:a>1</dc:a><dc:b>cut').split('cut')[0]!)
    expect(JSON.stringify(short.json())).toBe('{"dc":{"a":"1"}}')
    expect(short.warnings.length).toBeGreaterThan(0)
  })

  test('random damage', async () => {
    const bytes = new Uint8Array(Buffer.from(RICH))
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('<>&"=/:![]'))))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const read = await decodeDamaged(xmp, damaged(bytes, changes))
        if (!(read instanceof Error))
          expect(JSON.stringify([read.json(), read.tags.map(({ raw, text }) => raw + text)]).isWellFormed()).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe.runIf(installed('exiftool', '-ver'))('what exiftool writes', () => {
  const JPEG = exifJpeg(exifBlock({ IFD0: [] }))
  const written: readonly (readonly [argument: string, path: string, value: string])[] = [
    ['-XMP-dc:Title=Bridge', 'dc:title[x-default]', 'Bridge'],
    ['-XMP-dc:Title-de=Brücke & "Fluß" <x>', 'dc:title[de]', 'Brücke & "Fluß" <x>'],
    ['-XMP-dc:Creator=Ada', 'dc:creator[1]', 'Ada'],
    ['-XMP-dc:Subject=one', 'dc:subject[last()]', 'one'],
    ['-XMP-xmp:Rating=4', 'xmp:Rating', '4'],
    ['-XMP-xmp:Identifier=😀', 'xmp:Identifier[1]', '😀'],
    ['-XMP-exif:Flash={Fired=True,Mode=1}', 'exif:Flash/exif:Fired', 'True'],
    ['-XMP-xmpMM:History=[{action=saved,when=2020:01:02}]', 'xmpMM:History[1]/stEvt:when', '2020-01-02'],
    ['-XMP-iptcExt:LocationShown={City=Genf,Sublocation=Port}', 'Iptc4xmpExt:LocationShown[1]/Iptc4xmpExt:City', 'Genf'],
    ['-XMP-iptcCore:CountryCode=CHE', 'Iptc4xmpCore:CountryCode', 'CHE'],
    ['-XMP-photoshop:City=Lyon', 'photoshop:City', 'Lyon'],
    ['-XMP-xmpRights:UsageTerms=None', 'xmpRights:UsageTerms[x-default]', 'None'],
    [
      '-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=10,H=20,Unit=pixel},RegionList=[{Name=Eve,Type=Face}]}',
      'mwg-rs:Regions/mwg-rs:RegionList[1]/mwg-rs:Name',
      'Eve',
    ],
    ['-XMP-MP:RegionInfoMP={Regions=[{PersonDisplayName=Eve}]}', 'MP:RegionInfo/MPRI:Regions[1]/MPReg:PersonDisplayName', 'Eve'],
    ['-XMP-lr:HierarchicalSubject=a|b', 'lr:hierarchicalSubject[1]', 'a|b'],
    ['-XMP-GPano:PoseHeadingDegrees=12.5', 'GPano:PoseHeadingDegrees', '12.5'],
    ['-XMP-crs:ToneCurve=0, 0', 'crs:ToneCurve[1]', '0, 0'],
    ['-XMP-aux:Lens=EF 50mm', 'aux:Lens', 'EF 50mm'],
    ['-XMP-plus:ImageCreator={ImageCreatorName=Ada}', 'plus:ImageCreator[1]/plus:ImageCreatorName', 'Ada'],
    ['-XMP-digiKam:TagsList=x/y', 'digiKam:TagsList[1]', 'x/y'],
    ['-XMP-microsoft:CameraSerialNumber=77', 'MicrosoftPhoto:CameraSerialNumber', '77'],
  ]

  test.each([
    ['elements', []],
    ['attributes', ['-api', 'Compress=Shorthand']],
  ] as const)('as %s', async (_, options) => {
    const binary = aboutFiles([JPEG], ([path], run) => {
      run('exiftool', '-charset', 'utf8', '-n', '-q', '-overwrite_original', ...options, ...written.map(([argument]) => argument), path!)
      return run('exiftool', '-b', '-XMP', path!)
    })
    const read = await decode(xmp, new Uint8Array(Buffer.from(binary, 'latin1')))
    for (const [, path, value] of written) expect([path, read.property(path)]).toEqual([path, value])
    expect(read.warnings).toEqual([])
  })
})

describe.runIf(installed('exiv2', '--version'))('what exiv2 writes', () => {
  test('lists, languages and texts', async () => {
    const JPEG = exifJpeg(exifBlock({ IFD0: [] }))
    const binary = aboutFiles([JPEG], ([path], run) => {
      const commands = [
        'set Xmp.dc.creator XmpSeq Ada',
        'set Xmp.dc.title lang=fr-FR Pont',
        'set Xmp.dc.subject XmpBag one',
        'set Xmp.xmp.Label Red',
        'set Xmp.photoshop.DateCreated 2020-01-02T03:04:05',
      ]
      run('exiv2', ...commands.flatMap((command) => ['-M', command]), path!)
      return run('exiv2', '-pX', path!)
    })
    const read = await decode(xmp, new Uint8Array(Buffer.from(binary, 'latin1')))
    expect(read.json()).toEqual({
      dc: { creator: ['Ada'], title: { 'fr-FR': 'Pont' }, subject: ['one'] },
      xmp: { Label: 'Red' },
      photoshop: { DateCreated: '2020-01-02T03:04:05' },
    })
  })
})

test.skipIf(!installed('exiftool', '-ver'))('arrays that stand apart are what exiftool finds for their properties', async () => {
  const subject = '<rdf:Bag rdf:nodeID="one"><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Bag>'
  const text = rdf(`${subject}<rdf:Description rdf:about="" ${NAMES}><dc:subject rdf:nodeID="one"/></rdf:Description>`)
  const said = aboutFiles([Buffer.from(text)], ([path], run) => run('exiftool', '-s3', '-sep', '|', '-XMP-dc:Subject', path!), 'xmp')
  expect(said).toBe('a|b\n')
  expect(await json(text)).toEqual({ dc: { subject: said.trim().split('|') } })
})
