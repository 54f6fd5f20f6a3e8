// Draws the bundled samples and writes metadata into them: `node src/web/samples/make.mjs`.
// Needs sharp (a dependency), and exiftool and ffmpeg on the path. What it wrote is committed; see README.md beside it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const here = fileURLToPath(new URL('.', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'samples-'))

/** The scene: a heliograph on a hill, its mirror caught by the sun (`flash` from 0 to 1). */
function scene(width, height, { sky, sun, hills, flash = 1, sunAt = [0.76, 0.27] }) {
  const [w, h] = [width, height]
  const [sx, sy] = [w * sunAt[0], h * sunAt[1]]
  const [mx, my] = [w * 0.3, h * 0.5]
  const r = h * 0.085
  const hill = (colour, y, a, b) =>
    `<path fill="${colour}" d="M0 ${h * y} C${w * 0.2} ${h * (y - a)} ${w * 0.35} ${h * (y + b)} ${w * 0.55} ${h * (y - b)} S${w * 0.85} ${h * (y - a)} ${w} ${h * (y + a / 2)} V${h} H0 Z"/>`
  const leg = (x) =>
    `<path d="M${mx} ${my + r} L${mx + x * w} ${h * 0.86}" stroke="#3b2a20" stroke-width="${h * 0.014}" stroke-linecap="round"/>`
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">
    <defs>
      <linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient>
      <radialGradient id="glow"><stop offset="0" stop-color="${sun}"/><stop offset=".28" stop-color="${sun}" stop-opacity=".5"/><stop offset="1" stop-color="${sun}" stop-opacity="0"/></radialGradient>
      <radialGradient id="glass" cx=".62" cy=".32"><stop offset="0" stop-color="#fff"/><stop offset=".5" stop-color="#cfe4ee"/><stop offset="1" stop-color="#7d9fb3"/></radialGradient>
      <radialGradient id="spark"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#fff6c8" stop-opacity="0"/></radialGradient>
    </defs>
    <rect width="${w}" height="${h}" fill="url(#sky)"/>
    <circle cx="${sx}" cy="${sy}" r="${h * 0.42}" fill="url(#glow)"/><circle cx="${sx}" cy="${sy}" r="${h * 0.075}" fill="#fffbe6"/>
    ${hill(hills[0], 0.62, 0.1, 0.03)}${hill(hills[1], 0.72, 0.07, 0.05)}${hill(hills[2], 0.85, 0.05, 0.03)}
    ${leg(-0.055)}${leg(0.0)}${leg(0.055)}
    <path d="M${mx - r * 1.25} ${my} a${r * 1.25} ${r * 1.25} 0 0 0 ${r * 2.5} 0" fill="none" stroke="#6b4a2f" stroke-width="${h * 0.016}"/>
    <circle cx="${mx}" cy="${my}" r="${r}" fill="url(#glass)" stroke="#c79a3b" stroke-width="${h * 0.012}"/>
    <g opacity="${flash}">
      <path d="M${mx} ${my} L${w * 1.02} ${h * 0.47} L${w * 1.02} ${h * 0.59} Z" fill="#fff8d6" opacity=".38"/>
      <circle cx="${mx}" cy="${my}" r="${r * 2.1}" fill="url(#spark)"/>
    </g>
  </svg>`)
}

/** The scene without the transparency that drawings bring. */
const drawn = (width, height, light) => sharp(scene(width, height, light)).removeAlpha()

const day = { sky: ['#3f7fbf', '#f3e3b8'], sun: '#ffe08a', hills: ['#8a9a78', '#5f7a55', '#39543d'] }
const dusk = { sky: ['#2b2350', '#f08a4b'], sun: '#ffb35c', hills: ['#6a3f5c', '#43294a', '#1f1730'], sunAt: [0.7, 0.5] }
const winter = { sky: ['#9fb8cc', '#eef3f6'], sun: '#ffffff', hills: ['#dfe8ee', '#c3d2dc', '#a5b8c6'], sunAt: [0.62, 0.2] }
const out = (name) => join(here, name)

/** Writes tags, one on a line, each as exiftool names it. */
function write(name, ...tags) {
  const options = tags.flatMap((text) => text.trim().split(/\n\s*/)).map((tag) => `-${tag}`)
  execFileSync('exiftool', ['-config', '', '-q', '-overwrite_original', ...options, out(name)], { stdio: ['ignore', 'inherit', 'inherit'] })
}

const camera = `
  IFD0:Make=Heliograph
  IFD0:Model=Mirror 5-inch
  IFD0:Software=make.mjs
  IFD0:Artist=A. Signaller
  IFD0:Copyright=CC0 1.0, no rights reserved
  ExifIFD:ExposureTime=1/250
  ExifIFD:FNumber=8
  ExifIFD:ISO=100
  ExifIFD:ExposureProgram=Aperture-priority AE
  ExifIFD:FocalLength=35
  ExifIFD:FocalLengthIn35mmFormat=52
  ExifIFD:ExposureCompensation=-0.3
  ExifIFD:MeteringMode=Multi-segment
  ExifIFD:Flash=Off, Did not fire
  ExifIFD:WhiteBalance=Auto
  ExifIFD:LensModel=Sighting Rod 35mm F2
  ExifIFD:LensMake=Heliograph
  ExifIFD:SerialNumber=000042`

const taken = (local, offset) => `
  ExifIFD:DateTimeOriginal=${local}
  ExifIFD:CreateDate=${local}
  IFD0:ModifyDate=${local}
  ExifIFD:OffsetTimeOriginal=${offset}
  ExifIFD:SubSecTimeOriginal=250`

const place = (latitude, longitude, altitude, bearing, moment) => `
  GPSLatitude=${latitude}
  GPSLatitudeRef=${latitude}
  GPSLongitude=${longitude}
  GPSLongitudeRef=${longitude}
  GPSAltitude=${altitude}
  GPSAltitudeRef=0
  GPSImgDirection=${bearing}
  GPSImgDirectionRef=T
  GPSMapDatum=WGS-84
  GPSDateStamp=${moment}
  GPSTimeStamp=${moment}`

const caption = (thumbnail) => `
  ThumbnailImage<=${thumbnail}
  IFD0:ImageDescription=Heliograph station on the hill above the fort
  IPTC:ObjectName=Heliograph station
  IPTC:Caption-Abstract=A five-inch heliograph answers the next station. The flash was seen 40 km away.
  IPTC:Keywords=heliograph
  IPTC:Keywords=signal
  IPTC:Keywords=mirror
  IPTC:By-line=A. Signaller
  IPTC:Credit=Bundled samples
  IPTC:CopyrightNotice=CC0 1.0
  IPTC:City=Fort Bowie
  IPTC:Province-State=Arizona
  IPTC:Country-PrimaryLocationName=United States
  IPTC:DateCreated=2024:06:01
  XMP-dc:Title-x-default=Heliograph station
  XMP-dc:Title-de=Heliographenstation
  XMP-dc:Description=A five-inch heliograph answers the next station.
  XMP-dc:Creator=A. Signaller
  XMP-dc:Subject=heliograph
  XMP-dc:Subject=signal
  XMP-dc:Rights=CC0 1.0
  XMP-xmp:Rating=5
  XMP-photoshop:City=Fort Bowie
  XMP-iptcCore:Location=Helen's Dome
  XMP-iptcCore:AltTextAccessibility=A round mirror on a tripod throws a beam of sunlight across a valley
  XMP-iptcExt:LocationShown={City=Fort Bowie,ProvinceState=Arizona,CountryName=United States}
  XMP-xmpMM:History={Action=created,When=2024:06:01 09:30:15-07:00,SoftwareAgent=make.mjs}
  XMP-xmpRights:Marked=False
  Photoshop:CopyrightFlag=False
  Photoshop:URL=https://example.com/heliograph`

/** Puts the image resource of the resolution, 240 pixels per inch, before the others, since exiftool makes none. [Photoshop File Formats, 0x03ED] */
function addResolution(name) {
  const file = readFileSync(out(name))
  const at = file.indexOf('Photoshop 3.0\0', 0, 'latin1')
  const resource = Buffer.from('3842494d03ed00000000001000f000000001000100f0000000010001', 'hex')
  file.writeUInt16BE(file.readUInt16BE(at - 2) + resource.length, at - 2)
  writeFileSync(out(name), Buffer.concat([file.subarray(0, at + 14), resource, file.subarray(at + 14)]))
}

async function jpegs() {
  await drawn(1200, 800, day).withIccProfile('p3').jpeg({ quality: 78, mozjpeg: true }).toFile(out('heliograph.jpg'))
  const thumbnail = join(scratch, 'thumbnail.jpg')
  await drawn(160, 107, day).jpeg({ quality: 60 }).toFile(thumbnail)
  const fort = place(32.1461, -109.4358, 1524, 87.5, '2024:06:01 16:30:15')
  write('heliograph.jpg', camera, taken('2024:06:01 09:30:15', '-07:00'), fort, caption(thumbnail))
  addResolution('heliograph.jpg')
  await drawn(480, 640, winter).rotate(-90).jpeg({ quality: 75, mozjpeg: true }).toFile(out('portrait.jpg'))
  write('portrait.jpg', camera, taken('2024:01:14 11:02:08', '+01:00'), 'IFD0:Orientation#=6')
}

async function otherStills() {
  await drawn(900, 600, dusk).avif({ quality: 52, effort: 6 }).toFile(out('dusk.avif'))
  const lake = place(46.5197, 6.6323, 495, 260, '2025:09:21 16:47:30')
  const signed = 'XMP-dc:Title=Last signal\nXMP-dc:Creator=A. Signaller\nXMP-xmp:Rating=4'
  write('dusk.avif', camera, taken('2025:09:21 18:47:30', '+02:00'), lake, signed)

  await drawn(800, 533, winter).withIccProfile('srgb').webp({ quality: 72 }).toFile(out('winter.webp'))
  const pass = place(-33.4569, -70.6483, 3020, 12, '2026:02:03 12:10:00')
  const snow = 'XMP-dc:Title=Mirror in the snow\nXMP-dc:Description=The mirror must be cleared of snow every hour.\nXMP-dc:Subject=snow'
  write('winter.webp', camera, taken('2026:02:03 12:10:00', '+00:00'), pass, snow)

  await drawn(640, 427, day).png({ palette: true, colours: 64, compressionLevel: 9 }).toFile(out('drawing.png'))
  const text = 'PNG:Title=Heliograph, drawn\nPNG:Author=A. Signaller\nPNG:Comment=Sixty-four colours\nPNG:Software=make.mjs'
  const density = 'PNG-pHYs:PixelsPerUnitX=5669\nPNG-pHYs:PixelsPerUnitY=5669\nPNG-pHYs:PixelUnits=meters'
  write('drawing.png', text, density, 'IFD0:Artist=A. Signaller\nIFD0:Orientation#=1\nXMP-dc:Title=Heliograph, drawn')

  const pages = await Promise.all([day, dusk].map((light) => drawn(240, 160, light).png().toBuffer()))
  await sharp(pages, { join: { animated: true } })
    .tiff({ compression: 'deflate', predictor: 'horizontal' })
    .toFile(out('plates.tif'))
  const plate = 'IFD0:Make=Heliograph\nIFD0:Model=Plate camera\nIFD0:ModifyDate=2024:06:02 10:00:00\nIPTC:Keywords=plate'
  write('plates.tif', plate, 'IPTC:By-line=A. Signaller')
}

/** H in Morse code: four flashes. */
const SIGNAL = [1, 0, 1, 0, 1, 0, 1, 0]

const CODING = '-metadata:s:a:0 language=eng -r 12 -c:v libx264 -crf 30 -pix_fmt yuv420p -c:a aac -b:a 24k -movflags +faststart'
const FILM = `
  title=Four flashes
  artist=A. Signaller
  comment=H in Morse code
  creation_time=2026-05-01T10:15:00Z
  location=+32.1461-109.4358+1524/`

async function moving() {
  const frames = await Promise.all(
    SIGNAL.map((flash) =>
      drawn(320, 212, { ...day, flash })
        .png()
        .toBuffer(),
    ),
  )
  const delay = SIGNAL.map((_, i) => (i === 7 ? 900 : 180))
  const animation = sharp(frames, { join: { animated: true } }).gif({ delay, loop: 0, colours: 48, effort: 10, dither: 0 })
  await animation.toFile(out('signal.gif'))
  write('signal.gif', 'Comment=H in Morse code, four flashes')

  frames.forEach((frame, i) => writeFileSync(join(scratch, `frame${i}.png`), frame))
  const inputs = [
    '-framerate',
    '4',
    '-i',
    join(scratch, 'frame%d.png'),
    '-f',
    'lavfi',
    '-i',
    'sine=frequency=660:sample_rate=22050',
    '-shortest',
  ]
  const metadata = FILM.trim()
    .split(/\n\s*/)
    .flatMap((line) => ['-metadata', line])
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...inputs, ...metadata, ...CODING.split(' '), out('signal.mp4')])
  write('signal.mp4', 'UserData:GPSCoordinates=32.1461, -109.4358, 1524')
}

await Promise.all([jpegs(), otherStills(), moving()])
rmSync(scratch, { recursive: true })
