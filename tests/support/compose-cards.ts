import { type CardPaper, cardsInSteps, type FitsOnCard, undividedInSteps } from '../../src/shared/compose/compose-cards'
import type { Composed } from '../../src/shared/compose/notice'
import { atOnce } from '../../src/shared/compose/steps'
import type { DocumentTree } from '../../src/shared/document/tree'
import type { Briefing } from '../../src/shared/model/briefing'
import type { IsoDate } from '../../src/shared/model/id'
import type { Library } from '../../src/shared/model/library'

/** The cards of a note, composed in one go. */
export function composeCards(
  library: Library,
  briefing: Briefing,
  today: IsoDate,
  paper: CardPaper,
  fits: FitsOnCard,
): Composed<DocumentTree> {
  return atOnce(cardsInSteps(library, briefing, today, atOnce(undividedInSteps(library, briefing, paper)), fits))
}
