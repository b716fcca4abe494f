import type { Language } from '../model/language'
import type { Failure, FailureCode } from './failure'
import { listed } from './listed'
import { starting, thisRecord } from './record-phrase'

/** What happened, in one line, and what is safe or what to do about it. */
export type FailureText = { readonly title: string; readonly advice: string }

type Words = { readonly [L in Language]: FailureText }
type FailureWords = { readonly [C in FailureCode]: (failure: Extract<Failure, { code: C }>) => Words }

const nothingWritten: { readonly [L in Language]: string } = {
  nl: 'Er is niets geschreven, en een bestaand bestand is ongemoeid gelaten.',
  en: 'Nothing was written, and a file that was there is as it was.',
  de: 'Es wurde nichts geschrieben; eine vorhandene Datei ist unverändert.',
  fr: 'Rien n’a été écrit, et un fichier déjà présent est resté tel quel.',
}

/** The file's name at the end of a title, where it is known. */
function named(file: string | null, beforeColon = ''): string {
  return file === null ? '' : `${beforeColon}: ${file}`
}

const exportStopped: { readonly [R in Extract<Failure, { code: 'exportStopped' }>['reason']]: Words } = {
  crash: {
    nl: { title: 'Het document kon niet worden gemaakt', advice: `${nothingWritten.nl} Probeer het opnieuw.` },
    en: { title: 'The document could not be made', advice: `${nothingWritten.en} Try again.` },
    de: {
      title: 'Das Dokument konnte nicht erstellt werden',
      advice: `${nothingWritten.de} Versuchen Sie es noch einmal.`,
    },
    fr: { title: 'Le document n’a pas pu être créé', advice: `${nothingWritten.fr} Réessayez.` },
  },
  memory: {
    nl: {
      title: 'Het document is te groot voor het geheugen van deze computer',
      advice: `${nothingWritten.nl} Verklein de foto’s, of verdeel het over meer documenten.`,
    },
    en: {
      title: 'The document is too large for the memory of this computer',
      advice: `${nothingWritten.en} Make its pictures smaller, or divide it into several documents.`,
    },
    de: {
      title: 'Das Dokument ist zu groß für den Arbeitsspeicher dieses Rechners',
      advice: `${nothingWritten.de} Verkleinern Sie die Bilder oder teilen Sie es auf mehrere Dokumente auf.`,
    },
    fr: {
      title: 'Le document est trop volumineux pour la mémoire de cet ordinateur',
      advice: `${nothingWritten.fr} Réduisez ses images, ou répartissez-le en plusieurs documents.`,
    },
  },
  time: {
    nl: {
      title: 'Het document maken duurde te lang',
      advice: `${nothingWritten.nl} Probeer het opnieuw, of verdeel het over meer documenten.`,
    },
    en: {
      title: 'Making the document took too long',
      advice: `${nothingWritten.en} Try again, or divide it into several documents.`,
    },
    de: {
      title: 'Das Dokument zu erstellen hat zu lange gedauert',
      advice: `${nothingWritten.de} Versuchen Sie es noch einmal oder teilen Sie es auf mehrere Dokumente auf.`,
    },
    fr: {
      title: 'La création du document a pris trop de temps',
      advice: `${nothingWritten.fr} Réessayez, ou répartissez-le en plusieurs documents.`,
    },
  },
}

const words: FailureWords = {
  invalidInput: ({ problems }) => ({
    nl: { title: 'De gegevens kloppen niet', advice: `Er is niets gewijzigd. Verbeter dit: ${listed(problems)}.` },
    en: { title: 'The input is not valid', advice: `Nothing was changed. Correct this: ${listed(problems)}.` },
    de: { title: 'Die Eingabe ist ungültig', advice: `Es wurde nichts geändert. Zu berichtigen: ${listed(problems)}.` },
    fr: {
      title: 'Les données saisies ne sont pas valables',
      advice: `Rien n’a été modifié. À corriger : ${listed(problems)}.`,
    },
  }),
  invalidRecord: ({ recordKind, problems }) => ({
    nl: {
      title: `${starting(thisRecord[recordKind].nl)} kan zo niet worden bewaard`,
      advice: `De bibliotheek is ongewijzigd. Verbeter dit: ${listed(problems)}.`,
    },
    en: {
      title: `${starting(thisRecord[recordKind].en)} cannot be saved like this`,
      advice: `The library is unchanged. Correct this: ${listed(problems)}.`,
    },
    de: {
      title: `${starting(thisRecord[recordKind].de)} kann so nicht gespeichert werden`,
      advice: `Die Bibliothek ist unverändert. Zu berichtigen: ${listed(problems)}.`,
    },
    fr: {
      title: `Impossible d’enregistrer ${thisRecord[recordKind].fr} en l’état`,
      advice: `La bibliothèque est inchangée. À corriger : ${listed(problems)}.`,
    },
  }),
  notFound: ({ recordKind, id }) => ({
    nl: {
      title: `${starting(thisRecord[recordKind].nl)} staat niet in de bibliotheek: ${id}`,
      advice: 'Misschien werd het intussen verwijderd. Ongedaan maken brengt het terug.',
    },
    en: {
      title: `${starting(thisRecord[recordKind].en)} is not in the library: ${id}`,
      advice: 'It may have been deleted in the meantime. Undo brings it back.',
    },
    de: {
      title: `${starting(thisRecord[recordKind].de)} ist nicht in der Bibliothek: ${id}`,
      advice: 'Der Eintrag wurde vielleicht inzwischen gelöscht. Rückgängig machen holt ihn zurück.',
    },
    fr: {
      title: `La bibliothèque ne contient pas ${thisRecord[recordKind].fr} : ${id}`,
      advice: 'La fiche a peut-être été supprimée entre-temps. La commande Annuler la rétablit.',
    },
  }),
  unknownPartner: ({ partner }) => ({
    nl: {
      title: `Geen dossier voor partner “${partner}”`,
      advice: 'Gebruik de code van een dossier, zoals ZA, of maak eerst een dossier aan.',
    },
    en: {
      title: `There is no dossier for partner “${partner}”`,
      advice: 'Use the code of a dossier, such as ZA, or create the dossier first.',
    },
    de: {
      title: `Kein Dossier zum Partner „${partner}“`,
      advice: 'Den Code eines Dossiers verwenden, etwa ZA, oder zuerst das Dossier anlegen.',
    },
    fr: {
      title: `Aucun dossier pour le partenaire « ${partner} »`,
      advice: 'Utilisez le code d’un dossier, par exemple ZA, ou créez d’abord le dossier.',
    },
  }),
  unknownLanguage: ({ language }) => ({
    nl: {
      title: `Onbekende documenttaal “${language}”`,
      advice: 'Documenten bestaan in het Nederlands (nl), Engels (en), Duits (de) en Frans (fr).',
    },
    en: {
      title: `Unknown document language “${language}”`,
      advice: 'Documents are written in Dutch (nl), English (en), German (de) or French (fr).',
    },
    de: {
      title: `Unbekannte Dokumentsprache „${language}“`,
      advice: 'Dokumente gibt es auf Niederländisch (nl), Englisch (en), Deutsch (de) und Französisch (fr).',
    },
    fr: {
      title: `Langue de document inconnue : « ${language} »`,
      advice: 'Les documents existent en néerlandais (nl), anglais (en), allemand (de) et français (fr).',
    },
  }),
  stillUsed: ({ recordKind, id, usedBy }) => ({
    nl: {
      title: `${starting(thisRecord[recordKind].nl)} wordt nog gebruikt: ${id}`,
      advice: `Er is niets verwijderd. Gebruikt in: ${listed(usedBy, ', ')}.`,
    },
    en: {
      title: `${starting(thisRecord[recordKind].en)} is still used: ${id}`,
      advice: `Nothing was deleted. Used by: ${listed(usedBy, ', ')}.`,
    },
    de: {
      title: `${starting(thisRecord[recordKind].de)} wird noch verwendet: ${id}`,
      advice: `Es wurde nichts gelöscht. Verwendet in: ${listed(usedBy, ', ')}.`,
    },
    fr: {
      title: `${starting(thisRecord[recordKind].fr)} sert encore : ${id}`,
      advice: `Rien n’a été supprimé. Voir : ${listed(usedBy, ', ')}.`,
    },
  }),
  noLibrary: () => ({
    nl: { title: 'Er is geen bibliotheek geopend', advice: 'Open een bibliotheek of maak er een aan.' },
    en: { title: 'No library is open', advice: 'Open a library, or create one.' },
    de: { title: 'Keine Bibliothek geöffnet', advice: 'Eine Bibliothek öffnen oder anlegen.' },
    fr: { title: 'Aucune bibliothèque n’est ouverte', advice: 'Ouvrez une bibliothèque ou créez-en une.' },
  }),
  libraryMissing: ({ folder }) => ({
    nl: {
      title: `Geen bibliotheek in ${folder}`,
      advice: 'De map bestaat niet of bevat geen bibliotheek. Kies een andere map of maak er een bibliotheek aan.',
    },
    en: {
      title: `There is no library in ${folder}`,
      advice: 'The folder does not exist or holds no library. Choose another folder, or create a library there.',
    },
    de: {
      title: `Keine Bibliothek in ${folder}`,
      advice:
        'Der Ordner fehlt oder enthält keine Bibliothek. Anderen Ordner wählen oder dort eine Bibliothek anlegen.',
    },
    fr: {
      title: `Aucune bibliothèque dans ${folder}`,
      advice:
        'Le dossier n’existe pas ou ne contient pas de bibliothèque. Choisissez-en un autre ou créez-y une bibliothèque.',
    },
  }),
  libraryExists: ({ folder }) => ({
    nl: {
      title: `${folder} bevat al een bibliotheek`,
      advice: 'Er is niets overschreven. Open die bibliotheek of kies een lege map.',
    },
    en: {
      title: `${folder} already holds a library`,
      advice: 'Nothing was overwritten. Open that library, or choose an empty folder.',
    },
    de: {
      title: `${folder} enthält bereits eine Bibliothek`,
      advice: 'Es wurde nichts überschrieben. Diese Bibliothek öffnen oder einen leeren Ordner wählen.',
    },
    fr: {
      title: `${folder} contient déjà une bibliothèque`,
      advice: 'Rien n’a été écrasé. Ouvrez cette bibliothèque ou choisissez un dossier vide.',
    },
  }),
  notAFolder: ({ path }) => ({
    nl: { title: `${path} is geen map`, advice: 'Er staat een bestand op die plaats. Kies of maak een map.' },
    en: { title: `${path} is not a folder`, advice: 'There is a file in that place. Choose a folder, or make one.' },
    de: { title: `${path} ist kein Ordner`, advice: 'Dort liegt eine Datei. Einen Ordner wählen oder anlegen.' },
    fr: {
      title: `${path} n’est pas un dossier`,
      advice: 'Un fichier occupe cette place. Choisissez un dossier ou créez-en un.',
    },
  }),
  libraryDamaged: ({ file, problems }) => ({
    nl: {
      title: `De bibliotheek is beschadigd: ${file}`,
      advice: `Het bestand is niet aangeraakt. Zet een back-up terug of bewaar een kopie voor de beheerder. Vastgesteld: ${listed(problems)}.`,
    },
    en: {
      title: `The library is damaged: ${file}`,
      advice: `The file was left untouched. Restore a backup, or keep a copy for your administrator. What was found: ${listed(problems)}.`,
    },
    de: {
      title: `Die Bibliothek ist beschädigt: ${file}`,
      advice: `Die Datei blieb unangetastet. Eine Sicherung zurückspielen oder eine Kopie für die Administration aufheben. Befund: ${listed(problems)}.`,
    },
    fr: {
      title: `La bibliothèque est endommagée : ${file}`,
      advice: `Le fichier est resté intact. Restaurez une sauvegarde ou gardez une copie pour l’administrateur. Constat : ${listed(problems)}.`,
    },
  }),
  libraryTooNew: ({ file, format, known }) => ({
    nl: {
      title: `Deze bibliotheek komt uit een nieuwere versie: ${file}`,
      advice: `${format > known ? `Ze heeft formaat ${format}; deze versie leest tot en met ${known}. ` : ''}Het bestand is niet aangeraakt. Werk het programma bij.`,
    },
    en: {
      title: `This library comes from a newer version: ${file}`,
      advice: `${format > known ? `It has format ${format}; this version reads up to ${known}. ` : ''}The file was left untouched. Update the program.`,
    },
    de: {
      title: `Diese Bibliothek stammt aus einer neueren Version: ${file}`,
      advice: `${format > known ? `Sie hat Format ${format}; diese Version liest bis ${known}. ` : ''}Die Datei blieb unangetastet. Das Programm aktualisieren.`,
    },
    fr: {
      title: `Cette bibliothèque provient d’une version plus récente : ${file}`,
      advice: `${format > known ? `Elle est au format ${format} ; cette version lit jusqu’au format ${known}. ` : ''}Le fichier est resté intact. Mettez le programme à jour.`,
    },
  }),
  libraryInUse: ({ folder, holder }) => ({
    nl: {
      title: `De bibliotheek is al geopend: ${folder}`,
      advice: `Ze is in gebruik bij ${holder}. Sluit ze daar en probeer opnieuw. Draait het programma daar zeker niet meer, verwijder dan het bestand library.lock in de map.`,
    },
    en: {
      title: `The library is already open: ${folder}`,
      advice: `It is in use by ${holder}. Close it there, then try again. If the program is certainly not running there any more, delete the file library.lock in that folder.`,
    },
    de: {
      title: `Die Bibliothek ist bereits geöffnet: ${folder}`,
      advice: `Sie wird von ${holder} verwendet. Dort schließen und erneut versuchen. Läuft das Programm dort mit Sicherheit nicht mehr, die Datei library.lock im Ordner löschen.`,
    },
    fr: {
      title: `La bibliothèque est déjà ouverte : ${folder}`,
      advice: `Elle est utilisée par ${holder}. Fermez-la à cet endroit, puis réessayez. Si le programme n’y est certainement plus en cours d’exécution, supprimez le fichier library.lock du dossier.`,
    },
  }),
  readOnly: ({ path }) => ({
    nl: { title: `Alleen-lezen: ${path}`, advice: 'Er is niets geschreven. Kies een map waarin u mag schrijven.' },
    en: { title: `${path} is read-only`, advice: 'Nothing was written. Choose a folder that you may write to.' },
    de: {
      title: `${path} ist schreibgeschützt`,
      advice: 'Es wurde nichts geschrieben. Einen Ordner mit Schreibrecht wählen.',
    },
    fr: {
      title: `${path} est en lecture seule`,
      advice: 'Rien n’a été écrit. Choisissez un dossier où vous pouvez écrire.',
    },
  }),
  libraryUnmended: ({ folder }) => ({
    nl: {
      title: `De bibliotheek is beschadigd en kon niet worden hersteld: ${folder}`,
      advice:
        'U kunt lezen wat er nog is, maar niets wijzigen. Maak plaats op de schijf of kopieer de map naar een andere schijf, en open de bibliotheek dan opnieuw. Een back-up als nieuwe bibliotheek openen kan ook.',
    },
    en: {
      title: `The library is damaged and could not be mended: ${folder}`,
      advice:
        'You can read what is there, but change nothing. Free some space on the disk, or copy the folder to another disk, then open the library again. You can also open a backup as a new library.',
    },
    de: {
      title: `Die Bibliothek ist beschädigt und ließ sich nicht wiederherstellen: ${folder}`,
      advice:
        'Was da ist, lässt sich lesen, aber nicht ändern. Auf dem Datenträger Platz schaffen oder den Ordner auf einen anderen kopieren, dann die Bibliothek neu öffnen. Auch eine Sicherung lässt sich als neue Bibliothek öffnen.',
    },
    fr: {
      title: `La bibliothèque est endommagée et n’a pas pu être réparée : ${folder}`,
      advice:
        'Vous pouvez lire ce qui s’y trouve, mais rien modifier. Libérez de la place sur le disque ou copiez le dossier sur un autre disque, puis rouvrez la bibliothèque. Vous pouvez aussi ouvrir une sauvegarde comme nouvelle bibliothèque.',
    },
  }),
  backupDamaged: ({ file, problems }) => ({
    nl: {
      title: `Dit is geen gave back-up: ${file}`,
      advice: `De bibliotheek en het bestand zijn niet aangeraakt. Kies een andere back-up. Vastgesteld: ${listed(problems)}.`,
    },
    en: {
      title: `This is not a whole backup: ${file}`,
      advice: `The library and the file were left untouched. Choose another backup. What was found: ${listed(problems)}.`,
    },
    de: {
      title: `Das ist keine vollständige Sicherung: ${file}`,
      advice: `Bibliothek und Datei blieben unangetastet. Eine andere Sicherung wählen. Befund: ${listed(problems)}.`,
    },
    fr: {
      title: `Ce fichier n’est pas une sauvegarde intacte : ${file}`,
      advice: `La bibliothèque et le fichier sont restés intacts. Choisissez une autre sauvegarde. Constat : ${listed(problems)}.`,
    },
  }),
  packageDamaged: ({ problems }) => ({
    nl: {
      title: 'Dit is geen gaaf Word-bestand',
      advice: `Het bestand is niet aangeraakt. Open het in Word, bewaar het opnieuw als .docx of .dotx en probeer het nog eens. Vastgesteld: ${listed(problems)}.`,
    },
    en: {
      title: 'This is not a whole Word file',
      advice: `The file was left untouched. Open it in Word, save it again as .docx or .dotx, and try once more. What was found: ${listed(problems)}.`,
    },
    de: {
      title: 'Das ist keine vollständige Word-Datei',
      advice: `Die Datei blieb unangetastet. In Word öffnen, erneut als .docx oder .dotx speichern und noch einmal versuchen. Befund: ${listed(problems)}.`,
    },
    fr: {
      title: 'Ce fichier n’est pas un fichier Word intact',
      advice: `Le fichier est resté intact. Ouvrez-le dans Word, enregistrez-le de nouveau en .docx ou .dotx, puis réessayez. Constat : ${listed(problems)}.`,
    },
  }),
  versionGone: ({ recordKind, id }) => ({
    nl: {
      title: `Die versie is er niet meer: ${thisRecord[recordKind].nl} (${id})`,
      advice: 'Er is niets gewijzigd. Oudere versies worden na verloop van tijd opgeruimd; zoek ze in een back-up.',
    },
    en: {
      title: `That version is no longer kept: ${thisRecord[recordKind].en} (${id})`,
      advice: 'Nothing was changed. Old versions are cleared away in time; look for it in a backup.',
    },
    de: {
      title: `Diese Fassung ist nicht mehr da: ${thisRecord[recordKind].de} (${id})`,
      advice:
        'Es wurde nichts geändert. Alte Fassungen werden mit der Zeit aufgeräumt; in einer Sicherung danach suchen.',
    },
    fr: {
      title: `Cette version n’est plus conservée : ${thisRecord[recordKind].fr} (${id})`,
      advice:
        'Rien n’a été modifié. Les anciennes versions sont effacées avec le temps ; cherchez-la dans une sauvegarde.',
    },
  }),
  pathMissing: ({ path }) => ({
    nl: {
      title: `Niet gevonden: ${path}`,
      advice:
        'De map is verplaatst, hernoemd of verwijderd, of haar schijf is niet aangesloten. Wat eerder bewaard was, is niet aangeraakt. Zet de map terug en probeer opnieuw.',
    },
    en: {
      title: `Not found: ${path}`,
      advice:
        'The folder was moved, renamed or deleted, or its drive is not connected. What was saved before was left untouched. Put the folder back, then try again.',
    },
    de: {
      title: `Nicht gefunden: ${path}`,
      advice:
        'Der Ordner wurde verschoben, umbenannt oder gelöscht, oder sein Laufwerk ist nicht verbunden. Was zuvor gespeichert war, blieb unangetastet. Den Ordner zurücklegen und erneut versuchen.',
    },
    fr: {
      title: `Introuvable : ${path}`,
      advice:
        'Le dossier a été déplacé, renommé ou supprimé, ou son disque n’est pas connecté. Ce qui était déjà enregistré est resté intact. Remettez le dossier à sa place, puis réessayez.',
    },
  }),
  nameTooLong: ({ path }) => ({
    nl: { title: `Deze naam is te lang: ${path}`, advice: 'Er is niets geschreven. Kies een kortere naam.' },
    en: { title: `This name is too long: ${path}`, advice: 'Nothing was written. Choose a shorter name.' },
    de: {
      title: `Dieser Name ist zu lang: ${path}`,
      advice: 'Es wurde nichts geschrieben. Einen kürzeren Namen wählen.',
    },
    fr: { title: `Ce nom est trop long : ${path}`, advice: 'Rien n’a été écrit. Choisissez un nom plus court.' },
  }),
  diskFull: ({ path }) => ({
    nl: {
      title: `De schijf is vol: ${path}`,
      advice: 'Het is niet gelukt. Wat eerder bewaard was, is ongewijzigd. Maak plaats en probeer opnieuw.',
    },
    en: {
      title: `The disk is full: ${path}`,
      advice: 'It did not succeed. What was saved before is unchanged. Free some space, then try again.',
    },
    de: {
      title: `Der Datenträger ist voll: ${path}`,
      advice: 'Es ist nicht gelungen. Was zuvor gespeichert war, ist unverändert. Platz schaffen und erneut versuchen.',
    },
    fr: {
      title: `Le disque est plein : ${path}`,
      advice:
        'L’opération n’a pas abouti. Ce qui était déjà enregistré est inchangé. Libérez de la place, puis réessayez.',
    },
  }),
  fileInUse: ({ file }) => ({
    nl: {
      title: `“${file}” is geopend in een ander programma`,
      advice: 'Sluit het in Word en exporteer dan opnieuw.',
    },
    en: { title: `“${file}” is open in another program`, advice: 'Close it in Word, then export again.' },
    de: {
      title: `„${file}“ ist in einem anderen Programm geöffnet`,
      advice: 'In Word schließen und dann erneut exportieren.',
    },
    fr: {
      title: `« ${file} » est ouvert dans un autre programme`,
      advice: 'Fermez-le dans Word, puis exportez à nouveau.',
    },
  }),
  fileExists: ({ file }) => ({
    nl: { title: `“${file}” bestaat al`, advice: 'Er is niets overschreven. Kies een andere naam of een andere map.' },
    en: {
      title: `“${file}” already exists`,
      advice: 'Nothing was overwritten. Choose another name or another folder.',
    },
    de: {
      title: `„${file}“ gibt es bereits`,
      advice: 'Es wurde nichts überschrieben. Einen anderen Namen oder Ordner wählen.',
    },
    fr: {
      title: `« ${file} » existe déjà`,
      advice: 'Rien n’a été écrasé. Choisissez un autre nom ou un autre dossier.',
    },
  }),
  fileMissing: ({ file }) => ({
    nl: {
      title: `“${file}” is er niet`,
      advice: 'Het bestand is verplaatst of verwijderd. Controleer de naam en de map.',
    },
    en: { title: `“${file}” is not there`, advice: 'The file was moved or deleted. Check its name and folder.' },
    de: {
      title: `„${file}“ ist nicht vorhanden`,
      advice: 'Die Datei wurde verschoben oder gelöscht. Namen und Ordner prüfen.',
    },
    fr: {
      title: `« ${file} » est introuvable`,
      advice: 'Le fichier a été déplacé ou supprimé. Vérifiez son nom et son dossier.',
    },
  }),
  notPermitted: ({ path }) => ({
    nl: {
      title: `Geen toegang tot ${path}`,
      advice: 'Er is niets geschreven. Vraag schrijfrechten aan of kies een andere map.',
    },
    en: {
      title: `No permission for ${path}`,
      advice: 'Nothing was written. Ask for access, or choose another folder.',
    },
    de: {
      title: `Kein Zugriff auf ${path}`,
      advice: 'Es wurde nichts geschrieben. Zugriff anfordern oder einen anderen Ordner wählen.',
    },
    fr: {
      title: `Accès refusé à ${path}`,
      advice: 'Rien n’a été écrit. Demandez l’accès ou choisissez un autre dossier.',
    },
  }),
  diskFault: ({ path, reason }) => ({
    nl: {
      title: `De schijf meldt een fout bij ${path}`,
      advice: `Het is niet gelukt. Wat eerder bewaard was, is ongewijzigd. Controleer de schijf of de netwerkverbinding. (${reason})`,
    },
    en: {
      title: `The disk reports a fault at ${path}`,
      advice: `It did not succeed. What was saved before is unchanged. Check the disk or the network drive. (${reason})`,
    },
    de: {
      title: `Der Datenträger meldet einen Fehler bei ${path}`,
      advice: `Es ist nicht gelungen. Was zuvor gespeichert war, ist unverändert. Datenträger oder Netzlaufwerk prüfen. (${reason})`,
    },
    fr: {
      title: `Le disque signale une erreur : ${path}`,
      advice: `L’opération n’a pas abouti. Ce qui était déjà enregistré est inchangé. Vérifiez le disque ou le lecteur réseau. (${reason})`,
    },
  }),
  exportStopped: ({ reason }) => exportStopped[reason],
  notAPicture: ({ file }) => ({
    nl: {
      title: `Dit is geen afbeelding die in een document past: ${file}`,
      advice: 'Er is niets toegevoegd. Kies een PNG-, JPEG- of SVG-bestand; andere soorten zet elk tekenprogramma om.',
    },
    en: {
      title: `This is not a picture that fits in a document: ${file}`,
      advice: 'Nothing was added. Choose a PNG, JPEG or SVG file; any drawing program converts other kinds.',
    },
    de: {
      title: `Kein Bild, das in ein Dokument passt: ${file}`,
      advice:
        'Es wurde nichts hinzugefügt. Eine PNG-, JPEG- oder SVG-Datei wählen; jedes Zeichenprogramm wandelt andere um.',
    },
    fr: {
      title: `Ce fichier n’est pas une image utilisable dans un document : ${file}`,
      advice:
        'Rien n’a été ajouté. Choisissez un fichier PNG, JPEG ou SVG ; tout logiciel de dessin convertit les autres.',
    },
  }),
  notATemplate: ({ file }) => ({
    nl: {
      title: `Dit is geen Word-document of -sjabloon: ${file}`,
      advice:
        'Er is niets toegevoegd. Kies een .docx of .dotx; bewaar iets anders in Word eerst als “Word-document (.docx)”.',
    },
    en: {
      title: `This is not a Word document or template: ${file}`,
      advice:
        'Nothing was added. Choose a .docx or .dotx; save anything else as “Word Document (.docx)” in Word first.',
    },
    de: {
      title: `Kein Word-Dokument und keine Word-Vorlage: ${file}`,
      advice:
        'Es wurde nichts hinzugefügt. Eine .docx oder .dotx wählen; anderes zuerst in Word als „Word-Dokument (.docx)“ speichern.',
    },
    fr: {
      title: `Ce fichier n’est ni un document ni un modèle Word : ${file}`,
      advice:
        'Rien n’a été ajouté. Choisissez un .docx ou un .dotx ; enregistrez d’abord tout autre fichier en « Document Word (.docx) » dans Word.',
    },
  }),
  wordFileHasMacros: ({ file }) => ({
    nl: {
      title: `Dit Word-bestand bevat macro’s${named(file)}`,
      advice:
        'Macro’s worden niet overgenomen, dus het bestand wordt niet gebruikt. Open het in Word, kies Opslaan als, type “Word-document (.docx)”, en kies dat bestand.',
    },
    en: {
      title: `This Word file holds macros${named(file)}`,
      advice:
        'Macros are not taken over, so the file is not used. Open it in Word, choose Save As, type “Word Document (.docx)”, and choose that file.',
    },
    de: {
      title: `Diese Word-Datei enthält Makros${named(file)}`,
      advice:
        'Makros werden nicht übernommen, die Datei wird daher nicht verwendet. In Word öffnen, „Speichern unter“ mit dem Typ „Word-Dokument (.docx)“ wählen und jene Datei nehmen.',
    },
    fr: {
      title: `Ce fichier Word contient des macros${named(file, ' ')}`,
      advice:
        'Les macros ne sont pas reprises ; le fichier n’est donc pas utilisé. Ouvrez-le dans Word, choisissez Enregistrer sous, type « Document Word (.docx) », puis choisissez ce fichier-là.',
    },
  }),
  wordFileIsStrict: ({ file }) => ({
    nl: {
      title: `Dit Word-bestand is bewaard als “Strict Open XML-document”${named(file)}`,
      advice:
        'Die vorm wordt niet gelezen. Open het bestand in Word, kies Opslaan als, type “Word-document (.docx)”, en kies dat bestand.',
    },
    en: {
      title: `This Word file was saved as a “Strict Open XML Document”${named(file)}`,
      advice:
        'That form is not read. Open the file in Word, choose Save As, type “Word Document (.docx)”, and choose that file.',
    },
    de: {
      title: `Diese Word-Datei wurde als „Strict Open XML-Dokument“ gespeichert${named(file)}`,
      advice:
        'Diese Form wird nicht gelesen. In Word öffnen, „Speichern unter“ mit dem Typ „Word-Dokument (.docx)“ wählen und jene Datei nehmen.',
    },
    fr: {
      title: `Ce fichier Word a été enregistré en « Document Strict Open XML »${named(file, ' ')}`,
      advice:
        'Cette forme n’est pas lue. Ouvrez le fichier dans Word, choisissez Enregistrer sous, type « Document Word (.docx) », puis choisissez ce fichier-là.',
    },
  }),
  attachmentTooLarge: ({ file, most }) => ({
    nl: {
      title: `Dit bestand is te groot: ${file}`,
      advice: `Er is niets toegevoegd. Een bestand mag ${most} MB groot zijn; verklein de afbeelding eerst.`,
    },
    en: {
      title: `This file is too large: ${file}`,
      advice: `Nothing was added. A file may have ${most} MB; make the picture smaller first.`,
    },
    de: {
      title: `Diese Datei ist zu groß: ${file}`,
      advice: `Es wurde nichts hinzugefügt. Erlaubt sind ${most} MB; das Bild zuerst verkleinern.`,
    },
    fr: {
      title: `Ce fichier est trop volumineux : ${file}`,
      advice: `Rien n’a été ajouté. Un fichier peut faire ${most} Mo ; réduisez d’abord l’image.`,
    },
  }),
  nothingToUndo: () => ({
    nl: { title: 'Er is niets om ongedaan te maken', advice: 'De bibliotheek is ongewijzigd.' },
    en: { title: 'There is nothing to undo', advice: 'The library is unchanged.' },
    de: { title: 'Es gibt nichts rückgängig zu machen', advice: 'Die Bibliothek ist unverändert.' },
    fr: { title: 'Il n’y a rien à annuler', advice: 'La bibliothèque est inchangée.' },
  }),
  outdated: ({ recordKind, id }) => ({
    nl: {
      title: `${starting(thisRecord[recordKind].nl)} is intussen elders gewijzigd: ${id}`,
      advice: 'Uw tekst staat nog in het venster. Kopieer wat u wilt houden, open opnieuw en bewaar nog eens.',
    },
    en: {
      title: `${starting(thisRecord[recordKind].en)} was changed elsewhere in the meantime: ${id}`,
      advice: 'Your text is still in the window. Copy what you want to keep, open it again and save once more.',
    },
    de: {
      title: `${starting(thisRecord[recordKind].de)} wurde inzwischen anderswo geändert: ${id}`,
      advice: 'Ihr Text steht noch im Fenster. Kopieren, was bleiben soll, neu öffnen und nochmals speichern.',
    },
    fr: {
      title: `Une autre modification est intervenue entre-temps sur ${thisRecord[recordKind].fr} : ${id}`,
      advice:
        'Votre texte est toujours dans la fenêtre. Copiez ce que vous voulez garder, rouvrez la fiche et enregistrez à nouveau.',
    },
  }),
  internal: ({ reference }) => ({
    nl: {
      title: 'Er ging iets mis in het programma',
      advice: `Wat bewaard was, is veilig. De fout staat in het logboek op deze computer onder ${reference}.`,
    },
    en: {
      title: 'Something went wrong inside the program',
      advice: `What was saved is safe. The fault is in the log on this computer as ${reference}.`,
    },
    de: {
      title: 'Im Programm ist etwas schiefgegangen',
      advice: `Was gespeichert war, ist sicher. Der Fehler steht im Protokoll dieses Rechners unter ${reference}.`,
    },
    fr: {
      title: 'Une erreur s’est produite dans le programme',
      advice: `Ce qui était enregistré est en sûreté. L’erreur figure dans le journal de cet ordinateur sous ${reference}.`,
    },
  }),
}

/** A failure in the user's words: what happened, then what is safe and what to do. */
export function describeFailure(failure: Failure, language: Language): FailureText {
  const describe = words[failure.code] as (of: Failure) => Words
  return describe(failure)[language]
}
