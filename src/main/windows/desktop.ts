import { type BrowserWindow, dialog, type FileFilter, shell } from 'electron'
import type { ExportFormat } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'
import { dialogWords } from '../../shared/words/dialogs'
import { fill } from '../../shared/words/fill'
import type { Desktop, FolderPurpose } from '../ipc/handler-context'
import { isOpenableLink } from '../security/is-openable-link'

/** The real desktop: system dialogs over `window`, and the shell. */
export function realDesktop(window: () => BrowserWindow): Desktop {
  return {
    chooseFolder: async (purpose, language) => {
      const words = dialogWords[language]
      const titles: { readonly [P in FolderPurpose]: string } = {
        new: words.chooseNewFolder,
        existing: words.chooseLibrary,
        backup: words.chooseBackupFolder,
        restored: words.chooseRestoredFolder,
      }
      const chosen = await dialog.showOpenDialog(window(), {
        title: titles[purpose],
        message: titles[purpose],
        buttonLabel: words.chooseFolder,
        properties: ['openDirectory', 'createDirectory'],
      })
      return chosen.filePaths[0] ?? null
    },
    chooseBackupFile: async (language) => {
      const words = dialogWords[language]
      const chosen = await dialog.showOpenDialog(window(), {
        title: words.chooseBackup,
        message: words.chooseBackup,
        buttonLabel: words.useBackup,
        filters: [
          { name: words.backups, extensions: ['backup'] },
          { name: words.allFiles, extensions: ['*'] },
        ],
        properties: ['openFile'],
      })
      return chosen.filePaths[0] ?? null
    },
    chooseAttachment: async (what, language) => {
      const words = dialogWords[language]
      const isPicture = what === 'picture'
      const title = isPicture ? words.choosePicture : words.chooseTemplate
      const chosen = await dialog.showOpenDialog(window(), {
        title,
        message: title,
        buttonLabel: isPicture ? words.usePicture : words.useTemplate,
        filters: [
          isPicture
            ? { name: words.pictures, extensions: ['png', 'jpg', 'jpeg', 'svg'] }
            : { name: words.templates, extensions: ['dotx', 'docx'] },
        ],
        properties: ['openFile'],
      })
      return chosen.filePaths[0] ?? null
    },
    chooseExportTarget: async ({ suggested, title, format, language }) => {
      const words = dialogWords[language]
      const word = { name: words.word, extensions: ['docx'] }
      const filters: { readonly [F in ExportFormat]: FileFilter } = {
        docx: word,
        'cards-a5': word,
        'cards-a6': word,
        pdf: { name: words.pdf, extensions: ['pdf'] },
        md: { name: words.markdown, extensions: ['md'] },
      }
      const chosen = await dialog.showSaveDialog(window(), {
        title: fill(words.exportTitle, { title }),
        defaultPath: suggested,
        filters: [filters[format]],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath
    },
    openFile: async (file) => {
      const problem = await shell.openPath(file)
      if (problem !== '') throw new Failed({ code: 'fileMissing', file })
    },
    showInFolder: (file) => shell.showItemInFolder(file),
    openLink: async (url, language) => {
      if (!isOpenableLink(url)) throw new Failed({ code: 'invalidInput', problems: [`url: ${url}`] })
      const words = dialogWords[language]
      const asked = await dialog.showMessageBox(window(), {
        type: 'question',
        message: words.openLinkTitle,
        detail: fill(words.openLinkDetail, { url }),
        buttons: [words.openLink, words.cancel],
        defaultId: 1,
        cancelId: 1,
      })
      if (asked.response === 0) await shell.openExternal(url)
    },
    setTitle: (title) => window().setTitle(title === '' ? 'Chancery' : `${title} – Chancery`),
  }
}
