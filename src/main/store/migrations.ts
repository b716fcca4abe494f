/** Turns a stored library of the format `from` into one of the next format. Works on a copy read from disk. */
export type Migration = {
  readonly from: number
  readonly migrate: (stored: unknown) => unknown
}

/** Oldest first, without gaps. Format 1 is the first one, so there is nothing to migrate yet. */
export const migrations: readonly Migration[] = []
