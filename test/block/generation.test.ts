import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Generation } from '../../src/block/generation/generation.ts'
import { generationIn, textsInExif } from '../../src/block/generation/index.ts'

const under = (keyword: string, value: string, ...more: { keyword: string; value: string }[]) => generationIn([{ keyword, value }, ...more])

/** What is stated, without what is not, and without the text itself. */
function stated(found: Generation | null): object {
  const { raw: _, settings: __, ...told } = found!
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null))
}

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
    expect(under('Comment', LINE)).toBeNull()
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
    expect(stated(generationIn(textsInExif(said, null)))).toEqual(told)
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

  test('are read in time that grows with their length', () => {
    const began = performance.now()
    under('prompt', '['.repeat(2_000_000))
    under('prompt', `{"a":${'[ '.repeat(500_000)}`)
    under('parameters', `Steps: 1, ${'a: "'.repeat(200_000)}`)
    under('parameters', `Steps: 1${'\n'.repeat(500_000)}`)
    under('Dream', `"${'['.repeat(300_000)}" -s 1`)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  test('of any kind are answered', () => {
    const keyword = fc.constantFrom('parameters', 'prompt', 'invokeai_metadata', 'sd-metadata', 'Dream', 'Comment', 'Software')
    const value = fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ 1: { class_type: 'K', inputs: value }, image: value, prompt: value }))) // prettier-ignore
    fc.assert(fc.property(fc.array(fc.record({ keyword, value })), (texts) => void generationIn(texts)))
  })
})
