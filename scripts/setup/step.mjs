const heartbeatMs = 5000

/**
 * Runs a long piece of work and says on stderr what it is, every few seconds that it is still going, and how long it took.
 * @template T
 * @param {string} title what is being done, such as 'Installing dependencies'
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now()
  say(`${title} …`)
  const heartbeat = setInterval(() => say(`  … still at it after ${elapsed(started)}`), heartbeatMs)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    say(`  took ${elapsed(started)}`)
  }
}

/**
 * One line for people on stderr; stdout is left to the program that is set up.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** @param {number} started */
function elapsed(started) {
  return formatDuration(Date.now() - started)
}

/**
 * A duration as people read it: '0.4 s', '12 s', '2 min 5 s'.
 * @param {number} ms
 */
export function formatDuration(ms) {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
