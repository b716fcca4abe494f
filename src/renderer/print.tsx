import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { ask } from './api/ask'
import { createQueryClient } from './api/create-query-client'
import { SaveFaults } from './api/save-faults'
import { PrintPages } from './preview/print-pages'
import { readPictures } from './preview/read-pictures'
import { tellFailures } from './preview/tell-failures'
import { ThemeProvider } from './theme/theme-provider'
import { WordsProvider } from './words/words-provider'

const job = new URLSearchParams(window.location.search).get('job') ?? ''
tellFailures(window, (problem) => void ask('print/failed', { job, problem }))

const { tree, look } = await ask('print/document', { job })
const queries = createQueryClient(new SaveFaults())
await readPictures(queries, tree)
const { title, language } = tree.properties

// A PDF takes its title and language from the page.
document.title = title
document.documentElement.lang = look.style.languageTags[language]

const onDrawn = (drawn: number, pages: number): void => void ask('print/drawn', { job, drawn, pages })
const onReady = (pages: number): void => void ask('print/laid-out', { job, pages })

const container = document.getElementById('root')
if (container !== null) {
  createRoot(container).render(
    <QueryClientProvider client={queries}>
      <WordsProvider language={language}>
        <ThemeProvider dark={false}>
          <PrintPages tree={tree} look={look} onDrawn={onDrawn} onReady={onReady} />
        </ThemeProvider>
      </WordsProvider>
    </QueryClientProvider>,
  )
}
