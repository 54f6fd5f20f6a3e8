import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { running } from './running.ts'

const CHROMIUM = '/usr/bin/chromium'
const here = existsSync(CHROMIUM)
if (!here) console.warn(`GraphiQL is not tried: there is no ${CHROMIUM}`)

const { url } = await running()
const page = () => fetch(url, { headers: { accept: 'text/html,*/*' } })

test('the page is small and says that nothing comes from elsewhere', async () => {
  const response = await page()
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self';")
  const text = await response.text()
  expect(text.length).toBeLessThan(10_000)
  expect(text).not.toMatch(/(src|href)="(?!\/graphql\/assets\/)/)
})

test('its files come compressed, and may be kept for ever', async () => {
  const [, path] = /src="([^"]*graphiql\.[\w-]{16}\.js)"/.exec(await (await page()).text())!
  const ask = (encoding: string) => fetch(new URL(path!, url), { headers: { 'accept-encoding': encoding } })
  const answers = await Promise.all(['br', 'gzip', 'identity', 'br;q=0, gzip'].map(ask))
  expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null, 'gzip'])
  expect(answers[0]!.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(Number(answers[0]!.headers.get('content-length'))).toBeLessThan(1_500_000)
  const bodies = await Promise.all(answers.map((answer) => answer.text()))
  expect(new Set(bodies).size).toBe(1)
  expect((await fetch(new URL('/graphql/assets/graphiql.old.js', url))).status).toBe(404)
})

let browser: Browser
afterAll(() => browser?.close())

test.runIf(here)('tabs run as they stand, without a request elsewhere', { timeout: 60_000 }, async () => {
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  browser = await chromium.launch({ executablePath: CHROMIUM, args: flags })
  const tab = await browser.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  tab.on('request', (request) => asked.push(request.url()))
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  tab.on('pageerror', (error) => complaints.push(error.message))
  await tab.goto(url.href)
  await run(tab, 'image/jpeg')
  expect(await tab.locator('.graphiql-tab').count()).toBeGreaterThanOrEqual(5)
  await tab.click('.graphiql-tab-button:text("Film")')
  await tab.locator('.graphiql-tab-active', { hasText: 'Film' }).waitFor()
  await tab.locator('.graphiql-query-editor', { hasText: 'videoMeta' }).waitFor()
  await run(tab, 'videoMeta')
  await tab.setViewportSize({ width: 390, height: 844 })
  const [query, answer] = await Promise.all(['.graphiql-editors', '.graphiql-response'].map((pane) => tab.locator(pane).boundingBox()))
  expect(answer!.y).toBeGreaterThanOrEqual(query!.y + query!.height)
  expect([query!.width > 250, answer!.width > 250]).toEqual([true, true])
  expect(complaints).toEqual([])
  expect(asked.filter((one) => new URL(one).origin !== url.origin && !/^(data|blob):/.test(one))).toEqual([])
  expect(asked.some((one) => one.includes('/graphql/assets/editor.'))).toBe(true)
})

/** Presses the button until the answer shows a text: a press while the schema is still on its way is lost. */
async function run(tab: Page, text: string): Promise<void> {
  const answered = async () => {
    await tab.click('button.graphiql-execute-button')
    await tab.locator('.graphiql-response', { hasText: text }).waitFor({ timeout: 4_000 })
  }
  await vi.waitFor(answered, { timeout: 40_000, interval: 500 })
}
