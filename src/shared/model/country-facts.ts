import type { LocalizedText } from './language'

/** Facts offered when a country dossier is created; from the attributed data file in assets. */
export type CountryFacts = {
  readonly alpha2: string
  readonly alpha3: string
  readonly names: LocalizedText
  readonly officialNames: LocalizedText
  readonly capital: LocalizedText
  /** ISO 639 codes. */
  readonly languages: readonly string[]
  /** ISO 4217 codes. */
  readonly currencies: readonly string[]
  readonly areaKm2: number | null
  readonly independent: boolean
}
