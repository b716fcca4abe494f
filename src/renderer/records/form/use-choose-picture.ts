import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { questionKey } from '../../api/question'
import { useCommand } from '../../api/use-command'

export type ChosenPicture = { readonly name: string; readonly title: string }

/** Asks for a picture's file and keeps it with the library; null when the user cancels or it could not be kept. */
export function useChoosePicture(): {
  readonly choose: () => Promise<ChosenPicture | null>
  readonly isChoosing: boolean
} {
  const { run, isRunning } = useCommand('attachments/add')
  const queries = useQueryClient()
  const choose = useCallback(async () => {
    const reply = await run({ what: 'picture' })
    if (!reply.ok || reply.value.outcome === 'cancelled') return null
    const { name, title } = reply.value
    // A picture that was missing and is chosen again is there from now on.
    await queries.invalidateQueries({ queryKey: questionKey('attachments/read', { name }) })
    return { name, title }
  }, [run, queries])
  return { choose, isChoosing: isRunning }
}
