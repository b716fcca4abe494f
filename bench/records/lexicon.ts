import type { Language } from '../../src/shared/model/language'
import { type Random, seededRandom } from './random'
import { dutch } from './words/dutch'
import { english } from './words/english'
import { french } from './words/french'
import { german } from './words/german'
import { givenNames, nameBeginnings, nameEndings, nameMiddles } from './words/names'
import type { Vocabulary } from './words/vocabulary'

const vocabularies: { readonly [L in Language]: Vocabulary } = { nl: dutch, en: english, de: german, fr: french }

/** The words of a language by how common they are, and how to draw one as often as people use it. */
export type Lexicon = {
  readonly vocabulary: Vocabulary
  readonly draw: (random: Random) => string
}

/** So many rare words stand behind the common ones: compounds, derived words and names. */
const rareCompounds = 3_000
const rareNames = 1_500

function rareWords({ heads, tails, joint }: Vocabulary, random: Random): readonly string[] {
  const rare = new Set<string>()
  const all = heads.length * tails.length
  for (let tries = 0; rare.size < Math.min(rareCompounds, all) && tries < all * 3; tries += 1) {
    rare.add(`${random.pick(heads)}${joint}${random.pick(tails)}`)
  }
  for (let made = 0; made < rareNames; made += 1) rare.add(familyName(random))
  return shuffled([...rare], random)
}

/** A family name such as "Verelmans"; thousands of them differ. */
export function familyName(random: Random): string {
  return `${random.pick(nameBeginnings)}${random.pick(nameMiddles)}${random.pick(nameEndings)}`
}

export function fullName(random: Random): string {
  return `${random.pick(givenNames)} ${familyName(random)}`
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = items.map((item) => ({ item, at: random.next() }))
  return order.sort((a, b) => a.at - b.at).map(({ item }) => item)
}

/** Zipf's law with Mandelbrot's offset, the shape that word counts of real texts have. */
const offset = 2.7

function makeLexicon(language: Language, stream: number): Lexicon {
  const vocabulary = vocabularies[language]
  const random = seededRandom(0x1e81c0, stream)
  const ranked = [...vocabulary.common, ...shuffled(vocabulary.field, random), ...rareWords(vocabulary, random)]
  const upTo = new Float64Array(ranked.length)
  let total = 0
  for (let rank = 0; rank < ranked.length; rank += 1) {
    total += 1 / (rank + 1 + offset)
    upTo[rank] = total
  }
  const draw = ({ next }: Random) => {
    const aim = next() * total
    let low = 0
    let high = ranked.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((upTo[middle] as number) <= aim) low = middle + 1
      else high = middle
    }
    return ranked[low] as string
  }
  return { vocabulary, draw }
}

/** The same words in the same order in every run. */
export const lexicons: { readonly [L in Language]: Lexicon } = {
  nl: makeLexicon('nl', 1),
  en: makeLexicon('en', 2),
  de: makeLexicon('de', 3),
  fr: makeLexicon('fr', 4),
}
