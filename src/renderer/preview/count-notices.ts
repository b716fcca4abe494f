import type { Notice, Severity } from '../../shared/compose/notice'

/** How many notices of each severity there are. */
export function countNotices(notices: readonly Notice[]): { readonly [S in Severity]: number } {
  const count = (severity: Severity) => notices.filter((notice) => notice.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}
