import { expect, test } from 'vitest'
import { loneImage } from '../../../src/shared/document/lone-image'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { pictureWords } from '../../../src/shared/document/picture-words'
import type { Block } from '../../../src/shared/document/tree'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

const image = { kind: 'image', source: 'a.png', alt: 'A map', title: null } as const
const paragraph = (text: Paragraph['text'], role: Paragraph['role'] = 'body'): Paragraph => ({
  kind: 'paragraph',
  role,
  text,
})

test('a picture with nothing but blanks around it stands by itself', () => {
  const blank = { kind: 'text', text: ' ' } as const
  expect(loneImage(paragraph([blank, image, blank]))).toBe(image)
  expect(loneImage(paragraph([image, image]))).toBeNull()
  expect(loneImage(paragraph([image, { kind: 'text', text: 'here' }]))).toBeNull()
  expect(loneImage(paragraph([image], 'note'))).toBeNull()
  const [block] = parseMarkdown('![A map](a.png)\n')
  expect(block?.kind === 'paragraph' && loneImage(block)?.source).toBe('a.png')
})

test('a picture that is not there is called by what it shows, else by its title, else by its source', () => {
  expect(pictureWords({ alt: 'A map', title: 'Title', source: 'a.png' })).toBe('A map')
  expect(pictureWords({ alt: ' ', title: 'Title', source: 'a.png' })).toBe('Title')
  expect(pictureWords({ alt: '', title: ' ', source: 'a.png' })).toBe('a.png')
  expect(pictureWords({ alt: '', source: 'a.png' })).toBe('a.png')
})
