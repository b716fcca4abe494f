import { describe, expect, test } from 'vitest'
import { commonMarkExamplesInGfm } from '../../support/conformance/examples'
import { compareExample } from '../../support/conformance/score-chancery'
import { houseStyle } from '../../support/house-styles'

const neutral = await houseStyle()
const sections = [...new Set(commonMarkExamplesInGfm.map(({ section }) => section))]

describe('every example of CommonMark 0.31.2 reads the same in Word as in HTML', () => {
  test.each(sections)('%s', async (section) => {
    for (const example of commonMarkExamplesInGfm.filter((one) => one.section === section)) {
      const { expected, found } = await compareExample(example, neutral)
      expect.soft(found, `Example ${example.name}: ${JSON.stringify(example.markdown)}`).toBe(expected)
    }
  })
})
