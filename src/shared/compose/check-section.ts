import type { Briefing, BriefingSection } from '../model/briefing'
import type { Dossier } from '../model/dossier'
import { findText } from '../model/language'
import { appliesTo } from '../model/talking-point'
import { makeNotice } from './make-notice'
import type { Notice, NoticeFact } from './notice'
import { type PlacedBlock, pointsIn } from './placed-block'
import { partnerName, type ResolvedBlock } from './resolve-block'

/** More than this and a listener remembers none. */
export const mostKeyMessages = 6

/** What a section lacks: content, or content for one of the partners. Text of its own stands for any partner. */
export function checkSection(
  briefing: Briefing,
  section: BriefingSection,
  partners: readonly Dossier[],
  all: readonly PlacedBlock[],
): readonly Notice[] {
  const placed = all.filter((each) => each.section === section)
  const blocks = placed.map(({ block }) => block).filter((block) => saysAnything(block))
  const hasOwnText = blocks.some((block) => block.kind === 'text')
  const perPartner = (isMissing: (partner: Dossier) => boolean, fact: (partner: string) => NoticeFact) =>
    hasOwnText ? [] : partners.filter(isMissing).map((partner) => fact(partnerName(partner, briefing.language)))
  const notices = (facts: readonly NoticeFact[]) =>
    facts.map((fact) => makeNotice(fact, { section: section.id, block: null }))
  const points = pointsIn(placed, [section.kind])
  switch (section.kind) {
    case 'key-messages': {
      const found = blocks.length
      return notices([
        ...perPartner(
          (partner) => !points.some((point) => appliesTo(point, partner.id)),
          (partner) => ({ code: 'no-points', section: section.kind, partner }),
        ),
        ...(found > mostKeyMessages ? [{ code: 'too-many-key-messages', found, most: mostKeyMessages } as const] : []),
      ])
    }
    case 'to-raise':
    case 'if-raised':
      return notices(
        perPartner(
          (partner) => !points.some((point) => appliesTo(point, partner.id)),
          (partner) => ({ code: 'no-points', section: section.kind, partner }),
        ),
      ).map((notice) => ({ ...notice, severity: 'info' as const }))
    case 'objectives':
      return notices(blocks.length === 0 ? [{ code: 'no-objectives' }] : [])
    case 'scene-setter':
      return notices(blocks.length === 0 ? [{ code: 'no-scene-setter' }] : [])
    case 'avoid':
      return notices(blocks.length === 0 ? [{ code: 'empty-section', section: section.kind }] : [])
    case 'background':
      return notices(
        perPartner(
          ({ id }) => !blocks.some((block) => block.kind === 'dossier-section' && block.dossier.id === id),
          (partner) => ({ code: 'no-background', partner }),
        ),
      )
    case 'agreements':
      return notices(
        perPartner(
          ({ id }) => !blocks.some((block) => block.kind === 'agreement' && block.agreement.partners.includes(id)),
          (partner) => ({ code: 'no-agreements', partner }),
        ),
      )
    case 'interlocutors':
      return notices(
        perPartner(
          ({ id }) => !blocks.some((block) => block.kind === 'person' && block.person.partner === id),
          (partner) => ({ code: 'no-people', partner }),
        ),
      )
    case 'annexes':
    case 'readout':
      return []
  }
}

function saysAnything(block: ResolvedBlock): boolean {
  if (block.kind === 'missing') return false
  return block.kind === 'agreement' || block.kind === 'person' || findText(block.text, 'en') !== null
}
