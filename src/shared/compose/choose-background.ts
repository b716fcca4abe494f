import type { Meeting } from '../model/briefing'
import type { Dossier, DossierSection, DossierSectionKind } from '../model/dossier'
import { dossierSectionKinds } from '../model/dossier'
import { writtenLanguages } from '../model/language'

export type BackgroundPart = { readonly dossier: Dossier; readonly section: DossierSection }

/** What of a country matters in the room of an organisation. */
const multilateralSections: readonly DossierSectionKind[] = [
  'bilateral-relations',
  'eu-foreign-policy',
  'multilateral-positions',
  'attention',
]

/** Sources are shown with each paragraph, not as a paragraph of their own. */
const neverBackground: readonly DossierSectionKind[] = ['sources']

/**
 * The written parts of the partners' dossiers in reading order. A multilateral session begins with the organisation,
 * and of the other partners takes what concerns their positions.
 */
export function chooseBackground(
  meeting: Pick<Meeting, 'kind'>,
  partners: readonly Dossier[],
): readonly BackgroundPart[] {
  const organisations = partners.filter((partner) => partner.kind === 'organisation')
  const isSession = meeting.kind === 'multilateral-session' && organisations.length > 0
  const ordered = isSession ? [...organisations, ...partners.filter((each) => !organisations.includes(each))] : partners
  return ordered.flatMap((dossier) => {
    const wanted = isSession && dossier.kind !== 'organisation' ? multilateralSections : dossierSectionKinds
    return [...dossier.sections]
      .filter(({ kind, text }) => wanted.includes(kind) && !neverBackground.includes(kind) && isWritten(text))
      .sort((one, other) => dossierSectionKinds.indexOf(one.kind) - dossierSectionKinds.indexOf(other.kind))
      .map((section) => ({ dossier, section }))
  })
}

function isWritten(text: DossierSection['text']): boolean {
  return writtenLanguages(text).length > 0
}
