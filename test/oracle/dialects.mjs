// Measures how often the dialects say of real files what the programs say that the systems of old are built on:
//
//   imgproxy  exif --no-fixup -m   IFD0, Exif, GPS, Interoperability; the thumbnail's IFD is left out, as the dialect leaves it out
//   ks3       gm identify -format '%[EXIF:*]'   octal numbers count as the characters that they stand for
//   oss       exiv2 -PEkv          known tags of the standard's IFDs; latitude and longitude aside, which OSS words in its own way
//   video     ffprobe -show_format the tags of the file
//
// Runs on what `npm run build` made. Usage: node test/oracle/dialects.mjs <folder of files> [misses to show of each]
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const built = (path) => import(new URL(`../../build/${path}`, import.meta.url).href)
const [{ Image }, { file }, { imgproxyExif }, { imgproxyVideo }, { ks3Exif }, { ossInfo }, { formats }, { characters }] = await Promise.all(
  [
    'image',
    'source/file',
    'rest/imgproxy-blocks',
    'rest/imgproxy-video',
    'rest/ks3',
    'rest/oss',
    'container/formats',
    'syntax/unicode',
  ].map((name) => built(`${name}.js`)),
)

const [folder, shown = '20'] = process.argv.slice(2)
if (!folder) throw new Error('Which folder?')

/** What a program prints, one character for each byte, and whether it came to its end. */
function run(command, ...args) {
  const { stdout, status, error } = spawnSync(command, args, { env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, maxBuffer: 1 << 28 })
  if (error) throw error
  return { text: stdout.toString('latin1'), whole: status === 0 }
}

const decoded = (text) => characters(Buffer.from(text, 'latin1'))

/** Entries in their order; lines that are none belong to the one before, since a value may hold line breaks. */
function entries(text, read) {
  const found = []
  for (const line of text.split('\n').slice(0, -1)) {
    const entry = read(line)
    if (entry) found.push(entry)
    else if (found.length > 0) found.at(-1)[1] += `\n${line}`
  }
  return found
}

/** The first of each name. */
function firsts(all) {
  const found = new Map()
  for (const [name, value] of all) if (!found.has(name)) found.set(name, value)
  return found
}

/** What the command says of the thumbnail, and tags without a title. */
const FOREIGN = new Set(['ThumbnailSize', '(NULL)'])

const IFDS = ['0', '1', 'EXIF', 'GPS', 'Interop']

/** In which IFDs libexif finds the tags that go by each title, in the order in which it prints them. */
function places(path) {
  const found = new Map()
  for (const line of run('exif', '--no-fixup', '-l', path).text.split('\n')) {
    const [, title, marks] = /^0x[0-9a-f]{4} (.+?)\s+((?:[-*]\s+){5})$/.exec(`${line} `) ?? []
    if (title === undefined) continue
    const here = IFDS.filter((_, i) => marks.trim().split(/\s+/)[i] === '*')
    found.set(title, [...(found.get(title) ?? []), ...here])
  }
  for (const here of found.values()) here.sort((a, b) => IFDS.indexOf(a) - IFDS.indexOf(b))
  return found
}

/** The command gives up at a value that it cannot put into words; the line of that one is not ended. */
function libexif(path) {
  const left = places(path)
  const { text, whole } = run('exif', '--no-fixup', '-m', path)
  const own = entries(text, (line) => /^([^\t]+)\t(.*)$/s.exec(line)?.slice(1)).filter(
    ([title]) => left.get(title)?.shift() !== '1' && !FOREIGN.has(title),
  )
  return { said: firsts(own.map(([title, value]) => [title, decoded(value)])), whole }
}

/** Characters for the octal numbers of bytes beyond ASCII. */
const unescaped = (text) =>
  text.replace(/(?:\\[2-3][0-7]{2})+/g, (bytes) =>
    decoded(bytes.replace(/\\(\d+)/g, (_, digits) => String.fromCharCode(parseInt(digits, 8)))),
  )

function graphicsmagick(path) {
  const { text, whole } = run('gm', 'identify', '-format', '%[EXIF:*]', path)
  const found = entries(text, (line) => /^([A-Za-z0-9-]+)=(.*)$/s.exec(line)?.slice(1))
  return { said: firsts(found.map(([name, value]) => [name, unescaped(value)])), whole }
}

const GROUPS = ['Image', 'Photo', 'GPSInfo', 'Iop', 'Thumbnail']
const ASIDE = new Set([
  'GPSLatitude',
  'GPSLatitudeRef',
  'GPSLongitude',
  'GPSLongitudeRef',
  'FileSize',
  'Format',
  'FrameCount',
  'ImageWidth',
  'ImageHeight',
])

/** Values begin in one column, if the keys before them are not too long. */
function exiv2Line(line) {
  const [start, key] = /^Exif\.(\w+\.\w+) /.exec(line) ?? []
  return start && [key, line.slice(Math.max(46, start.length + 1))]
}

/** Exiv2's texts, but for the form of comments, in which OSS keeps to Exiv2 0.26. */
function exiv2(path) {
  const { text, whole } = run('exiv2', '-PEkv', path)
  const found = entries(text, exiv2Line)
  const known = found.filter(([key]) => GROUPS.includes(key.split('.')[0]) && !/\.0x[0-9a-f]{4}$/.test(key))
  known.sort(([a], [b]) => GROUPS.indexOf(a.split('.')[0]) - GROUPS.indexOf(b.split('.')[0]))
  const named = known.map(([key, value]) => [key.split('.')[1], decoded(value).replace(/^charset=(\w+)/, 'charset="$1"')])
  return { said: firsts(named.filter(([name]) => !ASIDE.has(name))), whole }
}

function ffprobe(path) {
  const { text, whole } = run('ffprobe', '-v', 'quiet', '-of', 'json', '-show_format', path)
  return { said: new Map(Object.entries(JSON.parse(decoded(text) || '{}').format?.tags ?? {})), whole }
}

const isJpeg = (format) => format === 'JPEG'
const isVideo = (format) => /^(?:video|audio)\//.test(formats[format].mime)

/** Each dialect: of which files it is asked, what it says, what is expected of it. */
const dialects = {
  imgproxy: { of: isJpeg, say: (image) => imgproxyExif(image, false), expect: libexif },
  ks3: { of: isJpeg, say: async (image) => mapped(await ks3Exif(image), unescaped), expect: graphicsmagick },
  oss: { of: isJpeg, say: oss, expect: exiv2 },
  video: { of: isVideo, say: async (image) => (await imgproxyVideo(image)).video_meta ?? {}, expect: ffprobe },
}

function mapped(said, change) {
  return Object.fromEntries(Object.entries(said).map(([name, text]) => [name, change(text)]))
}

async function oss(image) {
  const said = Object.entries(await ossInfo(image)).filter(([name]) => !ASIDE.has(name))
  // What JFIF says stands in for what EXIF does not.
  const { tags } = (await image.decode((await built('block/exif.js')).exif)) ?? { tags: [] }
  const isFromJfif = (name) => /^(?:[XY]Resolution|ResolutionUnit)$/.test(name) && !tags.some((tag) => tag.name === name)
  return Object.fromEntries(said.filter(([name]) => !isFromJfif(name)).map(([name, { value }]) => [name, value]))
}

/** What came of the files of one dialect; the misses in words. */
const tally = () => ({ files: 0, equal: 0, missing: 0, other: 0, added: 0, misses: /** @type {string[]} */ ([]) })

const sums = new Map(Object.keys(dialects).map((name) => [name, tally()]))

async function measure(path) {
  const source = file(path)
  const image = new Image(path, source)
  try {
    const { format } = await image.detected()
    for (const [name, { of, say, expect }] of Object.entries(dialects)) {
      if (of(format)) count(sums.get(name), path, new Map(Object.entries(await say(image))), expect(path))
    }
  } catch (error) {
    if (error.name !== 'ImageError') throw error
  } finally {
    await source.dispose()
  }
}

/** Where a program gave up, what it would have said is not known. */
function count(sum, path, ours, { said: theirs, whole }) {
  if (theirs.size === 0 && !whole) return
  sum.files++
  const miss = (what, name) => {
    sum[what]++
    const [one, other] = [ours, theirs].map((said) => JSON.stringify(said.get(name))?.slice(0, 120))
    sum.misses.push(`${relative(folder, path)}: ${name}: ${one}, not ${other}`)
  }
  for (const [name, value] of theirs) {
    if (ours.get(name) === value) sum.equal++
    else miss(ours.has(name) ? 'other' : 'missing', name)
  }
  if (whole) for (const name of ours.keys()) if (!theirs.has(name)) miss('added', name)
}

for (const name of readdirSync(folder, { recursive: true }).sort((a, b) => (a < b ? -1 : 1))) {
  const path = resolve(join(folder, name))
  if (statSync(path).isFile()) await measure(path)
}

for (const [name, { files, equal, missing, other, added, misses }] of sums) {
  const all = equal + missing + other + added
  console.log(
    `${name.padEnd(9)} ${((100 * equal) / all).toFixed(2)} % of ${all} lines in ${files} files (${missing} missing, ${other} other, ${added} added)`,
  )
  for (const line of misses.slice(0, Number(shown))) console.log(`    ${line}`)
}
