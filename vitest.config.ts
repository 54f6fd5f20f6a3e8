import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

export default defineConfig({
  // Two instances of graphql refuse each other's schemas: every import is led to one file.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    include: ['test/**/*.test.ts'],
    server: { deps: { inline: [/graphql/, /@pothos/] } },
    globalSetup: 'test/support/temporary.ts',
    testTimeout: 20_000,
  },
})
