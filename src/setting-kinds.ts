import { resolve } from 'node:path'

/** What values a setting may have. */
export interface Kind<T> {
  /** The values, as people are told. */
  readonly allowed: string
  /** Whether values are nobody's to see. */
  readonly secret?: boolean
  /** The value a text stands for, or undefined where it stands for none. */
  read(text: string): T | undefined
}

/** Any text. */
export const text: Kind<string> = { allowed: 'any text', read: (value) => value }

/** A text that is shown to nobody. */
export const secret: Kind<string> = { ...text, secret: true }

/** A text that is written in a certain way. */
export function written(allowed: string, as: RegExp, more: Partial<Kind<string>> = {}): Kind<string> {
  return { allowed, read: (value) => (as.test(value) ? value : undefined), ...more }
}

const flags = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

/** Yes or no. */
export const flag: Kind<boolean> = { allowed: 'true or false', read: (value) => flags.get(value.toLowerCase()) }

const itemsOf = (value: string): string[] => value.split(',').flatMap((item) => item.trim() || [])

/** A list, separated by commas, of texts that are each read to be something; one that is not spoils the list. */
function listOf<T extends string>(allowed: string, read: (item: string) => T | undefined): Kind<readonly T[]> {
  return {
    allowed,
    read: (value) => {
      const found = itemsOf(value).map(read)
      return found.every((item) => item !== undefined) ? found : undefined
    },
  }
}

/** A list of any texts. */
export const list: Kind<readonly string[]> = listOf('a list separated by commas', (item) => item)

/** What may be kept from those who ask without a key. */
export type Secret = 'gps' | 'serial' | 'owner' | 'thumbnail' | 'faces'

const secretNames: readonly Secret[] = ['gps', 'serial', 'owner', 'thumbnail', 'faces']

/** A list of what may be kept from those who ask without a key. */
export const secrets = listOf(`a list of ${secretNames.join(', ')}`, (item) => secretNames.find((name) => name === item.toLowerCase()))

const isOrigin = (text: string) => text === '*' || (/^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text)

/** A list of origins of pages, each without a path. [RFC 6454 6.2] */
export const origins = listOf('a list of origins such as https://pictures.example, or *', (item) => {
  const origin = item.replace(/\/$/, '')
  return isOrigin(origin) ? origin : undefined
})

/** What a prefix of URLs has in the place of its port, where any is meant. */
const ANY_PORT = /(?<=^[a-z][a-z0-9+.-]*:\/\/[^/]*):\*(?=$|\/)/i

/** A list of prefixes of URLs, as source/allowed.ts reads them. */
export const prefixes = listOf('a list of prefixes of URLs such as https://*.example.com/photos/, local:/// or data:', (item) => {
  const plain = item.replace(ANY_PORT, '')
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|data:)/i.test(plain) && URL.canParse(plain) && new URL(plain).username === '' ? item : undefined
})

/** An address below which others lie; it ends with a slash. */
export const base: Kind<string> = {
  allowed: 'an address such as local:/// or https://pictures.example/',
  read: (value) => (URL.canParse(value) && !/[?#]/.test(value) ? value.replace(/\/?$/, '/') : undefined),
}

/** The address of a server, which may have a path. */
export const endpoint: Kind<string> = {
  allowed: 'an address such as https://store.example/',
  read: (value) => (/^https?:\/\/[^/@?#\\]+(?:\/[^@?#\\]*)?$/i.test(value) ? base.read(value) : undefined),
}

/** The path of a folder, as an absolute one. */
export const folder: Kind<string> = { allowed: 'the path of a folder', read: (value) => resolve(value) }

/** A whole number within bounds. */
export function whole(least: number, most: number): Kind<number> {
  const inside = (value: number) => (value >= least && value <= most ? value : undefined)
  return {
    allowed: `a whole number from ${least} to ${most}`,
    read: (value) => (/^\d{1,16}$/.test(value) ? inside(Number(value)) : undefined),
  }
}
