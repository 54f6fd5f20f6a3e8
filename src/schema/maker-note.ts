import type { Exif } from '../block/exif.ts'
import type { MakerNoteEntry } from '../block/decoder.ts'
import { answer, type Answers } from '../block/maker-notes/answers.ts'
import { decodeMakerNotes, type MakerNote } from '../block/maker-notes/index.ts'
import { xmp } from '../block/xmp.ts'
import { onceFor } from '../once.ts'
import { memory } from '../source/source.ts'
import { samsungTrailer } from '../syntax/samsung-trailer.ts'
import { builder } from './builder.ts'
import { DirectoryType } from './directory.ts'
import { ExifType, pictures } from './exif.ts'
import { float, int } from './numbers.ts'

const MAKE = 0x010f
const MODEL = 0x0110
const FOCAL_LENGTH = 0x920a
const MAX_APERTURE = 0x9205

/** Whose phones write something behind the picture. */
const SAMSUNG = /^samsung/i

/** The notes of Google's cameras, which stand in XMP, in base64: what newer and older ones call them, and what does not say its form. */
const googleNotes: readonly { readonly path: string; readonly form?: string }[] = [
  { path: 'GCamera:HdrPlusMakernote' },
  { path: 'GCamera:hdrp_makernote' },
  { path: 'GCamera:shot_log_data', form: 'shot_log_data' },
]

/** The maker notes that belong to an EXIF block: those in it and beside it, that of Google, and what Samsung's phones add. */
async function entriesOf(exif: Exif, make: string): Promise<readonly MakerNoteEntry[]> {
  const notes = await exif.allMakerNotes()
  if (SAMSUNG.test(make)) return [...notes, ...(await samsungNote(exif))]
  return notes.length > 0 || (make !== 'Google' && make !== '') ? notes : googleNote(exif)
}

/** What Samsung's phones put behind a picture, where there is anything. */
async function samsungNote(exif: Exif): Promise<readonly MakerNoteEntry[]> {
  const image = pictures.get(exif)
  if (!image || (await samsungTrailer(image.source)).length === 0) return []
  const { source: bytes } = image
  return [{ offset: 0, length: await bytes.size(), bytes, tiff: bytes, littleEndian: true, form: 'SEF' }]
}

async function googleNote(exif: Exif): Promise<readonly MakerNoteEntry[]> {
  const image = pictures.get(exif)
  const packet = await image?.decode(xmp)
  return googleNotes.flatMap(({ path, form }) => {
    const base64 = packet?.property(path)
    if (!image || !base64) return []
    const stored = new Uint8Array(Buffer.from(base64, 'base64'))
    const bytes = memory(stored, image.source.budget)
    return [{ offset: 0, length: stored.length, bytes, tiff: bytes, littleEndian: true, ...(form !== undefined && { form }) }]
  })
}

/** What the maker note of an EXIF block says; decoded once, when it is first asked for, and null where there is none. */
export const makerNoteOf = onceFor(async (exif: Exif): Promise<MakerNote | null> => {
  const said = (id: number) => {
    const value = exif.get('IFD0', id)?.value
    return typeof value === 'string' ? value.trim() : ''
  }
  const measured = (id: number) => {
    const value = exif.get('ExifIFD', id)?.value
    return typeof value === 'number' ? value : null
  }
  const stops = measured(MAX_APERTURE)
  const make = said(MAKE)
  const around = {
    make,
    model: said(MODEL),
    focalLength: measured(FOCAL_LENGTH),
    // EXIF states it as an APEX value. [EXIF3.0 4.6.6.7.6]
    widestAperture: stops === null ? null : Math.SQRT2 ** stops,
  }
  return decodeMakerNotes(
    (await entriesOf(exif, make)).map((entry) => ({ ...entry, ...around, ...(exif.hidden && { hidden: exif.hidden }) })),
  )
})

/** The fields that are text, and what each is. */
const texts: readonly (readonly [name: TextName, description: string])[] = [
  [
    'lensModel',
    'The lens, by the name that it is sold under, such as "Canon EF 16-35mm f/2.8L II USM". Where the camera does not tell some apart, all of them, with "or".',
  ],
  ['lensId', 'What the maker calls the type of lens by, as it is stored: a number, or several.'],
  ['lensSerialNumber', 'The serial number of the lens.'],
  ['serialNumber', 'The serial number of the camera; the one printed on it where the maker writes that one.'],
  ['firmware', 'The version of the program in the camera.'],
  ['imageNumber', 'The number that the camera gave the picture, as it counts them.'],
  ['ownerName', 'Whom the camera belongs to, as its owner entered it.'],
  ['focusMode', 'How the camera focused, such as "AF-C", in the words of the maker.'],
  ['driveMode', 'How pictures followed each other: one at a time, continuously, by the self-timer; in the words of the maker.'],
  ['whiteBalance', 'The light that colours were balanced for, such as "Daylight", in the words of the maker.'],
  ['pictureStyle', 'The look that the camera gave the picture, such as "Neutral", in the words of the maker.'],
  ['imageStabilization', 'Whether and how shaking was made up for, in the words of the maker.'],
  ['burstId', 'What the pictures of one burst have in common. Apple writes it.'],
  ['contentIdentifier', 'What a live photo and its film have in common. Apple writes it.'],
  ['hdr', 'Whether and how exposures were joined for a greater range of brightness, in the words of the maker.'],
]

type TextName = { [name in keyof Answers]: Answers[name] extends string | null ? name : never }[keyof Answers]

const MakerNoteType = builder.objectRef<MakerNote>('MakerNote').implement({
  description:
    'What the maker of the camera wrote for itself, in a form of its own: the tags of its records, with names and values as far as they are known, and what is most asked for, under one name for all makers. Unknown tags go by their numbers.',
  interfaces: [DirectoryType],
  fields: (t) => ({
    maker: t.exposeString('maker', {
      description:
        'Who wrote it, by its form: "Canon", "Nikon"; the group of its tags. "MakerUnknown" where the form is none that is known.',
    }),
    ...Object.fromEntries(
      texts.map(([name, description]) => [
        name,
        t.string({ nullable: true, description: `${description} Null where it is not stated.`, resolve: (note) => answer(note, name) }),
      ]),
    ),
    shutterCount: t.int({
      nullable: true,
      description: 'How many times the shutter had been released when the picture was taken; null where it is not stated.',
      resolve: (note) => int(answer(note, 'shutterCount')),
    }),
    focusDistance: t.float({
      nullable: true,
      description: 'How far away the camera focused, in metres, as coarsely as it measures; null where it is not stated or infinite.',
      resolve: (note) => float(answer(note, 'focusDistance')),
    }),
    temperature: t.float({
      nullable: true,
      description:
        'The temperature inside the camera, or around it where that alone is stated, in degrees Celsius; null where it is not stated.',
      resolve: (note) => float(answer(note, 'temperature')),
    }),
  }),
})

builder.objectField(ExifType, 'makerNote', (t) =>
  t.field({
    type: MakerNoteType,
    nullable: true,
    description: 'What the maker of the camera wrote for itself; null where there is no maker note.',
    resolve: (exif) => makerNoteOf(exif),
  }),
)
