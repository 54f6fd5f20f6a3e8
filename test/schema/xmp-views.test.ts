import { describe, expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { changed } from '../support/exiftool.ts'
import { frame, jpegOf, scan, segment, XMP_IDENTIFIER } from '../support/jpeg.ts'
import { installed } from '../support/tool.ts'

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  stEvt: 'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#',
  exif: 'http://ns.adobe.com/exif/1.0/',
  tiff: 'http://ns.adobe.com/tiff/1.0/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  ext: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  core: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  kw: 'http://www.metadataworkinggroup.com/schemas/keywords/',
  Container: 'http://ns.google.com/photos/1.0/container/',
  Item: 'http://ns.google.com/photos/1.0/container/item/',
}

async function said(content: string, selection: string): Promise<Record<string, unknown>> {
  const declared = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  const packet = `<rdf:RDF ${declared.join(' ')}><rdf:Description>${content}</rdf:Description></rdf:RDF>`
  const part = segment(0xe1, XMP_IDENTIFIER, new TextEncoder().encode(packet))
  return saidOf(jpegOf(part, frame(4, 3), scan), selection)
}

async function saidOf(bytes: Uint8Array, selection: string): Promise<Record<string, unknown>> {
  const { image, errors } = await describeBytes(bytes, `xmp { ${selection} }`)
  expect(errors).toEqual([])
  return (image as { xmp: Record<string, unknown> }).xmp
}

describe('typed views of XMP', () => {
  test('are null where a packet has nothing of their namespace', async () => {
    expect(await said('<xmp:Label>Red</xmp:Label>', 'xmp { label rating } tiff { make } mwgRs { regions { list { name } } }')).toEqual({
      xmp: { label: 'Red', rating: null },
      tiff: null,
      mwgRs: null,
    })
  })

  test('keep to the types of their properties', async () => {
    const content = `<exif:ExposureTime>1/125</exif:ExposureTime><exif:FNumber>56/0</exif:FNumber><exif:MeteringMode>5</exif:MeteringMode>
      <exif:PixelXDimension>a lot</exif:PixelXDimension><exif:GPSLatitude>57,20.5N</exif:GPSLatitude><exif:GPSLongitude>3,30,36W</exif:GPSLongitude>
      <exif:DateTimeOriginal>2024:05:01 12:30:00</exif:DateTimeOriginal><exif:SubjectArea>12</exif:SubjectArea>
      <exif:Flash rdf:parseType="Resource"><exif:Fired>True</exif:Fired><exif:Mode>3</exif:Mode><exif:Return>9</exif:Return></exif:Flash>`
    const selection = `exposureTime fNumber meteringMode pixelXDimension gpsLatitude gpsLongitude dateTimeOriginal subjectArea gpsAltitude
      flash { fired mode return absent } isoSpeedRatings`
    expect(await said(content, `exif { ${selection} }`)).toEqual({
      exif: {
        exposureTime: 0.008,
        fNumber: null,
        meteringMode: 'PATTERN',
        pixelXDimension: null,
        gpsLatitude: 57 + 20.5 / 60,
        gpsLongitude: -(3 + 30 / 60 + 36 / 3600),
        dateTimeOriginal: '2024-05-01T12:30:00',
        subjectArea: [12],
        gpsAltitude: null,
        flash: { fired: true, mode: 'AUTO', return: null, absent: null },
        isoSpeedRatings: [],
      },
    })
  })

  test.each([
    ['2024', '2024'],
    ['2024-02', '2024-02'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2024-05-01T12:00+0200', '2024-05-01T12:00+02:00'],
    ['2024-05-01T12:00:00.250Z', '2024-05-01T12:00:00.250Z'],
    ['2024-05-01T25:00:00', null],
    ['yesterday', null],
  ])('a date %s is %s', async (stored, told) => {
    expect(await said(`<xmp:CreateDate>${stored}</xmp:CreateDate>`, 'xmp { createDate }')).toEqual({ xmp: { createDate: told } })
  })

  test('name terms of lists by whatever address they are written with', async () => {
    const content = `<ext:DigitalSourceType>https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</ext:DigitalSourceType>
      <plus:DataMining>DMI-PROHIBITED-AIMLTRAINING</plus:DataMining><ext:AISystemUsed>Painter</ext:AISystemUsed>
      <core:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A lake</rdf:li><rdf:li xml:lang="de">Ein See</rdf:li></rdf:Alt></core:AltTextAccessibility>`
    const selection = 'digitalSourceType dataMining dataMiningUri aiSystemUsed altText german: altText(language: "de") extendedDescription'
    expect(await said(content, `photoMetadata { ${selection} }`)).toEqual({
      photoMetadata: {
        digitalSourceType: 'TRAINED_ALGORITHMIC_MEDIA',
        dataMining: 'PROHIBITED_AI_ML_TRAINING',
        dataMiningUri: 'DMI-PROHIBITED-AIMLTRAINING',
        aiSystemUsed: 'Painter',
        altText: 'A lake',
        german: 'Ein See',
        extendedDescription: null,
      },
    })
  })

  test('have structures in structures, and lists of them', async () => {
    const content = `<kw:Keywords rdf:parseType="Resource"><kw:Hierarchy><rdf:Bag><rdf:li rdf:parseType="Resource"><kw:Keyword>Animals</kw:Keyword>
      <kw:Children><rdf:Bag><rdf:li kw:Keyword="Heron" kw:Applied="True"/></rdf:Bag></kw:Children></rdf:li></rdf:Bag></kw:Hierarchy></kw:Keywords>
      <Container:Directory><rdf:Seq><rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="image/jpeg" Item:Semantic="Primary"/></rdf:li>
      <rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="video/mp4" Item:Length="5000000000"/></rdf:li><rdf:li>stray</rdf:li></rdf:Seq></Container:Directory>
      <xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved" stEvt:when="2024-05-01T12:00:00+02:00"/></rdf:Seq></xmpMM:History>`
    const selection = `mwgKw { keywords { hierarchy { keyword children { keyword applied children { keyword } } } } }
      container { directory { item { mimeType semantic length } } } xmpMM { history { action when } derivedFrom { documentID } }`
    expect(await said(content, selection)).toEqual({
      mwgKw: { keywords: { hierarchy: [{ keyword: 'Animals', children: [{ keyword: 'Heron', applied: true, children: [] }] }] } },
      container: {
        directory: [
          { item: { mimeType: 'image/jpeg', semantic: 'Primary', length: null } },
          { item: { mimeType: 'video/mp4', semantic: null, length: 5e9 } },
        ],
      },
      xmpMM: { history: [{ action: 'saved', when: '2024-05-01T12:00:00+02:00' }], derivedFrom: null },
    })
  })

  test('take no name of a file for anything but itself', async () => {
    const content = '<xmp:constructor>1</xmp:constructor><xmp:then>2</xmp:then><xmp:__proto__>3</xmp:__proto__><xmp:Rating>5</xmp:Rating>'
    expect(await said(content, 'xmp { rating label }')).toEqual({ xmp: { rating: 5, label: null } })
  })
})

/** What exiftool is told to write. */
const WRITTEN =
  `-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=400,H=300,Unit=pixel},RegionList=[{Area={X=0.5,Y=0.25,W=0.1,H=0.2,Unit=normalized},Name=Ann,Type=Face}]}
-XMP-iptcExt:LocationShown={City=Oslo,CountryCode=NO,GPSLatitude=59.91,GPSLongitude=-10.75}
-XMP-iptcExt:PersonInImageWDetails={PersonName=Ann,PersonCharacteristic=[{CvTermName=tall}]}
-XMP-iptcExt:ArtworkOrObject={AOTitle=Scream,AOCreator=Munch,AODateCreated=1893}
-XMP-iptcExt:ImageRegion={Name=Left,RegionBoundary={RbShape=rectangle,RbUnit=relative,RbX=0,RbY=0,RbW=0.5,RbH=1}}
-XMP-iptcExt:Contributor={Name=Bob,Role=http://example.org/role}
-XMP-iptcExt:ProductInImage={ProductName=Boat,ProductGTIN=12345678}
-XMP-plus:Licensor={LicensorName=Agency,LicensorURL=https://example.org}
-XMP-plus:ModelReleaseStatus=Unlimited Model Releases
-XMP-plus:MinorModelAgeDisclosure=Age 25 or Over
-XMP-aux:LensInfo=24 105 4 4
-XMP-crs:Exposure2012=+0.50
-XMP-crs:HueAdjustmentAqua=-12
-XMP-GPano:FullPanoWidthPixels=8000
-XMP-GPano:UsePanoramaViewer=True
-XMP-xmpRights:Marked=True
-XMP-digiKam:TagsList=Places/Oslo
-XMP-microsoft:RatingPercent=75
-XMP-exif:GPSAltitude=12.5
-XMP-exifEX:LensModel=Lens
-XMP-iptcCore:CreatorCity=Bergen
-XMP-acdsee:Caption=A caption
-XMP-drone-dji:AbsoluteAltitude=+120.50`.split('\n')

const SELECTION = `mwgRs { regions { appliedToDimensions { width height unit } list { name type area { x y width height unit } } } }
  iptc4xmpExt { locationsShown { city countryCode latitude longitude } personInImageWithDetails { name characteristics { name } }
    artworkOrObject { title creators dateCreated } imageRegions { name boundary { shape unit x width height } }
    contributors { name roles } productsInImage { name gtin } }
  plus { licensors { name url } modelReleaseStatus minorModelAgeDisclosure }
  aux { lensInfo } crs { exposure2012 hueAdjustmentAqua hasCrop } gPano { fullPanoWidthPixels usePanoramaViewer }
  xmpRights { marked } digiKam { tagsList } microsoftPhoto { ratingPercent } exif { gpsAltitude } exifEX { lensModel }
  iptc4xmpCore { creatorContactInfo { city country } } acdsee { caption } droneDji { absoluteAltitude }`

test.skipIf(!installed('exiftool', '-ver'))('say what exiftool was told to write', async () => {
  const empty = Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${NAMESPACES.rdf}"/></x:xmpmeta>`)
  const packet = changed(empty, 'xmp', '-struct', ...WRITTEN)
  const found = await saidOf(jpegOf(segment(0xe1, XMP_IDENTIFIER, packet), frame(4, 3), scan), SELECTION)
  expect(found).toMatchObject({
    mwgRs: {
      regions: {
        appliedToDimensions: { width: 400, height: 300, unit: 'pixel' },
        list: [{ name: 'Ann', type: 'Face', area: { x: 0.5, y: 0.25, width: 0.1, height: 0.2, unit: 'normalized' } }],
      },
    },
    iptc4xmpExt: {
      locationsShown: [{ city: 'Oslo', countryCode: 'NO', latitude: 59.91, longitude: -10.75 }],
      personInImageWithDetails: [{ name: 'Ann', characteristics: [{ name: 'tall' }] }],
      artworkOrObject: [{ title: 'Scream', creators: ['Munch'], dateCreated: '1893' }],
      imageRegions: [{ name: 'Left', boundary: { shape: 'RECTANGLE', unit: 'RELATIVE', x: 0, width: 0.5, height: 1 } }],
      contributors: [{ name: 'Bob', roles: ['http://example.org/role'] }],
      productsInImage: [{ name: 'Boat', gtin: '12345678' }],
    },
    plus: {
      licensors: [{ name: 'Agency', url: 'https://example.org' }],
      modelReleaseStatus: 'UNLIMITED',
      minorModelAgeDisclosure: 'AGE_25_OR_OVER',
    },
    aux: { lensInfo: [24, 105, 4, 4] },
    crs: { exposure2012: 0.5, hueAdjustmentAqua: -12, hasCrop: null },
    gPano: { fullPanoWidthPixels: 8000, usePanoramaViewer: true },
    xmpRights: { marked: true },
    digiKam: { tagsList: ['Places/Oslo'] },
    microsoftPhoto: { ratingPercent: 75 },
    exif: { gpsAltitude: 12.5 },
    exifEX: { lensModel: 'Lens' },
    iptc4xmpCore: { creatorContactInfo: { city: 'Bergen', country: null } },
    acdsee: { caption: 'A caption' },
    droneDji: { absoluteAltitude: 120.5 },
  })
})
