import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Generation } from '../../src/block/generation/generation.ts'
import { generationIn, textsInExif } from '../../src/block/generation/index.ts'
import { inTime } from '../support/in-time.ts'

const under = (keyword: string, value: string, ...more: { keyword: string; value: string }[]) => generationIn([{ keyword, value }, ...more])

/** What is stated, without what is not, and without the text itself. */
function stated(found: Generation | null): object {
  const { raw: _, settings: __, ...told } = found!
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null))
}

describe('ComfyUI with inputs without number', () => {
  const inputs = { steps: 20, seed: 7, positive: ['0', 0], latent_image: ['1', 0] }
  const graph = (nodes: number, links: number) => {
    const many = Object.fromEntries(Array.from({ length: links }, (_, i) => [`i${i}`, [String(i % nodes), 0]]))
    const node = { class_type: 'KSampler', inputs: { ...inputs, ...many } }
    return JSON.stringify(Object.fromEntries(Array.from({ length: nodes }, (_, i) => [i, node])))
  }

  test('has no node of ten thousand inputs', () => {
    expect(under('prompt', graph(1, 10_000))).toBeNull()
    expect(under('prompt', graph(1, 100))).toMatchObject({ tool: 'COMFYUI', seed: '7' })
  })
})

describe('AUTOMATIC1111', () => {
  const LINE = `Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7.5, Seed: 18446744073709551615, Size: 512x768, Model hash: 6ce0161689, Model: v1-5, Denoising strength: 0.55, Lora hashes: "a: 1, b: 2", Civitai resources: [{"type":"x, y","n":[1,2]}], Version: v1.9.3`

  test('writes prompt, negative prompt and settings', () => {
    const found = under('parameters', `a lake,\nat dawn: blue\nNegative prompt: people,\nboats\n${LINE}`)
    expect(stated(found)).toEqual({
      tool: 'AUTOMATIC1111',
      toolVersion: 'v1.9.3',
      prompt: 'a lake,\nat dawn: blue',
      negativePrompt: 'people,\nboats',
      steps: 20,
      sampler: 'DPM++ 2M',
      scheduler: 'Karras',
      cfgScale: 7.5,
      seed: '18446744073709551615',
      width: 512,
      height: 768,
      model: 'v1-5',
      modelHash: '6ce0161689',
      denoisingStrength: 0.55,
    })
    expect(found!.settings).toMatchObject({ 'Lora hashes': 'a: 1, b: 2', 'Civitai resources': '[{"type":"x, y","n":[1,2]}]' })
  })

  test('may have no prompt at all', () => {
    expect(stated(under('parameters', 'Steps: 1'))).toEqual({ tool: 'AUTOMATIC1111', steps: 1 })
  })

  test('is not what merely stands under its keyword', () => {
    expect(under('parameters', 'a lake')).toBeNull()
    expect(under('Description', LINE)).toBeNull()
    expect(under('Comment', 'Steps: 20 to the lake')).toBeNull()
  })

  test('is in the comment of a GIF, which has no keywords', () => {
    expect(stated(under('Comment', `a lake\nNegative prompt: people\n${LINE}`))).toMatchObject({
      prompt: 'a lake',
      negativePrompt: 'people',
      steps: 20,
    })
  })

  test('writes what its extensions say, with commas, quotes and JSON in it', () => {
    const more = [
      'ADetailer model: face_yolov8n.pt',
      'ADetailer prompt: "a face, \\"smiling\\"\\nSteps: 3"',
      'Hires upscale: 2',
      'Hires prompt: "a lake, larger: much"',
      'ControlNet 0: "Module: canny, Weight: 1, Resize Mode: Crop, Steps: 4"',
      'Civitai metadata: {"remixOfId":1,"a":[{"b":"}, c"}]}',
      'Template: plain',
    ]
    const found = under('parameters', `(a lake:1.2), <lora:x:1>\nSteps: like this\nNegative prompt: people\n${LINE}, ${more.join(', ')}`)
    expect(stated(found)).toMatchObject({ prompt: '(a lake:1.2), <lora:x:1>\nSteps: like this', negativePrompt: 'people', steps: 20 })
    expect(found!.settings).toMatchObject({
      'ADetailer model': 'face_yolov8n.pt',
      'ADetailer prompt': 'a face, "smiling"\nSteps: 3',
      'Hires upscale': '2',
      'Hires prompt': 'a lake, larger: much',
      'ControlNet 0': 'Module: canny, Weight: 1, Resize Mode: Crop, Steps: 4',
      'Civitai metadata': '{"remixOfId":1,"a":[{"b":"}, c"}]}',
      Template: 'plain',
    })
  })
})

describe('ComfyUI', () => {
  const graph = {
    3: {
      class_type: 'KSampler',
      inputs: { seed: 5, steps: 25, cfg: 8, sampler_name: 'euler', scheduler: 'normal', denoise: 1, model: ['10', 0], positive: ['6', 0], negative: ['7', 0], latent_image: ['5', 0] }, // prettier-ignore
    },
    4: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'sd.safetensors' } },
    5: { class_type: 'EmptyLatentImage', inputs: { width: 512, height: 640, batch_size: 1 } },
    6: { class_type: 'CLIPTextEncode', inputs: { text: 'a lake', clip: ['4', 1] } },
    7: { class_type: 'CLIPTextEncode', inputs: { text: ['11', 0], clip: ['4', 1] } },
    8: { class_type: 'VAEDecode', inputs: { samples: ['3', 0], vae: ['4', 2] } },
    10: { class_type: 'LoraLoader', inputs: { model: ['4', 0] } },
    11: { class_type: 'String', inputs: { string: 'people' } },
  }
  const told = {
    tool: 'COMFYUI',
    prompt: 'a lake',
    negativePrompt: 'people',
    steps: 25,
    sampler: 'euler',
    scheduler: 'normal',
    cfgScale: 8,
    seed: '5',
    width: 512,
    height: 640,
    model: 'sd.safetensors',
    denoisingStrength: 1,
  }

  test('writes the graph that it ran, from whose sampler all is found', () => {
    const found = under('prompt', JSON.stringify(graph))
    expect(stated(found)).toEqual(told)
    expect(found!.settings).toEqual(JSON.parse(JSON.stringify(graph)))
  })

  test('writes numbers that JSON does not have, and seeds of 64 bits', () => {
    const text = JSON.stringify(graph).replace('"seed":5', '"seed": 18446744073709551557,"is_changed":[NaN, -Infinity]')
    expect(stated(under('prompt', text))).toEqual({ ...told, seed: '18446744073709551557' })
  })

  test('may have its sampler in pieces', () => {
    const pieces = {
      1: { class_type: 'SamplerCustomAdvanced', inputs: { noise: ['2', 0], guider: ['3', 0], sampler: ['4', 0], sigmas: ['5', 0], latent_image: ['8', 0] } }, // prettier-ignore
      2: { class_type: 'RandomNoise', inputs: { noise_seed: 9 } },
      3: { class_type: 'BasicGuider', inputs: { conditioning: ['6', 0], model: ['7', 0] } },
      4: { class_type: 'KSamplerSelect', inputs: { sampler_name: 'euler' } },
      5: { class_type: 'BasicScheduler', inputs: { scheduler: 'simple', steps: 4, denoise: 1 } },
      6: { class_type: 'CLIPTextEncode', inputs: { text: 'a lake' } },
      7: { class_type: 'UNETLoader', inputs: { unet_name: 'flux' } },
      8: { class_type: 'EmptySD3LatentImage', inputs: { width: 1024, height: 1024 } },
    }
    expect(stated(under('prompt', JSON.stringify(pieces)))).toMatchObject({
      prompt: 'a lake',
      seed: '9',
      steps: 4,
      model: 'flux',
      width: 1024,
    })
  })

  test('may draw over what it has drawn: the first time counts, whatever its number', () => {
    const again = {
      ...graph,
      2: { class_type: 'KSampler', inputs: { ...graph[3].inputs, seed: 6, steps: 10, denoise: 0.5, latent_image: ['9', 0] } },
      9: { class_type: 'LatentUpscale', inputs: { samples: ['3', 0], width: 1024, height: 1280 } },
    }
    expect(stated(under('prompt', JSON.stringify(again)))).toEqual(told)
  })

  test('may have both sides pass one node, and numbers in nodes of their own', () => {
    const sides = {
      ...graph,
      3: {
        class_type: 'KSampler',
        inputs: { ...graph[3].inputs, steps: ['21', 0], cfg: ['22', 0], positive: ['20', 0], negative: ['20', 1] },
      },
      20: { class_type: 'ControlNetApplyAdvanced', inputs: { strength: 1, positive: ['6', 0], negative: ['7', 0] } },
      21: { class_type: 'PrimitiveInt', inputs: { value: 25 } },
      22: { class_type: 'easy float', inputs: { value: ['23', 0] } },
      23: { class_type: 'PrimitiveFloat', inputs: { value: 8 } },
    }
    expect(stated(under('prompt', JSON.stringify(sides)))).toEqual(told)
  })

  test('may have texts in one node for both sides', () => {
    const loader = {
      ...graph,
      3: { class_type: 'KSampler (Efficient)', inputs: { ...graph[3].inputs, positive: ['20', 1], negative: ['20', 2] } },
      20: { class_type: 'Efficient Loader', inputs: { ckpt_name: 'other', positive: 'a lake', negative: 'people' } },
    }
    expect(stated(under('prompt', JSON.stringify(loader)))).toEqual(told)
    const alone = { 1: { class_type: 'easy fullkSampler', inputs: { seed: 5, steps: 25, positive: 'a lake', negative: 'people' } } }
    expect(stated(under('prompt', JSON.stringify(alone)))).toEqual({ tool: 'COMFYUI', prompt: 'a lake', negativePrompt: 'people', seed: '5', steps: 25 }) // prettier-ignore
  })

  test('may have no negative prompt, or one at its guider', () => {
    const zeroed = {
      ...graph,
      3: { class_type: 'KSampler', inputs: { ...graph[3].inputs, negative: ['20', 0] } },
      20: { class_type: 'ConditioningZeroOut', inputs: { conditioning: ['6', 0] } },
    }
    expect(under('prompt', JSON.stringify(zeroed))).toMatchObject({ prompt: 'a lake', negativePrompt: null })
    const guided = (guider: object) => ({
      1: { class_type: 'SamplerCustomAdvanced', inputs: { guider: ['2', 0], latent_image: ['3', 0] } },
      2: guider,
      3: { class_type: 'EmptyLatentImage', inputs: { width: 8, height: 8 } },
      6: graph[6],
      7: { class_type: 'CLIPTextEncode', inputs: { text: 'people' } },
    })
    const [cfg, basic] = [{ cfg: 3, positive: ['6', 0], negative: ['7', 0] }, { conditioning: ['6', 0] }]
    expect(under('prompt', JSON.stringify(guided({ class_type: 'CFGGuider', inputs: cfg })))).toMatchObject({ prompt: 'a lake', negativePrompt: 'people', cfgScale: 3 }) // prettier-ignore
    expect(under('prompt', JSON.stringify(guided({ class_type: 'BasicGuider', inputs: basic })))).toMatchObject({ prompt: 'a lake', negativePrompt: null }) // prettier-ignore
  })

  test('may have left but what was drawn: lists of nodes and links', () => {
    const node = (id: number, type: string, widgets_values: unknown, inputs: Readonly<Record<string, number>> = {}, mode = 0) => ({
      id,
      type,
      mode,
      widgets_values,
      inputs: Object.entries(inputs).map(([name, link]) => ({ name, link })),
    })
    const workflow = {
      version: 0.4,
      nodes: [
        node(2, 'KSampler', [1, 'fixed', 2, 3, 'no', 'no', 1], { positive: 2, latent_image: 4 }, 4),
        node(3, 'KSampler', [5, 'randomize', 25, 8, 'euler', 'normal', 1], { model: 1, positive: 2, negative: 3, latent_image: 4 }),
        node(4, 'CheckpointLoaderSimple', ['sd.safetensors']),
        node(5, 'EmptyLatentImage', [512, 640, 1]),
        node(6, 'CLIPTextEncode', ['a lake'], { clip: 5 }),
        node(7, 'CLIPTextEncode', { text: 'people' }),
        node(8, 'Note', ['a note']),
      ],
      links: [[1, 4, 0, 3, 0, 'MODEL'], [2, 6, 0, 3, 1, 'CONDITIONING'], [3, 7, 0, 3, 2, 'CONDITIONING'], [4, 5, 0, 3, 3, 'LATENT'], [5, 4, 1, 6, 0, 'CLIP'], null], // prettier-ignore
    }
    expect(stated(under('workflow', JSON.stringify(workflow)))).toEqual(told)
    expect(under('workflow', '{"nodes":[],"links":[]}')).toBeNull()
  })

  test('is under labels in tags of EXIF that mean other things', () => {
    const json = JSON.stringify(graph)
    for (const others of [
      [`prompt:${json}`, 'workflow:{}'],
      ['Canon', `Workflow:{}`, `Prompt:${json}`],
      [null, `Prompt: ${json}`],
    ])
      expect(stated(generationIn(textsInExif(null, others)))).toEqual(told)
    expect(generationIn(textsInExif(null, ['prompt: a lake', 'Canon', null]))).toBeNull()
  })

  test('comes to an end where nodes are linked in a ring', () => {
    const ring = {
      1: { class_type: 'KSampler', inputs: { positive: ['2', 0], latent_image: ['1', 0] } },
      2: { class_type: 'A', inputs: { a: ['1', 0], b: ['2', 0], c: ['missing', 0] } },
    }
    expect(stated(under('prompt', JSON.stringify(ring)))).toEqual({ tool: 'COMFYUI' })
  })
})

describe('InvokeAI', () => {
  test('writes JSON', () => {
    const said = { app_version: '4.2.0', positive_prompt: 'a lake', negative_prompt: '', width: 1024, height: 768, seed: 42, cfg_scale: 7, steps: 30, scheduler: 'euler', model: { name: 'sdxl', hash: 'blake3:1' } } // prettier-ignore
    expect(stated(under('invokeai_metadata', JSON.stringify(said)))).toEqual({
      tool: 'INVOKEAI',
      toolVersion: '4.2.0',
      prompt: 'a lake',
      width: 1024,
      height: 768,
      seed: '42',
      cfgScale: 7,
      steps: 30,
      scheduler: 'euler',
      model: 'sdxl',
      modelHash: 'blake3:1', // prettier-ignore
    })
  })

  test('wrote other JSON before', () => {
    const said = { model_weights: 'sd-1.5', model_hash: 'cc', app_version: '2.3', image: { prompt: [{ prompt: 'a lake [people]', weight: 1 }], steps: 50, cfg_scale: 7.5, seed: 1, sampler: 'k_lms', width: 512, height: 512 } } // prettier-ignore
    expect(stated(under('sd-metadata', JSON.stringify(said)))).toEqual({
      tool: 'INVOKEAI',
      toolVersion: '2.3',
      prompt: 'a lake',
      negativePrompt: 'people',
      steps: 50,
      cfgScale: 7.5,
      seed: '1',
      sampler: 'k_lms',
      width: 512,
      height: 512,
      model: 'sd-1.5',
      modelHash: 'cc', // prettier-ignore
    })
  })

  test('wrote a command line at first', () => {
    expect(stated(under('Dream', '"a lake [people] at dawn" -s 50 -S 3357757885 -W 512 -H 448 -C 7.5 -A k_euler_a'))).toEqual({
      tool: 'INVOKEAI',
      prompt: 'a lake at dawn',
      negativePrompt: 'people',
      steps: 50,
      seed: '3357757885',
      width: 512,
      height: 448,
      cfgScale: 7.5,
      sampler: 'k_euler_a', // prettier-ignore
    })
  })
})

describe('NovelAI and Fooocus', () => {
  const comment = {
    prompt: 'a lake',
    steps: 28,
    height: 640,
    width: 512,
    scale: 11,
    uc: 'people',
    seed: 7,
    sampler: 'k_dpmpp_2m',
    strength: 0.7,
  }
  const others = [
    { keyword: 'Software', value: 'NovelAI' },
    { keyword: 'Source', value: 'Stable Diffusion 81274D13' },
  ]
  const told = { tool: 'NOVELAI', prompt: 'a lake', negativePrompt: 'people', steps: 28, height: 640, width: 512, cfgScale: 11, seed: '7', sampler: 'k_dpmpp_2m', denoisingStrength: 0.7, model: 'Stable Diffusion 81274D13' } // prettier-ignore

  test('NovelAI writes JSON into the comment', () => {
    expect(stated(under('Comment', JSON.stringify(comment), ...others))).toEqual(told)
    expect(under('Comment', JSON.stringify(comment))).toBeNull()
  })

  test('NovelAI writes all texts into one in EXIF', () => {
    const said = JSON.stringify({ Comment: JSON.stringify(comment), Software: 'NovelAI', Source: 'Stable Diffusion 81274D13' })
    expect(stated(generationIn(textsInExif(said, [])))).toEqual(told)
  })

  test('Fooocus writes JSON', () => {
    const said = { prompt: 'a lake', negative_prompt: 'people', steps: 30, resolution: '(1152, 896)', guidance_scale: 4, base_model: 'juggernaut', seed: '123', version: 'Fooocus v2.3.1' } // prettier-ignore
    expect(stated(under('parameters', JSON.stringify(said)))).toEqual({
      tool: 'FOOOCUS',
      toolVersion: 'Fooocus v2.3.1',
      prompt: 'a lake',
      negativePrompt: 'people',
      steps: 30,
      width: 1152,
      height: 896,
      cfgScale: 4,
      model: 'juggernaut',
      seed: '123', // prettier-ignore
    })
  })
})

describe('hostile texts', () => {
  test('take no name for anything but itself', () => {
    const text = '{"__proto__":{"positive_prompt":"no"},"constructor":1,"steps":{"then":1},"model":{"__proto__":{"name":"no"}}}'
    expect(stated(under('invokeai_metadata', text))).toEqual({ tool: 'INVOKEAI' })
    expect(({} as Record<string, unknown>).positive_prompt).toBeUndefined()
  })

  test('are no graph where they are longer than a megabyte', () => {
    const graph = (length: number) =>
      JSON.stringify({
        1: { class_type: 'KSampler', inputs: { steps: 20, seed: 7, positive: ['2', 0], latent_image: ['3', 0], more: 'x'.repeat(length) } },
      })
    expect(under('prompt', graph(1_000_000))).toMatchObject({ seed: '7' })
    expect(under('prompt', graph(1_100_000))).toBeNull()
  })

  test('are read in time that grows with their length', async () => {
    await inTime(3_000, () => {
      under('prompt', '['.repeat(2_000_000))
      under('prompt', `{"a":${'[ '.repeat(500_000)}`)
      under('parameters', `Steps: 1, ${'a: "'.repeat(200_000)}`)
      under('parameters', `Steps: 1${'\n'.repeat(500_000)}`)
      under('Dream', `"${'['.repeat(300_000)}" -s 1`)
    })
  })

  test('are not read where they are longer than any honest one', async () => {
    const filling = '\n'.repeat(16_000_000)
    for (const keyword of ['parameters', 'Comment', 'Dream'])
      expect(await inTime(150, () => under(keyword, `${filling}Steps: 1, Sampler: a`))).toBeNull()
  })

  test('of any kind are answered', () => {
    const keyword = fc.constantFrom('parameters', 'prompt', 'workflow', 'invokeai_metadata', 'sd-metadata', 'Dream', 'Comment', 'Software')
    const value = fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ 1: { class_type: 'K', inputs: value }, image: value, prompt: value, nodes: [value, { id: 1, type: 'KSampler', widgets_values: value, inputs: value }], links: value }))) // prettier-ignore
    fc.assert(fc.property(fc.array(fc.record({ keyword, value })), (texts) => void generationIn(texts)))
  })
})
