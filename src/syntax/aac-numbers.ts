import type { CodeBits } from './code-bits.ts'
import { AAC_RATES } from './sound-numbers.ts'

/** What a sound is coded with; the numbers from 32 on are told behind the last that five bits hold. [ISO 14496-3 1.6.2.1] */
export function aacObjectType(bits: CodeBits): number {
  const type = bits.next(5)
  return type === 31 ? 32 + bits.next(6) : type
}

/** Samples a second, by their number or as they are; 0 where the number stands for none. [ISO 14496-3 1.6.2.1] */
export function aacRate(bits: CodeBits): number {
  const index = bits.next(4)
  return index === 15 ? bits.next(24) : (AAC_RATES[index] ?? 0)
}
