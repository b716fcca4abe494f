import type { Language } from '../../src/shared/model/language'
import { fullName, lexicons } from './lexicon'
import type { Random } from './random'

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A label of two or three words of the field, such as a talking point's topic. */
export function inventLabel(language: Language, random: Random): string {
  const { vocabulary } = lexicons[language]
  const compound = `${random.pick(vocabulary.heads)}${vocabulary.joint}${random.pick(vocabulary.tails)}`
  const label = random.isTrue(0.4)
    ? compound
    : [random.pick(vocabulary.field), random.isTrue(0.3) ? compound : random.pick(vocabulary.field)].join(' ')
  return capitalised(label)
}

function inventSentence(language: Language, length: number, random: Random): string {
  const drawn = Array.from({ length }, () => lexicons[language].draw(random))
  const comma = length > 9 ? random.between(4, length - 3) : -1
  const sentence = drawn.map((word, at) => (at === comma ? `${word},` : word)).join(' ')
  return `${capitalised(sentence)}.`
}

/** Sentences of about so many words in all, as Markdown; one in six names a person or a document. */
export function inventText(language: Language, length: number, random: Random): string {
  const sentences: string[] = []
  for (let left = length; left > 0; ) {
    const words = Math.min(random.between(6, 16), Math.max(left, 4))
    const sentence = inventSentence(language, words, random)
    sentences.push(random.isTrue(1 / 6) ? `${sentence.slice(0, -1)} (${fullName(random)}).` : sentence)
    left -= words
  }
  return sentences.join(' ')
}
