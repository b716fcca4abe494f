import type { Language } from '../../src/shared/model/language'
import { inventLabel, inventText } from '../records/invent-text'
import { familyName, fullName, lexicons } from '../records/lexicon'
import { type Random, seededRandom } from '../records/random'

/** What a book of so many partners holds, counted as it was written. */
export type Book = {
  readonly markdown: string
  readonly words: number
  readonly tables: number
  readonly listItems: number
}

/** A writer of Markdown in one language, which counts what it writes. */
class Chapter {
  readonly lines: string[] = []
  tables = 0
  listItems = 0
  private readonly language: Language
  private readonly random: Random

  constructor(language: Language, random: Random) {
    this.language = language
    this.random = random
  }

  heading(level: number, text: string): void {
    this.lines.push(`${'#'.repeat(level)} ${text}`, '')
  }

  paragraph(words: number): void {
    this.lines.push(this.text(words), '')
  }

  quote(words: number): void {
    this.lines.push(`> ${this.text(words)}`, '>', `> — ${fullName(this.random)}`, '')
  }

  /** Items as officers write them: a bold topic and a line, now and then with two points of detail under it. */
  list(items: number, ordered: boolean): void {
    for (let left = items, number = 1; left > 0; number += 1) {
      const mark = ordered ? `${number}.` : '-'
      this.item(`${mark} **${this.label()}.** ${this.text(12)}`)
      left -= 1
      const details = left >= 2 && this.random.isTrue(0.3) ? 2 : 0
      for (let detail = 0; detail < details; detail += 1) {
        this.item(`${' '.repeat(mark.length + 1)}- ${this.text(9)}`)
      }
      left -= details
    }
    this.lines.push('')
  }

  table(rows: number): void {
    const { random } = this
    this.tables += 1
    this.lines.push(`| ${this.label()} | ${this.label()} | 2025 | 2026 |`, '| :--- | --- | ---: | ---: |')
    for (let row = 0; row < rows; row += 1) {
      const figures = [random.between(100, 99_999), random.between(100, 99_999)].join(' | ')
      this.lines.push(`| ${this.label()} | ${this.text(5)} | ${figures} |`)
    }
    this.lines.push('')
  }

  private item(line: string): void {
    this.listItems += 1
    this.lines.push(line)
  }

  private label(): string {
    return inventLabel(this.language, this.random)
  }

  /** Sentences of which some words stand out, and some lead elsewhere. */
  private text(words: number): string {
    const { random } = this
    return inventText(this.language, words, random).replace(/\b[\p{L}]{7,}\b/gu, (word) => {
      const kind = random.below(40)
      if (kind === 0) return `**${word}**`
      if (kind === 1) return `*${word}*`
      if (kind === 2) return `[${word}](https://example.org/${random.below(10_000)})`
      return word
    })
  }
}

/** Sections of a chapter, about 900 words in all: three tables and 24 items of lists among them. */
function writeChapter(number: number, language: Language, random: Random): Chapter {
  const chapter = new Chapter(language, random)
  const place = familyName(random)
  const { field } = lexicons[language].vocabulary
  chapter.heading(1, `${number}. ${place}`)
  chapter.paragraph(70)
  for (let section = 0; section < 3; section += 1) {
    chapter.heading(2, `${place}: ${random.pick(field)}`)
    chapter.paragraph(46)
    chapter.list(8, section === 1)
    chapter.heading(3, inventLabel(language, random))
    chapter.paragraph(42)
    chapter.table(4)
  }
  chapter.quote(30)
  return chapter
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}

/** A briefing book about so many invented partners as Markdown, Dutch and English by turns; the same for the same seed. */
export function generateBook(seed: number, partners: number): Book {
  const chapters = Array.from({ length: partners }, (_, at) =>
    writeChapter(at + 1, at % 2 === 0 ? 'nl' : 'en', seededRandom(seed, 7_000 + at)),
  )
  const markdown = `${chapters.flatMap(({ lines }) => lines).join('\n')}\n`
  return {
    markdown,
    words: countWords(markdown),
    tables: chapters.reduce((sum, { tables }) => sum + tables, 0),
    listItems: chapters.reduce((sum, { listItems }) => sum + listItems, 0),
  }
}
