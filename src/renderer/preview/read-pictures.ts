import type { QueryClient } from '@tanstack/react-query'
import { picturesIn } from '../../shared/document/pictures-in'
import type { DocumentTree } from '../../shared/document/tree'
import { attachmentOfSource } from '../../shared/model/attachments'
import { pictureQuestion } from '../api/use-picture'

/** Reads every picture of a document, so that it is drawn with all of them from the first. Never fails. */
export async function readPictures(queries: QueryClient, tree: DocumentTree): Promise<void> {
  const names = picturesIn(tree).flatMap((source) => attachmentOfSource(source) ?? [])
  await Promise.all(names.map((name) => queries.prefetchQuery(pictureQuestion(name))))
}
