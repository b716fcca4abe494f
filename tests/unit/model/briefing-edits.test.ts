import { describe, expect, test } from 'vitest'
import type { Briefing, BriefingBlock } from '../../../src/shared/model/briefing'
import {
  addSection,
  emptyTextBlock,
  findBlock,
  hasOwnWording,
  insertBlock,
  isInNote,
  linkedBlock,
  missingSections,
  moveBlock,
  moveSection,
  removeBlock,
  removeSection,
  setText,
  setWording,
  shiftBlock,
} from '../../../src/shared/model/briefing-edits'
import { notCleared } from '../../../src/shared/model/clearance'
import type { BriefingId, DossierId, TalkingPointId } from '../../../src/shared/model/id'
import { noText, sameInAll } from '../../../src/shared/model/language'

const point = (id: string): BriefingBlock =>
  linkedBlock(id, { kind: 'talking-point', talkingPoint: `point-${id}` as TalkingPointId })

const note: Briefing = {
  id: 'note' as BriefingId,
  sample: false,
  revision: 3,
  createdAt: '2027-01-04T09:00:00.000Z',
  updatedAt: '2027-01-04T09:00:00.000Z',
  title: sameInAll('Working visit'),
  partners: ['za' as DossierId],
  meeting: { kind: 'working-visit', date: '2027-03-04', time: null, place: null },
  principal: null,
  language: 'en',
  marking: null,
  goals: [],
  unit: null,
  drafter: null,
  phone: null,
  version: 1,
  originDate: '2027-01-04',
  asOf: '2027-01-04',
  clearance: notCleared,
  sections: [
    { id: 'objectives', kind: 'objectives', blocks: [emptyTextBlock('aim')] },
    { id: 'key', kind: 'key-messages', blocks: [point('a'), point('b'), point('c')] },
    { id: 'raise', kind: 'to-raise', blocks: [] },
  ],
}

/** The note as one line: sections in order, each with its blocks. */
const outline = (briefing: Briefing): string =>
  briefing.sections.map(({ id, blocks }) => `${id}(${blocks.map((block) => block.id).join(' ')})`).join(' ')

describe('sections', () => {
  test('move to the place asked for, counted in the resulting order', () => {
    expect(outline(moveSection(note, 'raise', 0))).toBe('raise() objectives(aim) key(a b c)')
    expect(outline(moveSection(note, 'objectives', 1))).toBe('key(a b c) objectives(aim) raise()')
  })

  test('stay within the note when moved too far', () => {
    expect(outline(moveSection(note, 'key', 9))).toBe('objectives(aim) raise() key(a b c)')
    expect(outline(moveSection(note, 'key', -1))).toBe('key(a b c) objectives(aim) raise()')
  })

  test('that are unknown leave the note as it is', () => {
    expect(moveSection(note, 'nowhere', 0)).toBe(note)
    expect(outline(removeSection(note, 'nowhere'))).toBe(outline(note))
  })

  test('are removed with their blocks and offered again', () => {
    const without = removeSection(note, 'key')
    expect(outline(without)).toBe('objectives(aim) raise()')
    expect(missingSections(without)).toEqual([
      'scene-setter',
      'key-messages',
      'if-raised',
      'avoid',
      'background',
      'agreements',
      'interlocutors',
      'annexes',
      'readout',
    ])
  })

  test('are added where practice puts them, whatever comes later', () => {
    expect(outline(addSection(note, 'scene', 'scene-setter'))).toBe('objectives(aim) scene() key(a b c) raise()')
    expect(outline(addSection(note, 'readout', 'readout'))).toBe('objectives(aim) key(a b c) raise() readout()')
  })
})

describe('blocks', () => {
  test('move within their section, counted without the block itself', () => {
    expect(outline(moveBlock(note, 'a', { section: 'key', index: 2 }))).toBe('objectives(aim) key(b c a) raise()')
    expect(outline(moveBlock(note, 'c', { section: 'key', index: 0 }))).toBe('objectives(aim) key(c a b) raise()')
  })

  test('move into another section', () => {
    expect(outline(moveBlock(note, 'b', { section: 'raise', index: 5 }))).toBe('objectives(aim) key(a c) raise(b)')
  })

  test('are not lost when the target section does not exist', () => {
    expect(moveBlock(note, 'b', { section: 'nowhere', index: 0 })).toBe(note)
  })

  test('step up and down, and on into the neighbouring section', () => {
    expect(outline(shiftBlock(note, 'b', -1))).toBe('objectives(aim) key(b a c) raise()')
    expect(outline(shiftBlock(note, 'b', 1))).toBe('objectives(aim) key(a c b) raise()')
    expect(outline(shiftBlock(note, 'c', 1))).toBe('objectives(aim) key(a b) raise(c)')
    expect(outline(shiftBlock(note, 'a', -1))).toBe('objectives(aim a) key(b c) raise()')
  })

  test('at either end of the note step no further', () => {
    expect(shiftBlock(note, 'aim', -1)).toBe(note)
    const last = moveBlock(note, 'c', { section: 'raise', index: 0 })
    expect(shiftBlock(last, 'c', 1)).toBe(last)
  })

  test('are put in, found and taken out', () => {
    const more = insertBlock(note, { section: 'key', index: 1 }, point('new'))
    expect(outline(more)).toBe('objectives(aim) key(a new b c) raise()')
    expect(findBlock(more, 'new')?.place).toEqual({ section: 'key', index: 1 })
    expect(removeBlock(more, 'new')).toEqual(note)
    expect(findBlock(note, 'new')).toBeNull()
  })

  test('are recognised by their source, wherever they stand', () => {
    expect(isInNote(note, { kind: 'talking-point', talkingPoint: 'point-b' as TalkingPointId })).toBe(true)
    expect(isInNote(note, { kind: 'talking-point', talkingPoint: 'point-z' as TalkingPointId })).toBe(false)
  })

  test('of two sections of one dossier are told apart', () => {
    const za = 'za' as DossierId
    const source = { kind: 'dossier-section', dossier: za, section: 'politics' } as const
    const more = insertBlock(note, { section: 'raise', index: 0 }, linkedBlock('politics', source))
    expect(isInNote(more, source)).toBe(true)
    expect(isInNote(more, { ...source, section: 'economy' })).toBe(false)
  })
})

describe('wording', () => {
  test('is overridden for one language and keeps its source', () => {
    const reworded = setWording(note, 'a', 'en', 'Our own words')
    const block = findBlock(reworded, 'a')?.block
    expect(block).toEqual({
      kind: 'talking-point',
      id: 'a',
      talkingPoint: 'point-a',
      wording: { ...noText, en: 'Our own words' },
    })
    expect(block && hasOwnWording(block, 'en')).toBe(true)
    expect(block && hasOwnWording(block, 'de')).toBe(false)
  })

  test('goes back to the library when emptied', () => {
    const reworded = setWording(note, 'a', 'en', 'Our own words')
    expect(setWording(reworded, 'a', 'en', null)).toEqual(note)
    expect(setWording(reworded, 'a', 'en', '  ')).toEqual(note)
  })

  test('of a free text is its text, not an override', () => {
    expect(setWording(note, 'aim', 'en', 'x')).toEqual(note)
    expect(findBlock(setText(note, 'aim', 'nl', 'Een doel'), 'aim')?.block).toEqual({
      kind: 'text',
      id: 'aim',
      text: { ...noText, nl: 'Een doel' },
    })
  })

  test('of a linked block is not replaced by free text', () => {
    expect(setText(note, 'a', 'en', 'x')).toEqual(note)
  })
})

test('an edit leaves the sections it does not touch the same objects', () => {
  const edited = setWording(note, 'a', 'en', 'Other')
  expect(edited.sections[0]).toBe(note.sections[0])
  expect(edited.sections[2]).toBe(note.sections[2])
})
