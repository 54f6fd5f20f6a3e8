import { partialDate } from '../../block/xmp-views/date.ts'
import { answer } from '../../block/maker-notes/answers.ts'
import { counted, listed, type Maybe, sameDate, sameList, sameName, sameText, settled, type Sourced, stated } from './sourced.ts'
import type { Told } from './told.ts'

/** Statements in the order of the Metadata Working Group: EXIF, then XMP, and IPTC before it where it was changed since. [MWG 2.0] */
function inOrder<T>(told: Told, exif: readonly Maybe<T>[], iptc: Maybe<T>, xmp: readonly Maybe<T>[]): readonly Maybe<T>[] {
  return told.iptcChanged ? [...exif, iptc, ...xmp] : [...exif, ...xmp, iptc]
}

const dataset = (told: Told, field: string, name: string) => stated(`iptc:${name}`, told.datasets(field)[0])
const property = (told: Told, name: string) => stated(`xmp:${name}`, told.xmp?.text(name))

/** What the picture is called. */
export function titleOf(told: Told): Sourced<string> | null {
  const exif = [stated('exif:ImageTitle', told.tag('ExifIFD', 0xa436)), stated('exif:XPTitle', told.tag('IFD0', 0x9c9b))]
  const said = inOrder(told, [], dataset(told, 'objectName', 'ObjectName'), [property(told, 'dc:title')])
  return settled([...said, ...exif, stated('film:title', told.key('title'))], sameText)
}

/** What the picture shows. [MWG 2.0] */
export function captionOf(told: Told): Sourced<string> | null {
  const exif = [stated('exif:ImageDescription', told.tag('IFD0', 0x010e))]
  const said = inOrder(told, exif, dataset(told, 'caption', 'Caption/Abstract'), [property(told, 'dc:description')])
  return settled([...said, stated('film:comment', told.key('comment'))], sameText)
}

/** What to tell those who cannot see the picture. */
export const altTextOf = (told: Told) => settled([property(told, 'Iptc4xmpCore:AltTextAccessibility')], sameText)

/** What the picture is about. [MWG 2.0] */
export function keywordsOf(told: Told): Sourced<readonly string[]> | null {
  const exif = listed('exif:XPKeywords', (told.tag('IFD0', 0x9c9e) ?? '').split(';'))
  const iptc = listed('iptc:Keywords', told.datasets('keywords'))
  return settled([...inOrder(told, [], iptc, [listed('xmp:dc:subject', told.xmp?.list('dc:subject') ?? [])]), exif], sameList)
}

/** Who made the picture. [MWG 2.0] */
export function creatorsOf(told: Told): Sourced<readonly string[]> | null {
  const exif = listed('exif:Artist', (told.tag('IFD0', 0x013b) ?? '').split(';'))
  const iptc = listed('iptc:By-line', told.datasets('byline'))
  const film = listed('film:artist', [told.key('artist') ?? ''])
  return settled([...inOrder(told, [exif], iptc, [listed('xmp:dc:creator', told.xmp?.list('dc:creator') ?? [])]), film], sameList)
}

/** Whom to name beside the picture. */
export const creditOf = (told: Told) =>
  settled(inOrder(told, [], dataset(told, 'credit', 'Credit'), [property(told, 'photoshop:Credit')]), sameText)

/** The notice of copyright. [MWG 2.0] */
export function copyrightOf(told: Told): Sourced<string> | null {
  const exif = [stated('exif:Copyright', told.tag('IFD0', 0x8298))]
  const said = inOrder(told, exif, dataset(told, 'copyrightNotice', 'CopyrightNotice'), [property(told, 'dc:rights')])
  return settled([...said, stated('film:copyright', told.key('copyright'))], sameText)
}

/** On which terms the picture may be used. */
export const licenseOf = (told: Told) =>
  settled(
    ['cc:license', 'xmpRights:WebStatement', 'xmpRights:UsageTerms'].map((name) => property(told, name)),
    () => true,
  )

/** How many stars people gave. [MWG 2.0] */
export function ratingOf(told: Told): Sourced<number> | null {
  const xmp = told.property('xmp:Rating', 'number')
  return settled([counted('xmp:xmp:Rating', xmp as number | null), counted('exif:Rating', told.number('IFD0', 0x4746))], Object.is)
}

/** Maker and model in one, the maker once. */
function cameraNamed(make: string | null | undefined, model: string | null | undefined): string | null {
  const [maker, name] = [make?.trim() ?? '', model?.trim() ?? '']
  const first = maker.split(/\s/, 1)[0]!.toLowerCase()
  return name.toLowerCase().startsWith(first) ? name || maker || null : `${maker} ${name}`.trim()
}

/** What the picture was taken with. */
export function cameraOf(told: Told): Sourced<string> | null {
  const apple = 'com.apple.quicktime.'
  const said = [
    stated('exif:Make+Model', cameraNamed(told.tag('IFD0', 0x010f), told.tag('IFD0', 0x0110))),
    stated('xmp:tiff:Make+Model', cameraNamed(told.xmp?.text('tiff:Make'), told.xmp?.text('tiff:Model'))),
    stated(`film:${apple}make+model`, cameraNamed(told.key(`${apple}make`), told.key(`${apple}model`))),
  ]
  return settled(said, sameName)
}

/** The lens that it was taken through: by the name that it is sold under, where the maker note tells it. */
export function lensOf(told: Told): Sourced<string> | null {
  const said = [
    stated('makerNote:lensModel', told.note && answer(told.note, 'lensModel')),
    stated('exif:LensModel', told.tag('ExifIFD', 0xa434)),
    ...['exifEX:LensModel', 'aux:Lens'].map((name) => property(told, name)),
  ]
  return settled(said, sameName)
}

/** One of the dates of EXIF, with its offset where it is stated. */
function moment(told: Told, name: 'DateTimeOriginal' | 'DateTimeDigitized'): Maybe<string> {
  const found = told.exif?.moment(name)
  if (!found?.instant) return stated(`exif:${name}`, found?.local)
  return stated(`exif:${name}+${name.replace('DateTime', 'OffsetTime')}`, found.instant)
}

/** When the picture was taken. [MWG 2.0] */
export function takenAtOf(told: Told): Sourced<string> | null {
  const [day, time] = [told.datasets('dateCreated')[0], told.datasets('timeCreated')[0]]
  const iptc = stated(time ? 'iptc:DateCreated+TimeCreated' : 'iptc:DateCreated', partialDate(time ? `${day}T${time}` : (day ?? '')))
  const dated = (name: string) => stated(`xmp:${name}`, told.property(name, 'date') as string | null)
  const said = inOrder(told, [moment(told, 'DateTimeOriginal')], iptc, ['photoshop:DateCreated', 'exif:DateTimeOriginal'].map(dated))
  const apple = stated('film:com.apple.quicktime.creationdate', partialDate(told.key('com.apple.quicktime.creationdate') ?? ''))
  const film = stated('film:creation_time', told.film?.creationTime)
  return (
    settled(said, sameDate) ??
    settled([apple, film], sameDate) ??
    settled([moment(told, 'DateTimeDigitized'), dated('xmp:CreateDate')], sameDate)
  )
}
