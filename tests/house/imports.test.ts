import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { areas, doors, importProblem } from '../support/import-rules'
import { readImports } from '../support/read-imports'
import { sourceFiles } from '../support/source-files'

const project = join(import.meta.dirname, '../..')

function problemsOf(file: string, text: string): readonly string[] {
  return readImports(file, text)
    .map((found) => importProblem(file, found))
    .filter((problem) => problem !== null)
}

test('every import in the source goes through the right door', () => {
  const files = sourceFiles()
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(({ path, text }) => problemsOf(path, text))).toEqual([])
})

test('every package the product depends on has a door', () => {
  const about = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  expect(Object.keys(about.dependencies).filter((name) => doors[name] === undefined)).toEqual([])
})

/** A violation of each rule: the file it is planted in, what it imports, and a part of the message it must cause. */
const planted: readonly (readonly [file: string, code: string, message: string])[] = [
  ['shared/loose.ts', `import { a } from './model/id'`, 'belong in one of its folders'],
  ['shared/model/id.ts', `import { a } from '../language/dates'`, 'The model imports nothing'],
  ['shared/model/id.ts', `import { readFileSync } from 'node:fs'`, 'The model imports nothing'],
  ['shared/model/id.ts', `import { ulid } from 'ulid'`, 'src/main or src/cli'],
  ['shared/language/dates.ts', `import type { Block } from '../document/tree'`, 'knows src/shared/model alone'],
  ['shared/document/outline.ts', `import { a } from '../compose/note'`, 'knows src/shared/model alone'],
  ['shared/document/markdown.ts', `import { marked } from 'marked'`, 'marked has one door'],
  ['shared/words/menu.ts', `import { a } from '../language/dates'`, 'words know src/shared/model alone'],
  ['shared/actions/actions.ts', `import { a } from '../compose/note'`, 'Actions are data'],
  ['shared/compose/note.ts', `import { a } from '../ipc/contract'`, 'Composing goes from'],
  ['shared/compare/compared.ts', `import { a } from '../compose/note'`, 'Comparing versions knows'],
  ['shared/layout/document-layout.ts', `import { a } from '../compose/note'`, 'Pages are laid out'],
  ['shared/ipc/contract.ts', `import { blank } from '../model/blank'`, 'The contract takes only types'],
  ['shared/ipc/recovery-words.ts', `import { a } from '../compose/note'`, 'The words about damage take'],
  ['shared/ipc/contract.ts', `import type { z } from 'zod'`, 'Validation stays in src/main'],
  [
    'main/windows/main-window.ts',
    `import { a } from '../../renderer/api/ask'`,
    'Electron and everything that needs it',
  ],
  ['main/windows/main-window.ts', `const word = await import('docx')`, 'docx has one door'],
  ['main/export/word/drawing.ts', `import { Resvg } from '@resvg/resvg-wasm'`, 'resvg has one door'],
  ['main/ipc/handlers.ts', `import { Low } from 'lowdb/node'`, 'lowdb has one door'],
  ['main/store/open.ts', `import { app } from 'electron'`, 'electron is for src/main'],
  ['main/store/open.ts', `export { write } from '../export/word'`, 'not each other'],
  ['main/store/open.ts', `import { log } from '../logging/log'`, 'not each other'],
  ['main/export/word.ts', `import { a } from '../import/csv'`, 'not each other'],
  ['main/zip/packed.ts', `import { a } from '../export/word'`, 'for whoever asks'],
  ['main/zip/packed.ts', `import { app } from 'electron'`, 'electron is for src/main'],
  ['main/export/word.ts', `import { produce } from 'immer'`, 'src/main/store'],
  ['main/import/csv.ts', `import type { A } from '../store/open'`, 'not each other'],
  ['main/starter/countries.ts', `const { app } = require('electron')`, 'electron is for src/main'],
  ['main/starter/countries.ts', `import Fuse from 'fuse.js'`, 'It has no door yet'],
  ['main/store/open.ts', `import SearchableMap from 'minisearch/SearchableMap'`, 'MiniSearch has one door'],
  ['main/menu/menu.ts', `import { autoUpdater } from 'electron-updater'`, 'src/main/updates'],
  ['cli/chancery.ts', `import { a } from '../main/windows/main-window'`, 'runs without Electron'],
  ['cli/chancery.ts', `type A = import('../renderer/api/ask').A`, 'runs without Electron'],
  ['cli/chancery.ts', `import { app } from 'electron'`, 'electron is for src/main'],
  ['preload/preload.ts', `import { describeFailure } from '../shared/ipc/failure'`, 'one narrow bridge'],
  ['preload/preload.ts', `import { join } from 'node:path'`, 'one narrow bridge'],
  ['renderer/start.tsx', `import { a } from '../main/main'`, 'asks main through src/renderer/api'],
  ['renderer/start.tsx', `import { readFileSync } from 'node:fs'`, 'asks main through src/renderer/api'],
  ['renderer/start.tsx', `import { ipcRenderer } from 'electron'`, 'electron is for src/main'],
  ['renderer/api/ask.ts', `import { Button } from '../ui/button'`, 'the bottom of the window'],
  ['renderer/words/use-words.ts', `import { Area } from '../ui/area'`, 'hands the window its words'],
  ['renderer/theme/themes.ts', `import { Area } from '../ui/area'`, 'colours and measures'],
  ['renderer/navigation/route.ts', `import { a } from '../features/books/book'`, 'features bring their pages'],
  ['renderer/actions/run.ts', `import { a } from '../features/books/book'`, 'features bring their actions'],
  ['renderer/preview/sheet.tsx', `import { a } from '../records/form'`, 'it imports no records'],
  ['renderer/ui/card.tsx', `import type { Dossier } from '../../shared/model/dossier'`, 'knows nothing of dossiers'],
  ['renderer/ui/table.tsx', `import { ask } from '../api/ask'`, 'knows nothing of dossiers'],
  ['renderer/records/form.tsx', `import { a } from '../features/books/book'`, 'what features share'],
  ['renderer/features/books/book.tsx', `import { a } from '../people/person'`, 'never on another feature'],
  ['renderer/features/books/book.tsx', `import { a } from '../../app'`, 'never on another feature'],
  ['shared/model/id.ts', `const any = await import(name)`, 'names its file in plain text'],
  ['main/ipc/handlers.ts', `import _ from 'lodash'`, 'It has no door yet'],
  ['main/ipc/handlers.ts', `import { createElement } from 'react'`, 'belongs to src/renderer'],
  ['elsewhere/file.ts', `import { a } from '../shared/model/id'`, 'in no area of the house'],
]

describe('the walk over the imports', () => {
  test.each(planted)('catches, planted in src/%s: %s', (file, code, message) => {
    expect(problemsOf(file, code)).toEqual([expect.stringContaining(message)])
    expect(problemsOf(file, code)[0]).toContain(`src/${file}`)
  })

  test('has a planted violation for every area', () => {
    const caught = planted.map(([file, code]) => problemsOf(file, code)[0] ?? '')
    expect(
      areas.filter(({ door }) => !caught.some((problem) => problem.includes(door))).map(({ path }) => path),
    ).toEqual([])
  })

  test.each([
    ['shared/document/markdown/lexer.ts', `import { marked } from 'marked'`],
    ['shared/ipc/contract.ts', `import type { Dossier } from '../model/dossier'`],
    ['main/main.ts', `import { app } from 'electron'; import { openStore } from './store/open'`],
    ['main/store/open.ts', `import { Low } from 'lowdb'; import { open } from 'node:fs/promises'`],
    ['main/store/open.ts', `import { readDirectory } from '../zip/read-directory'`],
    ['cli/chancery.ts', `const { word } = await import('../main/export/word')`],
    ['preload/preload.ts', `import { contextBridge } from 'electron'; import { names } from '../shared/ipc/contract'`],
    ['renderer/features/books/book.tsx', `import { a } from './part'; import { b } from '../../ui/b'; import 'react'`],
  ])('lets pass, in src/%s: %s', (file, code) => {
    expect(problemsOf(file, code)).toEqual([])
  })
})
