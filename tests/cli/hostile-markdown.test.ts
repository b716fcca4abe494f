import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFaults } from '../support/package-faults'
import { docxParagraphs, docxParts } from '../support/read-docx'
import { finished, startChancery } from '../support/run-chancery'
import { aFolder } from '../support/temp-folder'
import { problemsOfFile } from '../support/validate-docx'

/** What a document may take at most: seconds on a busy machine, and megabytes of Node's heap. */
const seconds = 60
const megabytes = 400

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')

/** Markdown that is meant to break, overfill or hijack something. What stands before and after it must be there. */
const hostile: Readonly<Record<string, string>> = {
  'every control character': `${String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code))}\u007f\u0085\ufffe\uffff`,
  'references to characters that are none': '&#0; &#xD800; &#xFFFE; &#x110000; &#1; &#27; &Tab; &NewLine;',
  'right-to-left text, overrides and emoji': '\u202e‮مرحبا שלום 👩🏽‍💻🏳️‍🌈 ‏- ١. x\u2066\u2069',
  XML: '</w:t></w:r></w:p><w:p><w:r><w:t>x ]]> <![CDATA[ &amp;lt; <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY a "b">]> &a;',
  'field codes':
    '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe } \u0013 INCLUDETEXT "x" \u0014 y \u0015 [x](x:"\\l\\"DDE)',
  'addresses that run something':
    '[a](javascript:x) [b](vbscript:x) [c](data:text/html,x) <javascript:x> [d](file:///etc/passwd "x")',
  'a word of 100,000 letters': 'a'.repeat(100_000),
  'a word of 100,000 signs': 'a_'.repeat(50_000),
  'a word of 100,000 stars': 'a*'.repeat(50_000),
  'an address of 100,000 letters': `${'a'.repeat(100_000)}@x`,
  'a link of 100,000 letters': `[x](https://x.org/${'a'.repeat(100_000)})`,
  'a table of 10,000 rows': `| a | b |\n| - | -: |\n${lines(10_000, (row) => `| ${row} | x |`)}`,
  'a cell of 140,000 words': `| a | b |\n| - | - |\n| ${'a '.repeat(140_000)} | b |`,
  'emphasis around 100,000 spaces': `**a${' '.repeat(100_000)}b**`,
  'a table of 500 columns': `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n|${'b|'.repeat(500)}`,
  'lists 50 deep': lines(50, (depth) => `${'  '.repeat(depth)}- item`),
  'quotations 50 deep': `${'> '.repeat(50)}quoted`,
  'quotations in lists 25 times': lines(25, (depth) => `${'  '.repeat(depth)}> - item`),
  'tables in lists in quotations': `> - a\n>\n>   | a |\n>   | - |\n>   | b |\n>\n>   - c\n>\n>     | d |\n>     | - |\n>     | e |`,
  'quotations 20,000 deep': '>'.repeat(20_000),
  '60,000 dashes on one line': `${'- '.repeat(60_000)}x`,
  '300,000 quotation signs on one line': '>'.repeat(300_000),
  '60,000 numbers on one line': `${'1. '.repeat(60_000)}x`,
  'lists 2,000 deep': lines(2_000, (depth) => `${'  '.repeat(depth)}- item`),
  '20,000 links': lines(20_000, (at) => `[link ${at}](https://x.org/${at} "title ${at}")`),
  '20,000 items': lines(20_000, (at) => `${at + 1}. item ${at}`),
  '5,000 lists': lines(5_000, (at) => `1. item ${at}\n\ntext\n`),
  '5,000 notes': `${lines(5_000, (at) => `fact[^${at}]`)}\n\n${lines(5_000, (at) => `[^${at}]: note ${at}`)}`,
  '5,000 headings': lines(5_000, (at) => `## Heading ${at}\n`),
  '2,000 missing pictures': lines(2_000, (at) => `![picture ${at}](gone-${at}.png)`),
  '50,000 opened brackets': '['.repeat(50_000),
  '50,000 opened links': '[a]('.repeat(50_000),
  '50,000 opened notes': '[^a'.repeat(50_000),
  '50,000 opened tags': '<a '.repeat(50_000),
  'growing runs of backticks': lines(400, (at) => `e${'`'.repeat(at)}`),
  'emphasis opened 50,000 times': '*a **b _c '.repeat(16_000),
  'an item of 20,000 lines': `- a\n${'b\n'.repeat(20_000)}`,
  '20,000 setext lines': 'a\n=\n'.repeat(20_000),
  'a fence that never ends': `\`\`\`\n${'x\t\n'.repeat(50_000)}`,
}

const utf8 = (text: string) => Buffer.from(text, 'utf8')

describe('hostile Markdown becomes a valid document, whole, in bounded time and memory', () => {
  test.each(Object.keys(hostile))('%s', { timeout: (seconds + 60) * 1_000 }, async (name) => {
    const folder = aFolder()
    const [source, out] = [join(folder, 'hostile.md'), join(folder, 'hostile.docx')]
    // Indented code and an open fence take what follows them, so the end stands in the same text.
    writeFileSync(source, utf8(`Alpha\n\n${hostile[name]}\n\nOmega\n`))
    const child = startChancery(['render', source, '--out-dir', folder], {
      NODE_OPTIONS: `--max-old-space-size=${megabytes}`,
    })
    const stop = setTimeout(() => child.kill('SIGKILL'), seconds * 1_000)
    const { code, stderr } = await finished(child, '')
    clearTimeout(stop)
    expect(code, stderr.slice(0, 500)).toBe(0)
    const bytes = readFileSync(out)
    expect(packageFaults(docxParts(bytes))).toEqual([])
    expect(await problemsOfFile(out)).toEqual([])
    const texts = docxParagraphs(bytes).map(({ text }) => text)
    expect(texts[0]).toBe('Alpha')
    expect(texts.join('\n')).toContain('Omega')
  })
})

test('bytes that are no text end in a clear error and no file', async () => {
  const folder = aFolder()
  const source = join(folder, 'hostile.md')
  writeFileSync(source, Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]))
  const { code, stderr } = await finished(startChancery(['render', source, '--out-dir', folder]), '')
  expect(code).not.toBe(0)
  expect(stderr).toContain('is not UTF-8 text')
})
