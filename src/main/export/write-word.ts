import type { ReadPicture, ReportProgress, WordFile, WordJob } from './word-job'

/**
 * Makes a Word file from beginning to end, on whatever thread it is called. What it needs is loaded with the first
 * file. Fails with `Failed` where the template is no Word file.
 */
export async function writeWord(job: WordJob, _read: ReadPicture, report: ReportProgress): Promise<WordFile> {
  const { renderWord } = await import('./word/render-word')
  report('writing', 0)
  return { bytes: await renderWord(job.tree, job.style), missing: [], lacks: [] }
}
