/** How `npm run bundle` joins what was compiled into a few files. */
export default {
  input: 'build/main.js',
  platform: 'node',
  external: [
    'sharp',
    'exifr',
    'pino',
    'prom-client',
    'ioredis',
    'rate-limiter-flexible',
    'aws4fetch',
    '@opentelemetry/api',
    'bullmq',
    'hyparquet-writer',
  ],
  // GraphQL makes sure of each type anew, each time, where it is not told this.
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  logLevel: 'warn',
  output: { dir: 'dist', format: 'esm', chunkFileNames: '[name].js' },
}
