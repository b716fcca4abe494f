import { Failed } from '../../../shared/ipc/failure'
import type { LibrarySettings } from '../../../shared/model/settings'
import { describeProblems } from './describe-problems'
import { settingsSchema } from './settings'

/** The value as a library's settings. Fails with `invalidInput`, which names each field that is wrong. */
export function parseSettings(value: unknown): LibrarySettings {
  const parsed = settingsSchema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new Failed({ code: 'invalidInput', problems: describeProblems(parsed.error) })
}
