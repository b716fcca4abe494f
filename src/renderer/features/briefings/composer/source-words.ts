import type { RecordInput } from '../../../../shared/ipc/contract'
import { valueName } from '../../../../shared/language/value-names'
import { agreementStatus } from '../../../../shared/model/agreement-status'
import type { LinkedBlock } from '../../../../shared/model/briefing-edits'
import type { ClearanceState } from '../../../../shared/model/clearance'
import type { IsoDate } from '../../../../shared/model/id'
import { type Language, type LocalizedText, textIn } from '../../../../shared/model/language'
import type { RecordKind } from '../../../../shared/model/library'

/** The library record a linked block takes its words from. */
export function sourceOf(block: LinkedBlock): { readonly kind: RecordKind; readonly id: string } {
  switch (block.kind) {
    case 'goal':
      return { kind: 'goals', id: block.goal }
    case 'talking-point':
      return { kind: 'talking-points', id: block.talkingPoint }
    case 'dossier-section':
      return { kind: 'dossiers', id: block.dossier }
    case 'agreement':
      return { kind: 'agreements', id: block.agreement }
    case 'person':
      return { kind: 'people', id: block.person }
  }
}

/** What the library says for a linked block, in the document's language. */
export type SourceWords = {
  /** The bold words it begins with: a topic, a title, a name. */
  readonly lead: string
  /** What is said about it in passing: a status, a function. */
  readonly aside: string
  /** The words that can be changed for one note. */
  readonly words: LocalizedText
  readonly clearance: ClearanceState | null
}

/** Null when the record no longer has what the block points to. */
export function sourceWords(
  block: LinkedBlock,
  source: RecordInput,
  language: Language,
  today: IsoDate,
): SourceWords | null {
  switch (source.kind) {
    case 'goals': {
      const { number, title } = source.record
      return {
        lead: `${valueName('recordKind', 'goals', language)} ${number}`,
        aside: '',
        words: title,
        clearance: null,
      }
    }
    case 'talking-points': {
      const { stance, topic, question, text, clearance } = source.record
      const lead = textIn(stance === 'if-raised' ? question : topic, language)
      const aside = stance === 'if-raised' ? textIn(topic, language) : ''
      return { lead, aside, words: text, clearance: clearance.state }
    }
    case 'dossiers': {
      const section =
        block.kind === 'dossier-section' ? source.record.sections.find(({ id }) => id === block.section) : undefined
      if (section === undefined) return null
      const lead = valueName('dossierSectionKind', section.kind, language)
      return { lead, aside: textIn(source.record.name, language), words: section.text, clearance: null }
    }
    case 'agreements': {
      const { shortTitle, summary } = source.record
      const aside = valueName('agreementStatus', agreementStatus(source.record, today), language)
      return { lead: textIn(shortTitle, language), aside, words: summary, clearance: null }
    }
    case 'people': {
      const person = source.record
      const aside = [textIn(person.function, language), textIn(person.organisation, language)]
        .filter((part) => part !== '')
        .join(', ')
      return { lead: person.name, aside, words: person.cv, clearance: null }
    }
    default:
      return null
  }
}
