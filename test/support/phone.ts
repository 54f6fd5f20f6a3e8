import { bytes, u16le, u32le } from './bytes.ts'
import { frame, jpegOf, scan, segment, XMP_IDENTIFIER } from './jpeg.ts'
import { tiffBytes } from './tiff.ts'

/** XMP with some properties, written as attributes, and what is written between the tags. */
export function packet(attributes: string, inside = ''): string {
  const namespaces = [
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    'xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"',
    'xmlns:Container="http://ns.google.com/photos/1.0/container/"',
    'xmlns:Item="http://ns.google.com/photos/1.0/container/item/"',
    'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/"',
    'xmlns:HDRGainMap="http://ns.apple.com/HDRGainMap/1.0/"',
  ].join(' ')
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${namespaces}><rdf:Description ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

/** The directory of what lies behind a picture. */
export function directory(...items: readonly { semantic: string; mime: string; length?: number; padding?: number }[]): string {
  const written = items.map(
    ({ semantic, mime, length = 0, padding = 0 }) =>
      `<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="${semantic}" Item:Mime="${mime}" Item:Length="${length}" Item:Padding="${padding}"/></rdf:li>`,
  )
  return `<Container:Directory><rdf:Seq>${written.join('')}</rdf:Seq></Container:Directory>`
}

/** A JPEG with XMP, and other segments. */
export function xmpJpeg(xmp: string | null, ...segments: readonly Uint8Array[]): Uint8Array {
  return jpegOf(...(xmp === null ? [] : [segment(0xe1, XMP_IDENTIFIER, xmp)]), ...segments, frame(4, 3), scan)
}

/** A picture in the list of several: its attributes, its length, and its place from the beginning of the list. */
export type ListedPicture = readonly [attributes: number, length: number, place: number, ...dependents: number[]]

/** The list of the pictures in a file of several. */
export function pictureList(order: 'II' | 'MM', ...pictures: readonly ListedPicture[]): Uint8Array {
  const le = order === 'II'
  const entries = Buffer.alloc(pictures.length * 16)
  for (const [i, [attributes, length, place, first = 0, second = 0]] of pictures.entries()) {
    for (const [j, word] of [attributes, length, place].entries()) entries[le ? 'writeUInt32LE' : 'writeUInt32BE'](word, i * 16 + j * 4)
    for (const [j, half] of [first, second].entries()) entries[le ? 'writeUInt16LE' : 'writeUInt16BE'](half, i * 16 + 12 + j * 2)
  }
  return tiffBytes(
    [
      [
        { id: 0xb000, type: 7, values: '0100' },
        { id: 0xb001, type: 4, values: [pictures.length] },
        { id: 0xb002, type: 7, values: entries },
      ],
    ],
    { order },
  )
}

/** What a Samsung phone puts behind a picture: parts by type and name, and their directory. */
export function samsungTrailer(...parts: readonly { type: number; name: string; data: Uint8Array }[]): Uint8Array {
  const written = parts.map(({ type, name, data }) => bytes(u16le(0), u16le(type), u32le(name.length), name, data))
  const total = written.reduce((sum, { length }) => sum + length, 0)
  let at = 0
  const entries = written.map((part, i) => {
    const entry = bytes(u16le(0), u16le(parts[i]!.type), u32le(total - at), u32le(part.length))
    at += part.length
    return entry
  })
  const list = bytes('SEFH', u32le(107), u32le(entries.length), ...entries)
  return bytes(...written, list, u32le(list.length), 'SEFT')
}
