/** What coded values stand for, by what is stored. */
type Meanings = Readonly<Record<string, string>>

const priorities: Meanings = {
  0: '0 (reserved)',
  1: '1 (most urgent)',
  5: '5 (normal)',
  8: '8 (least urgent)',
  9: '9 (as the user defines)',
}

/** File formats by their numbers. [IIM4.2 appendix A] */
const formats: Meanings = {
  0: 'No object data',
  1: 'IPTC-NAA digital newsphoto parameter record',
  2: 'IPTC 7901 recommended message format',
  3: 'TIFF',
  4: 'Adobe Illustrator',
  5: 'AppleSingle',
  6: 'NAA 89-3 (ANPA 1312)',
  7: 'MacBinary II',
  8: 'IPTC unstructured character oriented file format (UCOFF)',
  9: 'ANPA 1312, variant of United Press International',
  10: 'Down-load message of United Press International',
  11: 'JPEG (JFIF)',
  12: 'Photo CD image pac',
  13: 'BMP',
  14: 'WAV',
  15: 'AVI',
  16: 'Program of DOS or Windows',
  17: 'ZIP',
  18: 'AIFF',
  19: 'RIFF WAVE',
  20: 'FreeHand',
  21: 'HTML',
  22: 'MPEG audio, layer 2',
  23: 'MPEG audio, layer 3',
  24: 'PDF',
  25: 'NITF',
  26: 'TAR',
  27: 'NITF of Tidningarnas Telegrambyrå',
  28: 'NITF of Ritzaus Bureau',
  29: 'CorelDRAW',
}

const sounds: readonly (readonly [letter: string, kind: string])[] = [
  ['A', 'actuality'],
  ['C', 'question and answer session'],
  ['M', 'music'],
  ['Q', 'response to a question'],
  ['R', 'raw sound'],
  ['S', 'scener'],
  ['V', 'voicer'],
  ['W', 'wrap'],
]

/** Channels and kind of a sound. [IIM4.2 2:150] */
const audioTypes: Meanings = {
  '0T': 'Text only',
  ...Object.fromEntries(
    sounds.flatMap(([letter, kind]) => [
      [`1${letter}`, `Mono, ${kind}`],
      [`2${letter}`, `Stereo, ${kind}`],
    ]),
  ),
}

const sequences = [
  'single frame',
  'frame sequential in several objects',
  'frame sequential in one object',
  'line sequential',
  'pixel sequential',
  'special interleaving',
]

/** How many components a picture has, and how they follow each other. [DNPR 3:60] */
const representations: Meanings = {
  0: 'No picture, single frame',
  256: 'Monochrome, single frame',
  ...Object.fromEntries([3, 4].flatMap((count) => sequences.map((said, i) => [count * 256 + i, `${count} components, ${said}`]))),
}

/** By record and dataset. [IIM4.2] [DNPR] */
const meanings: ReadonlyMap<string, Meanings> = new Map<string, Meanings>([
  ['1:20', formats],
  ['1:60', priorities],
  ['2:8', { '01': 'Additional language' }],
  ['2:10', priorities],
  ['2:42', { '01': 'Object kill', '02': 'Object replace', '03': 'Object append', '04': 'Object reference' }],
  ['2:75', { a: 'Morning', p: 'Evening', b: 'Morning and evening' }],
  ['2:131', { P: 'Portrait', L: 'Landscape', S: 'Square' }],
  ['2:150', audioTypes],
  ['2:200', formats],
  ['3:55', { 0: 'Main picture', 1: 'Picture of reduced resolution', 2: 'Logo', 3: 'Rasterized caption' }],
  ['3:60', representations],
  [
    '3:64',
    {
      1: 'CIE XYZ',
      2: 'SMPTE RGB',
      3: 'YUV(K), D65',
      4: 'RGB of a device',
      5: 'CMY(K) of a device',
      6: 'CIE Lab(K)',
      7: 'YCbCr',
      8: 'sRGB',
    },
  ],
  ['3:90', { 0: 'Orthogonal, as many samples of each component', 1: 'Orthogonal, 4:2:2', 2: 'As the compression has it' }],
  [
    '3:100',
    {
      0: 'Left to right, from the top to the bottom',
      1: 'Right to left, from the top to the bottom',
      2: 'Left to right, from the bottom to the top',
      3: 'Right to left, from the bottom to the top',
      4: 'Top to bottom, from the left to the right',
      5: 'Bottom to top, from the left to the right',
      6: 'Top to bottom, from the right to the left',
      7: 'Bottom to top, from the right to the left',
    },
  ],
  ['3:102', { 0: '0°', 1: '90°', 2: '180°', 3: '270°' }],
  [
    '3:120',
    {
      0: 'Linear reflectance or transmittance',
      1: 'Linear density',
      2: 'IPTC reference B',
      3: 'Linear dot percent',
      4: 'AP domestic analogue',
      5: 'As the compression has it',
      6: 'As the colour space has it',
      7: 'Gamma compensated',
    },
  ],
  ['3:130', { 0: 'Not allowed', 1: 'Allowed' }],
  ['7:10', { 0: 'Size not known', 1: 'Size known' }],
])

/** What a coded value of a dataset stands for; undefined where it is not coded, or nobody knows. */
export function iptcMeaning(record: number, id: number, stored: string): string | undefined {
  const known = meanings.get(`${record}:${id}`)
  return known && Object.hasOwn(known, stored) ? known[stored] : undefined
}
