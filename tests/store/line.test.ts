import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeLine, encodeLine, LineReader } from '../../src/main/store/line'
import { crc32, ownCrc32 } from '../../src/main/zip/crc32'

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)))

test('the checksum made here is the one that zip and PNG use', () => {
  expect(ownCrc32(Buffer.from('123456789')).toString(16)).toBe('cbf43926')
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
      const whole = Buffer.concat([first, second])
      expect(ownCrc32(second, ownCrc32(first))).toBe(ownCrc32(whole))
      expect(crc32(whole)).toBe(ownCrc32(whole))
    }),
  )
})

describe('a line', () => {
  test('gives back what was put into it', () => {
    fc.assert(
      fc.property(json, (value) => {
        const { bytes, sum } = encodeLine(value)
        expect(decodeLine(Buffer.from(bytes), 0, bytes.length - 1)).toEqual({ value, sum })
      }),
    )
  })

  test('whose bytes have changed anywhere is none', () => {
    const { bytes } = encodeLine({ name: 'Côte d’Ivoire', note: 'two\nlines' })
    for (let at = 0; at < bytes.length - 1; at += 1) {
      for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ bit
        expect(decodeLine(changed, 0, changed.length - 1)).toBeNull()
      }
    }
  })

  test('that is cut short is none', () => {
    const bytes = Buffer.from(encodeLine({ name: 'Malta' }).bytes)
    for (let end = 0; end < bytes.length - 1; end += 1) expect(decodeLine(bytes, 0, end)).toBeNull()
  })
})

test('lines are found however the bytes come, with damaged ones in between', () => {
  fc.assert(
    fc.property(fc.array(json, { minLength: 1 }), fc.array(fc.nat(40)), fc.nat(), (values, sizes, damaged) => {
      const lines = values.map((value) => Buffer.from(encodeLine(value).bytes))
      const bad = damaged % lines.length
      lines[bad]?.fill(64, 0, 4)
      const bytes = Buffer.concat([...lines, Buffer.from('the rest')])
      const reader = new LineReader()
      const found = []
      let at = 0
      for (const size of [...sizes, bytes.length]) {
        found.push(...reader.push(bytes.subarray(at, at + size)))
        at += size
      }
      expect(found.map(({ line }) => line?.value)).toEqual(
        values.map((value, index) => (index === bad ? undefined : value)),
      )
      expect(found.map(({ start, end }) => bytes.subarray(start, end))).toEqual(lines)
      expect(Buffer.from(reader.rest.bytes).toString()).toBe('the rest')
    }),
  )
})
