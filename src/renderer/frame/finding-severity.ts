import type { RecoveryFinding } from '../../shared/ipc/recovery'

export type Severity = 'info' | 'warning' | 'error'

const severities: { readonly [W in RecoveryFinding['what']]: Severity } = {
  unreadableChanges: 'error',
  missingChanges: 'error',
  lostRecords: 'error',
  unfitRecord: 'warning',
  settingsReset: 'warning',
  missingAttachments: 'warning',
  tornChange: 'info',
  rebuilt: 'info',
  manifestRebuilt: 'info',
}

/** Something is lost, something has to be mended by hand, or it is only good to know. */
export function severityOf(finding: RecoveryFinding): Severity {
  return severities[finding.what]
}

/** Lost records come before lost changes, and those that cannot be counted before all others. */
function rank(finding: RecoveryFinding): number {
  if (finding.what === 'lostRecords') return finding.count === 0 ? 0 : 1
  return { error: 2, warning: 3, info: 4 }[severityOf(finding)]
}

/** The gravest first, and of those that are as grave the latest: it is remembered behind what was found before. */
export function gravestFirst(findings: readonly RecoveryFinding[]): readonly RecoveryFinding[] {
  return [...findings].reverse().sort((one, other) => rank(one) - rank(other))
}
