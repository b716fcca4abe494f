import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import type { Block } from '../../../src/shared/document/tree'
import { languages } from '../../../src/shared/model/language'
import { commonMarkExamples, type Example } from '../../support/conformance/examples'
import { gfmExamples, longFootnoteExamples } from '../../support/conformance/gfm-examples'
import { wordOf } from '../../support/conformance/score-chancery'
import { aHeading, aTree } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { freshSeed, howMany, limit, tell } from '../../support/how-long'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const examples = [...commonMarkExamples, ...gfmExamples, ...longFootnoteExamples]
const styles = ['neutral', 'flanders'] as const

/**
 * Starting Microsoft's validator takes longest: `npm test` holds some of the examples by themselves against its rules,
 * other ones each time, a build server each of them in one of the styles, the soak each in both.
 */
const everySoMany = howMany(48, 1, 2)
const seed = freshSeed()

function blocksOf({ section, name, markdown }: Example): readonly Block[] {
  return [aHeading(1, `${section}, ${name}`), ...parseMarkdown(markdown)]
}

describe.each(styles)('in the %s style', (name) => {
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

  test('so do they by themselves', { timeout: limit(240, 1_800) }, async () => {
    const style = await houseStyle(name)
    const first = (seed + Math.floor((styles.indexOf(name) * everySoMany) / styles.length)) % everySoMany
    const chosen = examples.filter((_, index) => index % everySoMany === first)
    tell(`${chosen.length} of ${examples.length} by themselves, from number ${first + 1} on`)
    for (const example of chosen) {
      expect(await problemsOfDocx(await wordOf(example.markdown, style)), `${example.section} ${example.name}`).toEqual(
        [],
      )
    }
  })
})
