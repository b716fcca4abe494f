/**
 * Watches how long the event loop lets others wait: it asks for a turn, gets one, asks again. `stop` tells the longest
 * time between two turns, in milliseconds, up to the moment it is called.
 */
export function watchTicks(): { readonly stop: () => number } {
  let isWatching = true
  let last = performance.now()
  let longest = 0
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
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
      return longest
    },
  }
}
