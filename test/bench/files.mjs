// Files of the classes that people have, of 0.1, 3 and 30 MB, with what cameras and programs say in them; or the largest of those in a folder.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import sharp from 'sharp'
import { heic } from './heic.mjs'
import { comparable } from './in-memory.mjs'
import { EXIF, pictures } from './pictures.mjs'

const MEGABYTES = [0.1, 3, 30]

/** Of a folder, so many files of each class are asked for, and none that is shorter. */
const MOST = 4
const LEAST_BYTES = 100_000

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Nobody</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`

/** What is written into files by ExifTool, where nothing else writes it. */
const TAGS = ['-XMP-dc:Creator=Nobody', '-XMP-dc:Description=Noise']
const CAMERA = ['-Make=Heliograph', '-Model=Bench', '-ExposureTime=1/125', '-FNumber=2.8', '-ISO=100', '-LensModel=A lens']

const run = (program, ...args) => execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
const tagged = (path, ...tags) => run('exiftool', '-q', '-overwrite_original', ...tags, path)

/** A picture of noise that takes about so many bytes, where each pixel takes some. */
function noise(bytes, each) {
  const side = Math.round(Math.sqrt(bytes / each))
  const made = sharp({
    create: { width: side, height: side, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
  return made.withExif(EXIF).withXmp(XMP).keepIccProfile()
}

/** A film of noise, of some frames of which each pixel takes some bytes. */
function film(path, bytes, frames, each, ...args) {
  const side = 2 * Math.round(Math.sqrt(bytes / frames / each) / 2)
  const source = `color=gray:s=${side}x${side}:r=10,noise=alls=100:allf=t`
  run('ffmpeg', '-v', 'error', '-y', '-f', 'lavfi', '-i', source, '-frames:v', String(frames), ...args, path)
}

/** How a file of each class but JPEG is made. */
const makers = {
  PNG: ['png', (path, bytes) => noise(bytes, 3.14).png({ compressionLevel: 1 }).toFile(path)],
  WebP: ['webp', (path, bytes) => noise(bytes, 2.98).webp({ lossless: true, effort: 0 }).toFile(path)],
  AVIF: ['avif', (path, bytes) => noise(bytes, 1.37).avif({ quality: 90, effort: 0 }).toFile(path)],
  TIFF: ['tif', (path, bytes) => noise(bytes, 3).tiff({ compression: 'none' }).toFile(path)],
  GIF: [
    'gif',
    (path, bytes) => {
      film(path, bytes, 10, 1.28, '-pix_fmt', 'rgb8')
      tagged(path, ...TAGS)
    },
  ],
  HEIC: [
    'heic',
    (path, bytes) => {
      writeFileSync(path, heic(bytes))
      tagged(path, ...CAMERA, ...TAGS)
    },
  ],
  // Without `-movflags`, FFmpeg writes what it knows of a film behind it.
  MP4: [
    'mp4',
    (path, bytes) => film(path, bytes, 25, 1.7, '-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '12', '-metadata', 'title=Noise'),
  ],
}

/** Makes a file; null where the program for it is missing, which is said. */
async function made(folder, kind, megabytes) {
  const [extension, make] = makers[kind]
  const path = join(folder, `${megabytes}.${extension}`)
  try {
    await make(path, megabytes * 1e6)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    console.warn(`${error.path} is not installed: ${kind} is left out`)
    return null
  }
  const { size } = statSync(path)
  if (Math.abs(size / 1e6 / megabytes - 1) > 0.25) throw new Error(`A ${kind} of ${megabytes} MB came out with ${size} bytes`)
  return { name: `${megabytes}.${extension}`, kind, path, bytes: readFileSync(path) }
}

async function ofOurs(wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const files = Object.entries(await pictures()).map(([size, path]) => ({
    name: `${size}.jpg`,
    kind: 'JPEG',
    path,
    bytes: readFileSync(path),
  }))
  for (const kind of Object.keys(makers))
    for (const megabytes of (wanted ?? kind) === kind ? MEGABYTES : []) files.push(await made(folder, kind, megabytes))
  return files.filter((file) => file !== null && (wanted ?? file.kind) === file.kind)
}

async function ofFolder({ given, kind }) {
  const files = await comparable({ corpus: given, kind })
  const long = files.filter(({ bytes }) => bytes.length >= LEAST_BYTES).toSorted((a, b) => b.bytes.length - a.bytes.length)
  const kinds = [...new Set(long.map((file) => file.kind))]
  const chosen = kinds.flatMap((one) => long.filter((file) => file.kind === one).slice(0, MOST))
  return chosen.map(({ path, ...file }, i) => ({ ...file, path: join(given, path), name: i + extname(path) }))
}

/** The files that are asked for: their names at the origin, classes, paths and bytes. */
export function distantFiles(settings) {
  return settings.given ? ofFolder(settings) : ofOurs(settings.kind)
}
