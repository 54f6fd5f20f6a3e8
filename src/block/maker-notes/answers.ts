import { canonAnswers } from './answers-canon.ts'
import { nikonAnswers } from './answers-nikon.ts'
import { olympusAnswers } from './answers-olympus.ts'
import { pentaxAnswers } from './answers-pentax.ts'
import { minoltaAnswers, sonyAnswers } from './answers-sony.ts'
import { celsius, number, stored, text, usual, words, type Answers, type AnswerTable } from './asked.ts'
import type { MakerNote } from './index.ts'
import { fujifilmCount } from './measures.ts'

export type { Answers }

/** Where each maker says what it says in a way of its own. */
const tables: ReadonlyMap<string, AnswerTable> = new Map<string, AnswerTable>([
  ['Canon', canonAnswers],
  ['Nikon', nikonAnswers],
  ['Sony', sonyAnswers],
  ['Minolta', minoltaAnswers],
  ['Olympus', olympusAnswers],
  ['Pentax', pentaxAnswers],
  ['Sigma', { lensId: stored('LensType'), temperature: celsius('SensorTemperature') }],
  [
    'Panasonic',
    {
      driveMode: words('BurstMode', 'ShootingMode'),
      firmware: text('FirmwareVersion'),
      pictureStyle: words('PhotoStyle', 'FilmMode', 'ColorMode'),
      serialNumber: text('InternalSerialNumber', 'SerialNumber'),
    },
  ],
  [
    'FujiFilm',
    {
      shutterCount: number(['ImageCount'], fujifilmCount),
      pictureStyle: words('FilmMode', 'ColorMode'),
      serialNumber: text('InternalSerialNumber'),
    },
  ],
  ['PhaseOne', { firmware: text('FirmwareVersions'), temperature: celsius('SensorTemperature') }],
  ['Kyocera', { lensModel: text('Lens') }],
  ['Samsung', { lensId: stored('LensType'), pictureStyle: words('PictureWizardMode') }],
  ['Casio', { focusDistance: number(['ObjectDistance'], (millimetres) => millimetres / 1000) }],
  [
    'Apple',
    {
      burstId: text('BurstUUID'),
      contentIdentifier: text('ContentIdentifier', 'MediaGroupUUID'),
      hdr: text('HDRImageType'),
    },
  ],
])

/** The answers that a maker note has; each is looked up when it is asked for. */
export function answer<K extends keyof Answers>(note: MakerNote, name: K): Answers[K] {
  const read = tables.get(note.maker)?.[name] ?? usual[name]
  return (read ? read(note) : null) as Answers[K]
}
