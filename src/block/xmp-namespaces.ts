import type { XmlName } from '../syntax/xml-names.ts'

/** The usual prefix of every namespace we know, by the specification or program that defines it. A new one is one line. */
const namespaces: Readonly<Record<string, string>> = {
  // XMP itself [XMP parts 1 and 2]
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xml: 'http://www.w3.org/XML/1998/namespace',
  x: 'adobe:ns:meta/',
  iX: 'http://ns.adobe.com/iX/1.0/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpBJ: 'http://ns.adobe.com/xap/1.0/bj/',
  xmpTPg: 'http://ns.adobe.com/xap/1.0/t/pg/',
  xmpT: 'http://ns.adobe.com/xap/1.0/t/',
  xmpG: 'http://ns.adobe.com/xap/1.0/g/',
  xmpGImg: 'http://ns.adobe.com/xap/1.0/g/img/',
  xmpDM: 'http://ns.adobe.com/xmp/1.0/DynamicMedia/',
  xmpNote: 'http://ns.adobe.com/xmp/note/',
  xmpidq: 'http://ns.adobe.com/xmp/Identifier/qual/1.0/',
  xmpPLUS: 'http://ns.adobe.com/xap/1.0/PLUS/',
  stDim: 'http://ns.adobe.com/xap/1.0/sType/Dimensions#',
  stEvt: 'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#',
  stRef: 'http://ns.adobe.com/xap/1.0/sType/ResourceRef#',
  stVer: 'http://ns.adobe.com/xap/1.0/sType/Version#',
  stJob: 'http://ns.adobe.com/xap/1.0/sType/Job#',
  stFnt: 'http://ns.adobe.com/xap/1.0/sType/Font#',
  stMfs: 'http://ns.adobe.com/xap/1.0/sType/ManifestItem#',
  stArea: 'http://ns.adobe.com/xmp/sType/Area#',
  // Adobe's programs
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  panorama: 'http://ns.adobe.com/photoshop/1.0/panorama-profile',
  crs: 'http://ns.adobe.com/camera-raw-settings/1.0/',
  crss: 'http://ns.adobe.com/camera-raw-saved-settings/1.0/',
  crd: 'http://ns.adobe.com/camera-raw-defaults/1.0/',
  lr: 'http://ns.adobe.com/lightroom/1.0/',
  album: 'http://ns.adobe.com/album/1.0/',
  bmsp: 'http://ns.adobe.com/StockPhoto/1.0/',
  creatorAtom: 'http://ns.adobe.com/creatorAtom/1.0/',
  illustrator: 'http://ns.adobe.com/illustrator/1.0/',
  DICOM: 'http://ns.adobe.com/DICOM/',
  asf: 'http://ns.adobe.com/asf/1.0/',
  swf: 'http://ns.adobe.com/swf/1.0/',
  hdrgm: 'http://ns.adobe.com/hdr-gain-map/1.0/',
  hdr_metadata: 'http://ns.adobe.com/hdr-metadata/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfx: 'http://ns.adobe.com/pdfx/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  // What cameras record [XMP part 2; CIPA DC-010]
  tiff: 'http://ns.adobe.com/tiff/1.0/',
  exif: 'http://ns.adobe.com/exif/1.0/',
  exifEX: 'http://cipa.jp/exif/1.0/',
  aux: 'http://ns.adobe.com/exif/1.0/aux/',
  dng: 'http://ns.adobe.com/dng/1.0/',
  // Press, rights and libraries
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  cc: 'http://creativecommons.org/ns#',
  prism: 'http://prismstandard.org/namespaces/basic/2.0/',
  prl: 'http://prismstandard.org/namespaces/prl/2.1/',
  prm: 'http://prismstandard.org/namespaces/prm/3.0/',
  pur: 'http://prismstandard.org/namespaces/prismusagerights/2.1/',
  pmi: 'http://prismstandard.org/namespaces/pmi/2.2/',
  dwc: 'http://rs.tdwg.org/dwc/index.htm',
  GettyImagesGIFT: 'http://xmp.gettyimages.com/gift/1.0/',
  'mwg-rs': 'http://www.metadataworkinggroup.com/schemas/regions/',
  'mwg-kw': 'http://www.metadataworkinggroup.com/schemas/keywords/',
  'mwg-coll': 'http://www.metadataworkinggroup.com/schemas/collections/',
  // Programs that keep pictures
  digiKam: 'http://www.digikam.org/ns/1.0/',
  kipi: 'http://www.digikam.org/ns/kipi/1.0/',
  darktable: 'http://darktable.sf.net/',
  acdsee: 'http://ns.acdsee.com/iptc/1.0/',
  'acdsee-rs': 'http://ns.acdsee.com/regions/',
  MicrosoftPhoto: 'http://ns.microsoft.com/photo/1.0/',
  MP: 'http://ns.microsoft.com/photo/1.2/',
  MP1: 'http://ns.microsoft.com/photo/1.1/',
  MPRI: 'http://ns.microsoft.com/photo/1.2/t/RegionInfo#',
  MPReg: 'http://ns.microsoft.com/photo/1.2/t/Region#',
  expressionmedia: 'http://ns.microsoft.com/expressionmedia/1.0/',
  mediapro: 'http://ns.iview-multimedia.com/mediapro/1.0/',
  photomechanic: 'http://ns.camerabits.com/photomechanic/1.0/',
  extensis: 'http://ns.extensis.com/extensis/1.0/',
  ics: 'http://ns.idimager.com/ics/1.0/',
  fpv: 'http://ns.fastpictureviewer.com/fpv/1.0/',
  dex: 'http://ns.optimasc.com/dex/1.0/',
  // Phones, drones, thermal and panoramic cameras
  GPano: 'http://ns.google.com/photos/1.0/panorama/',
  GSpherical: 'http://ns.google.com/videos/1.0/spherical/',
  GCamera: 'http://ns.google.com/photos/1.0/camera/',
  GImage: 'http://ns.google.com/photos/1.0/image/',
  GAudio: 'http://ns.google.com/photos/1.0/audio/',
  GDepth: 'http://ns.google.com/photos/1.0/depthmap/',
  GFocus: 'http://ns.google.com/photos/1.0/focus/',
  GCreations: 'http://ns.google.com/photos/1.0/creations/',
  Container: 'http://ns.google.com/photos/1.0/container/',
  Item: 'http://ns.google.com/photos/1.0/container/item/',
  Device: 'http://ns.google.com/photos/dd/1.0/device/',
  AppInfo: 'http://ns.google.com/photos/dd/1.0/appinfo/',
  HDRGainMap: 'http://ns.apple.com/HDRGainMap/1.0/',
  depthData: 'http://ns.apple.com/depthData/1.0/',
  depthBlurEffect: 'http://ns.apple.com/depthBlurEffect/1.0/',
  portraitLightingEffect: 'http://ns.apple.com/portraitLightingEffect/1.0/',
  apdi: 'http://ns.apple.com/pixeldatainfo/1.0/',
  aas: 'http://ns.apple.com/adjustment-settings/1.0/',
  'apple-fi': 'http://ns.apple.com/faceinfo/1.0/',
  cell: 'http://developer.sonyericsson.com/cell/1.0/',
  LImage: 'http://ns.leiainc.com/photos/1.0/image/',
  'drone-dji': 'http://www.dji.com/drone-dji/1.0/',
  FLIR: 'http://ns.flir.com/xmp/1.0/',
  Camera: 'http://pix4d.com/camera/1.0/',
}

/** The last `/` or `#` of a namespace URI is often forgotten; no two namespaces differ by it alone. */
function bare(uri: string): string {
  return uri.replace(/[/#]$/, '')
}

const usual = new Map(Object.entries(namespaces).map(([prefix, uri]) => [bare(uri), prefix]))

/** A namespace under its usual prefix. */
export interface Namespace {
  readonly prefix: string
  readonly uri: string
}

const byPrefix = new Map<string, Namespace>(Object.entries(namespaces).map(([prefix, uri]) => [prefix, { prefix, uri }]))

/** The namespace that a prefix usually stands for. */
export function usualNamespace(prefix: string): Namespace | undefined {
  return byPrefix.get(prefix)
}

/** Longer prefixes are not taken over: every name in the namespace would repeat them, whatever it is written with. */
const LONGEST = 64

/** Under which prefix each namespace of a file is shown: the usual one, else the file's own, numbered where another has it. */
export class Prefixes {
  readonly #byUri = new Map<string, string>()
  readonly #taken = new Set<string>()
  /** The last number of each prefix that many have. */
  readonly #numbers = new Map<string, number>()

  readonly of = ({ uri, prefix }: XmlName): string => {
    if (uri === '') return prefix // not declared: it can only mean what it usually means
    const known = this.#byUri.get(uri)
    if (known !== undefined) return known
    const own = usual.get(bare(uri)) ?? this.#free(prefix !== '' && prefix.length <= LONGEST ? prefix : 'ns')
    this.#taken.add(own)
    this.#byUri.set(uri, own)
    return own
  }

  #free(prefix: string): string {
    if (!this.#isTaken(prefix)) return prefix
    let number = (this.#numbers.get(prefix) ?? 1) + 1
    while (this.#isTaken(`${prefix}_${number}`)) number++
    this.#numbers.set(prefix, number)
    return `${prefix}_${number}`
  }

  #isTaken(prefix: string): boolean {
    return byPrefix.has(prefix) || this.#taken.has(prefix)
  }
}
