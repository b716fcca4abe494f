import { describe, expect, test } from 'vitest'
import { cleanCss } from '../../../src/main/export/pictures/clean-css'
import { cleanPicture } from '../../../src/main/export/pictures/clean-picture'
import { zoomOf } from '../../../src/main/export/pictures/draw-svg'
import { keepSuccess } from '../../../src/main/export/pictures/keep-success'
import { loadPictures, readPicture } from '../../../src/main/export/pictures/load-pictures'
import { readJpeg } from '../../../src/main/export/pictures/read-jpeg'
import { readSvg } from '../../../src/main/export/pictures/read-svg'
import { sizesOfPictures } from '../../../src/main/export/pictures/sizes-of-pictures'
import { systemFonts } from '../../../src/main/export/pictures/system-fonts'
import { picturesIn } from '../../../src/shared/document/pictures-in'
import type { Block } from '../../../src/shared/document/tree'
import { attachmentSource, mostAttachmentBytes } from '../../../src/shared/model/attachments'
import { aMarkdownTree, aTree, words } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { aJpeg, anSvg, aPng, exif, greyPixels, jfif, pngChunk, pngDensity, redOfPng } from '../../support/picture-files'

const neutral = await houseStyle()
const fonts = await systemFonts()
const svgText = async (bytes: Uint8Array) => Buffer.from((await readPicture(bytes))?.bytes ?? []).toString()

/** Each part of the drawing repeats the one before. */
const chained = (length: number) =>
  Array.from({ length }, (_, at) => `<g id="c${at + 1}"><use href="#c${at}"/></g>`).join('')

/** A folder of files as a reader, and what was asked of it. */
function aReader(files: Readonly<Record<string, Uint8Array>>) {
  const asked: string[] = []
  return {
    asked,
    read: async (source: string) => {
      asked.push(source)
      return files[source] ?? null
    },
  }
}

describe('the pictures of a document', () => {
  test('are found wherever they stand, each once, in order', () => {
    const facts: Block = {
      kind: 'facts',
      caption: null,
      picture: { source: 'photo', alt: 'A. Claes' },
      rows: [{ label: 'Arms', value: [{ kind: 'image', source: 'arms', title: null, alt: '' }] }],
    }
    const questions: Block = {
      kind: 'questions',
      questionLabel: 'Q',
      answerLabel: 'A',
      rows: [{ question: words('Why?'), answer: aMarkdownTree('![](answer)').blocks }],
    }
    const markdown =
      '# ![](heading)\n\n> - **a [![](deep)](x)**\n>\n> ![](twice)\n\n| ![](head) |\n|--|\n| *![](cell)* |\n\n![](twice)\n\nnote[^1]\n\n[^1]: ![](noted)\n'
    expect(picturesIn(aTree([...aMarkdownTree(markdown).blocks, facts, questions]))).toEqual([
      ...['heading', 'deep', 'twice', 'head', 'cell', 'noted', 'photo', 'arms', 'answer'],
    ])
  })

  test('and of its house style are read once each; what is not there is named', async () => {
    const logo = { picture: 'logo.png', width: 40, alt: 'Arms' }
    const { asked, read } = aReader({
      [attachmentSource(logo.picture)]: aPng(greyPixels(4, 2)),
      'attachments/a.jpg': aJpeg(greyPixels(2, 1)),
    })
    const tree = aMarkdownTree('![](attachments/a.jpg) ![](attachments/b.png) ![](attachments/a.jpg)')
    const { pictures, missing } = await loadPictures(tree, { ...neutral, logo }, read)
    expect(asked).toEqual(['attachments/logo.png', 'attachments/a.jpg', 'attachments/b.png'])
    expect([...pictures].map(([source, { type, width, height }]) => [source, type, width, height])).toEqual([
      ['attachments/logo.png', 'png', 4, 2],
      ['attachments/a.jpg', 'jpeg', 16, 8],
    ])
    expect(missing).toEqual(['attachments/b.png'])
  })

  test('on the web or elsewhere on the machine are never asked for', async () => {
    const sources = [
      ...['https://x.org/a.png', 'HTTP://x.org/a.png', '//x.org/a.png', 'file:///etc/passwd', '/etc/passwd'],
      ...['\\\\host\\a.png', 'C:\\a.png', '../a.png', 'attachments/../../a.png', 'attachments\\..\\a.png', ''],
    ]
    const { asked, read } = aReader({})
    const image = (source: string) => ({ kind: 'image' as const, source, title: null, alt: '' })
    const tree = aTree([{ kind: 'paragraph', role: 'body', text: sources.map(image) }])
    const { pictures, missing } = await loadPictures(tree, neutral, read)
    expect([asked, pictures.size, missing]).toEqual([[], 0, sources])
  })

  test('may stand in the text itself', async () => {
    const address = `data:image/png;base64,${Buffer.from(aPng(greyPixels(3, 5))).toString('base64')}`
    const image = { kind: 'image' as const, source: address, title: null, alt: '' }
    const broken = { ...image, source: 'data:image/png;base64,%%%' }
    const tree = aTree([{ kind: 'paragraph', role: 'body', text: [image, broken] }])
    const { pictures, missing } = await loadPictures(tree, neutral, async () => null)
    expect(pictures.get(address)).toMatchObject({ type: 'png', width: 3, height: 5 })
    expect(missing).toEqual([broken.source])
  })
})

describe('a PNG', () => {
  test('is measured in its own density, across and down', async () => {
    expect(await readPicture(aPng(greyPixels(60, 30)))).toMatchObject({ type: 'png', width: 60, height: 30 })
    const printed = await readPicture(aPng(greyPixels(300, 60), pngDensity(11811, 5906)))
    expect([printed?.width, printed?.height].map((length) => Math.round(length ?? 0))).toEqual([96, 38])
    expect(await readPicture(aPng(greyPixels(60, 30), pngDensity(1)))).toMatchObject({ width: 60, height: 30 })
  })

  test('tells nobody who made it and when', async () => {
    const told = pngChunk('tEXt', Buffer.from('Author\0Private Person'))
    const plain = aPng(greyPixels(2, 2), pngDensity(3780))
    const read = await readPicture(aPng(greyPixels(2, 2), told, pngDensity(3780), pngChunk('eXIf', Buffer.from('MM'))))
    expect(Buffer.from(read?.bytes ?? []).equals(Buffer.from(plain))).toBe(true)
  })

  test('that is damaged, cut off or gigantic is none', async () => {
    const whole = aPng(greyPixels(40, 40))
    const flipped = Uint8Array.from(whole, (byte, index) => (index === 45 ? byte ^ 1 : byte))
    const huge = Buffer.from(whole)
    huge.writeUInt32BE(4_000_000, 16)
    huge.set(pngChunk('IHDR', huge.subarray(16, 29)), 8)
    for (const bytes of [flipped, whole.slice(0, -3), whole.slice(0, 30), whole.slice(0, 8), new Uint8Array(huge)]) {
      expect(await readPicture(bytes)).toBeNull()
    }
  })
})

describe('a JPEG', () => {
  test('is measured in its own density, whoever says it', async () => {
    const blocks = greyPixels(4, 2)
    const size = async (...extra: Buffer[]) => {
      const { width, height } = (await readPicture(aJpeg(blocks, ...extra))) ?? {}
      return [width, height].map((length) => Math.round(length ?? 0))
    }
    expect(await size()).toEqual([32, 16])
    expect(await size(jfif(1, 192, 96))).toEqual([16, 16])
    expect(await size(jfif(2, 38))).toEqual([32, 16])
    expect(await size(exif({ orientation: 1, perInch: 300 }))).toEqual([10, 5])
    expect(await size(exif({ orientation: 1, perInch: 300, little: true }))).toEqual([10, 5])
    expect(await size(jfif(0, 1), exif({ orientation: 1, perInch: 0 }))).toEqual([32, 16])
  })

  test('keeps how it looks and loses who took it', async () => {
    const read = await readPicture(aJpeg([[40, 200]], jfif(1, 96), exif({ orientation: 1, perInch: 96 })))
    expect(Buffer.from(read?.bytes ?? []).equals(Buffer.from(aJpeg([[40, 200]], jfif(1, 96))))).toBe(true)
  })

  test.each([
    [2, 2, [[200, 40]]],
    [3, 2, [[200, 40]]],
    [4, 2, [[40, 200]]],
    [5, 1, [[40], [200]]],
    [6, 1, [[40], [200]]],
    [7, 1, [[200], [40]]],
    [8, 1, [[200], [40]]],
  ])('taken with the camera turned (%i) is shown upright', async (orientation, across, blocks) => {
    const read = await readPicture(aJpeg([[40, 200]], exif({ orientation, perInch: 96 })))
    expect(read).toMatchObject({ type: 'png', width: across * 8, height: (3 - across) * 8, fallback: null })
    const shown = redOfPng(read?.bytes ?? new Uint8Array())
    const middles = blocks.map((row, y) => row.map((_, x) => shown[y * 8 + 4]?.[x * 8 + 4]))
    expect(middles).toEqual(blocks)
  })

  test('that is cut off, damaged or of a coding no one shows is none', async () => {
    const whole = aJpeg(greyPixels(2, 2))
    const lossless = Uint8Array.from(whole, (byte, index) => (whole[index - 1] === 0xff && byte === 0xc0 ? 0xc3 : byte))
    for (const bytes of [whole.slice(0, -2), whole.slice(0, 100), whole.slice(0, 3), lossless]) {
      expect(await readPicture(bytes)).toBeNull()
    }
    expect(await readPicture(Uint8Array.from([...whole, 1, 2, 3]))).toMatchObject({ bytes: whole })
  })
})

describe('a photo that is cleaned', () => {
  test.each([1, 3, 6])('stands as before (%i), as large as before, and tells nothing else', (orientation) => {
    for (const extra of [[], [jfif(1, 192)]]) {
      const taken = aJpeg([[40, 200]], ...extra, exif({ orientation, perInch: 300 }))
      const clean = cleanPicture(taken)?.bytes ?? new Uint8Array()
      expect(Buffer.from(clean).toString('latin1')).not.toContain('Private')
      expect(readJpeg(clean)).toEqual(readJpeg(taken))
      expect(cleanPicture(clean)?.bytes).toEqual(clean)
    }
  })
})

test('what could not be started is started anew by the next who needs it', async () => {
  let tries = 0
  const start = keepSuccess(async () => {
    tries += 1
    if (tries === 1) throw new Error('no memory')
    return tries
  })
  await expect(start()).rejects.toThrow('no memory')
  expect([await start(), await start()]).toEqual([2, 2])
})

describe('an SVG', () => {
  test.each([
    ['width="40" height="20"', 40, 20],
    ['width="2in" height="1in"', 192, 96],
    ['width="25.4mm" height="2.54cm"', 96, 96],
    ['width="72pt" height="6pc"', 96, 96],
    ['width="1e2px" height=".5em"', 100, 8],
    ['viewBox="0 0 30 60"', 30, 60],
    ['width="100%" height="100%" viewBox="0,0,30,60"', 30, 60],
    ['width="15" viewBox="0 0 30 60"', 15, 30],
    ['height="15" viewBox="-5 -5 30 60"', 7.5, 15],
    ['width="120"', 120, 150],
    ['', 300, 150],
  ])('with %s is measured', async (attributes, width, height) => {
    const read = await readPicture(anSvg(attributes))
    expect(read?.type).toBe('svg')
    expect(read?.width).toBeCloseTo(width, 6)
    expect(read?.height).toBeCloseTo(height, 6)
  })

  test('has a PNG beside it that shows the same', async () => {
    const read = await readPicture(anSvg('width="4" height="2"', '<rect width="2" height="2" fill="#000"/>'))
    const shown = redOfPng(read?.fallback ?? new Uint8Array())
    expect([shown.length, shown[0]?.length]).toEqual([6, 12])
    expect([shown[3]?.[2], shown[3]?.[9]]).toEqual([0, 255])
  })

  test('is the same every time', async () => {
    const [one, other] = [await readPicture(anSvg()), await readPicture(anSvg())]
    expect(one).toEqual(other)
  })

  test.skipIf(fonts === null)('has its letters in the PNG too, in a font of the machine', async () => {
    const text =
      '<rect width="80" height="20" fill="#fff"/><text x="2" y="16" font-size="16" font-family="Brush">III</text>'
    const read = await readPicture(anSvg('width="80" height="20"', text))
    const shown = redOfPng(read?.fallback ?? new Uint8Array()).flat()
    expect(shown.filter((red) => red < 64).length).toBeGreaterThan(50)
  })

  test('runs nothing and asks for nothing', async () => {
    const hostile = [
      '<script>alert(1)</script><style>@import url(http://x.org/a.css); .a { fill: url(http://x.org/b) } .b{fill:url(#g)}</style>',
      '<image href="http://x.org/c.png"/><image xlink:href="file:///etc/passwd"/><use href="d.svg#e"/>',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="x()"/></foreignObject>',
      '<g onclick="x()" style="fill:url( \'http://x.org/f\' )" mask="url(#own)"/><a href="javascript:x()"/>',
    ].join('')
    const text = await svgText(anSvg('width="4" height="4" onload="x()"', hostile))
    expect(text).toContain('<rect width="100%" height="100%" fill="#ffe615"/>')
    expect(text.replace(/http:\/\/www\.w3\.org\/[\w/]+/g, '')).not.toMatch(
      /x\.org|script|passwd|d\.svg|foreign|onload|onclick|x\(\)/,
    )
    expect(text).toContain('.b{fill:url(#g)}')
    expect(text).toContain('mask="url(#own)"')
  })

  test('keeps the pictures it holds itself', async () => {
    const inner = `data:image/png;base64,${Buffer.from(aPng(greyPixels(2, 2))).toString('base64')}`
    expect(await svgText(anSvg('width="4" height="4"', `<image href="${inner}"/>`))).toContain(inner)
    const page = `data:image/png;base64,${Buffer.from('<html>').toString('base64')}`
    expect(await svgText(anSvg('width="4" height="4"', `<image href="${page}"/>`))).not.toContain('base64')
  })

  test('from an old drawing program, with a document type and names by entities, is read', async () => {
    const source =
      '<?xml version="1.0"?><!-- made --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x.org/svg11.dtd" [<!ENTITY s "http://www.w3.org/2000/svg">]><svg xmlns="&s;" width="4" height="2"/>'
    expect(await readPicture(new TextEncoder().encode(source))).toMatchObject({ type: 'svg', width: 4, height: 2 })
    expect(await svgText(new TextEncoder().encode(source))).not.toContain('DOCTYPE')
  })

  test('that is damaged, or made to never end, is none', async () => {
    const lol = Array.from({ length: 9 }, (_, at) => `<g id="l${at + 1}">${`<use href="#l${at}"/>`.repeat(10)}</g>`)
    const entities =
      '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&c;</svg>'
    const sources = [
      anSvg('width="4" height="4"', '<rect>'),
      anSvg('width="4" height="4"', `<g id="l0"/>${lol.join('')}<use href="#l9"/>`),
      anSvg('width="4" height="4"', '<g id="a"><use href="#a"/></g>'),
      anSvg('width="4" height="4"', chained(400)),
      anSvg('width="4" height="4"', '<g/>'.repeat(100_001)),
      anSvg(
        'width="4" height="4"',
        `<style>.a{mask:url(#b)}</style><mask id="b"><g class="a"/></mask><path class="x a" d="M0 0"/>`,
      ),
      anSvg('width="400000" height="4"'),
      new TextEncoder().encode(entities),
      new TextEncoder().encode('<svg width="1" height="1"/>'),
      new TextEncoder().encode('<html><svg xmlns="http://www.w3.org/2000/svg"/></html>'),
    ]
    for (const bytes of sources) expect(await readPicture(bytes)).toBeNull()
  })

  test.each([
    ['another language’s elements', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">a</h:script>', /script/],
    [
      'a style in pieces',
      '<style>@im<!-- -->port "http://x.org/a"; .a{fill:u<![CDATA[rl(]]>http://x.org/b)}</style>',
      /x\.org/,
    ],
    [
      'escapes and comments',
      '<style>@im\\port "//x.org/a"; .a{fill:u\\rl(//x.org/b);mask:url/**/(//x.org/c)}</style>',
      /@import|url\(/,
    ],
    ['sets of pictures', '<g style="mask:image-set(&quot;//x.org/a&quot; 1x, url(//x.org/b) 2x)"/>', /x\.org/],
    ['a bracket without end', '<g style="fill:url(//x.org/a"/>', /x\.org/],
    [
      'changes later on',
      '<a href="#b"><set attributeName="href" to="javascript:x()"/><animate to="1"/></a>',
      /set|anim|x\(/,
    ],
    [
      'clouds reckoned for each pixel',
      '<filter id="f"><feTurbulence numOctaves="99999"/></filter><g filter="url(#f)" style="a:b;filter:url(#f)"/>',
      /filter|Turb/,
    ],
    [
      'who drew it',
      '<metadata><a/></metadata><g xmlns:i="urn:ink" i:path="/home/someone"><i:b/></g>',
      /metadata|someone|urn:ink/,
    ],
  ])('is cleaned of %s', async (_, content, gone) => {
    const text = await svgText(anSvg('width="4" height="4"', content))
    expect(text).toContain('<rect')
    expect(text).not.toMatch(gone)
  })

  test('loses what a photo in it tells of its origin', async () => {
    const photo = Buffer.from(aJpeg(greyPixels(1, 1), exif({ orientation: 6, perInch: 96 }))).toString('base64')
    const text = await svgText(anSvg('width="4" height="4"', `<image href="data:image/jpeg;base64,${photo}"/>`))
    const [, kept = ''] = /base64,([^"]+)/.exec(text) ?? []
    expect(Buffer.from(kept, 'base64').toString('latin1')).not.toContain('Private')
    expect(readJpeg(Buffer.from(kept, 'base64'))?.orientation).toBe(6)
  })

  test.each([
    ['url(', 1_000_000],
    [`url(${' '.repeat(1000)}`, 2000],
    ['/* ', 1_000_000],
    ['@import', 500_000],
    ['filter:', 500_000],
  ])('full of %s is cleaned in one go', async (piece, times) => {
    expect(cleanCss(piece.repeat(times)).length).toBeLessThan(10)
  })

  test('as thin as a hair, or with all too much in it, is drawn with few pixels', async () => {
    expect(await readPicture(anSvg('width="0.001" height="30000"'))).toBeNull()
    const thin = await readPicture(anSvg('width="20" height="30000"'))
    const pixels = redOfPng(thin?.fallback ?? new Uint8Array())
    expect([pixels.length, pixels[0]?.length]).toEqual([2400, 2])
    const [usual, full] = [1, 100_000].map((weight) => 2400 * 2400 * zoomOf({ width: 2400, height: 2400, weight }) ** 2)
    expect(usual).toBe(2400 * 2400)
    expect(full).toBeCloseTo(400_000, 0)
  })

  test('may have a space before the name of its gradient', async () => {
    const gradient = '<linearGradient id="g"><stop stop-color="#c00"/></linearGradient>'
    const filled = (fill: string) => `${gradient}<rect width="4" height="4" fill="${fill}"/>`
    const [spaced, plain, none] = await Promise.all(
      ['url( #g )', 'url(#g)', 'none'].map((fill) => readPicture(anSvg('width="4" height="4"', filled(fill)))),
    )
    expect(spaced?.fallback).toEqual(plain?.fallback)
    expect(spaced?.fallback).not.toEqual(none?.fallback)
  })

  test('of gradients, veils and letters without end is none, and of many is drawn with fewer pixels', async () => {
    const veil = '<rect width="9" height="9" opacity=".5"/>'
    const styled = (count: number) => `<style>.a{opacity:.5}</style>${'<g class="a"/>'.repeat(count)}`
    const letters = (count: number) => `<text>${'a'.repeat(count)}</text>`
    const attributes = Array.from({ length: 2000 }, (_, at) => ` a${at}=""`).join('')
    const rules = Array.from({ length: 2000 }, (_, at) => `*{fill:url(#a${at})}`).join('')
    for (const content of [
      veil.repeat(6000),
      styled(6000),
      letters(30_000),
      `<g${attributes}/>`,
      `<style>${rules}</style>${'<g/>'.repeat(2000)}`,
    ]) {
      expect(readSvg(anSvg('width="9" height="9"', content))).toBeNull()
    }
    expect(readSvg(anSvg('width="900" height="900"', letters(3000)))?.weight).toBeGreaterThan(3000)
    const [few, many] = [1, 200].map((count) => readSvg(anSvg('width="800" height="800"', veil.repeat(count))))
    expect([few === undefined || few === null, many === undefined || many === null]).toEqual([false, false])
    if (few && many) expect(zoomOf(many)).toBeLessThan(zoomOf(few) / 3)
  })

  test('tells its size by its first tag alone', async () => {
    const cut = '<!-- a --><svg xmlns="http://www.w3.org/2000/svg" width="2in" height="1in"><g><unfinished'
    const sizes = await sizesOfPictures(aMarkdownTree('![](a.svg)'), neutral, async () => Buffer.from(cut), new Map())
    expect(sizes('a.svg')).toEqual({ width: 192, height: 96 })
  })

  test('that a text carries itself is measured, and its address, which is all of it, is not kept', async () => {
    const carried = `data:image/svg+xml;base64,${Buffer.from(anSvg('width="2in" height="1in"', '')).toString('base64')}`
    const known = new Map()
    const tree = aMarkdownTree(`![](${carried})\n\n![](attachments/a.svg)`)
    const sizes = await sizesOfPictures(tree, neutral, async () => anSvg('width="1in" height="1in"', ''), known)
    expect([sizes(carried), sizes('attachments/a.svg')]).toEqual([
      { width: 192, height: 96 },
      { width: 96, height: 96 },
    ])
    expect([...known.keys()]).toEqual(['attachments/a.svg'])
  })

  test('with a picture of megabytes in it is read without running out of anything', async () => {
    const noise = greyPixels(1000, 1000).map((row, y) => row.map((_, x) => (x * 7919 + y * 104_729 + x * y) & 0xff))
    const inner = Buffer.from(aPng(noise)).toString('base64')
    const svg = anSvg('width="10" height="10"', `<image width="10" height="10" href="data:image/png;base64,${inner}"/>`)
    expect((await readPicture(svg))?.width).toBe(10)
  })
})

test('a file of any other kind is no picture, whatever its name', async () => {
  for (const text of ['GIF89a', 'BM', 'II*\0', '%PDF-1.7', '<!doctype html>', '', 'RIFF\0\0\0\0WEBP']) {
    expect(await readPicture(new TextEncoder().encode(text))).toBeNull()
  }
})

test('a picture is shown up to the size a library keeps, and not beyond', async () => {
  const picture = aPng(greyPixels(4, 4))
  const padded = (length: number) => Buffer.concat([picture, Buffer.alloc(length - picture.length)])
  expect(await readPicture(padded(mostAttachmentBytes))).not.toBeNull()
  expect(await readPicture(padded(mostAttachmentBytes + 1))).toBeNull()
})
