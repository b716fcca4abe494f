import { useCallback, useState } from 'react'
import { describeNotice } from '../../shared/compose/describe-notice'
import type { ExportFormat } from '../../shared/ipc/contract'
import { describeFailure } from '../../shared/ipc/failure-words'
import { useCommand } from '../api/use-command'
import { usePageToast } from '../ui/toasts-provider'
import { useWords } from '../words/use-words'

export type ExportedKind = 'briefings' | 'books'
export type ExportPlace = 'ask' | 'last'
export type Export = {
  readonly kind: ExportedKind
  readonly run: (format: ExportFormat, place: ExportPlace) => Promise<void>
  /** The export that is under way; null when there is none. */
  readonly job: string | null
  readonly cancel: () => void
}

/**
 * Writes a document to a file and says where it is. What was typed last is saved before; a failure keeps the way to
 * try again at hand, because the usual one is a file that is still open in Word.
 */
export function useExport(kind: ExportedKind, id: string, saveFirst: () => Promise<boolean>): Export {
  const { t, language } = useWords()
  const toast = usePageToast()
  const command = useCommand('documents/export', { quiet: true })
  const { run: cancelJob } = useCommand('documents/cancel-export', { quiet: true })
  const show = useCommand('documents/show')
  const [job, setJob] = useState<string | null>(null)

  const run = useCallback(
    async (format: ExportFormat, place: ExportPlace): Promise<void> => {
      const started = crypto.randomUUID()
      setJob(started)
      try {
        if (!(await saveFirst())) return
        const reply = await command.run({ kind, id, format, place, job: started })
        if (!reply.ok) {
          const { title, advice } = describeFailure(reply.failure, language)
          const again = { label: t('common.tryAgain'), run: () => void run(format, place) }
          const elsewhere = { label: t('preview.exportElsewhere'), run: () => void run(format, 'ask') }
          toast({ title, text: advice, intent: 'error', actions: [again, elsewhere] })
          return
        }
        const outcome = reply.value
        if (outcome.outcome === 'cancelled') return
        const found = outcome.notices.map((notice) => `${describeNotice(notice, language)}.`)
        toast({
          title: t('preview.exported', { file: fileName(outcome.file) }),
          text: [...found, outcome.file].join(' '),
          intent: found.length === 0 ? 'success' : 'warning',
          actions: [
            {
              label: isForWord(format) ? t('preview.openInWord') : t('preview.openFile'),
              run: () => void show.run({ exportId: outcome.exportId, how: 'open' }),
            },
            {
              label: t('preview.showInFolder'),
              run: () => void show.run({ exportId: outcome.exportId, how: 'folder' }),
            },
          ],
        })
      } finally {
        setJob(null)
      }
    },
    [saveFirst, command.run, show.run, kind, id, language, t, toast],
  )
  const cancel = useCallback(() => {
    if (job !== null) void cancelJob({ job })
  }, [job, cancelJob])
  return { kind, run, job, cancel }
}

function isForWord(format: ExportFormat): boolean {
  return format !== 'pdf' && format !== 'md'
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
