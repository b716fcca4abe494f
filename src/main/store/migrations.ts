import type { RawLibrary } from './snapshot'

/** Turns what a library of the format `from` has stored into one of the next format. Works on a copy read from disk. */
export type Migration = {
  readonly from: number
  readonly migrate: (stored: RawLibrary) => RawLibrary
}

/**
 * Oldest first, without gaps. Format 1 was one JSON file and has a door of its own, parse-library.ts, which leads
 * straight to format 2: so there is nothing to migrate yet.
 */
export const migrations: readonly Migration[] = []

/** What was stored under `format`, as format `to` would have stored it. */
export function migrate(
  stored: RawLibrary,
  format: number,
  to: number,
  steps: readonly Migration[] = migrations,
): RawLibrary {
  return steps.filter(({ from }) => from >= format && from < to).reduce((value, step) => step.migrate(value), stored)
}
