import type { Block, TableCell } from '../document/tree'
import { documentWord, fillWords } from '../language/document-words'
import { proseFigure, proseMoney } from '../language/numbers'
import { partnerAfterWith } from '../language/partner-phrase'
import type { Dossier, TradeFigures } from '../model/dossier'
import type { Language } from '../model/language'
import { paragraph, plain } from './localized-content'
import { figuresNote } from './source-note'

type Series = { readonly name: string; readonly values: readonly (number | null)[] }

/**
 * Trade with a partner: a chart where at least two years can be compared, then the table, both with the oldest year first; the table stands under a
 * line with its unit and, in a footnote, its sources. Empty without figures.
 */
export function composeTrade(dossier: Dossier, language: Language): readonly Block[] {
  const figures = [...dossier.trade].sort((one, other) => one.year - other.year)
  if (figures.length === 0) return []
  return [...chart(dossier, figures, language), ...table(figures, language)]
}

/** The currency all figures are given in; null where they differ. */
function onlyCurrency(figures: readonly TradeFigures[]): string | null {
  const [currency, ...others] = new Set(figures.map((each) => each.currency))
  return others.length === 0 ? (currency ?? null) : null
}

function chart(dossier: Dossier, oldestFirst: readonly TradeFigures[], language: Language): readonly Block[] {
  const known = oldestFirst.filter(({ exports, imports }) => exports !== null || imports !== null)
  const currency = onlyCurrency(known)
  const years = known.map(({ year }) => String(year))
  if (currency === null || known.length < 2 || new Set(years).size < years.length) return []
  const series = [
    { name: documentWord('exports', language), values: known.map(({ exports }) => exports) },
    { name: documentWord('imports', language), values: known.map(({ imports }) => imports) },
  ].filter(({ values }) => values.some((value) => value !== null))
  const span = `${years[0]}–${years.at(-1)}`
  const partner = partnerAfterWith(dossier, language)
  return [
    {
      kind: 'chart',
      title:
        partner === null
          ? fillWords(documentWord('tradeOver', language), { years: span })
          : fillWords(documentWord('tradeWith', language), { partner, years: span }),
      alt: [
        fillWords(documentWord('chartOf', language), { years: span }),
        ...series.map((each) => described(each, years, currency, language)),
        documentWord('chartTable', language),
      ].join(' '),
      categories: years,
      series,
    },
  ]
}

/** How a series runs, from its first value to its last one. */
function described({ name, values }: Series, years: readonly string[], currency: string, language: Language): string {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, year: years[index] ?? '' }]))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return ''
  const money = ({ value }: { readonly value: number }) => proseMoney(value, currency, language)
  return first === last
    ? fillWords(documentWord('chartValue', language), { name, value: money(first), year: first.year })
    : fillWords(documentWord('chartSeries', language), { name, first: money(first), last: money(last) })
}

/** "millions of euros"; other currencies by their code. */
function unitOf(currency: string, language: Language): string {
  return currency === 'EUR'
    ? documentWord('millionsOfEuros', language)
    : fillWords(documentWord('millionsOf', language), { currency })
}

const columns = [
  { align: 'start', share: 14 },
  { align: 'end', share: 25 },
  { align: 'end', share: 25 },
  { align: 'end', share: 25 },
  { align: 'end', share: 11 },
] as const

/** Figures in one currency are bare numbers under their unit; in several, each cell names its own. */
function table(figures: readonly TradeFigures[], language: Language): readonly Block[] {
  const currency = onlyCurrency(figures)
  const unit =
    currency === null
      ? documentWord('trade', language)
      : fillWords(documentWord('inUnit', language), { unit: unitOf(currency, language) })
  const isWhole = figures.every(
    ({ exports, imports }) => Number.isInteger(exports ?? 0) && Number.isInteger(imports ?? 0),
  )
  const digits = isWhole ? 0 : 1
  const money = (millions: number | null, own: string) => {
    if (millions === null) return '–'
    return currency === null ? proseMoney(millions, own, language) : proseFigure(millions, language, digits)
  }
  return [
    paragraph([...plain(unit), ...figuresNote(figures, language)], 'note'),
    {
      kind: 'table',
      columns,
      header: (['year', 'exports', 'imports', 'balance', 'rank'] as const).map((name) =>
        cell(documentWord(name, language)),
      ),
      rows: figures.map(({ year, exports, imports, currency: own, rank }) => [
        cell(String(year)),
        cell(money(exports, own)),
        cell(money(imports, own)),
        cell(money(exports === null || imports === null ? null : exports - imports, own)),
        cell(rank === null ? '–' : String(rank)),
      ]),
      caption: null,
    },
  ]
}

function cell(words: string): TableCell {
  return { blocks: [paragraph(plain(words))] }
}
