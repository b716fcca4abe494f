import { documentWord, fillWords } from '../language/document-words'
import { valueName } from '../language/value-names'
import type { Agreement } from '../model/agreement'
import type { BriefingBlock } from '../model/briefing'
import type { Dossier, DossierSection } from '../model/dossier'
import { firstWords } from '../model/first-words'
import type { Goal } from '../model/goal'
import type { PartId } from '../model/id'
import type { Language, LocalizedText } from '../model/language'
import { hasText, noText, textIn } from '../model/language'
import type { Library, RecordKind } from '../model/library'
import { findRecord } from '../model/library'
import { highestMarking } from '../model/marking'
import type { Person } from '../model/person'
import { agreementTitle, pointTitle } from '../model/record-title'
import type { TalkingPoint } from '../model/talking-point'

type Common = {
  readonly id: PartId
  /** What the block says: the note's own wording, and the source's in languages where the note has none. */
  readonly text: LocalizedText
  /** What notices call it, in the document's language; "" when it has no words at all. */
  readonly title: string
  readonly marking: PartId | null
}

/** A block of a note together with the record it stands for. */
export type ResolvedBlock = Common &
  (
    | { readonly kind: 'text' }
    | { readonly kind: 'goal'; readonly goal: Goal }
    | { readonly kind: 'talking-point'; readonly point: TalkingPoint }
    | { readonly kind: 'dossier-section'; readonly dossier: Dossier; readonly section: DossierSection }
    | { readonly kind: 'agreement'; readonly agreement: Agreement }
    | { readonly kind: 'person'; readonly person: Person }
    | { readonly kind: 'missing'; readonly recordKind: RecordKind; readonly recordId: string }
  )

/** The wording where it is written, the source elsewhere. */
function reworded(source: LocalizedText, wording: LocalizedText): LocalizedText {
  const words = (language: Language) => (hasText(wording, language) ? wording[language] : source[language])
  return { nl: words('nl'), en: words('en'), de: words('de'), fr: words('fr') }
}

/** "South Africa: Economy and trade". */
export function dossierSectionTitle(dossier: Dossier, kind: DossierSection['kind'], language: Language): string {
  const value = valueName('dossierSectionKind', kind, language)
  return fillWords(documentWord('coverLine', language), { label: partnerName(dossier, language), value })
}

/** A partner's name in the document's language, else its code. */
export function partnerName(dossier: Dossier, language: Language): string {
  return textIn(dossier.name, language) || dossier.code
}

/** Looks the block's source up; a source that is no longer in the library makes a block of kind `missing`. */
export function resolveBlock(library: Library, block: BriefingBlock, language: Language): ResolvedBlock {
  const { id } = block
  const missing = (recordKind: RecordKind, recordId: string): ResolvedBlock => {
    return { kind: 'missing', id, recordKind, recordId, text: noText, title: '', marking: null }
  }
  switch (block.kind) {
    case 'text':
      return { kind: 'text', id, text: block.text, title: firstWords(textIn(block.text, language)), marking: null }
    case 'goal': {
      const goal = findRecord(library, 'goals', block.goal)
      if (goal === null) return missing('goals', block.goal)
      const text = reworded(goal.title, block.wording)
      return { kind: 'goal', id, goal, text, title: textIn(goal.title, language), marking: null }
    }
    case 'talking-point': {
      const point = findRecord(library, 'talking-points', block.talkingPoint)
      if (point === null) return missing('talking-points', block.talkingPoint)
      const text = reworded(point.text, block.wording)
      return { kind: 'talking-point', id, point, text, title: pointTitle(point, language), marking: point.marking }
    }
    case 'dossier-section': {
      const dossier = findRecord(library, 'dossiers', block.dossier)
      const section = dossier?.sections.find((each) => each.id === block.section) ?? null
      if (dossier === null || section === null) return missing('dossiers', block.dossier)
      const text = reworded(section.text, block.wording)
      const title = dossierSectionTitle(dossier, section.kind, language)
      // The figures that go with the economy are the dossier's own, not the section's.
      const hasFigures = section.kind === 'economy-trade' && dossier.trade.length > 0
      const higher = hasFigures ? highestMarking(library.settings, [section.marking, dossier.marking]) : null
      const marking = higher?.id ?? section.marking ?? dossier.marking
      return { kind: 'dossier-section', id, dossier, section, text, title, marking }
    }
    case 'agreement': {
      const agreement = findRecord(library, 'agreements', block.agreement)
      if (agreement === null) return missing('agreements', block.agreement)
      const text = reworded(agreement.summary, block.wording)
      const title = agreementTitle(agreement, language)
      return { kind: 'agreement', id, agreement, text, title, marking: agreement.marking }
    }
    case 'person': {
      const person = findRecord(library, 'people', block.person)
      if (person === null) return missing('people', block.person)
      const text = reworded(person.cv, block.wording)
      return { kind: 'person', id, person, text, title: person.name, marking: person.marking }
    }
  }
}
