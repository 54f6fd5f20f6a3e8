import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/root.ts'
import { boxSegments, manifest, store } from '../support/jumbf.ts'
import { frame, jpegOf, scan } from '../support/jpeg.ts'
import { samples } from '../support/samples.ts'

/** A file to begin with. */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Bytes taken of a file: what is told of it lies at its beginning, and short ones are gone through fast. */
const MOST_BYTES = 96 * 1024

/** A JPEG with claims about what was done to it. */
const credentials: Seed = {
  name: 'JPEG with credentials',
  bytes: jpegOf(
    boxSegments(
      store(manifest('urn:uuid:1', { claim_generator: 'Camera/1.0' }, { 'c2pa.actions': { actions: [{ action: 'c2pa.created' }] } })),
      100,
    ),
    frame(8, 8),
    scan,
  ),
}

/** The samples of the tests and of the program, and the files of a folder. */
export function seeds(folder?: string): Seed[] {
  const built = Object.entries(samples).map(([name, bytes]) => ({ name, bytes }))
  return [...built, credentials, ...files(new URL('src/web/samples', root).pathname), ...(folder ? files(folder) : [])]
}

function files(folder: string): Seed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => statSync(path).isFile() && !/\.(?:md|mjs|json|tsv|gz)$/.test(path))
    .map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path).subarray(0, MOST_BYTES)) }))
}
