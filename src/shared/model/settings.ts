import type { HouseStyle } from './house-style'
import type { GoalSetId, PartId } from './id'
import type { Language, LocalizedText } from './language'

/** A marking as printed on every page. A higher rank is more restrictive; a note carries the highest of its parts. */
export type Marking = {
  readonly id: PartId
  /** As printed; the same in every language where the marking is never translated (TLP). */
  readonly label: LocalizedText
  readonly rank: number
  /** "#RRGGBB", the colour of the printed marking. */
  readonly colour: string
}

/** A diplomatic representation and the partners it covers. */
export type Post = {
  readonly id: PartId
  readonly name: LocalizedText
  /** ISO 3166-1 alpha-2 codes or organisation abbreviations. */
  readonly jurisdiction: readonly string[]
}

/** What holds for the whole library; travels with it. */
export type LibrarySettings = {
  readonly name: string
  readonly unit: string | null
  readonly drafter: string | null
  readonly phone: string | null
  readonly documentLanguage: Language
  /** Languages this library is kept in; the others are hidden in the forms. */
  readonly workingLanguages: readonly Language[]
  readonly activeGoalSet: GoalSetId | null
  readonly defaultMarking: PartId | null
  readonly markings: readonly Marking[]
  readonly posts: readonly Post[]
  /** The organisation's own house styles, beside the two that ship. */
  readonly houseStyles: readonly HouseStyle[]
  /** Id of the house style documents leave in: one of the own ones, `neutral` or `flanders`. */
  readonly houseStyle: string
}
