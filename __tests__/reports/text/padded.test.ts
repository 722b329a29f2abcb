import { describe, expect, it } from '@jest/globals'
import { present } from '../../../src/reports/present.ts'
import { md } from '../../../src/reports/text/markdown.ts'
import { padded } from '../../../src/reports/text/padded.ts'
import { presentOptions } from '../../support/results.ts'
import { scenes } from '../scenes.ts'

/** As GitHub shows them, in pixels. */
const widths = { letter: 8, space: 4.1, id: 145, dot: 24, score: 36 }

const idCell =
  /^(?<dot>[🔴🟠🟡🔵⚪]&nbsp;)?(?<score>\d+\.\d&nbsp;)?[[`]?CVE-\d/u

/** The headers above ids, with what they need to hold an id of seven digits. */
function headersOfIds(summary: string): [string, number][] {
  return summary.split('\n\n').flatMap((block) => {
    const [first, , ...rows] = block
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.slice(2, -2).split(' | '))
    return (first ?? []).flatMap((header, column): [string, number][] => {
      const needs = rows.map((row) => neededBy(row[column] ?? ''))
      return Math.max(0, ...needs) > 0 ? [[header, Math.max(...needs)]] : []
    })
  })
}

function neededBy(cell: string): number {
  const { dot, score } = idCell.exec(cell)?.groups ?? {}
  if (!idCell.test(cell)) return 0
  return widths.id + (dot ? widths.dot : 0) + (score ? widths.score : 0)
}

function widthOf(header: string): number {
  const spaces = header.split('&nbsp;').length - 1
  const letters = header.replaceAll('&nbsp;', '').length
  return letters * widths.letter + spaces * widths.space
}

describe('a header above ids', () => {
  const found = new Map(
    scenes.flatMap(({ result }) =>
      headersOfIds(present(result, presentOptions()).summary ?? ''),
    ),
  )

  it.each([...found])('%s is wide enough for an id', (header, needed) => {
    expect(widthOf(header)).toBeGreaterThanOrEqual(needed)
  })

  it('is that of each table', () => {
    const titles = [...found.keys()].map((one) => one.split('&nbsp;'))
    expect(titles.map(([first]) => first).sort()).toEqual([
      'Fixed',
      'New',
      'Vulnerabilities',
      'Vulnerability',
      'Waived',
    ])
  })

  it('has spaces that hold it open', () => {
    expect(padded(md`Id`, 3)).toBe('Id&nbsp;&nbsp;&nbsp;')
  })
})
