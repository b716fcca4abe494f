import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeBridge } from '../../support/bridge'
import { freeText, inSection, pointBlock } from '../../support/briefing-builders'
import { aBriefing, aLibrary, aTalkingPoint } from '../../support/builders'
import { openWindow } from '../../support/open-window'

configure({ defaultHidden: true })

const library = aLibrary({
  'talking-points': [
    aTalkingPoint({ id: 'trade', topic: 'Trade', text: 'We are open.' }),
    aTalkingPoint({ id: 'water', topic: 'Water', text: 'Water joins us.' }),
  ],
  briefings: [
    aBriefing({
      id: 'note',
      title: 'Visit to Pretoria',
      sections: [
        inSection('objectives', freeText('Renew the memorandum')),
        inSection('key-messages', pointBlock('trade'), pointBlock('water')),
      ],
    }),
  ],
})

test('a note of a library that can only be read is read and exported, and nothing in it moves', async () => {
  const readOnly = { code: 'libraryUnmended', folder: '/home/user/Documents/Chancery' } as const
  const bridge = fakeBridge({ library, readOnly })
  await openWindow(bridge)
  const user = userEvent.setup({ delay: null })
  await user.click(await screen.findByRole('button', { name: 'Briefings' }))
  const row = (await screen.findAllByRole('row'))[1]
  row?.focus()
  await user.keyboard('{Enter}')
  const note = await screen.findByRole('region', { name: 'Note' })
  await within(note).findByText('We are open.')

  const blocks = within(await within(note).findByRole('region', { name: 'Key messages' })).getAllByRole('group')
  blocks[0]?.focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}{Enter}{Delete}')
  await user.click(within(note).getByText('Renew the memorandum'))
  expect(within(note).queryByRole('textbox')).toBeNull()
  for (const button of within(note).getAllByRole('button', {
    name: /^(Write|Add from|Remove|Move|Change|Edit the text)/,
  })) {
    expect(button.getAttribute('aria-disabled')).toBe('true')
  }
  expect(screen.getByRole('button', { name: /^Language of the document/ }).getAttribute('aria-disabled')).toBe('true')
  expect(bridge.library()).toBe(library)
  expect(bridge.asked.map(({ name }) => name)).not.toContain('records/save')

  await user.keyboard('{Control>}e{/Control}')
  await waitFor(() => expect(bridge.asked.map(({ name }) => name)).toContain('documents/export'))
})
