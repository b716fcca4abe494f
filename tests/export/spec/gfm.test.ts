import { describe, expect, test } from 'vitest'
import { gfmExamples, longFootnoteExamples } from '../../support/conformance/gfm-examples'
import { compareExample } from '../../support/conformance/score-chancery'
import { houseStyle } from '../../support/house-styles'

const neutral = await houseStyle()
const examples = [...gfmExamples, ...longFootnoteExamples]
const sections = [...new Set(examples.map(({ section }) => section))]

describe('every extension of GFM reads the same in Word as in HTML', () => {
  test.each(sections)('%s', async (section) => {
    for (const example of examples.filter((one) => one.section === section)) {
      const { expected, found } = await compareExample(example, neutral)
      expect.soft(found, `${example.name}: ${JSON.stringify(example.markdown)}`).toBe(expected)
    }
  })
})
