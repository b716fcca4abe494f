import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { commonMarkExamples, commonMarkExamplesInGfm, type Example } from '../../support/conformance/examples'
import { gfmExamples } from '../../support/conformance/gfm-examples'
import { compareExample } from '../../support/conformance/score-chancery'
import { type PandocReader, verdictOnPandoc } from '../../support/conformance/score-pandoc'
import { publishedScores, publishScores, type SectionScore } from '../../support/conformance/scores'
import { houseStyle } from '../../support/house-styles'
import { tell } from '../../support/how-long'
import { pandoc } from '../../support/outside-programs'
import { aFolder } from '../../support/temp-folder'

/** `npm run conformance` sets this, to have every example scored and the scores in the README; no other run has that test. */
const isPublished = process.env.CHANCERY_CONFORMANCE === 'publish'

type Suite = {
  readonly name: string
  readonly reader: PandocReader
  /** As Chancery, a reader of GFM, has to understand them, and as pandoc's reader for the suite has to. */
  readonly ours: readonly Example[]
  readonly theirs: readonly Example[]
}

const suites: readonly Suite[] = [
  { name: 'CommonMark 0.31.2', reader: 'commonmark', ours: commonMarkExamplesInGfm, theirs: commonMarkExamples },
  { name: 'GFM extensions and footnotes', reader: 'gfm', ours: gfmExamples, theirs: gfmExamples },
]

/** One after the other in two rows, since a process of pandoc has one thread. */
async function inTwoRows<T, R>(items: readonly T[], step: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  let next = 0
  const row = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await step(items[at] as T)
  }
  await Promise.all([row(), row()])
  return results
}

async function scoreOf({ name, reader, ours, theirs }: Suite, program: string): Promise<readonly SectionScore[]> {
  const style = await houseStyle()
  const folder = aFolder()
  const verdicts = await inTwoRows(theirs, async (example) => ({
    example,
    ...(await verdictOnPandoc(program, reader, example, folder)),
  }))
  const sections = [...new Set(ours.map(({ section }) => section))]
  return Promise.all(
    sections.map(async (section): Promise<SectionScore> => {
      const own = ours.filter((example) => example.section === section)
      let chancery = 0
      for (const example of own) {
        const { expected, found } = await compareExample(example, style)
        if (expected === found) chancery += 1
      }
      const inSection = verdicts.filter(({ example }) => example.section === section)
      const missed = (is: (verdict: (typeof inSection)[number]) => boolean) =>
        inSection.filter((verdict) => !is(verdict)).map(({ example }) => example.name)
      return {
        suite: name,
        section,
        examples: own.length,
        chancery,
        missedByPandoc: missed(({ isMet }) => isMet),
        missedWithoutTitles: missed(({ isMetWithoutTitles }) => isMetWithoutTitles),
      }
    }),
  )
}

describe.skipIf(pandoc === null)('pandoc on the same comparison', () => {
  const program = pandoc ?? ''
  const example = (number: number) => commonMarkExamples[number - 1] as Example

  test.each([
    ['a heading', 62],
    ['nested lists', 309],
    ['an ordered list with a start', 265],
    ['a quotation with two paragraphs', 244],
    ['code', 119],
    ['emphasis in strong text', 418],
    ['a link', 516],
    ['a thematic break', 43],
    ['a loose list', 306],
    ['raw HTML', 613],
    ['an image', 578],
  ])('%s is found where pandoc writes it', async (_, number) => {
    const verdict = await verdictOnPandoc(program, 'commonmark', example(number), aFolder())
    expect(verdict).toEqual({ isMet: true, isMetWithoutTitles: true })
  })

  test('tables and notes are found where pandoc writes them', async () => {
    for (const name of ['Tables 3', 'Task lists 1', 'Strikethrough 1', 'Autolinks 2', 'Footnotes 1']) {
      const found = gfmExamples.find((one) => one.name === name) as Example
      const { isMet } = await verdictOnPandoc(program, 'gfm', found, aFolder())
      expect(isMet, name).toBe(true)
    }
  })

  test('quotations in quotations, titles and empty items are missed', async () => {
    for (const number of [250, 482, 281]) {
      const { isMet } = await verdictOnPandoc(program, 'commonmark', example(number), aFolder())
      expect(isMet, String(number)).toBe(false)
    }
  })

  if (isPublished)
    test('is scored on every example', { timeout: 3_600_000 }, async () => {
      const version = execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? ''
      const scores = (await Promise.all(suites.map((suite) => scoreOf(suite, program)))).flat()
      publishScores(
        scores,
        suites.map(({ name }) => name),
        version,
      )
      tell(publishedScores().trim())
      expect(scores.every(({ examples, chancery }) => chancery === examples)).toBe(true)
    })
})

test('the README says of as many examples as there are that they are met', () => {
  const published = publishedScores()
  for (const { name, ours } of suites) expect(published).toContain(`| ${name} | ${ours.length} of ${ours.length} |`)
})
