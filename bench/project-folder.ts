import { join } from 'node:path'

/** The checkout's top folder; the bench runs from its bundle in build/bench. */
export const projectFolder = join(import.meta.dirname, '..', '..')
