import { useQuery } from '@tanstack/react-query'
import { isCarriedPicture } from '../../shared/document/carried-picture'
import { attachmentOfSource } from '../../shared/model/attachments'
import { ask } from './ask'
import { questionKey } from './question'

/** A picture: where it can be drawn from, or that it is not there. */
export type PictureAnswer = { readonly state: 'asked' | 'missing' } | { readonly state: 'found'; readonly url: string }

/** How the picture of this source is asked for; not `enabled` where it lies elsewhere and is never asked for. */
export function pictureQuestion(source: string) {
  const name = attachmentOfSource(source)
  if (name !== null) {
    const queryFn = () => ask('attachments/read', { name })
    return { queryKey: questionKey('attachments/read', { name }), queryFn, enabled: true }
  }
  const queryFn = () => ask('pictures/clean', { address: source })
  return { queryKey: questionKey('pictures/clean', { address: source }), queryFn, enabled: isCarriedPicture(source) }
}

/** The picture that a document names so, cleaned. */
export function usePicture(source: string): PictureAnswer {
  const question = pictureQuestion(source)
  const { data, isPending } = useQuery(question)
  if (question.enabled && isPending) return { state: 'asked' }
  const url = data?.url ?? null
  return url === null ? { state: 'missing' } : { state: 'found', url }
}
