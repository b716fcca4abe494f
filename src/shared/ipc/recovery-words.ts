import { proseMoment } from '../language/moments'
import type { IsoDateTime } from '../model/id'
import type { Language } from '../model/language'
import type { FailureText } from './failure-words'
import { listed } from './listed'
import { starting, thisRecord } from './record-phrase'
import type { RecoveryFinding } from './recovery'

type Words = { readonly [L in Language]: FailureText }
type FindingWords = {
  readonly [W in RecoveryFinding['what']]: (finding: Extract<RecoveryFinding, { what: W }>) => Words
}

/** The sentence about a moment with a blank before it; nothing where the moment is not known. */
function dated(at: IsoDateTime | null, language: Language, sentence: (moment: string) => string): string {
  return at === null ? '' : ` ${sentence(proseMoment(at, language))}`
}

/** The sentence about a file that was kept with a blank before it; nothing where there is none. */
function where(kept: string | null, sentence: (file: string) => string): string {
  return kept === null ? '' : ` ${sentence(kept)}`
}

function counted(count: number, singular: string, plural: string): string {
  return count === 1 ? singular : `${count} ${plural}`
}

const words: FindingWords = {
  tornChange: ({ kept }) => ({
    nl: {
      title: 'De laatste wijziging voor het programma stopte, was niet volledig',
      advice: `Ze was nog niet als bewaard getoond: aan wat bewaard was, ging daarmee niets verloren. Kijk na wat u het laatst schreef.${where(kept, (file) => `De resten staan in ${file}.`)}`,
    },
    en: {
      title: 'The last change before the program stopped was not complete',
      advice: `It had not been shown as saved: nothing that had was lost with it. Look at what you wrote last.${where(kept, (file) => `Its remains are in ${file}.`)}`,
    },
    de: {
      title: 'Die letzte Änderung vor dem Abbruch des Programms war unvollständig',
      advice: `Sie war noch nicht als gespeichert angezeigt: An Gespeichertem ging damit nichts verloren. Prüfen, was zuletzt geschrieben wurde.${where(kept, (file) => `Die Reste liegen in ${file}.`)}`,
    },
    fr: {
      title: 'La dernière modification avant l’arrêt du programme était incomplète',
      advice: `Elle n’avait pas encore été annoncée comme enregistrée : rien de ce qui l’était n’a été perdu avec elle. Relisez ce que vous avez écrit en dernier.${where(kept, (file) => `Ses restes sont dans ${file}.`)}`,
    },
  }),
  unreadableChanges: ({ count, after, kept }) => ({
    nl: {
      title: counted(count, 'Eén bewaarde wijziging is onleesbaar', 'bewaarde wijzigingen zijn onleesbaar'),
      advice: `Latere wijzigingen die leesbaar zijn, zijn er.${dated(after, 'nl', (at) => `Kijk na wat u na ${at}, schreef; oudere versies en back-ups kunnen helpen.`)}${where(kept, (file) => `Wat onleesbaar is, staat in ${file}.`)}`,
    },
    en: {
      title: counted(count, 'One saved change cannot be read', 'saved changes cannot be read'),
      advice: `Later changes that can be read are there.${dated(after, 'en', (at) => `Look at what you wrote after ${at}; earlier versions and backups may help.`)}${where(kept, (file) => `What cannot be read is kept in ${file}.`)}`,
    },
    de: {
      title: counted(count, 'Eine gespeicherte Änderung ist nicht lesbar', 'gespeicherte Änderungen sind nicht lesbar'),
      advice: `Spätere Änderungen, die lesbar sind, sind da.${dated(after, 'de', (at) => `Prüfen, was nach dem ${at}, geschrieben wurde; frühere Fassungen und Sicherungen können helfen.`)}${where(kept, (file) => `Das Unlesbare liegt in ${file}.`)}`,
    },
    fr: {
      title: counted(count, 'Une modification enregistrée est illisible', 'modifications enregistrées sont illisibles'),
      advice: `Les modifications suivantes qui sont lisibles sont là.${dated(after, 'fr', (at) => `Relisez ce que vous avez écrit après le ${at} ; les versions antérieures et les sauvegardes peuvent aider.`)}${where(kept, (file) => `Ce qui est illisible est conservé dans ${file}.`)}`,
    },
  }),
  missingChanges: ({ count, lastAt }) => ({
    nl: {
      title: counted(count, 'Eén bewaarde wijziging ontbreekt', 'bewaarde wijzigingen ontbreken'),
      advice: `Een bestand van de bibliotheek is weg of eindigt te vroeg.${dated(lastAt, 'nl', (at) => `Kijk na wat u rond ${at}, schreef.`)} Vergelijk met uw nieuwste back-up en laat de schijf nakijken.`,
    },
    en: {
      title: counted(count, 'One saved change is missing', 'saved changes are missing'),
      advice: `A file of the library is gone or ends too early.${dated(lastAt, 'en', (at) => `Look at what you wrote around ${at}.`)} Compare with your newest backup, and have the disk checked.`,
    },
    de: {
      title: counted(count, 'Eine gespeicherte Änderung fehlt', 'gespeicherte Änderungen fehlen'),
      advice: `Eine Datei der Bibliothek ist weg oder endet zu früh.${dated(lastAt, 'de', (at) => `Prüfen, was um diese Zeit geschrieben wurde: ${at}.`)} Mit der neuesten Sicherung vergleichen und den Datenträger prüfen lassen.`,
    },
    fr: {
      title: counted(count, 'Une modification enregistrée manque', 'modifications enregistrées manquent'),
      advice: `Un fichier de la bibliothèque a disparu ou s’arrête trop tôt.${dated(lastAt, 'fr', (at) => `Relisez ce que vous avez écrit vers cette date : ${at}.`)} Comparez avec votre sauvegarde la plus récente et faites vérifier le disque.`,
    },
  }),
  rebuilt: ({ kept }) => ({
    nl: {
      title: 'Een beschadigd bestand van de bibliotheek is zonder verlies opnieuw opgebouwd',
      advice: `Wat erin stond, komt uit het bestand ervoor en de wijzigingen sindsdien. Maak een back-up op een andere schijf en laat deze schijf nakijken.${where(kept, (file) => `Het beschadigde bestand is nu ${file}.`)}`,
    },
    en: {
      title: 'A damaged file of the library was rebuilt without loss',
      advice: `What was in it comes from the file before it and the changes since. Make a backup on another disk, and have this one checked.${where(kept, (file) => `The damaged file is now ${file}.`)}`,
    },
    de: {
      title: 'Eine beschädigte Datei der Bibliothek wurde ohne Verlust neu aufgebaut',
      advice: `Ihr Inhalt stammt aus der vorigen Datei und den Änderungen seither. Eine Sicherung auf einem anderen Datenträger anlegen und diesen prüfen lassen.${where(kept, (file) => `Die beschädigte Datei heißt jetzt ${file}.`)}`,
    },
    fr: {
      title: 'Un fichier endommagé de la bibliothèque a été reconstitué sans perte',
      advice: `Son contenu provient du fichier précédent et des modifications faites depuis. Faites une sauvegarde sur un autre disque et faites vérifier celui-ci.${where(kept, (file) => `Le fichier endommagé est désormais ${file}.`)}`,
    },
  }),
  lostRecords: ({ count, kept }) => ({
    nl: {
      title:
        count === 0
          ? 'Er kunnen fiches ontbreken; hoeveel is niet bekend'
          : counted(count, 'Eén fiche kon niet worden gelezen', 'fiches konden niet worden gelezen'),
      advice: `Een bestand is weg of beschadigd en er is geen ouder dat gaaf is. Alles wat leesbaar was, is er. Open uw nieuwste back-up als nieuwe bibliotheek en vergelijk.${where(kept, (file) => `Wat er nog was, staat ook in ${file}.`)}`,
    },
    en: {
      title:
        count === 0
          ? 'Records may be missing; how many is not known'
          : counted(count, 'One record could not be read', 'records could not be read'),
      advice: `A file is gone or damaged, and no older one is whole. Everything that could be read is there. Open your newest backup as a new library and compare.${where(kept, (file) => `What was left is also kept in ${file}.`)}`,
    },
    de: {
      title:
        count === 0
          ? 'Womöglich fehlen Einträge; wie viele, ist nicht bekannt'
          : counted(count, 'Ein Eintrag war nicht lesbar', 'Einträge waren nicht lesbar'),
      advice: `Eine Datei ist weg oder beschädigt, und keine ältere ist heil. Alles Lesbare ist da. Die neueste Sicherung als neue Bibliothek öffnen und vergleichen.${where(kept, (file) => `Was übrig war, liegt auch in ${file}.`)}`,
    },
    fr: {
      title:
        count === 0
          ? 'Des fiches manquent peut-être ; leur nombre n’est pas connu'
          : counted(count, 'Une fiche n’a pas pu être lue', 'fiches n’ont pas pu être lues'),
      advice: `Un fichier a disparu ou est endommagé, et aucun plus ancien n’est intact. Tout ce qui était lisible est là. Ouvrez votre sauvegarde la plus récente comme nouvelle bibliothèque et comparez.${where(kept, (file) => `Ce qui restait est aussi conservé dans ${file}.`)}`,
    },
  }),
  manifestRebuilt: ({ kept }) => ({
    nl: {
      title: 'De beschrijving van de bibliotheek was weg of beschadigd',
      advice: `Ze is opnieuw gemaakt uit wat er staat.${where(kept, (file) => `De oude staat in ${file}.`)}`,
    },
    en: {
      title: 'The library’s own description was missing or damaged',
      advice: `It was written anew from what is there.${where(kept, (file) => `The old one is kept in ${file}.`)}`,
    },
    de: {
      title: 'Die Beschreibung der Bibliothek fehlte oder war beschädigt',
      advice: `Sie wurde aus dem Vorhandenen neu erstellt.${where(kept, (file) => `Die alte liegt in ${file}.`)}`,
    },
    fr: {
      title: 'La description de la bibliothèque manquait ou était endommagée',
      advice: `Elle a été récrite d’après le contenu.${where(kept, (file) => `L’ancienne est conservée dans ${file}.`)}`,
    },
  }),
  settingsReset: ({ kept }) => ({
    nl: {
      title: 'De instellingen van de bibliotheek waren onleesbaar',
      advice: `Ze zijn nu die van een nieuwe bibliotheek. Vul naam, markeringen en posten opnieuw in bij Instellingen.${where(kept, (file) => `De oude instellingen staan in ${file}.`)}`,
    },
    en: {
      title: 'The library’s settings could not be read',
      advice: `They are now those of a new library. Enter its name, markings and posts again under Settings.${where(kept, (file) => `The old settings are kept in ${file}.`)}`,
    },
    de: {
      title: 'Die Einstellungen der Bibliothek waren nicht lesbar',
      advice: `Es gelten die einer neuen Bibliothek. Name, Kennzeichnungen und Vertretungen unter „Einstellungen“ neu eingeben.${where(kept, (file) => `Die alten Einstellungen liegen in ${file}.`)}`,
    },
    fr: {
      title: 'Les paramètres de la bibliothèque étaient illisibles',
      advice: `Ce sont désormais ceux d’une nouvelle bibliothèque. Indiquez à nouveau le nom, les marquages et les postes dans les paramètres.${where(kept, (file) => `Les anciens sont conservés dans ${file}.`)}`,
    },
  }),
  unfitRecord: ({ recordKind, id, problems, kept }) => ({
    nl: {
      title: `${starting(thisRecord[recordKind].nl)} kan niet worden gebruikt: ${id}`,
      advice: `Deze versie van het programma herkent de inhoud niet: ${listed(problems)}.${where(kept, (file) => `Deze staat ongewijzigd in ${file}; bewaar dat bestand voor de beheerder.`)}`,
    },
    en: {
      title: `${starting(thisRecord[recordKind].en)} cannot be used: ${id}`,
      advice: `This version of the program does not recognise its content: ${listed(problems)}.${where(kept, (file) => `This one is kept unchanged in ${file}; keep that file for your administrator.`)}`,
    },
    de: {
      title: `${starting(thisRecord[recordKind].de)} ist nicht verwendbar: ${id}`,
      advice: `Diese Version des Programms erkennt den Inhalt nicht: ${listed(problems)}.${where(kept, (file) => `Dieser liegt unverändert in ${file}; die Datei für die Administration aufheben.`)}`,
    },
    fr: {
      title: `Impossible d’utiliser ${thisRecord[recordKind].fr} : ${id}`,
      advice: `Cette version du programme n’en reconnaît pas le contenu : ${listed(problems)}.${where(kept, (file) => `Celle-ci est conservée telle quelle dans ${file} ; gardez ce fichier pour l’administrateur.`)}`,
    },
  }),
  missingAttachments: ({ count }) => ({
    nl: {
      title: counted(count, 'Eén afbeelding of sjabloon ontbreekt', 'afbeeldingen of sjablonen ontbreken'),
      advice:
        'De fiches zelf zijn volledig. Documenten tonen op die plaats een kader. Kies de bestanden opnieuw, of zet een back-up terug die ze nog heeft.',
    },
    en: {
      title: counted(count, 'One picture or template is missing', 'pictures or templates are missing'),
      advice:
        'The records themselves are complete. Documents show a frame in that place. Choose the files again, or restore a backup that still has them.',
    },
    de: {
      title: counted(count, 'Ein Bild oder eine Vorlage fehlt', 'Bilder oder Vorlagen fehlen'),
      advice:
        'Die Einträge selbst sind vollständig. Dokumente zeigen an der Stelle einen Rahmen. Die Dateien neu wählen oder eine Sicherung wiederherstellen, die sie noch hat.',
    },
    fr: {
      title: counted(count, 'Une image ou un modèle manque', 'images ou modèles manquent'),
      advice:
        'Les fiches elles-mêmes sont complètes. Les documents montrent un cadre à cet endroit. Choisissez à nouveau les fichiers, ou restaurez une sauvegarde qui les a encore.',
    },
  }),
}

/** A finding in the user's words: what happened, then what is safe and what to do. */
export function describeFinding(finding: RecoveryFinding, language: Language): FailureText {
  const describe = words[finding.what] as (of: RecoveryFinding) => Words
  return describe(finding)[language]
}

/** Whether this is a finding there are words for; what another version has remembered may be none. */
export function isTellable(value: unknown): value is RecoveryFinding {
  try {
    return describeFinding(value as RecoveryFinding, 'en') !== undefined
  } catch {
    return false
  }
}
