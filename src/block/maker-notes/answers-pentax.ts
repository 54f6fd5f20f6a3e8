import { factsOf, stored, text, usual, words, type AnswerTable } from './asked.ts'
import type { MakerNote } from './index.ts'
import { lensNamed } from './lens.ts'

/** Pentax: two numbers, the first of which tells the mount. */
function pentaxLens(note: MakerNote): string | null {
  const tag = note.all('LensType')[0]
  return tag ? lensNamed(tag.numbers.slice(0, 2).join(' '), tag.named[0], factsOf(note)) : null
}

/** How many times the shutter was released: enciphered with the date and the time of the picture. */
function pentaxShots(note: MakerNote): number | null {
  const word = (name: string, length: number) => {
    const tag = note.all(name).find(({ stored }) => stored.bytes.length >= length)
    return tag ? Buffer.concat([tag.stored.bytes.subarray(0, length), Buffer.alloc(4 - length)]).readUInt32BE(0) : null
  }
  const [stored, date, time] = [word('ShutterCount', 4), word('Date', 4), word('Time', 3)]
  return stored === null || date === null || time === null ? null : (stored ^ date ^ ~time) >>> 0
}

/** What the cameras of Pentax answer. */
export const pentaxAnswers: AnswerTable = {
  lensModel: (note) => text('LensModel')(note) ?? pentaxLens(note),
  lensId: stored('LensType'),
  shutterCount: pentaxShots,
  firmware: (note) => usual.firmware!(note) ?? text('DSPFirmwareVersion')(note),
  imageNumber: text('FrameNumber'),
  imageStabilization: words('ShakeReduction'),
  pictureStyle: words('ImageTone', 'PictureMode'),
}
