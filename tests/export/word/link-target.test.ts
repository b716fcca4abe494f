import { expect, test } from 'vitest'
import { linkTarget } from '../../../src/main/export/word/link-target'
import type { Inline } from '../../../src/shared/document/tree'
import { chancery } from '../../support/conformance/dialects'
import { readWord } from '../../support/conformance/read-word'
import { aTree, words } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { docxParts } from '../../support/read-docx'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const neutral = await houseStyle()

const ordinary = [
  'https://x.org/a?b=c#d',
  'http://a_b.c/',
  'http://localhost:80/',
  '/a/b',
  '../x',
  '#q',
  'mailto:a@b.org',
]
const others = ['tel:+3212', 'urn:x:y', 'notes://server/db', 'onenote:///x', 'file:///c:/x', 'file://server/x', 'x+y:z']

/** What .NET does not take for an address, so that a relationship with it spoils the whole package. */
const unfit = [
  ...['made-up-scheme://foo,bar', 'https://../', 'https://.a/', 'https://a..b/', 'https://a,b/', 'http://%41/'],
  ...[
    'http://a@b@c/',
    'ftp://x,y/',
    'https:////a',
    'mailto:a,b',
    'mailto:a@',
    'mailto:a@b@c',
    'c:\\x',
    'x:?',
    'http://',
  ],
  ...['https://foo.bar.`baz', 'mailto:', 'http://a:99999/', 'x:" \\l "y'],
]

test.each([...ordinary, ...others])('%s is a relationship', (address) => {
  expect(linkTarget(address)).toEqual({ kind: 'relation', address })
})

test('a host beyond ASCII is written as name servers know it', () => {
  expect(linkTarget('https://münchen.de/ä')).toEqual({ kind: 'relation', address: 'https://xn--mnchen-3ya.de/%C3%A4' })
})

test.each(['javascript:x', ' DATA:text/html,x', 'vbscript:x', '  ', `https://x.org/${'a'.repeat(2_000)}`])(
  '%s leads nowhere',
  (address) => {
    expect(linkTarget(address)).toBeNull()
  },
)

test('an address that spoils a package stands in a field, whatever it holds, and the document is valid', async () => {
  const links = unfit.flatMap((href): readonly Inline[] => [
    { kind: 'link', href, title: 'A "title" \\ of it', content: words('link') },
    { kind: 'break' },
  ])
  const note: Inline = { kind: 'footnote', content: links }
  const bytes = await renderInStyle(aTree([{ kind: 'paragraph', role: 'body', text: [...links, note] }]), neutral)
  expect(await problemsOfDocx(bytes)).toEqual([])
  const [part] = readWord(docxParts(bytes), chancery)
  const found = part?.kind === 'paragraph' ? part.text.flatMap(({ link }) => (link === null ? [] : [link])) : []
  expect(found).toEqual(unfit.map((href) => ({ target: href.replace(/%41/, 'A'), title: 'A "title" \\ of it' })))
})
