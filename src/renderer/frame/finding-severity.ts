import type { RecoveryFinding } from '../../shared/ipc/recovery'

export type Severity = 'info' | 'warning' | 'error'

const severities: { readonly [W in RecoveryFinding['what']]: Severity } = {
  unreadableChanges: 'error',
  missingChanges: 'error',
  lostRecords: 'error',
  unfitRecord: 'warning',
  settingsReset: 'warning',
  tornChange: 'info',
  rebuilt: 'info',
  manifestRebuilt: 'info',
}

/** Something is lost, something has to be mended by hand, or it is only good to know. */
export function severityOf(finding: RecoveryFinding): Severity {
  return severities[finding.what]
}

const order: readonly Severity[] = ['error', 'warning', 'info']

/** The gravest first, otherwise in the order they were found. */
export function gravestFirst(findings: readonly RecoveryFinding[]): readonly RecoveryFinding[] {
  return [...findings].sort((one, other) => order.indexOf(severityOf(one)) - order.indexOf(severityOf(other)))
}
