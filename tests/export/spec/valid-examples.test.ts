import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import type { Block } from '../../../src/shared/document/tree'
import { languages } from '../../../src/shared/model/language'
import { commonMarkExamples, type Example } from '../../support/conformance/examples'
import { gfmExamples, longFootnoteExamples } from '../../support/conformance/gfm-examples'
import { wordOf } from '../../support/conformance/score-chancery'
import { aHeading, aTree } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { howMany, limit } from '../../support/how-long'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const examples = [...commonMarkExamples, ...gfmExamples, ...longFootnoteExamples]
const everyExample = howMany(0, 1) === 1

function blocksOf({ section, name, markdown }: Example): readonly Block[] {
  return [aHeading(1, `${section}, ${name}`), ...parseMarkdown(markdown)]
}

describe.each(['neutral', 'flanders'] as const)('in the %s style', (name) => {
  test('a document of every example of the specifications passes Microsoft’s validator, in every language', {
    timeout: limit(240),
  }, async () => {
    const style = await houseStyle(name)
    const share = Math.ceil(examples.length / languages.length)
    for (const [index, language] of languages.entries()) {
      const blocks = examples.slice(index * share, (index + 1) * share).flatMap(blocksOf)
      const bytes = await renderInStyle(
        aTree([{ kind: 'contents', title: 'Contents', depth: 1 }, ...blocks], { language }),
        style,
      )
      expect(await problemsOfDocx(bytes), language).toEqual([])
    }
  })

  test.runIf(everyExample)('each of them does so by itself', { timeout: limit(60) }, async () => {
    const style = await houseStyle(name)
    for (const example of examples) {
      expect(await problemsOfDocx(await wordOf(example.markdown, style)), `${example.section} ${example.name}`).toEqual(
        [],
      )
    }
  })
})
