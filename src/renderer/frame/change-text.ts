import type { ChangeLabel } from '../../shared/ipc/contract'
import { type Language, textIn } from '../../shared/model/language'
import type { Translate } from '../words/use-words'

/** A change in words: "“South Africa” changed". */
export function changeText(change: ChangeLabel, t: Translate, language: Language): string {
  return t(`frame.changes.${keyOf(change)}`, { title: textIn(change.title, language) })
}

/** What happened to several records at once has no title to tell. */
function keyOf({ action, kind }: ChangeLabel) {
  if (kind === null && action === 'imported') return 'several-imported'
  if (kind === null && action === 'restored') return 'several-restored'
  return action
}
