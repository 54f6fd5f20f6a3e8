import { ImageError } from '../error.ts'
import { latin1, slice, type ByteSource } from '../source/source.ts'
import { hasAt } from '../syntax/starts.ts'
import type { Block, Container } from './container.ts'

/** What files begin with, and what some programs write instead. */
const SIGNATURES = ['#?RADIANCE\n', '#?RGBE\n'] as const

/** Bytes in which a header must end; the usual one is shorter by far. */
const MOST_HEADER = 64 * 1024
const FIRST_READ = 1024

/** The turns, as EXIF counts them, by the ways in which lines and the pixels in a line go: Y upwards, X to the right. */
const turns = ['-Y+X', '-Y-X', '+Y-X', '+Y+X', '+X-Y', '-X-Y', '-X+Y', '+X+Y'] as const

/** Radiance pictures of light beyond white: lines of text, a blank one, the resolution, then pixels of 32 bits. [Radiance File Formats] */
export const hdr: Container = {
  formats: ['HDR'],
  reads: ['text'],

  begins: isSigned,
  signed: true,

  identify: async (source) => (isSigned(await source.read(0, 16)) ? 'HDR' : null),

  async header(source) {
    const { lines, resolution } = await readHead(source)
    const isXyz = lines.some(({ name, value }) => name === 'FORMAT' && value.endsWith('xyze'))
    return {
      width: Number(resolution[6]),
      height: Number(resolution[3]),
      bitDepth: 8,
      colorModel: isXyz ? null : 'RGB',
      channels: 3,
      hasAlpha: false,
      progressive: false,
      density: null,
    }
  },

  async orientation(source) {
    const [, sign, axis, , sign2, axis2] = (await readHead(source)).resolution
    return 1 + turns.findIndex((turn) => turn === `${sign}${axis}${sign2}${axis2}`)
  },

  /** Variables by their names, and other lines as comments. */
  async *blocks(source): AsyncGenerator<Block> {
    for (const { name, offset, value } of (await readHead(source)).lines) {
      await source.budget.step()
      yield { kind: 'text', name, bytes: slice(source, offset, value.length), offset, length: value.length }
    }
  },
}

function isSigned(head: Uint8Array): boolean {
  return SIGNATURES.some((signature) => hasAt(head, signature))
}

interface Line {
  readonly name: string
  readonly offset: number
  readonly value: string
}

interface Head {
  /** The lines behind the signature that say something. */
  readonly lines: readonly Line[]
  /** Sign, axis and number of lines, then those of the pixels in each. */
  readonly resolution: RegExpExecArray
}

async function readHead(source: ByteSource): Promise<Head> {
  for (const length of [FIRST_READ, MOST_HEADER]) {
    const bytes = await source.read(0, length)
    const text = latin1(bytes)
    const blank = text.indexOf('\n\n')
    const resolution = blank === -1 ? null : /^([-+])([XY]) +(\d{1,9}) +([-+])((?!\2)[XY]) +(\d{1,9})\n/.exec(text.slice(blank + 2))
    if (resolution) return { lines: linesIn(text.slice(0, blank)), resolution }
    if (bytes.length < length) break
  }
  throw new ImageError('MALFORMED', 'Radiance header at 0 does not end with a resolution')
}

function linesIn(head: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of head.split('\n')) {
    const [before = '', name = 'Comment'] = /^#\s*|^([A-Za-z]\w*)\s*=\s*/.exec(line) ?? []
    if (start > 0 && line.length > before.length) lines.push({ name, offset: start + before.length, value: line.slice(before.length) })
    start += line.length + 1
  }
  return lines
}
