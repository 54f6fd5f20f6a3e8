import { describe, expect, test } from 'vitest'
import sharp from 'sharp'
import { describeBytes } from '../support/asking.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { changed } from '../support/exiftool.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { iend, idat, ihdr, pngOf } from '../support/png.ts'
import { installed } from '../support/tool.ts'

async function said(file: Uint8Array, selection: string): Promise<unknown> {
  const { image, errors } = await describeBytes(file, selection)
  expect(errors).toEqual([])
  return image
}

const SELECTION = `jpeg { process subsampling flashPix jfif { version unit xDensity yDensity thumbnailWidth thumbnailHeight }
  adobe { version flags0 flags1 transform } ducky { quality comment copyright } }`

const jfif = segment(0xe0, 'JFIF\0', 1, 2, 1, u16(72), u16(96), 0, 0)
const adobe = segment(0xee, 'Adobe', u16(100), u16(0x8000), u16(0), 1)
const comment = bytes(u32(2), 0, 0x48, 0, 0x69)
const ducky = segment(0xec, 'Ducky', u16(1), u16(4), u32(60), u16(2), u16(comment.length), comment, u16(0))
/** An extension of JFIF, which is none of itself. [T.871 10.2] */
const extension = segment(0xe0, 'JFXX\0', 0x13, 1, 1, 0xff, 0xff, 0xff, 0, 0, 0)
const FILE = jpegOf(jfif, ducky, segment(0xe2, 'FPXR\0', 0), adobe, frame(4, 3), scan)

describe('what a JPEG says beside metadata', () => {
  test('are the segments of JFIF, Adobe and others', async () => {
    expect(await said(FILE, SELECTION)).toEqual({
      jpeg: {
        process: 'Baseline DCT, Huffman coding',
        subsampling: '4:4:4',
        flashPix: true,
        jfif: { version: '1.02', unit: 'INCH', xDensity: 72, yDensity: 96, thumbnailWidth: 0, thumbnailHeight: 0 },
        adobe: { version: 100, flags0: 0x8000, flags1: 0, transform: 'YCBCR' },
        ducky: { quality: 60, comment: 'Hi', copyright: null },
      },
    })
  })

  test('is null of another format, and what is missing is null', async () => {
    expect(await said(pngOf(ihdr(4, 3), idat(), iend), 'jpeg { process }')).toEqual({ jpeg: null })
    expect(await said(jpegOf(extension, frame(4, 3, [1]), scan), SELECTION)).toEqual({
      jpeg: { process: 'Baseline DCT, Huffman coding', subsampling: null, flashPix: false, jfif: null, adobe: null, ducky: null },
    })
  })

  test('is answered of a file that is cut off anywhere', async () => {
    for (let length = 3; length < FILE.length; length++) {
      const { errors } = await describeBytes(FILE.subarray(0, length), SELECTION)
      expect(errors.map(({ extensions }) => extensions['code']).filter((code) => code !== 'MALFORMED')).toEqual([])
    }
  })

  test('agrees with what sharp was told to write', async () => {
    const pixels = { create: { width: 8, height: 8, channels: 3 as const, background: '#a0b0c0' } }
    const file = await sharp(pixels).jpeg({ progressive: true, chromaSubsampling: '4:2:0' }).toBuffer()
    expect(await said(file, 'jpeg { process subsampling jfif { version } }')).toEqual({
      jpeg: { process: 'Progressive DCT, Huffman coding', subsampling: '4:2:0', jfif: null },
    })
  })

  test('icc has the primaries and signatures of a real profile', async () => {
    const pixels = { create: { width: 8, height: 8, channels: 3 as const, background: '#a0b0c0' } }
    const file = await sharp(pixels).jpeg().withIccProfile('p3').toBuffer()
    const { icc } = (await said(file, 'icc { description red green blue illuminant independent cmm profileId }')) as {
      icc: Record<string, number[]>
    }
    const near = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 2))
    expect(icc).toMatchObject({
      red: near([0.5151, 0.2412, -0.0011]),
      green: near([0.292, 0.6922, 0.0419]),
      blue: near([0.1571, 0.0666, 0.7841]),
      illuminant: near([0.9642, 1, 0.8249]),
      independent: true,
    })
  })
})

test.skipIf(!installed('exiftool', '-ver'))('Save for Web is read as exiftool writes it', async () => {
  const written = [
    '-Ducky:Quality=72',
    '-Ducky:Comment=Grüße',
    '-Ducky:Copyright=Ann',
    '-JFIF:XResolution=300',
    '-JFIF:ResolutionUnit=inches',
  ]
  const file = changed(jpegOf(frame(4, 3), scan), 'jpg', ...written)
  expect(await said(file, 'jpeg { ducky { quality comment copyright } }')).toEqual({
    jpeg: { ducky: { quality: 72, comment: 'Grüße', copyright: 'Ann' } },
  })
})
