import type { Budget } from '../budget.ts'
import type { Block } from '../container/container.ts'
import { ImageError } from '../error.ts'
import { readingAll } from '../source/source.ts'
import { type Awaitable, begin, outcomeOf, run, type Steps } from '../steps.ts'
import { RdfReader } from '../syntax/rdf.ts'
import type { RdfProperty } from '../syntax/rdf-node.ts'
import { fromUtf8, readXml, type StoredXml } from '../syntax/unicode.ts'
import { walkXml } from '../syntax/xml.ts'
import type { Decoder, Directory, Hidden, JsonValue, Tag } from './decoder.ts'
import { Hiding } from './xmp-hidden.ts'
import { dublinCore, type DublinCore, type TypedProperties } from './xmp-dc.ts'
import { XmpNames } from './xmp-names.ts'
import { textAt } from './xmp-path.ts'
import { propertyTag, type PropertyTag, withQualifiers } from './xmp-tags.ts'
import { alternatives, languageOf, preferred, record, type JsonRecord, type LocalizedText } from './xmp-values.ts'

/** The properties of a file's XMP packets, merged; of a property stated twice the first stands. */
export interface Xmp extends Directory, TypedProperties {
  /** The main packet as text, its wrapper included; null where something in it is kept back. */
  readonly packet: string | null
  readonly dc: DublinCore
  /** The properties by prefix, then by name; only those of some prefixes, where these are given. */
  json(prefixes?: readonly string[] | null): JsonValue
  /** The text at a path such as `dc:creator[1]` or `xmpMM:History[2]/stEvt:when`; null where there is none. */
  property(path: string): string | null
  /** A simple text: of a list the first item, of language alternatives the one for everybody. */
  text(name: string): string | null
  /** The items of an array that are text; a single text is an array of one. */
  list(name: string): readonly string[]
  /** What is said in each language; a single text is for everybody. */
  localized(name: string): readonly LocalizedText[]
  /** The same without what is kept back, however deep it lies. */
  without(hidden: Hidden): Xmp
}

/** Faults of one packet that are told one by one. */
const MOST_WARNINGS = 32

/** Packets that are asked for before the first of them is read; and of all together, as much is read as of so many long blocks. */
const AHEAD = 8
const MOST_BLOCKS = 2

/** XMP: every packet, and the extended parts that the main one announces. [XMP parts 1 and 3] */
export const xmp: Decoder<Xmp> = {
  kind: 'xmp',
  async decode(first, rest) {
    const packets: Block[] = []
    const parts: Block[] = []
    const ahead: Asked[] = []
    // None is looked into before all are found, but packets can be asked for.
    const found = (block: Block) => {
      if (block.name !== undefined) parts.push(block)
      else if (packets.push(block) <= AHEAD) ahead.push(asked(block))
    }
    found(first)
    for await (const block of rest) found(block)
    const { budget } = first.bytes
    const most = MOST_BLOCKS * budget.limits.blockBytes
    const reading = new Reading(most)
    const failures: ImageError[] = []
    for (let i = 0; i < packets.length && !reading.isFull; i++) {
      await budget.step()
      await reading.take(ahead.shift()!, failures)
      const next = packets[i + AHEAD]
      if (next) ahead.push(asked(next))
    }
    for (const part of parts) {
      if (reading.isFull) break
      if (reading.announced.has(part.name!.toUpperCase())) await reading.take(asked(part), failures)
      else reading.warnings.push(`An extended XMP part at ${part.offset} that no packet announces is left out`)
    }
    if (reading.isFull) reading.warnings.push(`XMP of more than ${most} bytes; the rest is left out`)
    const [failure] = failures
    if (failure && reading.packet === null) throw failure
    reading.warnings.push(...failures.map(({ message }) => message))
    return new XmpDirectory(reading)
  },
}

/** A block, and its bytes, or when they will be here. */
interface Asked {
  readonly block: Block
  readonly bytes: Uint8Array | Promise<Uint8Array>
}

function asked(block: Block): Asked {
  return { block, bytes: begin(readingAll(block.bytes)) }
}

/** What has been read of a file's packets so far. */
class Reading {
  readonly properties = new Map<string, RdfProperty>()
  readonly warnings: string[] = []
  packet: StoredXml | null = null
  readonly #most: number
  #bytes = 0
  readonly #names = new XmpNames()

  constructor(most: number) {
    this.#most = most
  }

  /** The GUIDs of the extended parts that belong to the packets read. [XMP part 3, 1.1.3.1] */
  get announced(): ReadonlySet<string> {
    const guid = this.properties.get('xmpNote:HasExtendedXMP')?.node
    return new Set(guid?.kind === 'text' ? [guid.value.trim().toUpperCase()] : [])
  }

  /** Whether so much was read that the rest is left out: many packets may lie in the same bytes. */
  get isFull(): boolean {
    return this.#bytes > this.#most
  }

  /** Reads a packet, at once where nothing must be waited for; what it fails by is kept, since it may be done without. */
  take(packet: Asked, failures: ImageError[]): Awaitable<void> {
    return run(this.#taking(packet, failures))
  }

  *#taking({ block, bytes }: Asked, failures: ImageError[]): Steps<void> {
    try {
      const read = yield* outcomeOf(bytes)
      this.#bytes += read.length
      const stored = readXml(read)
      if (stored.damaged) this.warnings.push(`XMP at ${block.offset} has bytes that are no text; they are replaced`)
      yield* this.#read(stored, block)
      if (block.name === undefined) this.packet ??= stored
    } catch (error) {
      if (!(error instanceof ImageError)) throw error
      failures.push(error)
    }
  }

  *#read(stored: StoredXml, block: Block): Steps<void> {
    const budget: Budget = block.bytes.budget
    const reader = new RdfReader(this.#names, budget.limits.items)
    const faults = yield* walkXml(stored, budget, reader)
    reader.finish()
    if (!reader.found && /[^\s\0\uFEFF]/.test(fromUtf8(stored.text)) && !/<\w*:?(?:xmpmeta|xapmeta)\b/.test(stored.text))
      throw new ImageError('MALFORMED', `XMP at ${block.offset}: rdf:RDF expected, none found`)
    const warnings = [...faults, ...reader.warnings]
    this.warnings.push(...warnings.slice(0, MOST_WARNINGS))
    if (warnings.length > MOST_WARNINGS) this.warnings.push(`${warnings.length - MOST_WARNINGS} more faults in the XMP at ${block.offset}`)
    this.#merge(reader.properties, budget.limits.entries)
  }

  #merge(properties: readonly RdfProperty[], most: number): void {
    for (const property of properties) {
      if (this.properties.size === most) return void this.warnings.push(`Only the first ${most} XMP properties are read`)
      const { full } = property.name
      if (!this.properties.has(full)) this.properties.set(full, property)
    }
  }
}

/** The packet without what surrounds it: padding, zero bytes, and what stands before its wrapper. */
function trimPacket({ text }: StoredXml): string {
  return fromUtf8(text.slice(Math.max(0, text.indexOf('<')), text.lastIndexOf('>') + 1))
}

class XmpDirectory implements Xmp {
  readonly warnings: readonly string[]
  readonly #properties: ReadonlyMap<string, RdfProperty>
  readonly #stored: StoredXml | null
  #packet: string | null | undefined
  #dc: DublinCore | undefined
  #own: readonly PropertyTag[] | undefined
  #tags: readonly Tag[] | undefined

  constructor({ packet, warnings, properties }: Pick<Reading, 'packet' | 'properties'> & Pick<Xmp, 'warnings'>) {
    this.#stored = packet
    this.warnings = warnings
    this.#properties = properties
  }

  get packet(): string | null {
    return (this.#packet ??= this.#stored && trimPacket(this.#stored))
  }

  get dc(): DublinCore {
    return (this.#dc ??= dublinCore(this))
  }

  get tags(): readonly Tag[] {
    return (this.#tags ??= withQualifiers(this.#stated))
  }

  json(prefixes?: readonly string[] | null): JsonValue {
    const wanted = prefixes ? new Set(prefixes) : null
    const groups = new Map<string, JsonRecord>()
    for (const tag of this.#stated) {
      if (wanted && !wanted.has(tag.group)) continue
      let group = groups.get(tag.group)
      if (!group) groups.set(tag.group, (group = record()))
      group[tag.held.name.local] ??= tag.value
    }
    return record(groups)
  }

  /** A tag for each property. */
  get #stated(): readonly PropertyTag[] {
    if (this.#own) return this.#own
    const own: PropertyTag[] = []
    for (const property of this.#properties.values()) own.push(propertyTag(property.name.full, property))
    return (this.#own = own)
  }

  without(hidden: Hidden): Xmp {
    const hiding = new Hiding(hidden)
    const properties = hiding.properties(this.#properties)
    // What could not be read may hold what is kept back.
    const whole = !hiding.hid && this.warnings.length === 0
    return new XmpDirectory({ packet: whole ? this.#stored : null, warnings: this.warnings, properties })
  }

  property(path: string): string | null {
    return textAt(this.#properties, path)
  }

  text(name: string): string | null {
    const node = this.#properties.get(name)?.node
    if (!node) return null
    if (node.kind === 'text') return node.value
    const said = alternatives(node)
    return said ? preferred(said) : (this.list(name)[0] ?? null)
  }

  list(name: string): readonly string[] {
    const node = this.#properties.get(name)?.node
    if (node?.kind === 'text') return [node.value]
    return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'text' ? [item.value] : [])) : []
  }

  localized(name: string): readonly LocalizedText[] {
    const node = this.#properties.get(name)?.node
    if (!node) return []
    return alternatives(node) ?? this.list(name).map((value) => ({ language: languageOf(node) ?? 'x-default', value }))
  }
}
