import { defineWords } from './define-words'

/** Words of the agreements' own parts. */
export const agreementsWords = defineWords({
  en: {
    derived: 'The dates make it: {{status}}.',
    overridden: 'Set by hand. The dates would make it: {{status}}.',
    statusFromDates: '{{status}}, from the dates',
    statusByHand: '{{status}}, set by hand',
    lastDay: 'Ends on',
    assentsGiven: 'Assents given: {{given}} of {{needed}}. Belgium ratifies only after all of them.',
  },
  nl: {
    derived: 'Volgens de data: {{status}}.',
    overridden: 'Met de hand ingesteld. Volgens de data: {{status}}.',
    statusFromDates: '{{status}}, volgens de data',
    statusByHand: '{{status}}, met de hand ingesteld',
    lastDay: 'Eindigt op',
    assentsGiven: 'Instemmingen: {{given}} van {{needed}} verleend. België bekrachtigt pas als ze er allemaal zijn.',
  },
  de: {
    derived: 'Nach den Daten: {{status}}.',
    overridden: 'Von Hand gesetzt. Nach den Daten: {{status}}.',
    statusFromDates: '{{status}}, nach den Daten',
    statusByHand: '{{status}}, von Hand gesetzt',
    lastDay: 'Endet am',
    assentsGiven: 'Zustimmungen: {{given}} von {{needed}} erteilt. Belgien ratifiziert erst, wenn alle vorliegen.',
  },
  fr: {
    derived: 'D’après les dates : {{status}}.',
    overridden: 'Fixé à la main. D’après les dates : {{status}}.',
    statusFromDates: '{{status}}, d’après les dates',
    statusByHand: '{{status}}, fixé à la main',
    lastDay: 'Prend fin le',
    assentsGiven:
      'Assentiments donnés : {{given}} sur {{needed}}. La Belgique ne ratifie que lorsque tous sont réunis.',
  },
})
