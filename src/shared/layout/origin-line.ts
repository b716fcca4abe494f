import { fillLabel } from '../document/fill-label'
import type { DocumentProperties } from '../document/tree'
import { proseDate } from '../language/dates'
import type { HouseStyle } from '../model/house-style'

/** Version and date of the facts, as the foot of every page says them; '' where a document has neither. */
export function originLine({ version, asOf, language }: DocumentProperties, { labels }: HouseStyle): string {
  const { version: versionLabel, asOf: asOfLabel } = labels[language]
  return [
    version === null ? null : fillLabel(versionLabel, { version: String(version) }),
    asOf === null ? null : fillLabel(asOfLabel, { date: proseDate(asOf, language) }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
