import { proseDate } from '../language/dates'
import { proseNumber } from '../language/numbers'
import { valueName } from '../language/value-names'
import type { Language } from '../model/language'
import type { Notice, NoticeFact } from './notice'

type Words = { readonly [L in Language]: string }
type NoticeWords = {
  readonly [C in NoticeFact['code']]: (fact: Extract<NoticeFact, { code: C }>) => Words
}

/** The same sentence in four languages, each with its own way of writing the value. */
function inEach(write: (language: Language) => string): Words {
  return { nl: write('nl'), en: write('en'), de: write('de'), fr: write('fr') }
}

function counted(count: number, one: Words, many: Words): Words {
  return inEach((language) => (count === 1 ? one : many)[language].replace('{count}', String(count)))
}

const words: NoticeWords = {
  'no-points': ({ section, partner }) => {
    const name = inEach((language) => valueName('briefingSection', section, language))
    return {
      nl: `${name.nl}: geen goedgekeurd spreekpunt voor ${partner}`,
      en: `${name.en}: no cleared talking point for ${partner}`,
      de: `${name.de}: kein freigegebener Gesprächspunkt für ${partner}`,
      fr: `${name.fr} : aucun élément de langage validé pour ${partner}`,
    }
  },
  'no-line-on-goal': ({ goal, goalTitle, partner }) => ({
    nl: `Geen goedgekeurde lijn over doelstelling ${goal} (${goalTitle}) voor ${partner}`,
    en: `No cleared line on goal ${goal} (${goalTitle}) for ${partner}`,
    de: `Keine freigegebene Sprachregelung zu Ziel ${goal} (${goalTitle}) für ${partner}`,
    fr: `Aucun élément validé sur l’objectif ${goal} (${goalTitle}) pour ${partner}`,
  }),
  'key-messages-chosen': ({ found, most }) => ({
    nl: `${found} kernboodschappen passen; de eerste ${most} staan in de nota`,
    en: `${found} key messages fit; the first ${most} are in the note`,
    de: `${found} Kernbotschaften passen; die ersten ${most} stehen im Briefing`,
    fr: `${found} messages clés conviennent ; les ${most} premiers sont dans la note`,
  }),
  'too-many-key-messages': ({ found, most }) => ({
    nl: `${found} kernboodschappen; een nota draagt er hoogstens ${most}`,
    en: `${found} key messages; a note carries ${most} at most`,
    de: `${found} Kernbotschaften; ein Briefing trägt höchstens ${most}`,
    fr: `${found} messages clés ; une note en porte ${most} au plus`,
  }),
  'left-out-uncleared': ({ count }) =>
    counted(
      count,
      {
        nl: 'Eén spreekpunt dat nog niet is goedgekeurd, bleef weg',
        en: 'One talking point that is not cleared was left out',
        de: 'Ein nicht freigegebener Gesprächspunkt wurde weggelassen',
        fr: 'Un élément de langage non validé a été laissé de côté',
      },
      {
        nl: '{count} spreekpunten die nog niet zijn goedgekeurd, bleven weg',
        en: '{count} talking points that are not cleared were left out',
        de: '{count} nicht freigegebene Gesprächspunkte wurden weggelassen',
        fr: '{count} éléments de langage non validés ont été laissés de côté',
      },
    ),
  'left-out-not-valid': ({ count }) =>
    counted(
      count,
      {
        nl: 'Eén spreekpunt dat op de dag van de ontmoeting niet geldt, bleef weg',
        en: 'One talking point that is not valid on the day of the meeting was left out',
        de: 'Ein am Tag der Begegnung nicht gültiger Gesprächspunkt wurde weggelassen',
        fr: 'Un élément de langage non valable le jour de la rencontre a été laissé de côté',
      },
      {
        nl: '{count} spreekpunten die op de dag van de ontmoeting niet gelden, bleven weg',
        en: '{count} talking points that are not valid on the day of the meeting were left out',
        de: '{count} am Tag der Begegnung nicht gültige Gesprächspunkte wurden weggelassen',
        fr: '{count} éléments de langage non valables le jour de la rencontre ont été laissés de côté',
      },
    ),
  'not-cleared': ({ title }) => ({
    nl: `“${title}” is niet goedgekeurd`,
    en: `“${title}” is not cleared`,
    de: `„${title}“ ist nicht freigegeben`,
    fr: `« ${title} » n’est pas validé`,
  }),
  expired: ({ title, on }) => ({
    nl: `“${title}” gold maar tot ${proseDate(on, 'nl')}`,
    en: `“${title}” was valid until ${proseDate(on, 'en')} only`,
    de: `„${title}“ galt nur bis ${proseDate(on, 'de')}`,
    fr: `« ${title} » n’était valable que jusqu’au ${proseDate(on, 'fr')}`,
  }),
  'not-yet-valid': ({ title, on }) => ({
    nl: `“${title}” geldt pas vanaf ${proseDate(on, 'nl')}`,
    en: `“${title}” is valid only from ${proseDate(on, 'en')}`,
    de: `„${title}“ gilt erst ab ${proseDate(on, 'de')}`,
    fr: `« ${title} » n’est valable qu’à partir du ${proseDate(on, 'fr')}`,
  }),
  'not-for-disclosure': ({ title }) => ({
    nl: `“${title}” mag niet worden meegedeeld, maar staat bij wat gezegd wordt`,
    en: `“${title}” is not for disclosure, but stands among what will be said`,
    de: `„${title}“ ist nicht zur Weitergabe bestimmt, steht aber bei dem, was gesagt wird`,
    fr: `« ${title} » ne doit pas être divulgué, mais figure parmi ce qui sera dit`,
  }),
  'other-partner': ({ title }) => ({
    nl: `“${title}” hoort bij een andere partner`,
    en: `“${title}” belongs to another partner`,
    de: `„${title}“ gehört zu einem anderen Partner`,
    fr: `« ${title} » concerne un autre partenaire`,
  }),
  'missing-language': ({ title, wanted, used }) => {
    const asked = inEach((language) => valueName('language', wanted, language))
    const given = inEach((language) => (used === null ? '' : valueName('language', used, language)))
    return used === null
      ? {
          nl: `“${title}” heeft nog geen tekst, in geen enkele taal`,
          en: `“${title}” has no text yet, in any language`,
          de: `„${title}“ hat noch keinen Text, in keiner Sprache`,
          fr: `« ${title} » n’a encore de texte dans aucune langue`,
        }
      : {
          nl: `“${title}” bestaat niet in het ${asked.nl}; de tekst staat er in het ${given.nl}`,
          en: `“${title}” is not written in ${asked.en}; the text in ${given.en} stands in`,
          de: `„${title}“ gibt es nicht auf ${asked.de}; der Text steht auf ${given.de}`,
          fr: `« ${title} » n’existe pas en ${asked.fr.toLocaleLowerCase('en')} ; le texte figure en ${given.fr.toLocaleLowerCase('en')}`,
        }
  },
  'missing-record': ({ recordKind, id }) => ({
    nl: `${valueName('recordKind', recordKind, 'nl')} niet meer in de bibliotheek: ${id}`,
    en: `${valueName('recordKind', recordKind, 'en')} no longer in the library: ${id}`,
    de: `${valueName('recordKind', recordKind, 'de')} nicht mehr in der Bibliothek: ${id}`,
    fr: `${valueName('recordKind', recordKind, 'fr')} absent de la bibliothèque : ${id}`,
  }),
  'no-agreements': ({ partner }) => ({
    nl: `Geen lopende of hangende overeenkomst met ${partner} in de bibliotheek`,
    en: `No agreement with ${partner} in force or pending in the library`,
    de: `Kein geltendes oder ausstehendes Abkommen (${partner}) in der Bibliothek`,
    fr: `Aucun accord en vigueur ou en cours dans la bibliothèque (${partner})`,
  }),
  'agreement-expires': ({ title, on }) => ({
    nl: `“${title}” loopt af op ${proseDate(on, 'nl')}`,
    en: `“${title}” expires on ${proseDate(on, 'en')}`,
    de: `„${title}“ läuft am ${proseDate(on, 'de')} ab`,
    fr: `« ${title} » expire le ${proseDate(on, 'fr')}`,
  }),
  'no-people': ({ partner }) => ({
    nl: `Geen gesprekspartner in functie voor ${partner}`,
    en: `No interlocutor in office for ${partner}`,
    de: `Kein amtierender Gesprächspartner (${partner})`,
    fr: `Aucun interlocuteur en fonction (${partner})`,
  }),
  'no-background': ({ partner }) => ({
    nl: `Geen achtergrond in het dossier van ${partner}`,
    en: `No background in the dossier of ${partner}`,
    de: `Kein Hintergrund im Dossier ${partner}`,
    fr: `Aucun élément de contexte dans le dossier ${partner}`,
  }),
  'no-objectives': () => ({
    nl: 'Geen doelstelling: kies de doelstellingen die u wilt benadrukken',
    en: 'No objective: choose the goals to stress',
    de: 'Kein Gesprächsziel: Ziele wählen, die betont werden sollen',
    fr: 'Aucun objectif : choisissez les objectifs à mettre en avant',
  }),
  'no-scene-setter': () => ({
    nl: 'Geen situering van de ontmoeting',
    en: 'No scene setter',
    de: 'Anlass und Rahmen fehlen',
    fr: 'Le cadre de la rencontre manque',
  }),
  'no-principal': () => ({
    nl: 'Niet ingevuld voor wie de nota bestemd is',
    en: 'No principal: the note does not say who is briefed',
    de: 'Nicht angegeben, für wen das Briefing bestimmt ist',
    fr: 'Le destinataire de la note n’est pas indiqué',
  }),
  'no-place': () => ({
    nl: 'Geen plaats ingevuld',
    en: 'No place given',
    de: 'Kein Ort angegeben',
    fr: 'Aucun lieu indiqué',
  }),
  'no-drafter': () => ({
    nl: 'Geen opsteller ingevuld',
    en: 'No drafter given',
    de: 'Nicht angegeben, wer das Dokument verfasst hat',
    fr: 'Aucun rédacteur indiqué',
  }),
  'marking-too-low': ({ marking, needed, title }) => ({
    nl:
      marking === ''
        ? `Geen markering, maar “${title}” vraagt ${needed}`
        : `Markering ${marking} is te laag: “${title}” vraagt ${needed}`,
    en:
      marking === ''
        ? `No marking, but “${title}” needs ${needed}`
        : `Marking ${marking} is too low: “${title}” needs ${needed}`,
    de:
      marking === ''
        ? `Keine Kennzeichnung, aber „${title}“ verlangt ${needed}`
        : `Kennzeichnung ${marking} ist zu niedrig: „${title}“ verlangt ${needed}`,
    fr:
      marking === ''
        ? `Aucun marquage, mais « ${title} » exige ${needed}`
        : `Marquage ${marking} insuffisant : « ${title} » exige ${needed}`,
  }),
  'marking-raised': ({ marking, title }) => ({
    nl: `Markering verhoogd tot ${marking}, wegens “${title}”`,
    en: `Marking raised to ${marking}, because of “${title}”`,
    de: `Kennzeichnung auf ${marking} angehoben, wegen „${title}“`,
    fr: `Marquage relevé à ${marking}, en raison de « ${title} »`,
  }),
  'points-over-one-page': ({ pages, most }) => ({
    nl: `Kernboodschappen en aan te kaarten punten nemen ${proseNumber(pages, 'nl', 1)} bladzijden in; bedoeld is er ${most}`,
    en: `Key messages and points to raise take ${proseNumber(pages, 'en', 1)} pages; ${most} is meant for them`,
    de: `Kernbotschaften und anzusprechende Punkte füllen ${proseNumber(pages, 'de', 1)} Seiten; gedacht ist ${most}`,
    fr: `Messages clés et points à soulever occupent ${proseNumber(pages, 'fr', 1)} pages ; il en est prévu ${most}`,
  }),
  'background-too-long': ({ pages, most }) => ({
    nl: `De achtergrond neemt ${proseNumber(pages, 'nl', 1)} bladzijden in; hoogstens ${most} zijn bedoeld`,
    en: `The background takes ${proseNumber(pages, 'en', 1)} pages; ${most} at most are meant for it`,
    de: `Der Hintergrund füllt ${proseNumber(pages, 'de', 1)} Seiten; gedacht sind höchstens ${most}`,
    fr: `Le contexte occupe ${proseNumber(pages, 'fr', 1)} pages ; il en est prévu ${most} au plus`,
  }),
  aged: ({ title, asOf }) => ({
    nl: `“${title}” geeft de stand van ${proseDate(asOf, 'nl')}`,
    en: `“${title}” is as of ${proseDate(asOf, 'en')}`,
    de: `„${title}“ hat den Stand vom ${proseDate(asOf, 'de')}`,
    fr: `« ${title} » date du ${proseDate(asOf, 'fr')}`,
  }),
  'empty-section': ({ section }) => ({
    nl: `“${valueName('briefingSection', section, 'nl')}” is leeg en wordt niet afgedrukt`,
    en: `“${valueName('briefingSection', section, 'en')}” is empty and is not printed`,
    de: `„${valueName('briefingSection', section, 'de')}“ ist leer und wird nicht gedruckt`,
    fr: `« ${valueName('briefingSection', section, 'fr')} » est vide et n’est pas imprimé`,
  }),
  'no-programme': () => ({
    nl: 'Het programma is leeg',
    en: 'The programme is empty',
    de: 'Das Programm ist leer',
    fr: 'Le programme est vide',
  }),
  'no-briefing-for-item': ({ title }) => ({
    nl: `Geen nota bij programmaonderdeel “${title}”`,
    en: `No note for the programme item “${title}”`,
    de: `Kein Briefing zum Programmpunkt „${title}“`,
    fr: `Aucune note pour l’activité « ${title} »`,
  }),
  'draft-for-note': ({ title }) => ({
    nl: `“${title}” is niet goedgekeurd; daarom blijft het boek een ontwerp`,
    en: `“${title}” is not cleared; the book stays a draft until it is`,
    de: `„${title}“ ist nicht freigegeben; die Mappe bleibt deshalb ein Entwurf`,
    fr: `« ${title} » n’est pas validé ; le cahier reste un projet`,
  }),
  'card-too-full': ({ title }) => ({
    nl: `De tekst past niet op de kaart “${title}” en loopt door op een tweede`,
    en: `The text does not fit on the card “${title}” and runs on to a second one`,
    de: `Der Text passt nicht auf die Karte „${title}“ und läuft auf einer zweiten weiter`,
    fr: `Le texte ne tient pas sur la fiche « ${title} » et continue sur une seconde`,
  }),
  'house-style-gone': () => ({
    nl: 'De gekozen huisstijl is er niet meer; het document verschijnt in de neutrale',
    en: 'The chosen house style is no longer there; the document appears in the neutral one',
    de: 'Der gewählte Hausstil ist nicht mehr vorhanden; das Dokument erscheint im neutralen',
    fr: 'La charte choisie n’existe plus ; le document paraît dans la charte neutre',
  }),
  'template-not-used': ({ name }) => ({
    nl: `Het sjabloon “${name}” ontbreekt of is niet leesbaar: de pagina’s verschijnen zonder, en Word en pdf zijn niet mogelijk`,
    en: `The template “${name}” is missing or cannot be read: the pages appear without it, and no Word file or PDF can be made`,
    de: `Die Vorlage „${name}“ fehlt oder ist nicht lesbar: Die Seiten erscheinen ohne sie, Word und PDF sind nicht möglich`,
    fr: `Le modèle « ${name} » est introuvable ou illisible : les pages paraissent sans lui ; ni Word ni PDF ne sont possibles`,
  }),
  'missing-picture': ({ source, alt }) =>
    alt === ''
      ? {
          nl: `De afbeelding ${source} is niet gevonden of niet leesbaar`,
          en: `The picture ${source} is missing or cannot be read`,
          de: `Das Bild ${source} fehlt oder ist nicht lesbar`,
          fr: `L’image ${source} est introuvable ou illisible`,
        }
      : {
          nl: `De afbeelding “${alt}” is niet gevonden of niet leesbaar (${source})`,
          en: `The picture “${alt}” is missing or cannot be read (${source})`,
          de: `Das Bild „${alt}“ fehlt oder ist nicht lesbar (${source})`,
          fr: `L’image « ${alt} » est introuvable ou illisible (${source})`,
        },
}

/** A notice in one line, in the language of whoever reads it; the names in it stay in the document's language. */
export function describeNotice(notice: NoticeFact | Notice, language: Language): string {
  const describe = words[notice.code] as (fact: NoticeFact) => Words
  return describe(notice)[language]
}
