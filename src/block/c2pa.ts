import type { Block } from '../container/container.ts'
import { ImageError } from '../error.ts'
import type { ByteSource } from '../source/source.ts'
import { type Box, boxes } from '../syntax/boxes.ts'
import { type Cbor, cbor } from '../syntax/cbor.ts'
import { labelled, MANIFEST_STORE } from '../syntax/jumbf.ts'
import type { Decoder } from './decoder.ts'

/** Something that was done to a picture. */
export interface Action {
  /** Such as "c2pa.created". */
  readonly action: string
  readonly when: string | null
  readonly softwareAgent: string | null
  /** What made it: an address of the IPTC's vocabulary, such as that of trained algorithms. */
  readonly digitalSourceType: string | null
}

/** What a program claims of a picture. */
export interface Manifest {
  readonly label: string
  readonly claimGenerator: string | null
  readonly title: string | null
  readonly format: string | null
  readonly instanceId: string | null
  /** Labels of what is asserted. */
  readonly assertions: readonly string[]
  readonly actions: readonly Action[]
}

/** Claims about a picture, the one that holds for it as it is last. */
export interface Credentials {
  readonly manifests: readonly Manifest[]
  readonly warnings: readonly string[]
}

/** More than any picture has of manifests, of what is asserted in one, and of what was done. */
const MAX_MANIFESTS = 64
const MAX_ASSERTIONS = 256
const MAX_ACTIONS = 256

/** Longer claims and lists of actions are not read. */
const MAX_CONTENT = 256 * 1024

/** Bytes of them that count like an element more. */
const STEP_BYTES = 1024

/** The claims of Content Credentials. Whether they are signed, and by whom, is not looked at. [C2PA 10, 11] */
export const c2pa: Decoder<Credentials> = {
  kind: 'c2pa',
  async decode({ bytes, offset }: Block) {
    const store = await storeIn(bytes)
    if (!store) throw new ImageError('MALFORMED', `C2PA manifest store expected at ${offset}`)
    const warnings: string[] = []
    const manifests: Manifest[] = []
    for (const box of store) {
      const manifest = box.type === 'jumb' ? await manifestIn(box) : null
      if (manifest) manifests.push(manifest)
      else warnings.push(`C2PA manifest expected at ${offset + box.offset}`)
    }
    return { manifests, warnings }
  },
}

async function storeIn(source: ByteSource): Promise<readonly Box[] | null> {
  for await (const box of boxes(source)) {
    const store = box.type === 'jumb' ? await labelled(box, MAX_MANIFESTS) : null
    return store?.label === MANIFEST_STORE ? store.boxes : null
  }
  return null
}

async function manifestIn(box: Box): Promise<Manifest | null> {
  const manifest = await labelled(box, MAX_MANIFESTS)
  if (!manifest) return null
  let claim: Cbor = null
  let assertions: Asserted = { labels: [], actions: [] }
  for (const inner of manifest.boxes) {
    const part = inner.type === 'jumb' ? await labelled(inner, MAX_ASSERTIONS) : null
    if (part && /^c2pa\.claim(?:\.v\d+)?$/.test(part.label)) claim = await contentIn(part.boxes)
    if (part?.label === 'c2pa.assertions') assertions = await assertedIn(part.boxes)
  }
  const said = (name: string) => textOf(member(claim, name))
  return {
    label: manifest.label,
    claimGenerator: said('claim_generator') ?? agentOf(member(claim, 'claim_generator_info')),
    title: said('dc:title'),
    format: said('dc:format'),
    instanceId: said('instanceID'),
    assertions: assertions.labels,
    actions: assertions.actions,
  }
}

interface Asserted {
  readonly labels: readonly string[]
  readonly actions: readonly Action[]
}

async function assertedIn(found: readonly Box[]): Promise<Asserted> {
  const labels: string[] = []
  const actions: Action[] = []
  for (const box of found) {
    const assertion = box.type === 'jumb' ? await labelled(box, 2) : null
    if (!assertion) continue
    labels.push(assertion.label)
    // A number tells several of a kind apart.
    if (/^c2pa\.actions(?:\.v\d+)?(?:__\d+)?$/.test(assertion.label)) actions.push(...actionsIn(await contentIn(assertion.boxes)))
  }
  return { labels, actions: actions.slice(0, MAX_ACTIONS) }
}

/** [C2PA 18.12] */
function actionsIn(content: Cbor): Action[] {
  const list = member(content, 'actions')
  return (Array.isArray(list) ? (list as readonly Cbor[]) : []).slice(0, MAX_ACTIONS).flatMap((entry) => {
    const action = textOf(member(entry, 'action'))
    if (action === null) return []
    const when = textOf(member(entry, 'when'))
    const digitalSourceType = textOf(member(entry, 'digitalSourceType'))
    return [{ action, when, softwareAgent: agentOf(member(entry, 'softwareAgent')), digitalSourceType }]
  })
}

/** The value in a box of an assertion or a claim; null where it is none. */
async function contentIn(found: readonly Box[]): Promise<Cbor> {
  const box = found.find(({ type }) => type === 'cbor')
  if (!box || box.length > MAX_CONTENT) return null
  const turn = box.source.budget.step(1 + Math.floor(box.length / STEP_BYTES))
  if (turn) await turn
  return cbor(await box.data.read(0, box.length))
}

const member = (value: Cbor, name: string): Cbor => (value instanceof Map ? ((value as ReadonlyMap<string, Cbor>).get(name) ?? null) : null)
const textOf = (value: Cbor) => (typeof value === 'string' && value !== '' ? value.toWellFormed() : null)

/** The name and version of a program, which may be a text, or the first of several. */
function agentOf(value: Cbor): string | null {
  const one = Array.isArray(value) ? ((value as readonly Cbor[])[0] ?? null) : value
  if (typeof one === 'string') return textOf(one)
  const parts = [textOf(member(one, 'name')), textOf(member(one, 'version'))].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' ') : null
}
