import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { GivenFile } from '../../../shared/ipc/contract'
import { mostAttachmentBytes } from '../../../shared/model/attachments'
import { questionKey } from '../../api/question'
import { useCommand } from '../../api/use-command'

export type ChosenPicture = { readonly name: string; readonly title: string }

/** No more is read than shows that a file is too large. */
async function asGiven(file: File): Promise<GivenFile> {
  // A folder that is dropped looks like a file, and cannot be read.
  const content = await file
    .slice(0, mostAttachmentBytes + 1)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0))
  return { name: file.name, bytes: new Uint8Array(content) }
}

/**
 * Keeps a picture with the library: this file, or, without one, a file that is asked for. Null when the user cancels or
 * it could not be kept.
 */
export function useChoosePicture(): {
  readonly choose: (given?: File | null) => Promise<ChosenPicture | null>
  readonly isChoosing: boolean
} {
  const { run } = useCommand('attachments/add')
  const queries = useQueryClient()
  // From before the file is read, which may take long.
  const [isChoosing, setIsChoosing] = useState(false)
  const choose = useCallback(
    async (file: File | null = null) => {
      setIsChoosing(true)
      try {
        const reply = await run({ what: 'picture', ...(file !== null && { given: await asGiven(file) }) })
        if (!reply.ok || reply.value.outcome === 'cancelled') return null
        const { name, title } = reply.value
        // A picture that was missing and is chosen again is there from now on.
        await queries.invalidateQueries({ queryKey: questionKey('attachments/read', { name }) })
        return { name, title }
      } finally {
        setIsChoosing(false)
      }
    },
    [run, queries],
  )
  return { choose, isChoosing }
}
