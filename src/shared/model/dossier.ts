import type { Disclosure } from './clearance'
import type { DossierId, IsoDate, PartId } from './id'
import type { LocalizedText } from './language'
import type { RecordBase } from './record-base'

export const dossierKinds = ['country', 'region', 'organisation'] as const
export type DossierKind = (typeof dossierKinds)[number]

/** What an organisation is to Flanders; null for countries and regions. */
export const organisationRoles = ['multilateral', 'partner-agency', 'other'] as const
export type OrganisationRole = (typeof organisationRoles)[number]

/** The narrative parts of a dossier, in the order they are read. */
export const dossierSectionKinds = [
  'state-structure',
  'politics',
  'bilateral-relations',
  'economy-trade',
  'ports-mobility',
  'environment-energy',
  'agriculture',
  'education-dutch-studies',
  'culture-youth-sport-media',
  'welfare-health',
  'science-innovation',
  'heritage',
  'work',
  'cross-border',
  'tourism',
  'eu-foreign-policy',
  'multilateral-positions',
  'flemish-presence',
  'development',
  'strategic-goods',
  'attention',
  'sources',
] as const
export type DossierSectionKind = (typeof dossierSectionKinds)[number]

/** One narrative part: Markdown per language, with what makes it trustworthy. */
export type DossierSection = {
  readonly id: PartId
  readonly kind: DossierSectionKind
  readonly text: LocalizedText
  readonly asOf: IsoDate | null
  readonly source: string | null
  readonly owner: string | null
  /** Id of a marking in the settings. */
  readonly marking: PartId | null
  readonly disclosure: Disclosure
}

/** Trade with Flanders in one year, in millions of `currency`. */
export type TradeFigures = {
  readonly id: PartId
  readonly year: number
  readonly exports: number | null
  readonly imports: number | null
  readonly currency: string
  /** Place among Flanders' export markets, 1 is the largest. */
  readonly rank: number | null
  readonly source: string | null
  readonly asOf: IsoDate | null
}

export type Visit = {
  readonly id: PartId
  readonly date: IsoDate
  readonly title: LocalizedText
  readonly outcome: LocalizedText
}

/** Everything known about one partner: a country, a region with treaty power, or an organisation. */
export type Dossier = RecordBase<DossierId> & {
  readonly kind: DossierKind
  readonly organisationRole: OrganisationRole | null
  /** ISO 3166-1 alpha-2 for a country, ISO 3166-2 for a region, an abbreviation for an organisation. */
  readonly code: string
  readonly name: LocalizedText
  readonly officialName: LocalizedText
  readonly capital: LocalizedText
  /** ISO 639 codes. */
  readonly officialLanguages: readonly string[]
  /** ISO 4217 codes. */
  readonly currencies: readonly string[]
  readonly population: number | null
  readonly populationAsOf: IsoDate | null
  readonly areaKm2: number | null
  readonly memberships: readonly string[]
  /** IANA name, such as Africa/Johannesburg. */
  readonly timeZone: string | null
  /** Id of a post in the settings: the competent representation. */
  readonly post: PartId | null
  readonly belgianEmbassy: string | null
  readonly tradeOffice: string | null
  readonly tourismOffice: string | null
  readonly twinning: string | null
  readonly nextElection: IsoDate | null
  readonly sections: readonly DossierSection[]
  readonly trade: readonly TradeFigures[]
  readonly visits: readonly Visit[]
  readonly owner: string | null
  readonly asOf: IsoDate | null
  readonly marking: PartId | null
}
