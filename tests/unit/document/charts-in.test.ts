import { expect, test } from 'vitest'
import { type ChartBlock, chartsIn } from '../../../src/shared/document/charts-in'
import { aMarkdownTree, aTree, words } from '../../support/document-trees'

const chart = (title: string): ChartBlock => ({
  ...{ kind: 'chart', title, alt: '', categories: ['2026'] },
  series: [{ name: 'Exports', values: [1] }],
})

test('charts are found wherever they stand, in order', () => {
  const tree = aTree([
    chart('first'),
    { kind: 'quote', blocks: [...aMarkdownTree('said').blocks, chart('quoted')] },
    {
      kind: 'questions',
      questionLabel: 'Q',
      answerLabel: 'A',
      rows: [{ question: words('How much?'), answer: [{ kind: 'quote', blocks: [chart('answered')] }] }],
    },
    chart('last'),
  ])
  expect(chartsIn(tree).map(({ title }) => title)).toEqual(['first', 'quoted', 'answered', 'last'])
})
