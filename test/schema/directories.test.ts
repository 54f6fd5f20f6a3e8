import { describe, expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { frame, jpegOf, scan, segment, XMP_IDENTIFIER } from '../support/jpeg.ts'
import { dataset, resource } from '../support/blocks.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'

async function said(part: Uint8Array, selection: string): Promise<unknown> {
  const { image, errors } = await describeBytes(jpegOf(part, frame(4, 3), scan), selection)
  expect(errors).toEqual([])
  return image
}

describe('xmp', () => {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4" dc:format="image/jpeg">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Lake</rdf:li><rdf:li xml:lang="de-AT">See</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>Bob</rdf:li></rdf:Seq></dc:creator>
    </rdf:Description></rdf:RDF></x:xmpmeta>`
  const part = segment(0xe1, XMP_IDENTIFIER, new TextEncoder().encode(packet))

  test('is JSON, single values, tags and the packet', async () => {
    const selection =
      'json(prefixes: ["xmp"]) property(path: "dc:creator[2]") none: property(path: "dc:creator[3]") tags(names: ["xmp:rating"]) { group id value } packet'
    expect(await said(part, `xmp { ${selection} }`)).toEqual({
      xmp: { json: { xmp: { Rating: '4' } }, property: 'Bob', none: null, tags: [{ group: 'xmp', id: null, value: '4' }], packet },
    })
  })

  test('has Dublin Core, texts in the language asked for', async () => {
    const selection =
      'title austrian: title(language: "de-at") german: title(language: "DE") french: title(language: "fr") description creator subject format'
    expect(await said(part, `xmp { dc { ${selection} } }`)).toEqual({
      xmp: {
        dc: {
          title: 'Lake',
          austrian: 'See',
          german: 'See',
          french: null,
          description: null,
          creator: ['Ann', 'Bob'],
          subject: [],
          format: 'image/jpeg',
        },
      },
    })
  })
})

describe('iptc and photoshop', () => {
  const iptc = bytes(
    dataset(5, 'Lake'),
    dataset(25, 'water'),
    dataset(25, 'boat'),
    dataset(10, '3'),
    dataset(55, '20240501'),
    dataset(0, '\0\x04'),
  )
  const print = bytes(u32(300 << 16), u16(1), u16(2), u32(118 << 16), u16(2), u16(2))
  const part = segment(0xed, 'Photoshop 3.0\0', resource(0x0404, iptc), resource(0x03ed, print), resource(0x040a, Uint8Array.of(1)))

  test('datasets have fields by type, repeatable ones as lists', async () => {
    expect(
      await said(
        part,
        'iptc { objectName caption keywords byline urgency dateCreated recordVersion tags(groups: ["application"], names: ["25"]) { name raw } }',
      ),
    ).toEqual({
      iptc: {
        objectName: 'Lake',
        caption: null,
        keywords: ['water', 'boat'],
        byline: [],
        urgency: 3,
        dateCreated: '2024-05-01',
        recordVersion: 4,
        tags: [
          { name: 'Keywords', raw: 'water' },
          { name: 'Keywords', raw: 'boat' },
        ],
      },
    })
  })

  test('resources have fields', async () => {
    const resolution = 'xResolution xResolutionUnit widthUnit yResolution yResolutionUnit heightUnit'
    expect(
      await said(part, `photoshop { resolution { ${resolution} } copyrighted url paths thumbnail { width } } density { x unit }`),
    ).toEqual({
      photoshop: {
        resolution: {
          xResolution: 300,
          xResolutionUnit: 'INCH',
          widthUnit: 'CENTIMETRE',
          yResolution: 118,
          yResolutionUnit: 'CENTIMETRE',
          heightUnit: 'CENTIMETRE',
        },
        copyrighted: true,
        url: null,
        paths: [],
        thumbnail: null,
      },
      density: { x: 300, unit: 'INCH' },
    })
  })
})
