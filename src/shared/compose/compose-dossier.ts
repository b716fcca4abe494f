import type { Block, TableCell } from '../document/tree'
import { proseDate } from '../language/dates'
import { documentWord } from '../language/document-words'
import { proseList } from '../language/lists'
import { currencyName, languageName } from '../language/names'
import { proseArea, proseMoney, proseNumber } from '../language/numbers'
import type { Dossier, TradeFigures } from '../model/dossier'
import type { Language } from '../model/language'
import { textIn } from '../model/language'
import type { Library } from '../model/library'
import { chooseBackground } from './choose-background'
import { composeDossierSection } from './compose-dossier-section'
import { factsOf } from './facts'
import { blocksIn, heading, nameIn, paragraph, plain, strong } from './localized-content'
import { partnerName } from './resolve-block'

/** What a reader of a visit book needs of a dossier: identity, trade, the written parts and the visits so far. */
export function composeDossier(library: Library, dossier: Dossier, language: Language): readonly Block[] {
  const sections = chooseBackground({ kind: 'bilateral-meeting' }, [dossier])
  return [
    heading(2, plain(partnerName(dossier, language))),
    ...identity(library, dossier, language),
    ...trade(dossier.trade, language),
    ...sections.flatMap(({ section }) => composeDossierSection(dossier, section, section.text, language, null)),
    ...visits(dossier, language),
  ]
}

function identity(library: Library, dossier: Dossier, language: Language): readonly Block[] {
  const post = library.settings.posts.find(({ id }) => id === dossier.post)
  const facts = factsOf(
    [
      ['officialName', textIn(dossier.officialName, language)],
      ['capital', textIn(dossier.capital, language)],
      [
        'officialLanguages',
        proseList(
          dossier.officialLanguages.map((code) => languageName(code, language)),
          language,
        ),
      ],
      [
        'currency',
        proseList(
          dossier.currencies.map((code) => currencyName(code, language)),
          language,
        ),
      ],
      ['population', population(dossier, language)],
      ['area', dossier.areaKm2 === null ? null : proseArea(dossier.areaKm2, language)],
      ['memberships', proseList(dossier.memberships, language)],
      ['post', post === undefined ? null : textIn(post.name, language)],
      ['belgianEmbassy', dossier.belgianEmbassy],
      ['nextElection', dossier.nextElection === null ? null : proseDate(dossier.nextElection, language)],
    ],
    language,
  )
  return facts.kind === 'facts' && facts.rows.length > 0 ? [facts] : []
}

function population(dossier: Dossier, language: Language): string | null {
  if (dossier.population === null) return null
  const number = proseNumber(dossier.population, language, 0)
  return dossier.populationAsOf === null ? number : `${number} (${proseDate(dossier.populationAsOf, language)})`
}

const tradeColumns = [
  { align: 'start', share: 10 },
  { align: 'end', share: 22 },
  { align: 'end', share: 22 },
  { align: 'end', share: 22 },
  { align: 'end', share: 8 },
  { align: 'start', share: 16 },
] as const

function trade(figures: readonly TradeFigures[], language: Language): readonly Block[] {
  if (figures.length === 0) return []
  const newestFirst = [...figures].sort((one, other) => other.year - one.year)
  return [
    heading(3, plain(documentWord('trade', language))),
    {
      kind: 'table',
      columns: tradeColumns,
      header: (['year', 'exports', 'imports', 'balance', 'rank', 'tradeSource'] as const).map((name) =>
        cell(documentWord(name, language)),
      ),
      rows: newestFirst.map(({ year, exports, imports, currency, rank, source }) => {
        const money = (millions: number | null) => (millions === null ? '–' : proseMoney(millions, currency, language))
        return [
          cell(String(year)),
          cell(money(exports)),
          cell(money(imports)),
          cell(money(exports === null || imports === null ? null : exports - imports)),
          cell(rank === null ? '–' : String(rank)),
          cell(source ?? '–'),
        ]
      }),
      caption: null,
    },
  ]
}

function visits({ visits: all }: Dossier, language: Language): readonly Block[] {
  const newestFirst = [...all].sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
  if (newestFirst.length === 0) return []
  return [
    heading(3, plain(documentWord('visits', language))),
    {
      kind: 'list',
      ordered: false,
      start: 1,
      loose: false,
      items: newestFirst.map((visit) => {
        const title = nameIn(visit.title, language)
        const day = plain(proseDate(visit.date, language))
        const line = title.length === 0 ? day : [...day, { kind: 'text', text: ': ' } as const, ...strong(title)]
        return { checked: null, blocks: [paragraph(line), ...blocksIn(visit.outcome, language, 3)] }
      }),
    },
  ]
}

function cell(words: string): TableCell {
  return { blocks: [paragraph(plain(words))] }
}
