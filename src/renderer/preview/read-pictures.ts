import type { QueryClient } from '@tanstack/react-query'
import { picturesIn } from '../../shared/document/pictures-in'
import type { DocumentTree } from '../../shared/document/tree'
import { pictureQuestion } from '../api/use-picture'

/** Reads every picture of a document, so that it is drawn with all of them from the first. Never fails. */
export async function readPictures(queries: QueryClient, tree: DocumentTree): Promise<void> {
  const questions = picturesIn(tree).map(pictureQuestion)
  await Promise.all(questions.filter(({ enabled }) => enabled).map((question) => queries.prefetchQuery(question)))
}
