import { expect } from 'vitest'

/** What is found, which may take this process so many milliseconds of the processor: how busy the machine is makes no difference. */
export async function inTime<T>(milliseconds: number, find: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage()
  const found = await find()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(milliseconds)
  return found
}
