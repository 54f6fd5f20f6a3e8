// What `npm run build` made: the library, in the folder that BENCH_BUILD names or in its own, and the program, in that of BENCH_DIST or its own.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const place = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const built = process.env.BENCH_BUILD ?? place('build')

/** A module of the built library. */
export const load = (name) => import(pathToFileURL(join(built, name)))

/** The program. */
export const program = join(process.env.BENCH_DIST ?? place('dist'), 'main.js')
