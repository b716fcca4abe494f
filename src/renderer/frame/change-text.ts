import type { ChangeLabel } from '../../shared/ipc/contract'
import { type Language, textIn } from '../../shared/model/language'
import type { Translate } from '../words/use-words'

/** A change in words: "“South Africa” changed". */
export function changeText(change: ChangeLabel, t: Translate, language: Language): string {
  return t(`frame.changes.${change.action}`, { title: textIn(change.title, language) })
}
