import { enumeration } from '../exif-tags/row.ts'
import { rowsOf, type XmpView } from './row.ts'

const pickLabel = enumeration('DigiKamPickLabel', 'Whether a picture was picked, in digiKam.', [
  [0, 'NONE', 'None', 'Nobody decided on it.'],
  [1, 'REJECTED', 'Rejected', 'It was thrown out.'],
  [2, 'PENDING', 'Pending', 'It is still to be decided on.'],
  [3, 'ACCEPTED', 'Accepted', 'It was picked.'],
])

const colors = ['NONE', 'RED', 'ORANGE', 'YELLOW', 'GREEN', 'BLUE', 'MAGENTA', 'GRAY', 'BLACK', 'WHITE'] as const

const colorLabel = enumeration(
  'DigiKamColorLabel',
  'The colour that a picture was marked with, in digiKam.',
  colors.map(
    (color, number) => [number, color, color, number === 0 ? 'Marked with no colour.' : `Marked in ${color.toLowerCase()}.`] as const,
  ),
)

const digi = rowsOf('digiKam')

/** What digiKam keeps. */
export const digiKam: XmpView = {
  field: 'digiKam',
  type: 'XmpDigiKam',
  description: 'What digiKam keeps, prefix digiKam: tags as paths, labels, authors of captions.',
  rows: [
    digi.texts('TagsList', 'Tags with all that stand above them, such as "Places/Norway/Oslo".'),
    digi.one('PickLabel', pickLabel, 'Whether the picture was picked.'),
    digi.one('ColorLabel', colorLabel, 'The colour that the picture was marked with.'),
    digi.localized('CaptionsAuthorNames', 'Who wrote the caption'),
    digi.localized('CaptionsDateTimeStamps', 'When the caption was written'),
    digi.text('ImageHistory', 'What was done to the picture, as XML of digiKam.'),
    digi.text('ImageUniqueID', 'Names the picture in the collection.', { field: 'imageUniqueId' }),
    digi.text('LensCorrectionSettings', 'How faults of the lens were corrected, as XML of digiKam.'),
  ],
}

const microsoft = rowsOf('MicrosoftPhoto')

/** What Windows keeps. */
export const microsoftPhoto: XmpView = {
  field: 'microsoftPhoto',
  type: 'XmpMicrosoftPhoto',
  description: 'What Windows keeps about pictures, prefix MicrosoftPhoto: rating, keywords, device.',
  rows: [
    microsoft.number('Rating', 'Stars in per cent: 1, 25, 50, 75 and 99 are one to five.', { field: 'ratingPercent' }),
    microsoft.date('DateAcquired', 'When the picture came onto the computer.'),
    microsoft.texts('LastKeywordXMP', 'Keywords in XMP when Windows last wrote them.', { field: 'lastKeywordXmp' }),
    microsoft.texts('LastKeywordIPTC', 'Keywords in IPTC when Windows last wrote them.', { field: 'lastKeywordIptc' }),
    microsoft.text('CameraSerialNumber', 'The serial number of the camera.'),
    microsoft.text('FlashManufacturer', 'Who made the flash.'),
    microsoft.text('FlashModel', 'The model of the flash.'),
    microsoft.text('LensManufacturer', 'Who made the lens.'),
    microsoft.text('LensModel', 'The model of the lens.'),
    microsoft.text('CreatorAppId', 'What identifies the program that made the picture, such as a panorama.'),
    microsoft.text('CreatorOpenWithUIOptions', 'How that program is to open it.'),
    microsoft.text('ItemSubType', 'What kind of item it is.'),
  ],
}

const acd = rowsOf('acdsee')

/** What ACDSee keeps. */
export const acdsee: XmpView = {
  field: 'acdsee',
  type: 'XmpAcdsee',
  description: 'What ACDSee keeps, prefix acdsee: caption, keywords, categories, rating.',
  rows: [
    acd.text('caption', 'What the picture shows.'),
    acd.text('author', 'Who made the picture.'),
    acd.text('notes', 'Notes on the picture.'),
    acd.date('datetime', 'When the picture was made, as ACDSee holds it.', { field: 'dateTime' }),
    acd.number('rating', 'How many stars people gave the picture.'),
    acd.boolean('tagged', 'Whether the picture is ticked.'),
    acd.texts('keywords', 'Keywords of the picture.'),
    acd.text('categories', 'Categories as XML of ACDSee.'),
    acd.text('collections', 'Collections that the picture is in.'),
    acd.texts('snapshots', 'Versions of the developed picture.'),
    acd.text('editstatus', 'How far editing has got.', { field: 'editStatus' }),
    acd.boolean('rawrppused', 'Whether the raw picture was developed here.', { field: 'developed' }),
  ],
}

const drone = rowsOf('drone-dji')
const [degrees, metres] = [{ unit: 'degrees' }, { unit: 'm' }]

/** What drones of DJI record. */
export const djiDrone: XmpView = {
  field: 'droneDji',
  type: 'XmpDjiDrone',
  description: 'Where a drone of DJI was and how it and its camera were turned, prefix drone-dji.',
  rows: [
    drone.number('AbsoluteAltitude', 'Height above sea level.', metres),
    drone.number('RelativeAltitude', 'Height above where it took off.', metres),
    drone.number('GpsLatitude', 'Degrees north of the equator, south is negative.', degrees),
    drone.number('GpsLongitude', 'Degrees east of Greenwich, west is negative.', degrees),
    drone.number('GimbalRollDegree', 'How far the camera was turned about its line of sight.', degrees),
    drone.number('GimbalYawDegree', 'Where the camera looked, clockwise from north.', degrees),
    drone.number('GimbalPitchDegree', 'How far up the camera looked; -90 is straight down.', degrees),
    drone.number('FlightRollDegree', 'How far the drone leaned to the side.', degrees),
    drone.number('FlightYawDegree', 'Where the drone headed, clockwise from north.', degrees),
    drone.number('FlightPitchDegree', 'How far up the drone pointed.', degrees),
    drone.number('FlightXSpeed', 'How fast it flew northwards.', { unit: 'm/s' }),
    drone.number('FlightYSpeed', 'How fast it flew eastwards.', { unit: 'm/s' }),
    drone.number('FlightZSpeed', 'How fast it sank.', { unit: 'm/s' }),
    drone.text('CameraSerialNumber', 'The serial number of the camera.'),
    drone.text('DroneSerialNumber', 'The serial number of the drone.'),
    drone.text('DroneModel', 'The model of the drone.'),
  ],
}
