import { expect, test } from 'vitest'
import { insertText } from '../../../src/renderer/records/form/insert-text'

test.each([
  ['into nothing', '|', 'P|'],
  ['at the end of a text', 'One|', 'One P|'.replace(' P', '\n\nP')],
  ['at the end of a paragraph that others follow', 'One|\n\nTwo', 'One\n\nP|\n\nTwo'],
  ['at the beginning of a line', 'One\n|Two', 'One\n\nP|\n\nTwo'],
  ['on an empty line', 'One\n\n|\n\nTwo', 'One\n\nP|\n\nTwo'],
  ['at the beginning of a text', '|One', 'P|\n\nOne'],
  ['within a line', 'One | two', 'One P| two'],
  ['instead of what is selected', 'One\n\n|old|\n\nTwo', 'One\n\nP|\n\nTwo'],
  ['before blanks at the end of a line', 'One|  \nTwo', 'One\n\nP|\n  \nTwo'.replace('|\n  \n', '|\n  \n')],
])('a picture put %s stands for itself where it can', (_, marked, expected) => {
  const parts = marked.split('|')
  const from = parts[0]?.length ?? 0
  const until = parts.length === 3 ? from + (parts[1]?.length ?? 0) : from
  const { text, cursor } = insertText(parts.join(''), from, until, 'P')
  expect(`${text.slice(0, cursor)}|${text.slice(cursor)}`).toBe(expected)
})
