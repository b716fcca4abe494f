import { expect, test } from 'vitest'
import { findForSection } from '../../src/main/ipc/find-for-section'
import { startSearch } from '../../src/main/store/search/library-search'
import { suggestForSection } from '../../src/shared/compose/suggest'
import { aBriefing, aDossier, aLibrary, aTalkingPoint } from '../support/builders'

test('what is about the partner is found among very many others that hold the same word', async () => {
  const others = Array.from({ length: 1200 }, (_, at) =>
    aTalkingPoint({ id: `other-${at}`, topic: 'Water', partners: ['mw'] }),
  )
  const ours = aTalkingPoint({ id: 'ours', topic: 'Dams, rivers and all the clean water they hold', partners: ['za'] })
  const library = aLibrary({
    dossiers: [aDossier({ id: 'za' }), aDossier({ id: 'mw' })],
    'talking-points': [...others, ours],
  })
  const search = startSearch({ read: () => library, subscribe: () => () => undefined })
  const briefing = aBriefing({ partners: ['za'] })
  const found = await findForSection(search, briefing, 'key-messages', 'water')
  expect(found.length).toBeLessThan(500)
  const offered = suggestForSection(library, briefing, 'key-messages', 'water', '2027-01-15', found)
  expect(offered[0]?.id).toBe('ours')
  expect(offered).toHaveLength(50)
  search.close()
})
