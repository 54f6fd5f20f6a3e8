// How few bytes of a file an answer can do with: the pages in which anything lies that its making looks at, if nothing is read on suspicion.
import { load } from './built.mjs'
import { asking } from './readers.mjs'

const { Budget, defaultLimits } = await load('budget.js')

const PAGE = 4096

/** Bytes that are here, and the pages that were looked at. */
function watched(url, bytes, pages) {
  const read = async (offset, length) => {
    const found = bytes.subarray(offset, Math.max(offset, offset + length))
    for (let page = Math.floor(offset / PAGE); page * PAGE < offset + found.length; page++) pages.add(page)
    return found
  }
  const cost = { url, requests: 0, bytes: 0, cache: 'none' }
  return { budget: new Budget(), size: async () => bytes.length, read, cost, dispose: async () => {} }
}

/** Bytes that a question about a file takes at least. */
export async function leastBytes({ name, bytes }, question) {
  const pages = new Set()
  const ask = asking({ open: (url) => watched(url, new Uint8Array(bytes), pages), limits: defaultLimits, close: async () => {} })
  await ask(`http://127.0.0.1/${name}`, question)
  return [...pages].reduce((sum, page) => sum + Math.min(PAGE, bytes.length - page * PAGE), 0)
}
