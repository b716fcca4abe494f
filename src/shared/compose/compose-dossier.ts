import type { Block, Inline } from '../document/tree'
import { proseDate } from '../language/dates'
import { documentWord, fillWords } from '../language/document-words'
import { proseList } from '../language/lists'
import { currencyName, languageName } from '../language/names'
import { proseArea, proseNumber } from '../language/numbers'
import type { Dossier } from '../model/dossier'
import type { Language } from '../model/language'
import type { Library } from '../model/library'
import { chooseBackground } from './choose-background'
import { composeDossierSection } from './compose-dossier-section'
import { composeTrade } from './compose-trade'
import { factsOf } from './facts'
import { blocksIn, heading, nameIn, paragraph, plain, strong } from './localized-content'
import { withOpeningLine } from './opening-line'
import { sourceNote } from './source-note'

/** What a reader of a visit book needs of a dossier: identity, trade, the written parts and the visits so far. */
export function composeDossier(library: Library, dossier: Dossier, language: Language): readonly Block[] {
  const sections = chooseBackground({ kind: 'bilateral-meeting' }, [dossier])
  return [
    heading(2, partnerTitle(dossier, language)),
    ...identity(library, dossier, language),
    ...trade(dossier, language),
    ...sections.flatMap(({ section }) => composeDossierSection(dossier, section, section.text, language, null)),
    ...visits(dossier, language),
  ]
}

/** The partner's name, marked where it is in another language; its code where it has none. */
function partnerTitle(dossier: Dossier, language: Language): readonly Inline[] {
  const name = nameIn(dossier.name, language)
  return name.length === 0 ? plain(dossier.code) : name
}

function identity(library: Library, dossier: Dossier, language: Language): readonly Block[] {
  const post = library.settings.posts.find(({ id }) => id === dossier.post)
  const listed = (codes: readonly string[], nameOf: (code: string, language: Language) => string) =>
    proseList(
      codes.map((code) => nameOf(code, language)),
      language,
    )
  const facts = factsOf(
    [
      ['officialName', nameIn(dossier.officialName, language)],
      ['capital', nameIn(dossier.capital, language)],
      ['officialLanguages', listed(dossier.officialLanguages, languageName)],
      ['currency', listed(dossier.currencies, currencyName)],
      ['population', population(dossier, language)],
      ['area', dossier.areaKm2 === null ? null : proseArea(dossier.areaKm2, language)],
      ['memberships', proseList(dossier.memberships, language)],
      ['post', post === undefined ? null : nameIn(post.name, language)],
      ['belgianEmbassy', dossier.belgianEmbassy],
      ['nextElection', dossier.nextElection === null ? null : proseDate(dossier.nextElection, language)],
    ],
    language,
  )
  if (facts.rows.length === 0) return []
  const asOf = factsOf([['asOf', dossier.asOf === null ? null : proseDate(dossier.asOf, language)]], language)
  return [{ ...facts, rows: [...facts.rows, ...asOf.rows] }]
}

/** The day of a count is not that of the dossier: it has a footnote of its own, off the figure, whose power it is not. */
function population({ population: people, populationAsOf: asOf }: Dossier, language: Language): readonly Inline[] {
  if (people === null) return []
  const note = sourceNote({ source: null, asOf }, language)
  return [...plain(proseNumber(people, language, 0) + (note.length === 0 ? '' : '\u202f')), ...note]
}

function trade(dossier: Dossier, language: Language): readonly Block[] {
  const blocks = composeTrade(dossier, language)
  return blocks.length === 0 ? [] : [heading(3, plain(documentWord('trade', language))), ...blocks]
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
        const label = proseDate(visit.date, language)
        const line =
          title.length === 0
            ? plain(label)
            : [...plain(fillWords(documentWord('coverLine', language), { label, value: '' })), ...strong(title)]
        const outcome = blocksIn(visit.outcome, language, 3)
        return { checked: null, blocks: withOpeningLine(line, outcome) ?? [paragraph(line), ...outcome] }
      }),
    },
  ]
}
