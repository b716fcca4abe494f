import type { WordTemplate } from './template/word-template'
import type { ReadPicture, ReportProgress, TemplateFacts, WordFile, WordJob } from './word-job'

/**
 * Makes a Word file from beginning to end, on whatever thread it is called. What it needs is loaded with the first
 * file. Fails with `Failed` where the template is no Word file.
 */
export async function writeWord(job: WordJob, read: ReadPicture, report: ReportProgress): Promise<WordFile> {
  const [{ renderWord }, { loadPictures }, template] = await Promise.all([
    import('./word/render-word'),
    import('./pictures/load-pictures'),
    templateOf(job),
  ])
  report('pictures', 0)
  const { pictures, missing } = await loadPictures(job.tree, job.style, read)
  report('writing', 0)
  const materials = { style: job.style, pictures, template }
  const bytes = await renderWord(job.tree, materials, (done) => report('writing', done))
  return { bytes, missing, lacks: template?.lacks ?? [] }
}

/** What a template is like, on whatever thread it is called. Fails as `readTemplate` does. */
export async function readTemplateFacts(bytes: Uint8Array): Promise<TemplateFacts> {
  const [{ readTemplate }, { measureTemplate }] = await Promise.all([
    import('./template/read-template'),
    import('./template/measure-template'),
  ])
  const template = readTemplate(bytes)
  const { page, look, lacks } = template
  return { page, look, lacks, measures: measureTemplate(template) }
}

/** Loads what a document may need before there is one, so that the first is as quick as the next. */
export async function loadAhead(): Promise<void> {
  await Promise.all([
    import('./word/render-word'),
    import('./pictures/load-pictures'),
    import('../../shared/layout/lay-out-document'),
  ])
  await Promise.all([import('./word/chart'), import('docx'), import('docx/charts')])
}

async function templateOf({ template }: WordJob): Promise<WordTemplate | null> {
  if (template === null) return null
  const { readTemplate } = await import('./template/read-template')
  return readTemplate(template)
}
