import { describe, expect, test } from 'vitest'
import { followText } from '../../../src/renderer/records/form/follow-text'

/** Texts in which brackets stand around what is selected, or a bar where the cursor is. */
function followed(marked: string, after: string): string {
  const [from, until] = marked.includes('|')
    ? [marked.indexOf('|'), marked.indexOf('|')]
    : [marked.indexOf('['), marked.indexOf(']') - 1]
  const place = followText({ from, until }, marked.replace(/[[\]|]/g, ''), after)
  if (place.from === place.until) return `${after.slice(0, place.from)}|${after.slice(place.from)}`
  return `${after.slice(0, place.from)}[${after.slice(place.from, place.until)}]${after.slice(place.until)}`
}

describe('a place of a text', () => {
  test.each([
    ['moves along with what is written before it', 'Alpha |beta.', 'So: Alpha beta.', 'So: Alpha |beta.'],
    ['stays where something is written behind it', 'Alpha |beta.', 'Alpha beta. So.', 'Alpha |beta. So.'],
    ['is behind what is written at it', 'Alpha |beta.', 'Alpha or beta.', 'Alpha or |beta.'],
    ['is behind what is written at it at the end', 'Alpha|', 'Alpha and so on', 'Alpha and so on|'],
    ['moves back with what is taken away before it', 'Alpha |beta.', 'beta.', '|beta.'],
    ['stays where what went with it stood', 'Al|pha beta.', 'beta.', '|beta.'],
    ['is at the end of a text that is another', 'Alpha |beta.', 'Gamma', 'Gamma|'],
    ['is in an empty text where there is nothing else', 'Al|pha', '', '|'],
    ['is where it was in the same text', 'Alpha |beta.', 'Alpha beta.', 'Alpha |beta.'],
    ['keeps a selection that is as it was', 'Alpha [beta] gamma.', 'An alpha beta gamma.', 'An alpha [beta] gamma.'],
    ['keeps it also between letters like its own', 'Alpha [beta]', 'Alpha bbeta', 'Alpha b[beta]'],
    ['keeps it where the same is written behind it', 'Alpha [beta]', 'Alpha betaa', 'Alpha [beta]a'],
    ['loses a selection that was written over', 'Alpha [beta] gamma.', 'Alpha new gamma.', 'Alpha new| gamma.'],
    ['loses one that was changed within', 'Alpha [beta] gamma.', 'Alpha beXta gamma.', 'Alpha beX|ta gamma.'],
    ['loses one of which a part is gone', 'Alpha [beta] gamma.', 'Alpha betmma.', 'Alpha bet|mma.'],
  ])('%s', (_, marked, after, expected) => expect(followed(marked, after)).toBe(expected))
})
