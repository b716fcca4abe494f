import { expect, test } from 'vitest'
import { paletteEntries } from '../../../src/renderer/frame/palette-entries'
import { type ActionName, actions } from '../../../src/shared/actions/actions'
import { summarise } from '../../../src/shared/model/summarise'
import { actionsWords } from '../../../src/shared/words/actions'
import { aDossier, aLibrary } from '../../support/builders'

const everything = actions.map(({ name }) => name)
const nameOf = (action: ActionName): string => actionsWords.en.names[action]

function aRow(name: string) {
  const dossier = aDossier({ name })
  return summarise(aLibrary({ dossiers: [dossier] }), 'dossiers', dossier, 'en', '2027-01-15')
}

function titles(typed: string, records: readonly ReturnType<typeof aRow>[], possible: readonly ActionName[]) {
  return paletteEntries(typed, records, possible, nameOf).map((entry) => entry.record?.title ?? entry.action)
}

test('an empty palette offers what can be done now, in the order of the menus', () => {
  expect(titles('', [], ['settings', 'new-briefing', 'undo'])).toEqual(['new-briefing', 'settings', 'undo'])
})

test('an action that is meant stands before records, other actions after them', () => {
  expect(titles('new d', [aRow('New Delhi')], everything)).toEqual(['new-dossier', 'New Delhi'])
  expect(titles('dossier', [aRow('Dossier of Malta')], everything)).toEqual([
    'go-dossiers',
    'Dossier of Malta',
    'new-dossier',
  ])
})

test('what cannot be done now is not offered', () => {
  expect(titles('undo', [], ['redo'])).toEqual([])
})

test('every typed word counts, in any order and without accents', () => {
  expect(titles('word EXPÓRT', [], everything)).toEqual(['export-word'])
})
