import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { execute, parse } from 'graphql'
import { readSettings } from '../src/config.ts'
import type { Secret } from '../src/setting-kinds.ts'
import { createContext } from '../src/context.ts'
import { Redaction, secretsIn } from '../src/redact.ts'
import { schema } from '../src/schema/index.ts'
import { openSources } from '../src/source/open.ts'
import { running } from './server/running.ts'
import { resource } from './support/blocks.ts'
import { box, fileType } from './support/boxes.ts'
import { bytes, u16, u32 } from './support/bytes.ts'
import { frame, jpegOf, scan, segment, XMP_IDENTIFIER } from './support/jpeg.ts'
import { mvhd, trak, visual } from './support/movie.ts'
import { chunk, idat, iend, ihdr, pngOf } from './support/png.ts'
import { tiffBytes } from './support/tiff.ts'
import { temporaryFolder } from './support/temporary.ts'

/** What stands for each secret, in whatever form it is told. */
const marks: Readonly<Record<Secret, RegExp>> = {
  gps: /48[.,/]|48 deg|"GPS/,
  serial: /SERIAL-42/,
  owner: /OWNER-42/,
  thumbnail: /THUMB|base64/,
  faces: /PERSON-42/,
}
/** What a summary calls them. */
const kinds: Readonly<Record<Secret, string>> = {
  gps: 'LOCATION',
  serial: 'SERIAL_NUMBER',
  owner: 'OWNER',
  thumbnail: 'THUMBNAIL',
  faces: 'FACES',
}
const all = Object.keys(marks) as Secret[]

const nikon = bytes('Nikon\0', 2, 0x10, 0, 0, tiffBytes([[{ id: 0x1d, type: 2, values: 'SERIAL-42' }]]))
const exif = tiffBytes([
  [
    { id: 0x010f, type: 2, values: 'NIKON CORPORATION' },
    { id: 0x013b, type: 2, values: 'Artist' },
    {
      id: 0x8769,
      type: 4,
      ifds: [
        [
          { id: 0x829a, type: 5, values: [[1, 125]] },
          { id: 0x927c, type: 7, values: nikon },
          { id: 0xa430, type: 2, values: 'OWNER-42' },
          { id: 0xa431, type: 2, values: 'SERIAL-42' },
          { id: 0xa435, type: 2, values: 'SERIAL-42' },
        ],
      ],
    },
    {
      id: 0x8825,
      type: 4,
      ifds: [
        [
          { id: 1, type: 2, values: 'N' },
          { id: 2, type: 5, values: [[48, 1], [51, 1], [30, 1]] }, // prettier-ignore
          { id: 3, type: 2, values: 'E' },
          { id: 4, type: 5, values: [[48, 1], [0, 1], [0, 1]] }, // prettier-ignore
        ],
      ],
    },
  ],
])
const namespaces =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:any="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:g="http://ns.adobe.com/xap/1.0/g/img/"'
const packet = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${namespaces} exif:GPSLatitude="48,30N" aux:SerialNumber="SERIAL-42" aux:OwnerName="OWNER-42" dc:format="image/jpeg">
<any:Regions rdf:parseType="Resource"><any:RegionList><rdf:Bag><rdf:li any:Name="PERSON-42"/></rdf:Bag></any:RegionList></any:Regions>
<e:PersonInImage><rdf:Bag><rdf:li>PERSON-42</rdf:li></rdf:Bag></e:PersonInImage>
<e:LocationCreated rdf:parseType="Resource"><e:City>Paris</e:City><exif:GPSLongitude>48,0E</exif:GPSLongitude></e:LocationCreated>
<xmp:Thumbnails><rdf:Alt><rdf:li rdf:parseType="Resource"><g:image>THUMB</g:image></rdf:li></rdf:Alt></xmp:Thumbnails>
</rdf:Description></rdf:RDF>`
const small = bytes(u32(1), u32(4), u32(3), u32(12), u32(36), u32(4), u16(24), u16(1), 'THUMB')

const photo = jpegOf(
  segment(0xe1, 'Exif\0\0', exif),
  segment(0xe1, XMP_IDENTIFIER, packet),
  segment(0xed, 'Photoshop 3.0\0', resource(0x040c, small), resource(0x040a, bytes(1))),
  frame(4, 3),
  scan,
)
const shot = box('udta', box('\xa9xyz', u16(18), u16(0), '+48.8577+002.2950/'), box('\xa9nam', u16(5), u16(0), 'Title'))
const track = trak({ handler: 'vide', entry: visual('avc1', 4, 3), user: shot })
const film = bytes(fileType('isom', 'isom'), box('moov', mvhd(1000), track, shot))
const text = pngOf(ihdr(4, 3), chunk('tEXt', 'exif:GPSLatitude\0', '48/1'), chunk('tEXt', 'Title\0', 'Title'), idat(), iend)
const files = { 'photo.jpg': photo, 'film.mp4': film, 'text.png': text }

const folder = temporaryFolder()
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)

const TAGS = 'tags { group id name value raw text } warnings'
const selection = `format width
  exif { exposureTime artist cameraOwnerName bodySerialNumber lensSerialNumber gps { latitude longitude } thumbnail { length dataUrl } makerNote { serialNumber ownerName ${TAGS} } ${TAGS} }
  xmp { json packet serial: property(path: "aux:SerialNumber") place: property(path: "Iptc4xmpExt:LocationCreated/exif:GPSLongitude") ${TAGS} dc { format } }
  photoshop { copyrighted thumbnail { size } ${TAGS} } iptc { ${TAGS} } videoMeta { location { latitude } ${TAGS} streams { title tags { name value raw text } } } text { keyword value }
  blocks { kind name } warnings previews { length } multiPicture { pictures { role } }
  summary { location { latitude longitude } camera { value } privacy { kind names } } generation { raw settings } layers { name }`

/** What is said of a file, but for the names of fields. */
async function said(name: keyof typeof files, ...secrets: Secret[]) {
  const sources = openSources({ localRoot: folder })
  const contextValue = createContext(sources, {}, new Redaction(secrets))
  const document = parse(`{ imageInfo(url: "local:///${name}") { ${selection} } }`)
  const { data, errors } = await execute({ schema, document, contextValue })
  await contextValue.dispose()
  expect(errors).toBeUndefined()
  return JSON.stringify(data)
}

describe('kept back, whatever it is', () => {
  test('is nothing where nothing is said', async () => {
    const whole = await said('photo.jpg')
    for (const secret of all.filter((one) => one !== 'thumbnail')) expect(whole).toMatch(marks[secret])
    expect(whole).toMatch(/THUMB/)
    expect(whole).toMatch(/"copyrighted":true,"thumbnail":{"size":\d+}/)
    expect(whole).toMatch(/"packet":"</)
    for (const secret of all.filter((one) => one !== 'thumbnail')) expect(whole).toContain(`"kind":"${kinds[secret]}"`)
    expect(await said('film.mp4')).toMatch(/"latitude":48\.8577/)
    expect(await said('text.png')).toMatch(/48\/1/)
  })

  test.each(all)('%s, and nothing else', async (secret) => {
    const told = await said('photo.jpg', secret)
    for (const other of all) {
      if (other === secret) expect(told, other).not.toMatch(marks[other])
      else expect(told, other).toMatch(marks[other])
    }
    expect(told).toMatch(/"packet":null/)
    expect(told).not.toContain(`"kind":"${kinds[secret]}"`)
    expect(told).toMatch(/"exposureTime":0\.008,"artist":"Artist"/)
    expect(told).toMatch(/"dc":{"format":"image\/jpeg"}/)
    expect(told).toMatch(/"copyrighted":true/)
  })

  test('the places of films and texts', async () => {
    const told = await said('film.mp4', 'gps')
    expect(told).not.toMatch(/48/)
    expect(told).toMatch(/"location":null/)
    expect(told).toMatch(/Title/)
    expect(told).toMatch(/"streams":\[{"title":"Title"/)
    expect(await said('text.png', 'gps')).toMatch(
      /"text":\[{"keyword":"Title","value":"Title"}\],"blocks":\[{"kind":"TEXT","name":"Title"}\]/,
    )
  })

  test('a packet that holds nothing of it is told', async () => {
    expect(await said('text.png', ...all)).toMatch(/"xmp":null/)
  })
})

describe('over HTTP', async () => {
  const { url } = await running({
    HELIOGRAPH_LOCAL_ROOT: folder,
    HELIOGRAPH_REDACT: all.join(),
    HELIOGRAPH_API_KEYS: 'opens',
    IMGPROXY_ALLOWED_SOURCES: 'local://',
  })
  const headers = (key?: string) => ({ 'content-type': 'application/json', ...(key && { 'x-api-key': key }) })
  const answer = async (path: string, key?: string) => {
    const response = await fetch(new URL(path, url), { headers: headers(key) })
    expect(response.status).toBe(200)
    return response.text()
  }
  const query = (name: string) => `/graphql?query=${encodeURIComponent(`{ imageInfo(url: "local:///${name}") { ${selection} } }`)}`

  test.each([
    ['GraphQL', query('photo.jpg'), /SERIAL-42/, /Artist/],
    ['GraphQL, of a film', query('film.mp4'), /48\.8577/, /Title/],
    ['imgproxy', '/info/_/exif:1/xmp:1/iptc:1/plain/local:///photo.jpg', /SERIAL-42/, /Artist/],
    ['imgproxy, of a film', '/info/_/video_meta:1/plain/local:///film.mp4', /48\.8577/, /Title/],
    ['OSS', '/photo.jpg?x-oss-process=image/info', /SERIAL-42|48deg/, /Artist/],
    ['KS3', '/photo.jpg@base@tag=exif', /SERIAL-42|48\/1/, /Artist/],
  ])('%s tells it to those who show a key alone', async (_, path, secret, other) => {
    const [anonymous, known] = await Promise.all([answer(path), answer(path, 'opens')])
    expect(known).toMatch(secret)
    expect(anonymous).not.toMatch(secret)
    expect(anonymous).toMatch(other)
    for (const mark of Object.values(marks)) expect(anonymous).not.toMatch(mark)
  })
})

test('a secret that is none stops the start', () => {
  expect(readSettings({ HELIOGRAPH_REDACT: 'gps, Faces' }).redact).toEqual(['gps', 'faces'])
  expect(() => readSettings({ HELIOGRAPH_REDACT: 'gps,face' })).toThrow(/HELIOGRAPH_REDACT/)
})

describe('entries by their names', () => {
  test.each<[group: string, name: string, secrets: Secret[]]>([
    ['GPS', 'Latitude', ['gps']],
    ['GPS', 'anything', ['gps']],
    ['geo', 'lat', ['gps']],
    ['exif', 'GPSDestBearing', ['gps']],
    ['drone-dji', 'AbsoluteAltitude', ['gps']],
    ['drone-dji', 'GpsLongtitude', ['gps']],
    ['Panasonic', 'Longitude', ['gps']],
    ['Kodak', 'GeoTag', ['gps']],
    ['Xmp', 'GeoPosition', ['gps']],
    ['moov', 'com.apple.quicktime.location.ISO6709', ['gps']],
    ['Samsung', 'MCC_Data', ['gps']],
    ['Samsung', 'MCCData', ['gps']],
    ['ExifIFD', 'ISOSpeedLatitudeyyy', []],
    ['Photoshop', 'GlobalAltitude', []],
    ['ExifIFD', 'BodySerialNumber', ['serial']],
    ['Apple', 'Device ID', ['serial']],
    ['tags', 'device-id', ['serial']],
    ['tags', 'deviceid', ['serial']],
    ['tags', 'deviceidentity', []],
    ['ExifIFD', 'CameraOwnerName', ['owner']],
    ['xmpRights', 'Owner', ['owner']],
    ['plus', 'CopyrightOwner', []],
    ['Iptc4xmpExt', 'AOCurrentCopyrightOwnerName', []],
    ['moov', 'account_id', ['owner']],
    ['moov', 'account_identity', []],
    ['IFD1', 'ThumbnailOffset', ['thumbnail']],
    ['Canon', 'PreviewImage', ['thumbnail']],
    ['IPTC', 'ObjectData Preview Data', ['thumbnail']],
    ['IFD0', 'JPEGInterchangeFormatLength', ['thumbnail']],
    ['Panasonic', 'JpgFromRaw', ['thumbnail']],
    ['xmpGImg', 'image', ['thumbnail']],
    ['Canon', 'FaceDetect', ['faces']],
    ['text', 'faces', ['faces']],
    ['IPTC', 'surface', []],
    ['Iptc4xmpExt', 'PersonInImage', ['faces']],
    ['Iptc4xmpExt', 'ImageRegion', ['faces']],
    ['mwg-rs', 'Name', ['faces']],
    ['MP', 'x', ['faces']],
    ['MPRI', 'x', ['faces']],
    ['MPReg', 'x', ['faces']],
    ['apple-fi', 'x', ['faces']],
    ['acdsee-rs', 'x', ['faces']],
    ['Panasonic', 'BabyName', ['faces']],
    ['IFD0', 'Make', []],
  ])('%s %s tells %j', (group, name, secrets) => {
    expect(secretsIn(group, name)).toEqual(secrets)
    for (const one of all) expect(new Redaction([one]).entry(group, name)).toBe(secrets.includes(one))
  })

  test.each(['MakerNote', 'DNGPrivateData', 'Raw profile type exif', 'XML:com.adobe.xmp'])('%s may hold any of them', (name) => {
    for (const one of all) expect(new Redaction([one]).entry('', name)).toBe(true)
    expect(new Redaction([]).entry('', name)).toBe(false)
  })
})
