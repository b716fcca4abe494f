import { setTimeout } from 'node:timers/promises'

const bytesInMegabyte = 1_000_000

/** What this process takes of the machine's memory now, in megabytes. */
export function residentMegabytes(): number {
  return process.memoryUsage.rss() / bytesInMegabyte
}

/** The most it ever took, in megabytes. */
export function peakMegabytes(): number {
  return (process.resourceUsage().maxRSS * 1024) / bytesInMegabyte
}

/** What it still takes once all that is no longer needed has been thrown away; needs Node's --expose-gc. */
export async function settledMegabytes(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc')
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc()
    await setTimeout(50)
  }
  return residentMegabytes()
}
