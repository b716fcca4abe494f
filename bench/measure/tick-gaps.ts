/** The longest times between two turns of the event loop, in milliseconds; not necessarily of the same two turns. */
export type TickGaps = {
  /** By the clock: what somebody who waits for a turn feels. */
  readonly longest: number
  /** By the work that this process did meanwhile: without the time that other programs took. */
  readonly longestAtWork: number
}

/** Watches how long the event loop lets others wait: it asks for a turn, gets one, asks again, until `stop`. */
export function watchTicks(): { readonly stop: () => TickGaps } {
  let isWatching = true
  let [longest, longestAtWork] = [0, 0]
  let last = { time: performance.now(), work: millisecondsWorked() }
  const look = () => {
    const now = { time: performance.now(), work: millisecondsWorked() }
    longest = Math.max(longest, now.time - last.time)
    longestAtWork = Math.max(longestAtWork, Math.min(now.time - last.time, now.work - last.work))
    last = now
  }
  const tick = () => {
    if (!isWatching) return
    look()
    setImmediate(tick)
  }
  setImmediate(tick)
  return {
    stop: () => {
      look()
      isWatching = false
      return { longest, longestAtWork }
    },
  }
}

function millisecondsWorked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
