import type { BriefingBlock, BriefingSection, BriefingSectionKind } from '../../src/shared/model/briefing'
import { linkedBlock } from '../../src/shared/model/briefing-edits'
import type { AgreementId, DossierId, GoalId, PartId, PersonId, TalkingPointId } from '../../src/shared/model/id'
import type { LocalizedText } from '../../src/shared/model/language'
import { text } from './builders'

let built = 0

function newId(): string {
  built += 1
  return `block-${built}`
}

/** A section of a note with these blocks; its id is its kind. */
export function inSection(kind: BriefingSectionKind, ...blocks: readonly BriefingBlock[]): BriefingSection {
  return { id: kind, kind, blocks }
}

type Words = string | Partial<LocalizedText>

export function freeText(words: Words): BriefingBlock {
  return { kind: 'text', id: newId(), text: text(words) }
}

/** Gives a linked block its own wording in this note. */
export function inOtherWords(block: BriefingBlock, wording: Words): BriefingBlock {
  return block.kind === 'text' ? block : { ...block, wording: text(wording) }
}

export function pointBlock(id: string): BriefingBlock {
  return linkedBlock(newId(), { kind: 'talking-point', talkingPoint: id as TalkingPointId })
}

export function goalBlock(id: string): BriefingBlock {
  return linkedBlock(newId(), { kind: 'goal', goal: id as GoalId })
}

export function sectionBlock(dossier: string, section: PartId): BriefingBlock {
  return linkedBlock(newId(), { kind: 'dossier-section', dossier: dossier as DossierId, section })
}

export function agreementBlock(id: string): BriefingBlock {
  return linkedBlock(newId(), { kind: 'agreement', agreement: id as AgreementId })
}

export function personBlock(id: string): BriefingBlock {
  return linkedBlock(newId(), { kind: 'person', person: id as PersonId })
}
