import { compareNames } from '../language/collation'
import type { Agreement } from '../model/agreement'
import { agreementStage, agreementStages } from '../model/agreement-status'
import type { IsoDate } from '../model/id'
import type { Language } from '../model/language'
import { agreementTitle } from '../model/record-title'

/**
 * Agreements as a note and a book list them on `day`: group by group, in each the newest first; those without a date come
 * last, by title.
 */
export function orderAgreements(
  agreements: readonly Agreement[],
  day: IsoDate,
  language: Language,
): readonly Agreement[] {
  const compare = compareNames(language)
  const since = ({ dates }: Agreement) => dates.entryIntoForce ?? dates.signed ?? ''
  const rank = (agreement: Agreement) => agreementStages.indexOf(agreementStage(agreement, day))
  return [...agreements].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (since(one) < since(other) ? 1 : since(one) > since(other) ? -1 : 0) ||
      compare(agreementTitle(one, language), agreementTitle(other, language)) ||
      compare(one.id, other.id),
  )
}
