import { createContext, useContext } from 'react'
import type { Notice } from '../../../../shared/compose/notice'
import type { Briefing } from '../../../../shared/model/briefing'
import type { BlockSource } from '../../../../shared/model/briefing-edits'
import type { PartId } from '../../../../shared/model/id'
import type { Language } from '../../../../shared/model/language'
import type { SaveMoment } from '../editing/draft-keeper'

/** What is being dragged over the note. */
export type Dragged =
  | { readonly kind: 'section'; readonly id: PartId }
  | { readonly kind: 'block'; readonly id: PartId }
  | { readonly kind: 'source'; readonly source: BlockSource }

/** What can be given the focus by name, whatever pane it stands in. */
export type FocusTarget = `outline:${PartId}` | `section:${PartId}` | `block:${PartId}` | 'library-search' | 'read'

/** What can be done in the composer. It stays the same object while the note is edited. */
export type ComposerCommands = {
  /** The note as it is this moment, for a command that begins with it. */
  readonly current: () => Briefing
  readonly edit: (change: (briefing: Briefing) => Briefing, moment: SaveMoment) => void
  readonly newId: () => PartId
  readonly chooseSection: (section: PartId) => void
  /** Chooses a section and takes the keyboard to the library. */
  readonly openLibraryFor: (section: PartId) => void
  readonly write: (block: PartId | null) => void
  readonly drag: (dragged: Dragged | null) => void
  /** Gives the focus once the target is on the screen. */
  readonly focus: (target: FocusTarget) => void
  /** Says to a screen reader what has just been moved, added or removed. */
  readonly announce: (text: string) => void
}

/** What the panes of the composer show. It changes with every key, so only those ask for it that show all of it. */
export type ComposerState = {
  readonly briefing: Briefing
  readonly notices: readonly Notice[]
  /** Share of a page that each section takes; a section that is not printed is missing. */
  readonly lengths: ReadonlyMap<PartId, number>
  /** The section new blocks go to. */
  readonly section: PartId | null
  /** The block whose words are being written. */
  readonly writing: PartId | null
  readonly dragged: Dragged | null
}

export const CommandsContext = createContext<ComposerCommands | null>(null)
export const ComposerContext = createContext<ComposerState | null>(null)
export const DocumentLanguageContext = createContext<Language | null>(null)

export function useCommands(): ComposerCommands {
  return inComposer(useContext(CommandsContext))
}

export function useComposer(): ComposerState {
  return inComposer(useContext(ComposerContext))
}

/** The language the note is written in. */
export function useDocumentLanguage(): Language {
  return inComposer(useContext(DocumentLanguageContext))
}

function inComposer<T>(value: T | null): T {
  if (value === null) throw new Error('This part needs a composer around it')
  return value
}
