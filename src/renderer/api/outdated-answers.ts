import type { RequestName } from '../../shared/ipc/contract'
import type { RecordKind } from '../../shared/model/library'

/** Answers that no change of the library touches. */
const independent: ReadonlySet<RequestName> = new Set<RequestName>([
  'window/state',
  'countries/list',
  'app/about',
  'records/blank',
  'house-styles/check-template',
  'pictures/clean',
])

/** Kinds whose names appear in the rows of other kinds: a renamed partner renames briefings and agreements. */
const namedElsewhere: ReadonlySet<RecordKind> = new Set<RecordKind>(['dossiers', 'goals', 'goal-sets'])

/**
 * Whether the answer to a question may differ after records of these kinds have changed. No kinds at all means that
 * the settings changed, which everything may depend on.
 */
export function isOutdated(name: RequestName, input: unknown, kinds: readonly RecordKind[]): boolean {
  if (independent.has(name)) return false
  if (kinds.length === 0) return true
  if (name === 'house-styles/list') return false
  // A change is in no backup yet; when there is a new one, the status tells.
  if (name === 'backups/list') return false
  // A picture is named after its content.
  if (name === 'attachments/read') return false
  if (name !== 'records/list' && name !== 'records/read') return true
  // A question that is not asked yet has no answer that could be outdated.
  if (input === null) return false
  const { kind } = input as { readonly kind: RecordKind }
  if (kinds.includes(kind)) return true
  return name === 'records/list' && kinds.some((changed) => namedElsewhere.has(changed))
}
