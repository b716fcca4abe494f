import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { deedText } from '../../../src/renderer/records/versions/deed-text'
import { useWords } from '../../../src/renderer/words/use-words'
import type { ChangeLabel } from '../../../src/shared/ipc/contract'
import { type Language, sameInAll } from '../../../src/shared/model/language'
import { InWindow } from '../../support/in-window'

function Deed({ label }: { readonly label: ChangeLabel | null }) {
  const { t } = useWords()
  return deedText(label, t)
}

function textOf(label: ChangeLabel | null, language: Language): string {
  const { container } = render(
    <InWindow language={language}>
      <p>
        <Deed label={label} />
      </p>
    </InWindow>,
  )
  return container.querySelector('p')?.textContent ?? ''
}

const water = { kind: 'talking-points', title: sameInAll('Water') } as const
const changed = { action: 'changed', ...water } as const

test.each([
  ['a change', changed, 'Changed'],
  ['a change that was undone', { ...changed, way: 'undone' }, 'Undone: changed'],
  ['a change that was made again', { ...changed, way: 'repeated' }, 'Repeated: changed'],
  ['a deletion that was undone', { action: 'deleted', ...water, way: 'undone' }, 'Brought back'],
  ['what only a snapshot tells of', null, 'As it stood then'],
] as const)('a version made by %s says so', (_, label, text) => {
  expect(textOf(label, 'en')).toBe(text)
})

test.each([
  ['nl', 'Ongedaan gemaakt: gewijzigd'],
  ['de', 'Zurückgenommen: geändert'],
  ['fr', 'Annulé : modification'],
] as const)('what was undone is told in %s', (language, text) => {
  expect(textOf({ ...changed, way: 'undone' }, language).replaceAll('\u00a0', ' ')).toBe(text)
})
