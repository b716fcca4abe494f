import { expect, test } from 'vitest'
import type { Pictures } from '../../../src/main/export/pictures/picture'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { treeToMarkdown } from '../../../src/shared/document/to-markdown'
import { languages } from '../../../src/shared/model/language'
import { aTree } from '../../support/document-trees'
import { generateTree, pictureSources } from '../../support/generate-tree'
import { houseStyle } from '../../support/house-styles'
import { freshSeed, howMany, limit, tell } from '../../support/how-long'
import { packageFaults } from '../../support/package-faults'
import { aPng, greyPixels } from '../../support/picture-files'
import { docxParts } from '../../support/read-docx'
import { seededRandom } from '../../support/seeded-random'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const styles = [await houseStyle('neutral'), await houseStyle('flanders')] as const
const png = aPng(greyPixels(40, 30))
const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>')
const size = { width: 40, height: 30 }
const pictures: Pictures = new Map([
  [pictureSources[0], { type: 'png', bytes: png, fallback: null, ...size }],
  [pictureSources[1], { type: 'svg', bytes: svg, fallback: png, ...size }],
])

const documents = 1_000
/**
 * Starting Microsoft's validator takes longer than everything else: `npm test` does it for every so many only; a build
 * server and the soak do it for each.
 */
const validated = howMany(50, 1, 1)

test(`${documents} documents of anything in anything are valid, whole in themselves, and the same when written again`, {
  timeout: limit(300, 3_000),
}, async () => {
  const seed = freshSeed()
  tell(`seed ${seed}`)
  for (let number = 0; number < documents; number += 1) {
    const tree = generateTree(seededRandom(seed + number))
    const which = `seed ${seed + number}`
    const style = styles[number % styles.length] ?? styles[0]
    const bytes = await renderInStyle(tree, style, { pictures })
    expect(packageFaults(docxParts(bytes)), which).toEqual([])
    expect(Buffer.from(await renderInStyle(tree, style, { pictures })).equals(Buffer.from(bytes)), which).toBe(true)
    if (number % validated === 0) expect(await problemsOfDocx(bytes), which).toEqual([])
  }
})

test('the blocks of 200 of them in one document are valid as well', { timeout: limit(60) }, async () => {
  const seed = freshSeed()
  tell(`seed ${seed}`)
  const trees = Array.from({ length: 200 }, (_, number) => generateTree(seededRandom(seed + number)))
  for (const [index, language] of languages.entries()) {
    const blocks = trees.filter((_, number) => number % languages.length === index).flatMap((tree) => tree.blocks)
    const style = styles[index % styles.length] ?? styles[0]
    const bytes = await renderInStyle(aTree(blocks, { language }), style, { pictures })
    expect(packageFaults(docxParts(bytes)), language).toEqual([])
    expect(await problemsOfDocx(bytes), language).toEqual([])
  }
})

test('their Markdown can be read again, and what is read has a Word file as well', {
  timeout: limit(120),
}, async () => {
  const seed = freshSeed()
  tell(`seed ${seed}`)
  for (let number = 0; number < documents; number += 1) {
    const tree = generateTree(seededRandom(seed + number))
    const again = { ...tree, blocks: parseMarkdown(treeToMarkdown(tree)) }
    const bytes = await renderInStyle(again, styles[0], { pictures })
    expect(packageFaults(docxParts(bytes)), `seed ${seed + number}`).toEqual([])
  }
})
