import { mkdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { diskFailure } from '../../main/store/disk-failure'
import type { DocumentProperties, DocumentTree } from '../../shared/document/tree'
import { Failed } from '../../shared/ipc/failure'
import type { Language } from '../../shared/model/language'
import { isShippedStyle } from '../../shared/model/shipped-styles'
import type { ChosenLook } from '../chosen-look'
import type { Call, Command } from '../command'
import { readFrontMatter } from '../front-matter'
import { picturesBeside } from '../pictures-beside'
import { readLanguage, readRequired } from '../read-argument'
import { readBoundedFile } from '../read-bounded-file'
import { readShippedStyle } from '../shipped-style'
import { documentOptions, readFormat, refuseExisting, writeMarkdown, writeWordFile } from '../write-document'
import { WrongUsage } from '../wrong-usage'

/** Far more text than a document has pages for. */
const mostMegabytes = 64

async function readMarkdown(file: string): Promise<string> {
  const bytes = await readBoundedFile(file, mostMegabytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failed({ code: 'invalidInput', problems: [`${file}: is not UTF-8 text`] })
  }
}

/**
 * Title, author and language are those the head of the file gives. Otherwise the title is the first heading's, or the
 * file's name; the language asked for goes before the file's own.
 */
async function treeOf(file: string, markdown: string, asked: Language | null): Promise<DocumentTree> {
  const [{ parseMarkdown }, { inlineText }] = await Promise.all([
    import('../../shared/document/markdown'),
    import('../../shared/document/plain-text'),
  ])
  const { front, text } = readFrontMatter(markdown)
  const blocks = parseMarkdown(text)
  const heading = blocks.find((block) => block.kind === 'heading')
  const first = heading === undefined ? '' : inlineText(heading.text).trim()
  const properties: DocumentProperties = {
    title: front.title ?? (first || basename(file, extname(file))),
    subject: null,
    author: front.author,
    language: asked ?? front.language ?? 'en',
    marking: null,
    version: null,
    asOf: null,
    paper: 'document',
    draft: false,
  }
  return { properties, blocks }
}

/** A shipped style needs no library, and none is opened for it. */
async function readLook(call: Call): Promise<ChosenLook> {
  const id = call.option('style') ?? 'neutral'
  const hasTemplate = call.option('template') !== null
  if (isShippedStyle(id) && !hasTemplate) {
    return { style: await readShippedStyle(call.world.assetsFolder, id), template: null }
  }
  const { lookInLibrary, readTemplate } = await import('../chosen-look')
  if (isShippedStyle(id)) {
    return { style: await readShippedStyle(call.world.assetsFolder, id), template: await readTemplate(call) }
  }
  const { readCalledLibrary } = await import('../open-library')
  return lookInLibrary(call, await readCalledLibrary(call))
}

/** On stderr, as every notice: a placeholder stands where the picture should. */
async function warnOfMissing(
  call: Call,
  source: string,
  tree: DocumentTree,
  missing: readonly string[],
): Promise<void> {
  if (missing.length === 0) return
  const [{ missingPictureNotices }, { noticeLine }] = await Promise.all([
    import('../../shared/compose/missing-picture-notices'),
    import('../print-notices'),
  ])
  for (const notice of missingPictureNotices(tree, missing)) {
    call.world.err(`${source}: ${noticeLine(notice, false)}`)
  }
}

export const renderCommand: Command = {
  name: 'render',
  synopsis: 'FILE.md… --out-dir DIR',
  summary:
    'Writes Markdown files as Word files of the same name, in the house style; prints each file, and on stderr which pictures beside them are missing.',
  options: {
    'out-dir': { value: 'DIR', help: 'the folder to write to; made when it is missing' },
    lang: {
      value: 'LANG',
      help: 'language of the documents: nl, en, de or fr; when left out, what the file says, or en',
    },
    ...documentOptions,
  },
  run: async (call) => {
    const { world } = call
    if (call.positionals.length === 0) throw new WrongUsage('FILE.md is missing')
    const folder = readRequired(call, 'out-dir')
    const asked = call.option('lang') === null ? null : readLanguage(call, 'en')
    const format = readFormat(call) ?? 'docx'
    const look = await readLook(call)
    const jobs = call.positionals.map((source) => ({
      source,
      target: join(folder, `${basename(source, extname(source))}.${format}`),
    }))
    const targets = jobs.map(({ target }) => target.toLowerCase())
    const double = jobs.find(({ target }, index) => targets.indexOf(target.toLowerCase()) !== index)
    if (double !== undefined) throw new WrongUsage(`Two files would become ${double.target}`)

    // Whatever is wrong with one of them is found before the first is written.
    const texts = await Promise.all(jobs.map(({ source }) => readMarkdown(source)))
    for (const { target } of jobs) await refuseExisting(call, target)
    await mkdir(folder, { recursive: true }).catch((error) => {
      throw diskFailure(error, folder)
    })
    for (const [index, { source, target }] of jobs.entries()) {
      const tree = await treeOf(source, texts[index] ?? '', asked)
      if (format === 'md') await writeMarkdown(call, tree, target)
      else
        await warnOfMissing(call, source, tree, await writeWordFile(call, tree, look, picturesBeside(source), target))
      if (!call.has('json')) world.out(target)
    }
    if (call.has('json')) world.out(JSON.stringify(jobs.map(({ target }) => target)))
    return 0
  },
}
