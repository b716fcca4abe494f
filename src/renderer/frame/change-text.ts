import type { ChangeLabel } from '../../shared/ipc/contract'
import type { Translate } from '../words/use-words'

/** A change in words: "“South Africa” changed". */
export function changeText(change: ChangeLabel, t: Translate): string {
  return t(`frame.changes.${change.action}`, { title: change.title })
}
