import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DocumentPages } from '../../../src/renderer/preview/document-pages'
import { readPictures } from '../../../src/renderer/preview/read-pictures'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import type { Block } from '../../../src/shared/document/tree'
import { fakeBridge } from '../../support/bridge'
import { aTree } from '../../support/document-trees'
import { neutralLook } from '../../support/house-styles'
import { renderOnBridge } from '../../support/render-on-bridge'

const photo = `${'a'.repeat(32)}.png`
const lost = `${'b'.repeat(32)}.png`
const url = 'data:image/png;base64,AAAA'

function show(blocks: readonly Block[], pictures: Readonly<Record<string, string>> = { [photo]: url }) {
  const bridge = fakeBridge({ pictures })
  const ignore = () => undefined
  renderOnBridge(
    bridge,
    { screen: 'home' },
    'en',
    <DocumentPages
      tree={aTree(blocks)}
      look={neutralLook}
      scale={1}
      pageLabel={(page, pages) => `Page ${page} of ${pages}`}
      onLayout={ignore}
    />,
  )
  return bridge
}

test('a picture alone in its paragraph stands in the middle with its title under it', async () => {
  show(parseMarkdown(`![A river](attachments/${photo} "The delta")`))
  const page = await screen.findByRole('region')
  const figure = await within(page).findByRole('figure')
  expect((await within(figure).findByRole('img', { name: 'A river' })).getAttribute('src')).toBe(url)
  expect(within(figure).getByText('The delta').tagName).toBe('FIGCAPTION')
})

test('a picture in running text stays in its line, without a caption', async () => {
  show(parseMarkdown(`See ![A river](attachments/${photo} "The delta") here`))
  const page = await screen.findByRole('region')
  expect((await within(page).findByRole('img', { name: 'A river' })).closest('p')?.textContent).toBe('See  here')
  expect(within(page).queryByRole('figure')).toBeNull()
})

test('what is missing, or lies elsewhere, is told in words, and nothing elsewhere is asked for', async () => {
  const bridge = show(parseMarkdown(`![Lost](attachments/${lost})\n\n![Far](https://example.org/a.png)\n\n![](b.png)`))
  const page = await screen.findByRole('region')
  expect(await within(page).findByText('[Image: Lost]')).toBeTruthy()
  expect(within(page).getByText('[Image: Far]')).toBeTruthy()
  expect(within(page).getByText('[Image: b.png]')).toBeTruthy()
  const asked = bridge.asked.filter(({ name }) => name === 'attachments/read')
  expect(asked.map(({ input }) => input)).toEqual([{ name: lost }])
})

test('what a text carries itself is drawn once it is cleaned, in the window and on the page that is printed', async () => {
  const carried = 'data:image/png;base64,QkJC'
  const bridge = show(parseMarkdown(`![A dot](${carried})\n\n![Broken](data:image/png;base64,%%%)`), { [carried]: url })
  const page = await screen.findByRole('region')
  expect((await within(page).findByRole('img', { name: 'A dot' })).getAttribute('src')).toBe(url)
  expect(await within(page).findByText('[Image: Broken]')).toBeTruthy()
  const queries = new QueryClient()
  await readPictures(queries, aTree(parseMarkdown(`![A dot](${carried})`)))
  expect(queries.getQueryData(['pictures/clean', { address: carried }])).toEqual({ url })
  expect(bridge.asked.filter(({ name }) => name === 'attachments/read')).toEqual([])
})

test('a photo stands beside all the facts of a person', async () => {
  const rows = ['Name', 'Function'].map((label) => ({ label, value: [{ kind: 'text', text: label }] as const }))
  show([{ kind: 'facts', caption: null, picture: { source: `attachments/${photo}`, alt: 'Photo of Ann' }, rows }])
  const page = await screen.findByRole('region')
  const image = await within(page).findByRole('img', { name: 'Photo of Ann' })
  expect(image.closest('td')?.rowSpan).toBe(2)
})

test('the pictures of a document can be read before it is drawn', async () => {
  const bridge = fakeBridge({ pictures: { [photo]: url } })
  const queries = new QueryClient()
  renderOnBridge(bridge, { screen: 'home' }, 'en', <QueryClientProvider client={queries}>{null}</QueryClientProvider>)
  await readPictures(queries, aTree(parseMarkdown(`![a](attachments/${photo}) ![b](attachments/${lost}) ![c](c.png)`)))
  const read = bridge.asked.filter(({ name }) => name === 'attachments/read').map(({ input }) => input)
  expect(read).toEqual([{ name: photo }, { name: lost }])
})
