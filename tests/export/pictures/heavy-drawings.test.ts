import { describe, expect, test } from 'vitest'
import { cleanCss } from '../../../src/main/export/pictures/clean-css'
import { readSvg } from '../../../src/main/export/pictures/read-svg'
import { anSvg, aPng, greyPixels } from '../../support/picture-files'

const drawn = (inside: string, attributes = 'width="2000" height="2000"') => readSvg(anSvg(attributes, inside))
const times = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join('')

/** Lines across the whole drawing, in every direction. */
const crossing = (count: number, scale = 1) =>
  `M${times(count, (at) => ` ${((at * 81) % 2000) * scale} ${((at * 729) % 2000) * scale}`)}`
const path = (d: string, more = '') => `<path d="${d}" stroke="red" ${more}/>`
const marker = '<marker id="m" overflow="visible"><rect width="2000" height="2000" opacity=".5"/></marker>'
const points = (count: number) => `M0 0${times(count, () => ' L1 1')}`

describe('a drawing that takes too long', () => {
  test.each([
    ['a marker at each point', `${marker}${path(points(6000), 'marker-mid="url(#m)"')}`],
    ['a marker that a group hands down', `${marker}<g marker-mid="url(#m)">${path(points(6000))}</g>`],
    ['a marker that a rule asks for', `<style>path{marker:url(#m)}</style>${marker}${path(points(6000))}`],
    ['dashes thinner than any pixel', path('M0 0H2000', 'stroke-dasharray="0.002"')],
    ['such dashes of a group', `<g style="stroke-dasharray:.002">${path('M0 0h2000')}</g>`],
    ['such dashes of a rule', `<style>.a{stroke-dasharray:.002}</style>${path('M0 0v2000')}`],
    ['dashes in tiny letters', path('M0 0H2000', 'font-size="0.001" stroke-dasharray="1em"')],
    ['lines all across it', path(crossing(20_000))],
    ['lines all across it, once enlarged', `<g transform="scale(1000)">${path(crossing(20_000, 0.001))}</g>`],
    ['the same by a matrix', `<g transform="matrix(9e2 0 0 9e2 0 0)">${path(crossing(20_000, 0.001))}</g>`],
    ['the same by a view', `<svg viewBox="0 0 2 2">${path(crossing(20_000, 0.001))}</svg>`],
    ['hundreds of thousands of points', path(`M0 0${times(300_000, () => 'l1-1-1 1')}`)],
    ['points far outside', path('M0 0C1e9 1e9-1e9 1e9 5 5')],
    ['arcs far outside', path('M0 0a1e9 1e9 0 115 5')],
    ['a pen wider than the country', path('M0 0h1', 'stroke-width="1e8"')],
    ['letters as large as towns', `<text font-size="9e6">${'a'.repeat(20)}</text>`],
    ['rules for many elements', `<style>${times(6000, (at) => `.a${at}{fill:red}`)}</style>${'<g/>'.repeat(5000)}`],
    [
      'rules that try every ancestor',
      `<style>${'g g g g g rect{fill:red}'.repeat(50)}</style>${'<g>'.repeat(100)}<rect/>${'</g>'.repeat(100)}`,
    ],
  ])('for %s is none', (_, inside) => {
    expect(drawn(inside)?.weight ?? null).toBeNull()
  })

  test('for the pixels of photos in it is none, where one photo is shown', () => {
    const photo = Buffer.from(aPng(greyPixels(3000, 1000))).toString('base64')
    const image = `<image width="9" height="9" href="data:image/png;base64,${photo}"/>`
    expect(drawn(image)).not.toBeNull()
    expect(drawn(image.repeat(7))).toBeNull()
    expect(drawn(`${'<g '}${image.slice(6)}`.repeat(7))).toBeNull()
  })
})

describe('a drawing as people make them', () => {
  test.each([
    [
      'a coast of twenty thousand points',
      path(`M1000 1000${times(20_000, (at) => `l${(at % 7) - 3} ${(at % 5) - 2}`)}`),
    ],
    ['a grid', times(100, (at) => `${path(`M0 ${at * 20}h2000`)}${path(`M${at * 20} 0v2000`)}`)],
    ['dashed borders', `<g stroke-dasharray="4 2">${path(crossing(20))}</g>${path(crossing(50))}`],
    [
      'arrows',
      `<marker id="m"><path d="M0 0l9 4-9 4z"/></marker>${path('M0 0h99', 'marker-end="url(#m)"').repeat(20)}`,
    ],
    ['a page of letters', `<g font-size="20">${`<text>${'a'.repeat(80)}</text>`.repeat(30)}</g>`],
    [
      'classes',
      `<style>${times(40, (at) => `.a${at} .b{fill:red}`)}</style>${'<g class="a1"><g class="b"/></g>'.repeat(500)}`,
    ],
    ['arcs written closely', path('M9 9a5 5 0 011 1a50 50 0 01.5.5'.repeat(50))],
  ])('with %s keeps most of its pixels', (_, inside) => {
    const drawing = drawn(inside)
    expect(drawing).not.toBeNull()
    expect(drawing?.weight).toBeLessThan(30_000)
  })

  test('in units as large as itself weighs no more than in small ones', () => {
    const one = drawn(path('M0 0L1 1', 'stroke-width=".01"').repeat(100), 'width="500" height="500" viewBox="0 0 1 1"')
    const other = drawn(path('M0 0L500 500', 'stroke-width="5"').repeat(100), 'width="500" height="500"')
    expect(one?.weight).toBeCloseTo(other?.weight ?? 0, -3)
  })
})

test.each([
  ["@im@import x;port 'http://x.org/a'; rect{fill:red}", /@import/],
  ['@im@im@import x;port x;port "http://x.org/a";', /@import/],
  ['fi@import a;lter:blur(5px)', /filter:/],
  ['fifilter:x;lter:blur(5px)', /filter:/],
  ['filfilter:x}ter:blur(5px)', /[^r]filter:/],
  ['@imfilter:x;port "http://x.org/a"', /@import/],
  ['a{fill:ur@import x;l(http://x.org/a)}', /url\(/],
  ['a{fill:urfilter:x;l(http://x.org/a)}', /url\(/],
  ['a{fill:urimage(x)l(http://x.org/a)}', /url\(/],
  ['@imurl(x)port "http://x.org/a"', /@import/],
  ['fiurl(x)lter:blur(5px)', /filter:/],
  ['@im/* */port "http://x.org/a"; fi/**/lter:blur(5px)', /@import|filter:/],
])('what is taken out of %s leaves nothing that joins to the same', (css, again) => {
  const clean = cleanCss(css)
  expect(clean).not.toMatch(again)
  expect(cleanCss(clean).replace(/\s+/g, ' ')).toBe(clean.replace(/\s+/g, ' '))
})

test('tags within tags are no drawing', () => {
  expect(drawn('<scr<script/>ipt>alert(1)</script>')).toBeNull()
})
