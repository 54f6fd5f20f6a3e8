import { exif } from '../block/exif.ts'
import type { Generation, GenerationTool } from '../block/generation/generation.ts'
import { generationIn, textsInExif } from '../block/generation/index.ts'
import { text } from '../block/text.ts'
import type { Image } from '../image.ts'
import { builder } from './builder.ts'
import { enumOfNames } from './enumeration.ts'
import { ImageInfo } from './image-info.ts'
import { inert } from './inert.ts'
import { float, int } from './numbers.ts'

const tools: Readonly<Record<GenerationTool, string>> = {
  AUTOMATIC1111: "AUTOMATIC1111's Stable Diffusion web interface, its forks, and whoever writes the same text.",
  COMFYUI: 'ComfyUI, which writes the graph of nodes that it ran.',
  FOOOCUS: 'Fooocus, by its own form of JSON.',
  INVOKEAI: 'InvokeAI and its forebears, by JSON or a command line.',
  NOVELAI: 'NovelAI, the service, by JSON in a comment.',
}

const ToolEnum = enumOfNames('GenerationTool', 'A program that makes pictures from words, by the form of what it writes down.', tools)

const GenerationType = builder.objectRef<Generation>('Generation').implement({
  description: 'How a picture was made from words, as the program that made it wrote down; whatever is not stated is null.',
  fields: (t) => ({
    tool: t.field({ type: ToolEnum, description: 'Which program it was, by the form of its text.', resolve: ({ tool }) => tool }),
    toolVersion: t.exposeString('toolVersion', { nullable: true, description: 'The version of that program.' }),
    prompt: t.exposeString('prompt', { nullable: true, description: 'The words for what the picture was to show.' }),
    negativePrompt: t.exposeString('negativePrompt', { nullable: true, description: 'The words for what it was not to show.' }),
    steps: t.int({ nullable: true, description: 'In how many steps it was drawn.', resolve: ({ steps }) => int(steps) }),
    sampler: t.exposeString('sampler', { nullable: true, description: 'By which method it was drawn, such as "Euler a" or "dpmpp_2m".' }),
    scheduler: t.exposeString('scheduler', { nullable: true, description: 'How noise was spread over the steps, such as "Karras".' }),
    cfgScale: t.float({
      nullable: true,
      description: 'How closely it was to keep to the words: classifier-free guidance.',
      resolve: ({ cfgScale }) => float(cfgScale),
    }),
    seed: t.exposeString('seed', { nullable: true, description: 'The number that chance started from, in decimal; it may have 64 bits.' }),
    width: t.int({ nullable: true, description: 'Width that it was drawn at, in pixels.', resolve: ({ width }) => int(width) }),
    height: t.int({ nullable: true, description: 'Height that it was drawn at, in pixels.', resolve: ({ height }) => int(height) }),
    model: t.exposeString('model', { nullable: true, description: 'The model that drew it, by the name of its file or its maker.' }),
    modelHash: t.exposeString('modelHash', { nullable: true, description: 'The digest of that model, often shortened.' }),
    denoisingStrength: t.float({
      nullable: true,
      description: 'How far it was drawn anew over another picture, 0 to 1.',
      resolve: ({ denoisingStrength }) => float(denoisingStrength),
    }),
    settings: t.field({
      type: 'JSON',
      description: 'All that is stated, under the names of the program: settings by name, or the graph of nodes.',
      resolve: ({ settings }) => inert(settings) ?? {},
    }),
    raw: t.exposeString('raw', { description: 'The text that all this was read from, as it is stored.' }),
  }),
})

const COMMENT = 0x9286
/** Image description, make and model. */
const OTHERS = [0x0110, 0x010f, 0x010e]

/** How a picture was made from words; null where nothing says so. Texts first: EXIF is decoded only where they say nothing. */
export async function generationOf(image: Image): Promise<Generation | null> {
  const entries = (await image.decode(text))?.entries ?? []
  const found = generationIn(entries)
  if (found) return found
  const tags = await image.decode(exif)
  const said = (group: string, id: number) => {
    const value = tags?.get(group, id)?.value
    return typeof value === 'string' ? value : null
  }
  const others = OTHERS.map((id) => said('IFD0', id))
  return generationIn(textsInExif(said('ExifIFD', COMMENT), others))
}

builder.objectField(ImageInfo, 'generation', (t) =>
  t.field({
    type: GenerationType,
    nullable: true,
    extensions: { cost: 4 },
    description:
      'How the picture was made from words: prompt, seed, model, as Stable Diffusion web interfaces, ComfyUI, InvokeAI, NovelAI and Fooocus write them into texts of PNG or the EXIF of JPEG and WebP. Null where nothing says so.',
    resolve: ({ image }) => generationOf(image),
  }),
)
