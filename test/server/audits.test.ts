import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { running } from './running.ts'

const { url } = await running()

test.each(serverAudits({ url: url.href }))('$id: $name', async ({ fn }) => {
  expect(await fn()).toMatchObject({ status: 'ok' })
})
