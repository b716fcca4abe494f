#!/usr/bin/env node
/**
 * Writes the widths of letters that pages are laid out with, src/shared/layout/fonts, from installed fonts:
 *
 *   node scripts/make-font-widths.mjs /usr/share/fonts/truetype
 *
 * The fonts are Debian's fonts-crosextra-carlito, fonts-crosextra-caladea and fonts-liberation. Only measures are
 * taken from them: how far each letter moves the pen, and how high a line is.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const families = [
  { file: 'Carlito', name: 'carlito', twin: 'Calibri', licence: 'SIL Open Font License 1.1' },
  { file: 'Caladea', name: 'caladea', twin: 'Cambria', licence: 'SIL Open Font License 1.1' },
  { file: 'LiberationSans', name: 'liberation-sans', twin: 'Arial', licence: 'GNU GPL 2 with the font exception' },
  {
    file: 'LiberationSerif',
    name: 'liberation-serif',
    twin: 'Times New Roman',
    licence: 'GNU GPL 2 with the font exception',
  },
  {
    file: 'LiberationMono',
    name: 'liberation-mono',
    twin: 'Courier New',
    licence: 'GNU GPL 2 with the font exception',
  },
]
const faces = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' }
const target = join(import.meta.dirname, '../src/shared/layout/fonts')

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
}

/** @param {Buffer} font @param {string} tag */
function table(font, tag) {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16
    if (font.toString('latin1', at, at + 4) !== tag) continue
    const start = font.readUInt32BE(at + 8)
    return font.subarray(start, start + font.readUInt32BE(at + 12))
  }
  return null
}

/** @param {Buffer} font @param {string} tag */
function needed(font, tag) {
  const found = table(font, tag)
  if (found === null) throw new Error(`The font has no table ${tag}.`)
  return found
}

/** Glyphs by character, from the table of the basic plane. @param {Buffer} font */
function glyphOf(font) {
  const cmap = needed(font, 'cmap')
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const part = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    if (part.readUInt16BE(0) !== 4) continue
    const doubled = part.readUInt16BE(6)
    return (/** @type {number} */ code) => {
      for (let at = 0; at < doubled; at += 2) {
        const start = part.readUInt16BE(16 + doubled + at)
        if (code > part.readUInt16BE(14 + at)) continue
        if (code < start) return 0
        const delta = part.readUInt16BE(16 + doubled * 2 + at)
        const place = 16 + doubled * 3 + at
        const offset = part.readUInt16BE(place)
        if (offset === 0) return (code + delta) & 0xffff
        const glyph = part.readUInt16BE(place + offset + (code - start) * 2)
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff
      }
      return 0
    }
  }
  throw new Error('The font has no characters of the basic plane.')
}

/** @param {Buffer} font */
function advanceOf(font) {
  const metrics = needed(font, 'hmtx')
  const count = needed(font, 'hhea').readUInt16BE(34)
  return (/** @type {number} */ glyph) => metrics.readUInt16BE(Math.min(glyph, count - 1) * 4)
}

/** Sequences of glyphs that the feature "liga" draws as one. @param {Buffer} font */
function ligaturesOf(font) {
  const gsub = table(font, 'GSUB')
  if (gsub === null) return []
  const features = gsub.subarray(gsub.readUInt16BE(6))
  const lookups = gsub.subarray(gsub.readUInt16BE(8))
  /** @type {Set<number>} */
  const used = new Set()
  for (let index = 0; index < features.readUInt16BE(0); index += 1) {
    const at = 2 + index * 6
    if (features.toString('latin1', at, at + 4) !== 'liga') continue
    const feature = features.subarray(features.readUInt16BE(at + 4))
    for (let each = 0; each < feature.readUInt16BE(2); each += 1) used.add(feature.readUInt16BE(4 + each * 2))
  }
  /** @type {{ parts: number[], glyph: number }[]} */
  const found = []
  for (const index of used) {
    const lookup = lookups.subarray(lookups.readUInt16BE(2 + index * 2))
    for (let each = 0; each < lookup.readUInt16BE(4); each += 1) {
      let part = lookup.subarray(lookup.readUInt16BE(6 + each * 2))
      let type = lookup.readUInt16BE(0)
      if (type === 7) {
        type = part.readUInt16BE(2)
        part = part.subarray(part.readUInt32BE(4))
      }
      if (type === 4) found.push(...ligaturesIn(part))
    }
  }
  return found
}

/** @param {Buffer} part */
function ligaturesIn(part) {
  const firsts = coverage(part.subarray(part.readUInt16BE(2)))
  return firsts.flatMap((first, index) => {
    const set = part.subarray(part.readUInt16BE(6 + index * 2))
    return Array.from({ length: set.readUInt16BE(0) }, (_, each) => {
      const ligature = set.subarray(set.readUInt16BE(2 + each * 2))
      const others = Array.from({ length: ligature.readUInt16BE(2) - 1 }, (_, at) => ligature.readUInt16BE(4 + at * 2))
      return { parts: [first, ...others], glyph: ligature.readUInt16BE(0) }
    })
  })
}

/** @param {Buffer} part */
function coverage(part) {
  const count = part.readUInt16BE(2)
  if (part.readUInt16BE(0) === 1) return Array.from({ length: count }, (_, index) => part.readUInt16BE(4 + index * 2))
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [part.readUInt16BE(4 + index * 6), part.readUInt16BE(6 + index * 6)]
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  }).flat()
}

/** @param {number} from @param {number} to */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

const latin = [...range(0x20, 0x7e), ...range(0xa0, 0x17f)]
const signs = [...range(0x2010, 0x2044), 0x20ac, 0x2116, 0x2122, 0x2190, 0x2192, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265]
const ligatureLetters = 'bfhijklt'

/** @param {number[]} numbers */
function lines(numbers) {
  const [first] = numbers
  // Every letter of a typewriter's face is as wide as the others.
  if (numbers.every((number) => number === 0 || number === first)) return `      ${first}`
  const words = numbers.join(' ').match(/.{1,112}(?:\s|$)/g) ?? []
  return words.map((line) => `      ${line.trim()}`).join('\n')
}

/** @param {Buffer} font */
function faceOf(font) {
  const [glyph, advance] = [glyphOf(font), advanceOf(font)]
  const widthOf = (/** @type {number} */ code) => (glyph(code) === 0 ? 0 : advance(glyph(code)))
  const average = (/** @type {number[]} */ codes) => {
    const widths = codes.map(widthOf).filter((width) => width > 0)
    return widths.length === 0 ? 0 : Math.round(widths.reduce((sum, next) => sum + next, 0) / widths.length)
  }
  const letterOf = new Map([...ligatureLetters].map((letter) => [glyph(letter.charCodeAt(0)), letter]))
  const ligatures = ligaturesOf(font).flatMap(({ parts, glyph: whole }) => {
    const letters = parts.map((part) => letterOf.get(part) ?? '?').join('')
    const apart = parts.reduce((sum, part) => sum + advance(part), 0)
    return letters.includes('?') ? [] : [`${letters} ${advance(whole) - apart}`]
  })
  const own = `    ligatures: '${ligatures.join(' ')}',`
  return [
    `    latin: \`\n${lines(latin.map(widthOf))}\`,`,
    `    signs: \`\n${lines(signs.map(widthOf))}\`,`,
    `    greek: ${average(range(0x3b1, 0x3c9))},`,
    `    cyrillic: ${average(range(0x430, 0x44f))},`,
    own.length > 120 ? own.replace(': ', ':\n      ') : own,
  ].join('\n')
}

/** Height above and below the line, and the gap between lines, as the font itself asks for. @param {Buffer} font */
function heightsOf(font) {
  const [lines, system] = [needed(font, 'hhea'), needed(font, 'OS/2')]
  const typographic = (system.readUInt16BE(62) & 128) !== 0
  return typographic
    ? [system.readInt16BE(68), -system.readInt16BE(70), system.readInt16BE(72)]
    : [lines.readInt16BE(4), -lines.readInt16BE(6), lines.readInt16BE(8)]
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Say where the fonts are, such as /usr/share/fonts/truetype.')
const files = filesBelow(folder)
for (const { file, name, twin, licence } of families) {
  const fonts = Object.entries(faces).map(([face, ending]) => {
    const path = files.find((each) => basename(each) === `${file}-${ending}.ttf`)
    if (path === undefined) throw new Error(`${file}-${ending}.ttf is not below ${folder}.`)
    return { face, font: readFileSync(path) }
  })
  const [{ font }] = /** @type {[{ font: Buffer }]} */ (/** @type {unknown} */ (fonts))
  const [ascent, descent, gap] = heightsOf(font)
  const variable = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const text = [
    "import type { FontFamily } from './font-family'",
    '',
    `/**\n * Measures of ${file.replace(/(?<=[a-z])(?=[A-Z])/, ' ')}, which is as wide as ${twin}; written by scripts/make-font-widths.mjs.\n * The font’s licence is the ${licence}; this file holds numbers read from it, no outlines.\n */`,
    `export const ${variable}: FontFamily = {`,
    `  unitsPerEm: ${needed(font, 'head').readUInt16BE(18)},`,
    `  ascent: ${ascent},`,
    `  descent: ${descent},`,
    `  gap: ${gap},`,
    ...fonts.map(({ face, font: each }) => `  ${face}: {\n${faceOf(each)}\n  },`),
    '}',
    '',
  ].join('\n')
  writeFileSync(join(target, `${name}.ts`), text)
}
