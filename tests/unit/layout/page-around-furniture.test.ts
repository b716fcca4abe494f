import { expect, test } from 'vitest'
import { pageAroundFurniture } from '../../../src/shared/layout/page-around-furniture'
import type { TemplateMeasures } from '../../../src/shared/layout/template-measures'
import { aParagraph, aTree } from '../../support/document-trees'
import { neutralStyle } from '../../support/house-styles'

const template: TemplateMeasures = {
  paragraphs: [],
  characters: [],
  furniture: { header: { first: null, default: null }, footer: { first: null, default: null } },
}

function pageWith(label: string) {
  const tree = aTree([aParagraph('Text')], { marking: { label, colour: '#B00020' } })
  return pageAroundFurniture(tree, neutralStyle, () => null, template)
}

test('a marking of some lines moves the text down, one without end only until a few lines are left', () => {
  const { top } = neutralStyle.page.margin
  expect(pageWith('A marking of some lines. '.repeat(40)).margin.top).toBeGreaterThan(top)
  const { height, margin } = pageWith('A marking without end. '.repeat(2000))
  expect(height - margin.top - margin.bottom).toBeGreaterThanOrEqual(19)
  expect(height - margin.top - margin.bottom).toBeLessThan(25)
})

test('the text keeps off the line that tells a loose page, which a template that repeats the title goes without', () => {
  const topUnder = (repeatsTitle: boolean) => {
    const lines = Array.from({ length: 12 }, () => ({ style: 'Normal', text: 'Department', picture: null }))
    const header = { lines, saysSomething: true, repeatsTitle, showsPicture: false, countsPages: false }
    const furniture = { ...template.furniture, header: { first: header, default: header } }
    return pageAroundFurniture(aTree([aParagraph('Text')]), neutralStyle, () => null, { ...template, furniture }).margin
      .top
  }
  expect(topUnder(false)).toBeGreaterThan(topUnder(true) + 3)
})
