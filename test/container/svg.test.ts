import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { svg } from '../../src/container/svg.ts'
import { xmp } from '../../src/container/xmp.ts'
import { memory } from '../../src/source/source.ts'
import { blocksOf } from '../support/blocks.ts'
import { bytes } from '../support/bytes.ts'
import { svgOf, svgSample, svgzSample, xmpSample } from '../support/documents.ts'
import { counted } from '../support/source.ts'

const sizeOf = async (attributes: string) => {
  const { width, height } = await svg.header(memory(svgOf(attributes)))
  return [width, height]
}

describe('size', () => {
  test.each([
    ['width="40" height="30"', 40, 30],
    ["width='40px'\n height = ' 30.4 '", 40, 30],
    ['width="1in" height="2.54cm"', 96, 96],
    ['width="25.4mm" height="72pt"', 96, 96],
    ['width="6pc" height="1e2"', 96, 100],
    ['viewBox="0 0 24 12"', 24, 12],
    ['viewBox="-1,-1, 89.89,104.6"', 90, 105],
    ['width="100%" height="100%" viewBox="0 0 24 12"', 24, 12],
    ['width="48" viewBox="0 0 24 12"', 48, 24],
    ['height="48" viewBox="0 0 24 12"', 96, 48],
    ['width="48"', 48, null],
    ['width="2em" height="auto"', null, null],
    ['width="0.2" height="0.4"', 1, 1],
    ['width="-1" height="1e308"', null, null],
    ['viewBox="0 0 NaN 1e999"', null, null],
    ['viewBox="0 0 0 10"', null, null],
    ['', null, null],
  ])('of %s', async (attributes, width, height) => {
    expect(await sizeOf(attributes)).toEqual([width, height])
  })
})

describe('a drawing is recognised', () => {
  test.each([
    ['behind a declaration and comments', '<?xml version="1.0"?>\n<!-- <html> -->\n'],
    ['behind a document type', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'],
    ['behind declarations', "<!DOCTYPE svg [<!ENTITY a \"]>\"> <!-- ]> ' --> <!ENTITY b '<html>'>]>"],
    ['behind a long comment', `<!--${' '.repeat(5000)}-->`],
  ])('%s', async (_, before) => {
    expect(await svg.identify(memory(svgOf('width="40" height="30"', '', before)))).toBe('SVG')
    expect(await xmp.identify(memory(svgOf('', '', before)))).toBeNull()
  })

  test('in UTF-16, and with a prefix', async () => {
    const text = '\uFEFF<s:svg xmlns:s="http://www.w3.org/2000/svg" width="4" height="3"/>'
    expect(await svg.header(memory(new Uint8Array(Buffer.from(text, 'utf16le'))))).toMatchObject({ width: 4, height: 3 })
  })

  test.each(['<html><svg></svg></html>', 'svg <svg>', '<!-- <svg>', '<svgz>', '<!DOCTYPE svg [<svg>', '<svg '])('not in %s', async (text) =>
    expect(await svg.identify(memory(bytes(text)))).toBeNull(),
  )
})

describe('compressed', () => {
  test('drawings say the same', async () => {
    expect(await svg.identify(memory(svgzSample))).toBe('SVG')
    expect(await svg.header(memory(svgzSample))).toMatchObject({ width: 40, height: 30 })
    expect((await blocksOf(svgzSample)).map(({ said }) => said)).toEqual((await blocksOf(svgSample)).map(({ said }) => said))
  })

  test('files of other kinds are none, and only their beginning is read', async () => {
    const { source, reads } = counted(
      new Uint8Array(gzipSync(Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 251)), { level: 0 })),
    )
    expect(await svg.identify(source)).toBeNull()
    expect(Math.max(...reads.map(([offset, length]) => offset + length))).toBeLessThan(5000)
  })
})

describe('XMP', () => {
  test('stands in the metadata as a packet', async () => {
    const [block] = await blocksOf(svgSample)
    expect(block).toMatchObject({ kind: 'xmp', said: block?.stored })
    expect(block?.said).toMatch(/^<\?xpacket begin.*<\?xpacket end="w"\?>$/)
  })

  test('may stand there without its wrappers', async () => {
    const rdf = '<rdf:RDF><rdf:Description/></rdf:RDF>'
    expect(await blocksOf(svgOf('', `<metadata>${rdf}</metadata>`))).toEqual([{ kind: 'xmp', stored: rdf, said: rdf }])
    expect(await blocksOf(svgOf('', '<metadata><rdf:RDF>'))).toEqual([])
  })

  test('alone in a file is a sidecar, by its first element', async () => {
    expect(await xmp.identify(memory(xmpSample))).toBe('XMP')
    for (const text of ['<x:xmpmeta/>', '<y:xapmeta>', '\n<rdf:RDF>', '<?xpacket begin=""?><x:xmp?eta><rdf:RDF>'])
      expect(await xmp.identify(memory(bytes(text)))).toBe('XMP')
    expect(await xmp.identify(memory(bytes('<rss/>')))).toBeNull()
    expect(await xmp.header(memory(xmpSample))).toEqual({ width: null, height: null })
  })
})
