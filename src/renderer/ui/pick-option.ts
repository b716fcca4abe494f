import type { ReactElement } from 'react'
import { foldText } from '../../shared/model/fold-text'

/** Something to pick: a record, a language, a currency. */
export type PickOption = {
  readonly id: string
  readonly title: string
  /** A second line. */
  readonly detail?: string
  /** A flag or an icon. */
  readonly media?: ReactElement
}

/** The options whose words hold every word that was typed, whatever the accents. */
export function matchingOptions(options: readonly PickOption[], typed: string): readonly PickOption[] {
  const wanted = foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return options
  return options.filter((option) => {
    const text = foldText(`${option.title} ${option.detail ?? ''} ${option.id}`)
    return wanted.every((word) => text.includes(word))
  })
}
