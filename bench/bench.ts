import type { Libraries } from './libraries'
import type { PartFindings } from './report/result'

/** How often things are measured: enough to trust the figures, or just enough to see that everything works. */
export type Effort = 'full' | 'short'

/** What a part of the bench is given. */
export type Bench = {
  /** How many records the libraries hold, smallest first. */
  readonly sizes: readonly number[]
  readonly effort: Effort
  /** Whether SQLite is there to be measured too. */
  readonly withSqlite: boolean
  /** Whether other programs are to be measured too, where they are. */
  readonly wantsRivals: boolean
  readonly libraries: Libraries
  /** A path in a folder that is thrown away afterwards, on the disk that is measured. */
  readonly scratch: (name: string) => string
  /** Tells people what is going on. */
  readonly say: (line: string) => void
}

/** One group of figures that belong together; `npm run bench -- NAME` runs it alone. */
export type Part = {
  readonly name: string
  readonly title: string
  readonly run: (bench: Bench) => Promise<PartFindings>
}
