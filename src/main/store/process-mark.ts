import { readFileSync } from 'node:fs'
import { errorCode } from './error-code'

/**
 * What tells a process from a later one with the same number: on Linux the start of the machine and of the process,
 * from /proc; null where the system does not say.
 */
export function processMark(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return started === undefined ? null : `${boot}:${started}`
  } catch {
    return null
  }
}

/** Whether the process that was given this number and mark still runs on this machine. */
export function isRunning(pid: number, mark: string | null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false
  }
  const present = processMark(pid)
  return mark === null || present === null || mark === present
}
