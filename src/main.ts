#!/usr/bin/env node
import { run } from './cli.ts'

// Whoever reads the output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`What was found cannot be written: ${error.message}\n`)
  process.exit(1)
})
process.exitCode = await run(process.argv.slice(2), process)
