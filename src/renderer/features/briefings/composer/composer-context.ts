import { createContext, useContext } from 'react'
import type { Notice } from '../../../../shared/compose/notice'
import type { Briefing } from '../../../../shared/model/briefing'
import type { BlockSource } from '../../../../shared/model/briefing-edits'
import type { PartId } from '../../../../shared/model/id'
import type { SaveMoment } from '../editing/draft-keeper'

/** What is being dragged over the note. */
export type Dragged =
  | { readonly kind: 'section'; readonly id: PartId }
  | { readonly kind: 'block'; readonly id: PartId }
  | { readonly kind: 'source'; readonly source: BlockSource }

/** What can be given the focus by name, whatever pane it stands in. */
export type FocusTarget = `outline:${PartId}` | `section:${PartId}` | `block:${PartId}` | 'library-search' | 'read'

/** What the panes of the composer share. */
export type Composer = {
  readonly briefing: Briefing
  readonly edit: (change: (briefing: Briefing) => Briefing, moment: SaveMoment) => void
  readonly newId: () => PartId
  readonly notices: readonly Notice[]
  /** Share of a page that each section takes; a section that is not printed is missing. */
  readonly lengths: ReadonlyMap<PartId, number>
  /** The section new blocks go to. */
  readonly section: PartId | null
  readonly chooseSection: (section: PartId) => void
  /** Chooses a section and takes the keyboard to the library. */
  readonly openLibraryFor: (section: PartId) => void
  /** The block whose words are being written. */
  readonly writing: PartId | null
  readonly write: (block: PartId | null) => void
  readonly dragged: Dragged | null
  readonly drag: (dragged: Dragged | null) => void
  /** Gives the focus once the target is on the screen. */
  readonly focus: (target: FocusTarget) => void
  /** Says to a screen reader what has just been moved, added or removed. */
  readonly announce: (text: string) => void
}

export const ComposerContext = createContext<Composer | null>(null)

export function useComposer(): Composer {
  const composer = useContext(ComposerContext)
  if (composer === null) throw new Error('useComposer needs a composer around it')
  return composer
}
