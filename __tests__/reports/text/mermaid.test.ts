import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { graph, label, pie } from '../../../src/reports/text/mermaid.ts'
import { hostileTexts } from '../../support/results.ts'

/** Anything at all, and what means something to Mermaid, Markdown or HTML. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...hostileTexts),
  fc
    .array(
      fc.constantFrom(
        ...'"#;[](){}<>|`%&:*_~-+=.\\/@\n\r\t 1aé',
        '#quot;',
        '-->',
        '%%{init: {}}%%',
        'end',
        'graph LR',
        'style n1 fill:#f00;',
        'click n1 "https://evil.example"',
        'www.',
        '1. ',
        '- ',
        '<br/>',
        '&lt;',
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
)

/** Letters and digits of any script, spaces, single hyphens and points inside, numbered signs. */
const quoted = String.raw`"(?:[\p{L}\p{N} ]|(?<=[\p{L}\p{N}])[-.](?=[\p{L}\p{N}])|#\d{1,7};)+"`
const kinds = 'critical|high|medium|low|unrated'
const graphLine = new RegExp(
  [
    'graph LR',
    String.raw`  n\d+\[${quoted}\](?::::(?:${kinds}))?`,
    String.raw`  n\d+ -->(?:\|\d+ more\|)? n\d+`,
    String.raw`  classDef (?:${kinds}) stroke:#[\da-f]{6},stroke-width:3px`,
  ]
    .map((line) => `^${line}$`)
    .join('|'),
  'u',
)
const pieLine = new RegExp(
  [
    String.raw`%%\{init: \{"themeVariables": \{"pie\d": "#[\da-f]{6}"(?:, "pie\d": "#[\da-f]{6}")*\}\}\}%%`,
    'pie showData',
    String.raw`  ${quoted} : \d+`,
  ]
    .map((line) => `^${line}$`)
    .join('|'),
  'u',
)

function linesOf(diagram: string): string[] {
  const [open, ...lines] = diagram.split('\n')
  expect(open).toBe('```mermaid')
  expect(lines.pop()).toBe('```')
  return lines
}

describe('a label', () => {
  const table: readonly (readonly [string, string])[] = [
    ['spring-core 5.3.31', 'spring-core 5.3.31'],
    ['@babel/core', '#64;babel#47;core'],
    ['a"b', 'a#34;b'],
    ['1. one', '1#46; one'],
    ['- item', '#45; item'],
    ['www.evil.example', 'www#46;evil#46;example'],
    ['a--b', 'a#45;#45;b'],
    ['end', 'end'],
    ['style:#1;', 'style#58;#35;1#59;'],
    ['😀', '#128512;'],
    ['', 'blank'],
    ['\u200B', 'blank'],
  ]
  for (const [text, shown] of table) {
    it(`of ${JSON.stringify(text)} is ${shown}`, () => {
      expect(label(text)).toBe(shown)
    })
  }

  it('is cut before it is encoded, so that no code is cut', () => {
    expect(label('"'.repeat(9), 3)).toBe('#34;#34;#8230;')
  })
})

describe('a diagram', () => {
  it('keeps to its grammar, whatever the boxes are called', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), (texts) => {
        const boxes = texts.map((text, index) => ({
          id: `${text}${index}`,
          text,
          ...(index % 2 && { kind: 'high' }),
        }))
        const arrows = boxes.slice(1).map(({ id: to }, index) => ({
          from: boxes[index]?.id ?? '',
          to,
          skipped: index % 3,
        }))
        const borders = { high: '#e16f24', low: '#218bff' }
        for (const line of linesOf(graph({ boxes, arrows, borders }))) {
          expect(line).toMatch(graphLine)
        }
      }),
    )
  })

  it('keeps to its grammar, whatever the slices are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: anyText, size: fc.integer({ min: 1 }) }), {
          minLength: 2,
          maxLength: 9,
        }),
        (slices) => {
          for (const line of linesOf(pie(slices))) {
            expect(line).toMatch(pieLine)
          }
        },
      ),
    )
  })

  it('says how many boxes an arrow leaves out', () => {
    const boxes = ['a', 'b'].map((id) => ({ id, text: id }))
    const arrows = [{ from: 'a', to: 'b', skipped: 3 }]
    expect(graph({ boxes, arrows, borders: {} })).toContain('n1 -->|3 more| n2')
  })
})

describe('a pie', () => {
  it('has the largest slice and its color first, and no slice of size 0', () => {
    const slices = [
      { name: 'low', size: 2, color: '#218bff' },
      { name: 'high', size: 9, color: '#e16f24' },
      { name: 'none', size: 0, color: '#000000' },
    ]
    expect(linesOf(pie(slices))).toEqual([
      '%%{init: {"themeVariables": {"pie1": "#e16f24", "pie2": "#218bff"}}}%%',
      'pie showData',
      '  "high" : 9',
      '  "low" : 2',
    ])
  })

  it('is left out when there is only one slice', () => {
    expect(pie([{ name: 'MIT', size: 5 }])).toBe('')
  })
})
