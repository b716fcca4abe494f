import { defineWords } from './define-words'

/** The page of a briefing book. */
export const booksWords = defineWords({
  en: {
    notYet: 'No pages yet',
    notYetText: 'The pages of the book appear here as soon as it has a title and its dates.',
    openBriefing: 'Briefs in this book',
    noBriefings: 'No briefs yet. Choose one for an item of the programme, or add one per issue.',
  },
  nl: {
    notYet: 'Nog geen pagina’s',
    notYetText: 'De pagina’s van het boek verschijnen hier zodra het een titel en data heeft.',
    openBriefing: 'Briefings in dit boek',
    noBriefings: 'Nog geen briefings. Kies er een bij een programmapunt of voeg er een per onderwerp toe.',
  },
  de: {
    notYet: 'Noch keine Seiten',
    notYetText: 'Die Seiten der Mappe erscheinen hier, sobald sie einen Titel und ihre Daten hat.',
    openBriefing: 'Briefings in dieser Mappe',
    noBriefings: 'Noch keine Briefings. Wählen Sie eines zu einem Programmpunkt oder fügen Sie eines je Thema hinzu.',
  },
  fr: {
    notYet: 'Pas encore de pages',
    notYetText: 'Les pages du cahier apparaissent ici dès qu’il a un titre et ses dates.',
    openBriefing: 'Notes de ce cahier',
    noBriefings: 'Pas encore de notes. Choisissez-en une pour un point du programme ou ajoutez-en une par thème.',
  },
})
