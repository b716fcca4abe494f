import type { Language } from '../model/language'
import type { RecordKind } from '../model/library'

/** "this dossier", as the subject of a sentence. */
export const thisRecord: { readonly [K in RecordKind]: { readonly [L in Language]: string } } = {
  dossiers: { nl: 'dit dossier', en: 'this dossier', de: 'dieses Dossier', fr: 'ce dossier' },
  agreements: { nl: 'deze overeenkomst', en: 'this agreement', de: 'dieses Abkommen', fr: 'cet accord' },
  'goal-sets': { nl: 'dit doelenkader', en: 'this goal set', de: 'dieser Zielkatalog', fr: 'cette série d’objectifs' },
  goals: { nl: 'deze doelstelling', en: 'this goal', de: 'dieses Ziel', fr: 'cet objectif' },
  responsibilities: {
    nl: 'deze kerntaak',
    en: 'this responsibility',
    de: 'dieser Aufgabenbereich',
    fr: 'cette mission',
  },
  'talking-points': {
    nl: 'dit spreekpunt',
    en: 'this talking point',
    de: 'dieser Gesprächspunkt',
    fr: 'cet élément de langage',
  },
  people: { nl: 'deze persoon', en: 'this person', de: 'diese Person', fr: 'cette personne' },
  briefings: { nl: 'deze briefing', en: 'this briefing', de: 'dieses Briefing', fr: 'cette note de briefing' },
  books: { nl: 'dit briefingboek', en: 'this briefing book', de: 'diese Briefingmappe', fr: 'ce cahier de briefing' },
}

/** The sentence with a capital at its beginning. */
export function starting(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('en') + sentence.slice(1)
}
