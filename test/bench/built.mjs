// What `npm run build` made, or the folder that BENCH_DIST names.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const built = process.env.BENCH_DIST ?? fileURLToPath(new URL('../../build', import.meta.url))

/** A module of the built library. */
export const load = (name) => import(pathToFileURL(join(built, name)))
