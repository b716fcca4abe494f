import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTemplate } from '../../../src/main/export/template/read-template'
import { renderWord } from '../../../src/main/export/word/render-word'
import { everythingTree } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { libreOffice, pandoc } from '../../support/outside-programs'
import { docxPart, docxParts } from '../../support/read-docx'
import { aFolder } from '../../support/temp-folder'
import { problemsOfDocx } from '../../support/validate-docx'
import { aTemplate, dutchStyles } from '../../support/word-templates'

const neutral = await houseStyle()

function onto(template: Uint8Array): Promise<Uint8Array> {
  return renderWord(everythingTree('en'), { style: neutral, pictures: new Map(), template: readTemplate(template) })
}

const markdown = [
  '# Heading',
  'Text with *emphasis*, `code` and a [link](https://example.org).[^1]',
  '[^1]: A note.',
  '- one\n- two',
  '1. one\n2. two',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '```js\nlet a = 1\n```',
  '> A quotation',
].join('\n\n')

function writtenByPandoc(): Uint8Array {
  const [source, made] = ['source.md', 'made.docx'].map((name) => join(aFolder(), name))
  writeFileSync(source ?? '', markdown)
  execFileSync(pandoc ?? '', ['--from', 'markdown', '--to', 'docx', '--output', made ?? '', source ?? ''])
  return new Uint8Array(readFileSync(made ?? ''))
}

function savedByLibreOffice(docx: Uint8Array): Uint8Array {
  const folder = aFolder()
  const [file, saved] = [join(folder, 'document.docx'), join(folder, 'saved')]
  writeFileSync(file, docx)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync(libreOffice ?? '', [profile, '--headless', '--convert-to', 'docx', '--outdir', saved, file])
  return new Uint8Array(readFileSync(join(saved, 'document.docx')))
}

const patience = { timeout: 180_000 }

describe.skipIf(pandoc === null)('pandoc', patience, () => {
  test('’s own reference document is a template of valid documents', async () => {
    const reference = execFileSync(pandoc ?? '', ['--print-default-data-file', 'reference.docx'])
    expect(await problemsOfDocx(await onto(new Uint8Array(reference)))).toEqual([])
  })

  test('writes documents that are templates of valid documents', async () => {
    expect(await problemsOfDocx(await onto(writtenByPandoc()))).toEqual([])
  })
})

describe.skipIf(libreOffice === null || pandoc === null)('LibreOffice', patience, () => {
  test('saves documents of others that are templates of valid documents', async () => {
    const bytes = savedByLibreOffice(writtenByPandoc())
    expect(docxPart(bytes, 'word/fontTable.xml')).toContain('characterSet="utf-8"')
    const made = await onto(bytes)
    expect(docxPart(made, 'word/fontTable.xml')).not.toContain('characterSet')
    expect(await problemsOfDocx(made)).toEqual([])
  })
})

describe('a template with disorder in it', patience, () => {
  const disorder =
    '<w:style w:type="table" w:styleId="Grid"><w:rsid w:val="00AA11BB"/><w:qFormat/><w:name w:val="Grid"/><w:uiPriority w:val="5"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:vAlign w:val="bottom"/><w:tcBorders><w:bottom w:val="single" w:color="auto" w:sz="4"/><w:top w:val="nil"/></w:tcBorders></w:tcPr><w:rPr><w:sz w:val="20"/><w:bCs/><w:b/></w:rPr></w:tblStylePr><w:tblPr><w:tblCellMar><w:right w:w="108" w:type="dxa"/><w:left w:w="108" w:type="dxa"/></w:tblCellMar><w:tblInd w:w="0" w:type="dxa"/></w:tblPr><w:pPr><w:jc w:val="left"/><w:spacing w:after="0"/><w:keepNext/></w:pPr></w:style>'
  const twice =
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note one"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note two"/></w:style>'

  test('makes valid documents where a header holds what is none of Word’s', async () => {
    const header =
      '<e:thing xmlns:e="urn:other" a="1"/><w:p xmlns:e="urn:other" e:x="1"><e:y/><w:r><w:t e:z="2">kept</w:t></w:r></w:p>'
    const made = await onto(aTemplate({ furniture: { header1: header } }))
    const headers = [...docxParts(made)].filter(([path]) => /header\d/.test(path)).map(([, xml]) => xml)
    expect(headers.join('')).toContain('kept')
    expect(headers.join('')).not.toContain('urn:other')
    expect(await problemsOfDocx(made)).toEqual([])
  })

  test('makes valid documents, each property in its place and each style once', async () => {
    const fontTable =
      '<w:font w:name="Verdana"><w:pitch w:val="variable"/><w:charset w:val="00" w:characterSet="utf-8"/></w:font>'
    const made = await onto(aTemplate({ styles: dutchStyles + disorder + twice, fontTable }))
    expect(docxPart(made, 'word/fontTable.xml')).toContain('<w:charset w:val="00"/><w:pitch')
    const styles = docxPart(made, 'word/styles.xml')
    expect(styles).toContain('<w:b/><w:bCs/><w:sz w:val="20"/>')
    expect(styles).toContain('Note one')
    expect(styles).not.toContain('Note two')
    expect(await problemsOfDocx(made)).toEqual([])
  })
})
