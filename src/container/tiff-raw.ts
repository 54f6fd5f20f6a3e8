import type { Steps } from '../steps.ts'
import type { Header } from './container.ts'
import { isRaw, type TiffFormat } from './tiff-format.ts'
import type { Page } from './tiff-page.ts'
import { EXIF_HEIGHT, EXIF_WIDTH, Sensor } from './tiff-tags.ts'

/** The IFD of the raw picture has no width and length in these: the camera's own account has. */
const accounted: ReadonlySet<TiffFormat> = new Set(['CR2', 'IIQ'])

/** These have the edges of the picture on the sensor instead. */
const edged: ReadonlySet<TiffFormat> = new Set(['RW2', 'RWL'])

/** The header of a raw picture: that of the largest picture that a sensor gave, or the largest of all, but no preview. */
export function* rawHeader(format: TiffFormat, first: Page): Steps<Header> {
  if (edged.has(format)) return sensorOf(first)
  if (accounted.has(format)) return yield* accountOf(first)
  const pages = [first, ...(yield* first.below())]
  const whole = pages.filter((page) => page.isPage)
  const raw = whole.filter(isRaw)
  const [largest] = (raw.length ? raw : whole).toSorted((a, b) => b.pixels - a.pixels)
  return (largest ?? first).header()
}

function* accountOf(first: Page): Steps<Header> {
  const exif = yield* first.exif()
  const width = exif?.number(EXIF_WIDTH) ?? null
  const height = exif?.number(EXIF_HEIGHT) ?? null
  const header = first.header()
  if (!width || !height) return header
  return { ...header, width, height, bitDepth: null, colorModel: null, channels: 1 }
}

/** The picture lies between edges on the sensor. */
function sensorOf(first: Page): Header {
  const edge = (id: number) => first.number(id) ?? 0
  const width = edge(Sensor.RIGHT) - edge(Sensor.LEFT)
  const height = edge(Sensor.BOTTOM) - edge(Sensor.TOP)
  return {
    ...first.header(),
    width: width > 0 ? width : first.number(Sensor.WIDTH),
    height: height > 0 ? height : first.number(Sensor.HEIGHT),
    bitDepth: first.number(Sensor.BITS),
    colorModel: null,
    channels: 1,
  }
}
