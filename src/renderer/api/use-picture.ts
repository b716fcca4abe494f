import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../shared/ipc/contract'
import { ask } from './ask'
import { questionKey } from './question'

/** A picture of the library: where it can be drawn from, or that it is not there. */
export type PictureAnswer = { readonly state: 'asked' | 'missing' } | { readonly state: 'found'; readonly url: string }

/** How a picture is asked for; null stands for one that is none of the library's. */
export function pictureQuestion(name: string | null) {
  const input = { name: name ?? '' }
  return {
    queryKey: questionKey('attachments/read', name === null ? null : input),
    queryFn: (): Promise<Output<'attachments/read'>> => ask('attachments/read', input),
  }
}

/** The attachment of this name as a picture; null is missing. */
export function usePicture(name: string | null): PictureAnswer {
  const { data, isPending } = useQuery({ ...pictureQuestion(name), enabled: name !== null })
  if (name !== null && isPending) return { state: 'asked' }
  const url = data?.url ?? null
  return url === null ? { state: 'missing' } : { state: 'found', url }
}
