import { useCallback, useState } from 'react'
import type { ExportFormat } from '../../shared/ipc/contract'
import { describeFailure } from '../../shared/ipc/failure-words'
import { useCommand } from '../api/use-command'
import { usePageToast } from '../ui/toasts-provider'
import { useWords } from '../words/use-words'

export type ExportedKind = 'briefings' | 'books'
export type ExportPlace = 'ask' | 'last'
export type Export = {
  readonly run: (format: ExportFormat, place: ExportPlace) => Promise<void>
  readonly isRunning: boolean
}

/**
 * Writes a document to a file and says where it is. What was typed last is saved before; a failure keeps the way to
 * try again at hand, because the usual one is a file that is still open in Word.
 */
export function useExport(kind: ExportedKind, id: string, saveFirst: () => Promise<boolean>): Export {
  const { t, language } = useWords()
  const toast = usePageToast()
  const command = useCommand('documents/export', { quiet: true })
  const show = useCommand('documents/show')
  const [isRunning, setIsRunning] = useState(false)

  const run = useCallback(
    async (format: ExportFormat, place: ExportPlace): Promise<void> => {
      setIsRunning(true)
      try {
        if (!(await saveFirst())) return
        const reply = await command.run({ kind, id, format, place })
        if (!reply.ok) {
          const { title, advice } = describeFailure(reply.failure, language)
          const again = { label: t('common.tryAgain'), run: () => void run(format, place) }
          const elsewhere = { label: t('preview.exportElsewhere'), run: () => void run(format, 'ask') }
          toast({ title, text: advice, intent: 'error', actions: [again, elsewhere] })
          return
        }
        const outcome = reply.value
        if (outcome.outcome === 'cancelled') return
        toast({
          title: t('preview.exported', { file: fileName(outcome.file) }),
          text: outcome.file,
          actions: [
            {
              label: format === 'docx' ? t('preview.openInWord') : t('preview.openFile'),
              run: () => void show.run({ exportId: outcome.exportId, how: 'open' }),
            },
            {
              label: t('preview.showInFolder'),
              run: () => void show.run({ exportId: outcome.exportId, how: 'folder' }),
            },
          ],
        })
      } finally {
        setIsRunning(false)
      }
    },
    [saveFirst, command.run, show.run, kind, id, language, t, toast],
  )
  return { run, isRunning }
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
