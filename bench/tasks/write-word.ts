import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWord } from '../../src/main/export/write-word'
import { parseMarkdown } from '../../src/shared/document/markdown'
import type { Block, DocumentTree } from '../../src/shared/document/tree'
import { layOutDocument } from '../../src/shared/layout/lay-out-document'
import type { HouseStyle } from '../../src/shared/model/house-style'
import { timed } from '../measure/time'
import { projectFolder } from '../project-folder'
import type { Task } from './task'

export type WrittenWord = {
  /** From the tree to the bytes. */
  readonly ms: number
  readonly bytes: number
}

const contents: Block = { kind: 'contents', title: 'Contents', depth: 2 }

function treeOf(markdown: string): DocumentTree {
  return {
    properties: {
      title: 'Measured',
      subject: null,
      author: null,
      language: 'nl',
      marking: { label: 'BEPERKTE VERSPREIDING', colour: '#B00020' },
      version: 2,
      asOf: '2027-03-04',
      paper: 'document',
      draft: false,
    },
    blocks: [contents, ...parseMarkdown(markdown)],
  }
}

/**
 * Writes the Word file of a Markdown file, with contents and their page numbers, from tree to bytes, over and over:
 * the first turn loads the code, as the first export of a program does.
 */
export const writeWordAgain: Task<{ readonly file: string }, null, WrittenWord> = async ({ file }) => {
  const tree = treeOf(await readFile(file, 'utf8'))
  const style: HouseStyle = JSON.parse(readFileSync(join(projectFolder, 'assets/house-styles/neutral.json'), 'utf8'))
  const job = { tree, style, template: null }
  return {
    turn: async () => {
      const { ms, value } = await timed(() =>
        writeWord(
          job,
          async () => null,
          () => undefined,
        ),
      )
      return { ms, bytes: value.bytes.length }
    },
    close: async () => undefined,
  }
}

/** How many pages such a file has. */
export const countPages: Task<{ readonly file: string }, null, number> = async ({ file }) => {
  const tree = treeOf(await readFile(file, 'utf8'))
  const style: HouseStyle = JSON.parse(readFileSync(join(projectFolder, 'assets/house-styles/neutral.json'), 'utf8'))
  return { turn: async () => layOutDocument(tree, style, () => null).pages, close: async () => undefined }
}
