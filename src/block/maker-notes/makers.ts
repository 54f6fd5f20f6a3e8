import { apple } from './apple.ts'
import { canon } from './canon.ts'
import type { Maker } from './maker.ts'
import { google } from './google.ts'
import { kyocera } from './kyocera.ts'
import { minolta } from './minolta.ts'
import { nikon } from './nikon.ts'
import { pentax } from './pentax.ts'
import { sony } from './sony.ts'
import { dji, jvc, olympus, ricoh } from './texts.ts'

/** A maker whose tables say everything. */
const plain = (name: string, tables: Maker['tables']): Maker => ({ name, tables })

/** The makers whose notes are known, by the names of their tables' files. */
export const makers: ReadonlyMap<string, Maker> = new Map([
  ['apple', apple],
  ['canon', canon],
  ['casio', plain('Casio', () => import('./tables/casio.ts'))],
  ['dji', dji],
  ['flir', plain('FLIR', () => import('./tables/flir.ts'))],
  ['fujifilm', plain('FujiFilm', () => import('./tables/fujifilm.ts'))],
  ['ge', plain('GE', () => import('./tables/ge.ts'))],
  ['google', google],
  ['hp', plain('HP', () => import('./tables/hp.ts'))],
  ['jvc', jvc],
  ['kodak', plain('Kodak', () => import('./tables/kodak.ts'))],
  ['kyocera', kyocera],
  ['minolta', minolta],
  ['motorola', plain('Motorola', () => import('./tables/motorola.ts'))],
  ['nikon', nikon],
  ['nintendo', plain('Nintendo', () => import('./tables/nintendo.ts'))],
  ['olympus', olympus],
  ['panasonic', plain('Panasonic', () => import('./tables/panasonic.ts'))],
  ['pentax', pentax],
  ['phaseone', plain('PhaseOne', () => import('./tables/phaseone.ts'))],
  ['reconyx', plain('Reconyx', () => import('./tables/reconyx.ts'))],
  ['ricoh', ricoh],
  ['samsung', plain('Samsung', () => import('./tables/samsung.ts'))],
  ['sanyo', plain('Sanyo', () => import('./tables/sanyo.ts'))],
  ['sigma', plain('Sigma', () => import('./tables/sigma.ts'))],
  ['sony', sony],
])
