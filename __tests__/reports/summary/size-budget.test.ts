import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bytes } from '../../../src/domain/text/clean.ts'
import {
  fitToBudget,
  maxBytes,
  type Page,
} from '../../../src/reports/summary/size-budget.ts'
import { md, nothing, prose } from '../../../src/reports/text/markdown.ts'

const head = {
  full: md`# passed\n\n12 libraries`,
  verdict: md`# passed\n\nall is well`,
  line: md`passed`,
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
const pages: fc.Arbitrary<Page> = fc
  .array(
    fc.record({ full: words, brief: fc.option(words), priority: fc.nat(5) }),
    {
      maxLength: 8,
    },
  )
  .map((rows) => ({
    head,
    sections: rows.map(({ full, brief, priority }, index) => ({
      id: `s${index}`,
      full: md`S${index} ${prose(full)}`,
      brief: brief === null ? undefined : md`B${index} ${prose(brief)}`,
      priority,
    })),
  }))

describe('fitToBudget', () => {
  it('never exceeds the room, even if nothing is left to show', () => {
    fc.assert(
      fc.property(pages, fc.nat(900), (page, room) => {
        expect(bytes(fitToBudget(page, room).text)).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('always begins with the verdict where there is room for it', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 30, max: 900 }), (page, room) => {
        expect(fitToBudget(page, room).text).toMatch(/^# passed\n/)
      }),
    )
  })

  it('shows no less when there is more room', () => {
    fc.assert(
      fc.property(pages, fc.nat(900), fc.nat(300), (page, room, extra) => {
        const less = fitToBudget(page, room)
        const more = fitToBudget(page, room + extra)
        expect(more.shown).toEqual(expect.arrayContaining([...less.shown]))
        expect(bytes(more.text)).toBeGreaterThanOrEqual(bytes(less.text))
      }),
    )
  })

  it('shows everything in reading order when it fits', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { text, shown } = fitToBudget(page, maxBytes)
        expect(shown).toEqual(page.sections.map(({ id }) => id))
        expect(text).toBe(
          `${[head.full, ...page.sections.map(({ full }) => full)].join('\n\n')}\n`,
        )
      }),
    )
  })

  const long = (letter: string) => prose(letter.repeat(50))
  const page: Page = {
    head,
    sections: [
      { id: 'first', full: long('a'), brief: md`3 more`, priority: 2 },
      { id: 'second', full: long('b'), brief: md`4 more`, priority: 1 },
      { id: 'third', full: long('c'), priority: 3 },
    ],
  }
  const all = bytes(fitToBudget(page, maxBytes).text)

  it('shortens the least important section first', () => {
    const { text } = fitToBudget(page, all - 1)
    expect(text).toContain('4 more')
    expect(text).toContain('aaa')
    expect(text).toContain('ccc')
  })

  it('drops the short forms only after all sections are short', () => {
    const { text, shown } = fitToBudget(page, bytes(`${head.full}\n\n3 more\n`))
    expect(text).toBe(`${head.full}\n\n3 more\n`)
    expect(shown).toEqual(['first'])
  })

  it('falls back to the verdict, to one line, to nothing', () => {
    expect(fitToBudget(page, bytes(head.full) + 1).text).toBe(`${head.full}\n`)
    expect(fitToBudget(page, bytes(head.verdict) + 1).text).toBe(
      `${head.verdict}\n`,
    )
    expect(fitToBudget(page, 12).text).toBe('passed\n')
    expect(fitToBudget(page, 6).text).toBe('')
    expect(fitToBudget(page, 0).text).toBe('')
  })

  it('stays below one million bytes whatever the room', () => {
    const huge = prose('x'.repeat(1_500_000), 2_000_000)
    const sections = [{ id: 'huge', full: huge, priority: 1 }]
    expect(fitToBudget({ head, sections }, 5_000_000).shown).toEqual([])
  })

  it('never uses a short form that is longer than the full one', () => {
    const sections = [
      { id: 'a', full: md`a`, brief: md`much longer`, priority: 1 },
      { id: 'b', full: long('b'), brief: nothing, priority: 2 },
    ]
    const { text } = fitToBudget({ head, sections }, bytes(head.full) + 4)
    expect(text).toBe(`${head.full}\n\na\n`)
  })
})
