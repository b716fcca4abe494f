import type { EntryProblem } from '../../../shared/model/fields/check-value'
import type { Translate } from '../../words/use-words'

/** What is wrong with an entry, in the window's words. */
export function problemText(problem: EntryProblem, t: Translate): string {
  switch (problem.code) {
    case 'too-small':
      return t('records.problems.too-small', { least: problem.least })
    case 'too-large':
      return t('records.problems.too-large', { most: problem.most })
    default:
      return t(`records.problems.${problem.code}`)
  }
}
