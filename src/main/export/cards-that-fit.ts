import { type CardPaper, composeCards } from '../../shared/compose/compose-cards'
import type { Composed } from '../../shared/compose/notice'
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

/** The cards of a note, each with as much on it as its page has room for in this house style. */
export async function cardsThatFit(
  { library, briefing, today, paper }: Cards,
  style: HouseStyle,
  read: ReadPicture,
): Promise<Composed<DocumentTree>> {
  // Undivided cards have the same pictures.
  const { value: undivided } = composeCards(library, briefing, today, paper, () => true)
  const sizeOf = await sizesOfPictures(undivided, style, read, new Map())
  return composeCards(library, briefing, today, paper, (card) => layOutDocument(card, style, sizeOf).pages === 1)
}
