import { type CardPaper, cardsInSteps, undividedInSteps } from '../../shared/compose/compose-cards'
import type { Composed } from '../../shared/compose/notice'
import { atOnce, type Steps } from '../../shared/compose/steps'
import { blocksText } from '../../shared/document/plain-text'
import type { DocumentTree } from '../../shared/document/tree'
import { layOutDocument } from '../../shared/layout/lay-out-document'
import type { Briefing } from '../../shared/model/briefing'
import type { HouseStyle } from '../../shared/model/house-style'
import type { IsoDate } from '../../shared/model/id'
import type { Library } from '../../shared/model/library'
import { sizesOfPictures } from './pictures/sizes-of-pictures'
import type { ReadPicture } from './word-job'

type Cards = {
  readonly library: Library
  readonly briefing: Briefing
  readonly today: IsoDate
  readonly paper: CardPaper
}

/** No card has room for so many letters, however narrow they are: to lay them all out would only take time. */
const mostLetters = 10_000

/**
 * The cards of a note, each with as much on it as its page has room for in this house style. `run` does the steps it
 * takes, with rests in between where others wait.
 */
export async function cardsThatFit(
  { library, briefing, today, paper }: Cards,
  style: HouseStyle,
  read: ReadPicture,
  run: <T>(steps: Steps<T>) => T | Promise<T> = atOnce,
): Promise<Composed<DocumentTree>> {
  const undivided = await run(undividedInSteps(library, briefing, paper))
  const sizeOf = await sizesOfPictures(undivided.tree, style, read, new Map())
  const fits = (card: DocumentTree): boolean =>
    blocksText(card.blocks).length <= mostLetters && layOutDocument(card, style, sizeOf).pages === 1
  return run(cardsInSteps(library, briefing, today, undivided, fits))
}
