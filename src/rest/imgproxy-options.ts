import { ImgproxyError, invalidUrl } from './imgproxy-error.ts'
import {
  crop,
  decimal,
  flag,
  hashsum,
  hashsums,
  objectsPosition,
  whole,
  type Crop,
  type Hashsum,
  type HashsumType,
  type Position,
} from './imgproxy-arguments.ts'

/** What a request to the info endpoint asks for. */
export interface ImgproxyOptions {
  readonly size: boolean
  readonly format: boolean
  readonly dimensions: boolean
  readonly exif: { readonly on: boolean; readonly canonicalNames: boolean }
  readonly iptc: boolean
  readonly xmp: boolean
  readonly videoMeta: boolean
  readonly colorspace: boolean
  readonly bands: boolean
  readonly sampleFormat: boolean
  readonly pagesNumber: boolean
  readonly alpha: { readonly on: boolean; readonly checkTransparency: boolean }
  readonly average: { readonly on: boolean; readonly ignoreTransparent: boolean }
  /** Colours wanted; 0 for none. */
  readonly palette: number
  readonly dominantColors: { readonly on: boolean; readonly buildMissed: boolean }
  /** Components; off where one is 0. */
  readonly blurhash: { readonly x: number; readonly y: number }
  readonly thumbHash: boolean
  readonly perceptualHash: boolean
  readonly calcHashsums: readonly HashsumType[]
  /** Null where none was asked for. */
  readonly crop: Crop | null
  readonly objectsPosition: Position
  readonly detectObjects: boolean
  /** How many classes are wanted, 0 for none, and of which; of all where none is named. */
  readonly classify: { readonly top: number; readonly classes: readonly string[] }
  readonly page: number
  readonly videoThumbnailSecond: number | null
  readonly videoThumbnailKeyframes: boolean | null
  readonly cachebuster: string
  readonly bypassCache: boolean
  readonly cacheTags: readonly string[]
  /** Unix time after which the address is none; 0 for never. */
  readonly expires: number
  readonly hashsum: Hashsum | null
  /** Pixels and bytes; null for no such bound. */
  readonly maxSrcResolution: number | null
  readonly maxSrcFileSize: number | null
}

/** An option as written: its name, then its arguments. */
export type PresetOption = readonly string[]

/** What an operator sets of options. */
export interface OptionSettings {
  readonly presets: ReadonlyMap<string, readonly PresetOption[]>
  readonly allowSecurityOptions: boolean
  /** Pixels and bytes that a source may have at most; null where nothing is set. */
  readonly maxSrcResolution: number | null
  readonly maxSrcFileSize: number | null
}

/** What an option is called, how many arguments it takes, and what they change; a security option must be allowed. */
interface Rule {
  readonly names: readonly string[]
  readonly most: number
  readonly security?: boolean
  readonly read: (args: readonly string[]) => Partial<ImgproxyOptions>
}

const switched = (field: keyof ImgproxyOptions, ...names: string[]): Rule => ({ names, most: 1, read: ([on]) => ({ [field]: flag(on) }) })

/** Every option but `preset`, which is made of these. */
const rules: readonly Rule[] = [
  switched('size', 'size', 's'),
  switched('format', 'format', 'f'),
  switched('dimensions', 'dimensions', 'd'),
  { names: ['exif'], most: 2, read: ([on, canonical]) => ({ exif: { on: flag(on), canonicalNames: flag(canonical) } }) },
  switched('iptc', 'iptc'),
  switched('xmp', 'xmp'),
  switched('videoMeta', 'video_meta', 'vm'),
  switched('colorspace', 'colorspace', 'cs'),
  switched('bands', 'bands', 'b'),
  switched('sampleFormat', 'sample_format', 'sf'),
  switched('pagesNumber', 'pages_number', 'pn'),
  { names: ['alpha', 'a'], most: 2, read: ([on, check]) => ({ alpha: { on: flag(on), checkTransparency: flag(check) } }) },
  {
    names: ['average', 'avg'],
    most: 2,
    read: ([on, ignore]) => ({ average: { on: flag(on), ignoreTransparent: !ignore || flag(ignore) } }),
  },
  { names: ['palette', 'p'], most: 1, read: ([colours]) => ({ palette: paletteSize(colours) }) },
  { names: ['dominant_colors', 'dc'], most: 2, read: ([on, build]) => ({ dominantColors: { on: flag(on), buildMissed: flag(build) } }) },
  { names: ['blurhash', 'bh'], most: 2, read: ([x, y]) => ({ blurhash: { x: whole(x, 0, 9), y: whole(y, 0, 9) } }) },
  switched('thumbHash', 'thumb_hash', 'th'),
  switched('perceptualHash', 'perceptual_hash', 'phash', 'ph'),
  { names: ['calc_hashsums', 'chs'], most: Infinity, read: (types) => ({ calcHashsums: hashsums(types) }) },
  { names: ['crop', 'c'], most: Infinity, read: (args) => ({ crop: crop(args) }) },
  { names: ['objects_position', 'obj_pos', 'op'], most: 3, read: (args) => ({ objectsPosition: objectsPosition(args) }) },
  switched('detectObjects', 'detect_objects', 'do'),
  {
    names: ['classify', 'cl'],
    most: Infinity,
    read: ([top, ...classes]) => ({ classify: { top: whole(top, 0), classes: named(classes) } }),
  },
  { names: ['page', 'pg'], most: 1, read: ([page]) => ({ page: whole(page, 0) }) },
  { names: ['video_thumbnail_second', 'vts'], most: 1, read: ([second]) => ({ videoThumbnailSecond: decimal(second, 0) }) },
  switched('videoThumbnailKeyframes', 'video_thumbnail_keyframes', 'vtk'),
  { names: ['cachebuster', 'cb'], most: 1, read: ([cachebuster = '']) => ({ cachebuster }) },
  switched('bypassCache', 'bypass_cache', 'bc'),
  { names: ['cache_tags', 'ct'], most: Infinity, read: (tags) => ({ cacheTags: named(tags) }) },
  { names: ['expires', 'exp'], most: 1, read: ([time]) => ({ expires: whole(time, 0) }) },
  { names: ['hashsum', 'hs'], most: 2, read: ([type, digits]) => ({ hashsum: hashsum(type, digits) }) },
  { names: ['max_src_resolution', 'msr'], most: 1, security: true, read: ([pixels]) => ({ maxSrcResolution: megapixels(pixels) }) },
  { names: ['max_src_file_size', 'msfs'], most: 1, security: true, read: ([bytes]) => ({ maxSrcFileSize: whole(bytes, 0) || null }) },
]

const ruleNamed: ReadonlyMap<string, Rule> = new Map(rules.flatMap((rule) => rule.names.map((name) => [name, rule] as const)))
const presetNames: ReadonlySet<string> = new Set(['preset', 'pr'])

/** What is asked for where no option says otherwise. */
export function defaultOptions(settings: Pick<OptionSettings, 'maxSrcResolution' | 'maxSrcFileSize'>): ImgproxyOptions {
  return {
    size: true,
    format: true,
    dimensions: true,
    exif: { on: true, canonicalNames: false },
    iptc: true,
    xmp: true,
    videoMeta: true,
    colorspace: false,
    bands: false,
    sampleFormat: false,
    pagesNumber: false,
    alpha: { on: false, checkTransparency: false },
    average: { on: false, ignoreTransparent: true },
    palette: 0,
    dominantColors: { on: false, buildMissed: false },
    blurhash: { x: 0, y: 0 },
    thumbHash: false,
    perceptualHash: false,
    calcHashsums: [],
    crop: null,
    objectsPosition: { type: 'ce', x: 0, y: 0 },
    detectObjects: false,
    classify: { top: 0, classes: [] },
    page: 0,
    videoThumbnailSecond: null,
    videoThumbnailKeyframes: null,
    cachebuster: '',
    bypassCache: false,
    cacheTags: [],
    expires: 0,
    hashsum: null,
    maxSrcResolution: settings.maxSrcResolution,
    maxSrcFileSize: settings.maxSrcFileSize,
  }
}

/** Options after those written have been applied in their order; outside presets only allowed names are taken. */
export function applyOptions(
  options: ImgproxyOptions,
  written: readonly PresetOption[],
  settings: OptionSettings,
  { allowedNames = null, usedPresets = new Set() }: { allowedNames?: ReadonlySet<string> | null; usedPresets?: ReadonlySet<string> } = {},
): ImgproxyOptions {
  return written.reduce((before, [name = '', ...args]) => {
    if (allowedNames && !allowedNames.has(name)) throw invalidUrl(`The option ${name} is not allowed`)
    if (presetNames.has(name)) return applyPresets(before, args, settings, usedPresets)
    return { ...before, ...ruleOf(name, args, settings).read(args) }
  }, options)
}

/** Options after presets have been applied in their order; a preset within itself is passed over. */
export function applyPresets(
  options: ImgproxyOptions,
  names: readonly string[],
  settings: OptionSettings,
  usedPresets: ReadonlySet<string> = new Set(),
): ImgproxyOptions {
  return names.reduce((before, name) => {
    const preset = settings.presets.get(name)
    if (!preset) throw invalidUrl(`Unknown preset: ${name}`)
    return usedPresets.has(name) ? before : applyOptions(before, preset, settings, { usedPresets: new Set([...usedPresets, name]) })
  }, options)
}

function ruleOf(name: string, args: readonly string[], settings: OptionSettings): Rule {
  const rule = ruleNamed.get(name)
  if (!rule) throw invalidUrl(`Unknown option: ${name}`)
  if (rule.security && !settings.allowSecurityOptions)
    throw new ImgproxyError(403, 'Invalid URL', `The security option ${name} is not allowed`)
  if (args.length === 0 || args.length > rule.most) throw invalidUrl(`The option ${name} has ${args.length} arguments`)
  return rule
}

function paletteSize(text: string | undefined): number {
  const colours = whole(text, 0, 256)
  if (colours === 1) throw invalidUrl('A palette has at least two colours')
  return colours
}

function megapixels(text: string | undefined): number {
  const pixels = Math.trunc(decimal(text, 0) * 1e6)
  if (pixels === 0) throw invalidUrl(`Not a resolution: ${text}`)
  return pixels
}

function named(names: readonly string[]): string[] {
  return names.filter((name) => name !== '')
}
