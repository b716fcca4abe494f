import type { CountryFacts } from './country-facts'
import type { Dossier } from './dossier'
import type { Post } from './settings'

/** The dossier as one of this country: its names, capital, languages, currencies and area, and the post that covers it. */
export function withCountryFacts(dossier: Dossier, facts: CountryFacts, posts: readonly Post[]): Dossier {
  return {
    ...dossier,
    kind: 'country',
    organisationRole: null,
    code: facts.alpha2,
    name: facts.names,
    officialName: facts.officialNames,
    capital: facts.capital,
    officialLanguages: facts.languages,
    currencies: facts.currencies,
    areaKm2: facts.areaKm2,
    post: posts.find(({ jurisdiction }) => jurisdiction.includes(facts.alpha2))?.id ?? null,
  }
}
