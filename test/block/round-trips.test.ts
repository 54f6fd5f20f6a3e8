import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { c2pa } from '../../src/block/c2pa.ts'
import { exif } from '../../src/block/exif.ts'
import { generationIn } from '../../src/block/generation/index.ts'
import { icc } from '../../src/block/icc.ts'
import { mpf } from '../../src/block/mpf.ts'
import { photoshop } from '../../src/block/photoshop.ts'
import { text } from '../../src/block/text.ts'
import { xmp } from '../../src/block/xmp.ts'
import { resource } from '../support/blocks.ts'
import { bytes, u16, u32, unicode } from '../support/bytes.ts'
import { decode } from '../support/block.ts'
import { exifBlock, words } from '../support/exif-jpeg.ts'
import { manifest, store } from '../support/jumbf.ts'
import { pictureList } from '../support/phone.ts'
import { tiffBytes } from '../support/tiff.ts'

// What is written into a block that a test builds is what its decoder says. Datasets of IPTC and values of IFDs have the like of their own.

const word = fc.integer({ min: 0, max: 0xffff })
const long = fc.integer({ min: 0, max: 0xffffffff })
const plain = fc.stringMatching(/^[!-~](?:[ -~]{0,60}[!-~])?$/)
const signs = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !/[\p{Cc}\ufffe\uffff]/u.test(text))
/** Which byte of a character goes first is told by the letters. */
const letters = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,20}(?: [A-Za-zÀ-ÿ]{1,20}){0,4}$/)
const unblank = signs.filter((text) => text.trim() === text)
const order = fc.constantFrom('II' as const, 'MM' as const)

test('texts, numbers and fractions of EXIF', async () => {
  const fraction = fc.tuple(long, fc.integer({ min: 1, max: 0xffffffff }))
  await fc.assert(
    fc.asyncProperty(
      order,
      plain,
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fraction,
      async (order, make, numbers, [above, below]) => {
        const entries = [
          { id: 0x010f, type: 2, values: `${make}\0` },
          { id: 0xc618, type: 3, values: numbers },
          { id: 0x829a, type: 5, values: [[above, below]] as const },
        ]
        const { tags, warnings } = await decode(exif, tiffBytes([entries], { order }))
        expect(warnings).toEqual([])
        expect(tags.map(({ raw }) => raw)).toEqual([make, numbers.join(' '), `${above}/${below}`])
        expect(tags[2]!.value).toBe(above / below)
      },
    ),
  )
})

test('comments of EXIF in Unicode', async () => {
  await fc.assert(
    fc.asyncProperty(letters, async (comment) => {
      const stored = bytes('UNICODE\0', Buffer.from(comment, 'utf16le'))
      const found = await decode(exif, exifBlock({ IFD0: [{ id: 1, type: 3, bytes: words(2, 1) }], ExifIFD: [{ id: 0x9286, type: 7, bytes: stored }] })) // prettier-ignore
      expect(found.get('ExifIFD', 0x9286)?.value).toBe(comment)
    }),
  )
})

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

test('texts, lists and languages of XMP', async () => {
  const namespaces =
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
  await fc.assert(
    fc.asyncProperty(signs, fc.array(signs, { minLength: 1, maxLength: 6 }), signs, async (label, subjects, title) => {
      const items = subjects.map((subject) => `<rdf:li>${escaped(subject)}</rdf:li>`).join('')
      const packet = `<rdf:RDF ${namespaces}><rdf:Description xmp:Label="${escaped(label)}"><dc:subject><rdf:Bag>${items}</rdf:Bag></dc:subject>
        <dc:title><rdf:Alt><rdf:li xml:lang="de">${escaped(title)}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF>`
      const found = await decode(xmp, packet)
      expect(found.warnings).toEqual([])
      expect(found.text('xmp:Label')).toBe(label)
      expect(found.list('dc:subject')).toEqual(subjects)
      expect(found.localized('dc:title')).toEqual([{ language: 'de', value: title }])
    }),
  )
})

test('addresses, flags and names in image resources', async () => {
  await fc.assert(
    fc.asyncProperty(plain, fc.boolean(), fc.array(signs, { minLength: 1, maxLength: 5 }), async (url, copyrighted, names) => {
      const block = bytes(
        resource(0x040b, Buffer.from(url)),
        resource(0x040a, Uint8Array.of(Number(copyrighted))),
        resource(0x0415, bytes(...names.map(unicode))),
      )
      expect(await decode(photoshop, block)).toMatchObject({ url, copyrighted, alphaChannels: names, warnings: [] })
    }),
  )
})

test('descriptions in colour profiles', async () => {
  await fc.assert(
    fc.asyncProperty(unblank, word, async (description, rest) => {
      const said = Buffer.from(description, 'utf16le').swap16()
      const element = bytes('mluc', u32(0), u32(1), u32(12), 'enUS', u32(said.length), u32(28), said)
      const size = 132 + 12 + element.length
      const header = bytes(
        u32(size),
        'lcms',
        4,
        0x30,
        0,
        0,
        'mntrRGB XYZ ',
        ...[2021, 2, 28, 1, 2, 3].map(u16),
        'acspAPPL',
        new Uint8Array(84),
      )
      const found = await decode(icc, bytes(header, u32(1), 'desc', u32(144), u32(element.length), element, u16(rest)))
      expect(found).toMatchObject({ description, colorSpace: 'RGB' })
    }),
  )
})

test('places of several pictures', async () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 0xffff }), fc.integer({ min: 1, max: 0xffffff }))
  await fc.assert(
    fc.asyncProperty(order, fc.array(place, { minLength: 1, maxLength: 20 }), async (order, places) => {
      const { pictures } = await decode(mpf, pictureList(order, ...places.map(([length, offset]) => [0, length, offset] as const)))
      expect(pictures.map(({ length, offset }) => [length, offset])).toEqual(places)
    }),
  )
})

test('claims of content credentials', async () => {
  const program = fc.oneof(
    signs.map((name) => ({ stored: name, told: name })),
    fc.tuple(plain, plain).map(([name, version]) => ({ stored: { name, version }, told: `${name} ${version}` })),
  )
  const action = fc.record({ action: signs, when: signs, softwareAgent: program, digitalSourceType: signs })
  const claim = fc.record({
    label: plain,
    program,
    title: signs,
    format: plain,
    instanceId: plain,
    actions: fc.array(action, { maxLength: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(claim, { minLength: 1, maxLength: 4 }), async (claims) => {
      const written = claims.map(({ label, program, title, format, instanceId, actions }) => {
        const said = { claim_generator_info: program.stored, 'dc:title': title, 'dc:format': format, instanceID: instanceId }
        const done = actions.map((one) => ({ ...one, softwareAgent: one.softwareAgent.stored }))
        return manifest(label, said, { 'c2pa.actions.v2': { actions: done } })
      })
      const { manifests, warnings } = await decode(c2pa, store(...written))
      expect(warnings).toEqual([])
      expect(manifests).toEqual(
        claims.map(({ program, actions, ...told }) => ({
          ...told,
          claimGenerator: program.told,
          assertions: ['c2pa.actions.v2'],
          actions: actions.map((one) => ({ ...one, softwareAgent: one.softwareAgent.told })),
        })),
      )
    }),
  )
})

test('texts under their keywords', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(plain, signs), { minLength: 1, maxLength: 6 }), async (texts) => {
      const { entries } = await decode(text, ...texts.map(([keyword, value]) => [value, keyword] as const))
      expect(entries.map(({ keyword, value }) => [keyword, value])).toEqual(texts)
    }),
  )
})

test('how pictures were made from words', () => {
  const prompt = fc.stringMatching(/^[a-z](?:[a-z ,()]{0,60}[a-z])?$/)
  fc.assert(
    fc.property(prompt, prompt, fc.integer({ min: 1, max: 150 }), fc.bigInt({ min: 0n, max: 2n ** 63n }), (words, not, steps, seed) => {
      const value = `${words}\nNegative prompt: ${not}\nSteps: ${steps}, Sampler: Euler a, CFG scale: 7.5, Seed: ${seed}, Size: 512x768, Model: dream`
      expect(generationIn([{ keyword: 'parameters', value }])).toMatchObject({
        tool: 'AUTOMATIC1111',
        prompt: words,
        negativePrompt: not,
        steps,
        sampler: 'Euler a',
        cfgScale: 7.5,
        seed: String(seed),
        width: 512,
        height: 768,
        model: 'dream',
      })
    }),
  )
})
