import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { OfficePackage } from '../../../src/main/export/package/office-package'
import { readPicture } from '../../../src/main/export/pictures/load-pictures'
import type { LoadedPicture } from '../../../src/main/export/pictures/picture'
import { pictureXml } from '../../../src/main/export/word/drawing'
import { pictureSize } from '../../../src/shared/document/picture-size'
import { aPackage } from '../../support/bare-package'
import { libreOffice } from '../../support/outside-programs'
import { aJpeg, anSvg, aPng, greyPixels } from '../../support/picture-files'
import { docxHtml, docxPart, docxParts } from '../../support/read-docx'
import { convertWithLibreOffice } from '../../support/run-outside'
import { aFolder } from '../../support/temp-folder'
import { problemsOfDocx } from '../../support/validate-docx'

async function loaded(bytes: Uint8Array): Promise<LoadedPicture> {
  const picture = await readPicture(bytes)
  if (picture === null) throw new Error('The test made no picture')
  return picture
}

const place = { alt: 'A map', title: null, id: 1, maxWidth: 9000, maxHeight: 13_000 }
const document = 'word/document.xml'

/** A document of one paragraph for each picture. */
async function aDocumentOf(files: readonly Uint8Array[], alt = 'A map'): Promise<Uint8Array> {
  const pkg = new OfficePackage()
  const drawings: string[] = []
  for (const [index, bytes] of files.entries()) {
    drawings.push(pictureXml(pkg, document, await loaded(bytes), { ...place, id: index + 1, alt }))
  }
  return aPackage(pkg, drawings.map((drawing) => `<w:p><w:r>${drawing}</w:r></w:p>`).join(''))
}

describe('the size of a picture', () => {
  const room = { maxWidth: 9000, maxHeight: 12_000 }

  test('is its own where there is room, and less in proportion where there is not', () => {
    expect(pictureSize({ width: 100, height: 50 }, room)).toEqual({ width: 1500, height: 750 })
    expect(pictureSize({ width: 1200, height: 300 }, room)).toEqual({ width: 9000, height: 2250 })
    expect(pictureSize({ width: 600, height: 1600 }, room)).toEqual({ width: 4500, height: 12_000 })
  })

  test('is the one wished for, as far as it fits, and never nothing', () => {
    expect(pictureSize({ width: 100, height: 50 }, { ...room, width: 3000 })).toEqual({ width: 3000, height: 1500 })
    expect(pictureSize({ width: 100, height: 50 }, { ...room, width: 90_000 })).toEqual({ width: 9000, height: 4500 })
    expect(pictureSize({ width: 30_000, height: 1 }, room)).toEqual({ width: 9000, height: 1 })
  })
})

describe('a document with pictures', () => {
  test('is accepted by Microsoft’s validator and shown to other readers with their alt text', async () => {
    const bytes = await aDocumentOf([aPng(greyPixels(30, 20)), aJpeg(greyPixels(3, 2)), anSvg()], 'Map & "coast"')
    expect(await problemsOfDocx(bytes)).toEqual([])
    const html = await docxHtml(bytes)
    expect(html.match(/<img alt="Map &amp; &quot;coast&quot;" src="data:image\/(png|jpeg);base64,/g)).toHaveLength(3)
  })

  test('holds each file once, and SVG together with its PNG', async () => {
    const png = aPng(greyPixels(30, 20))
    const bytes = await aDocumentOf([png, anSvg(), png])
    const media = [...docxParts(bytes).keys()].filter((path) => path.includes('/media/'))
    expect(media.map((path) => path.split('.').at(-1)).sort()).toEqual(['png', 'png', 'svg'])
    expect(docxPart(bytes, document)).toMatch(
      /<a:blip [^>]*r:embed="rId\d+"><a:extLst><a:ext [^>]*><asvg:svgBlip [^>]*r:embed="rId\d+"\/>/,
    )
  })

  test('says of mere decoration that it is', async () => {
    const bytes = await aDocumentOf([aPng(greyPixels(3, 2))], '')
    expect(docxPart(bytes, document)).toContain('descr=""><a:extLst')
    expect(docxPart(bytes, document)).toMatch(/<adec:decorative [^>]*val="1"\/>/)
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test.skipIf(libreOffice === null)(
    'is shown by LibreOffice',
    async () => {
      const bytes = await aDocumentOf([aPng(greyPixels(30, 20)), aJpeg(greyPixels(3, 2)), anSvg()])
      const pdf = readFileSync(await convertWithLibreOffice(libreOffice ?? '', bytes, 'pdf', aFolder()), 'latin1')
      expect(pdf.match(/\/Subtype\s*\/Image/g)?.length).toBeGreaterThanOrEqual(2)
    },
    120_000,
  )
})
