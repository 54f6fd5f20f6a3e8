import { gzipSync } from 'node:zlib'
import { dataset, resource } from './blocks.ts'
import { bytes, u32, u32le } from './bytes.ts'
import { chunk, iend } from './png.ts'

const packet = '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?>'

/** A drawing with these attributes and this content. */
export function svgOf(attributes: string, content = '', before = ''): Uint8Array {
  return new Uint8Array(Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`))
}

export const svgSample = svgOf('width="40" height="30"', `<metadata>${packet}</metadata>`, '<?xml version="1.0"?>\n<!-- by hand -->\n')
export const svgzSample = new Uint8Array(gzipSync(svgSample))

export const xmpSample = bytes(packet)

/** Image resources in hexadecimal digits, as Photoshop writes them into PostScript. */
export function photoshopComment(resources: Uint8Array): string {
  const digits = Buffer.from(resources).toString('hex').toUpperCase().replace(/.{64}/g, '$&\r% ')
  return `%BeginPhotoshop: ${resources.length}\r% ${digits}\r%EndPhotoshop\r`
}

const postscript = bytes(
  '%!PS-Adobe-3.0 EPSF-3.0\r%%BoundingBox: 0 0 40 30\r',
  photoshopComment(resource(0x0404, dataset(5, 'Title'))),
  `%begin_xml_packet: ${packet.length}\r${packet}\r%end_xml_packet\r`,
  'showpage\r%%EOF',
)

/** An EPS behind the header that DOS programs want, with a preview. */
export const epsSample = bytes('\xc5\xd0\xd3\xc6', u32le(37), u32le(postscript.length), new Uint8Array(18), 'preview', postscript)
export const psSample = bytes('%!PS-Adobe-2.0\n%%Pages: 1\n', packet)
export const aiSample = bytes(
  '%PDF-1.5\n1 0 obj<</PieceInfo<</Illustrator 3 0 R>>>>endobj\n2 0 obj<</Type/Metadata>>stream\n',
  packet,
  '\nendstream',
)

/** An animation: 100 ticks a second, 7 layers, 5 frames, 250 ticks. */
export const mngSample = bytes(
  '\x8aMNG\r\n\x1a\n',
  chunk('MHDR', ...[4, 3, 100, 7, 5, 250, 0].map(u32)),
  chunk('tEXt', 'Title\0moving'),
  chunk('IHDR', u32(4), u32(3), 8, 2, 0, 0, 0),
  chunk('tEXt', 'Title\0one of many'),
  iend,
  chunk('MEND'),
)

export const jngSample = bytes(
  '\x8bJNG\r\n\x1a\n',
  chunk('JHDR', u32(4), u32(3), 14, 8, 8, 8, 8, 0, 0, 0),
  chunk('JDAT', 'pixels'),
  chunk('tEXt', 'Title\0Caf\xe9'),
  iend,
)
