import { describe, expect, it } from '@jest/globals'
import { lexer } from 'marked'
import { flatTree } from '../../../src/domain/inventory/flat-tree.ts'
import { bytes } from '../../../src/domain/text/clean.ts'
import { page } from '../../../src/reports/summary/page.ts'
import { fitToBudget } from '../../../src/reports/summary/size-budget.ts'
import { aLibrary, aNode, aVulnerability } from '../../support/builders.ts'
import { aResult, reported } from '../../support/results.ts'

describe('a summary for 100,000 libraries with 50,000 vulnerabilities', () => {
  const count = 100_000
  const libraries = Array.from({ length: count }, (_, i) =>
    aLibrary({
      keyUuid: `lib-${i}`,
      artifactId: `lib-${i}`,
      vulnerabilities:
        i % 2
          ? [
              aVulnerability({
                id: `CVE-${i}`,
                severity: i % 3 ? 'high' : 'critical',
              }),
            ]
          : [],
      licenses: [{ name: `License ${i % 700}`, copyleft: 'FULL' }],
      outdated: true,
    }),
  )
  const tree = Array.from({ length: 1000 }, (_, i) =>
    aNode({
      keyUuid: `lib-${i}`,
      dependencies: Array.from({ length: 99 }, (_, j) =>
        aNode({ keyUuid: `lib-${1000 + 99 * i + j}` }),
      ),
    }),
  )
  const result = aResult({
    outcome: 'failed',
    reported: reported(libraries, tree),
  })
  const shown = page({
    result,
    tree: flatTree(tree),
    report: 'mend-report.json',
    warnOnly: false,
    links: {},
  })
  const at = (room: number) => fitToBudget(shown, room).text
  const whole = at(1_000_000)
  const size = bytes(whole)

  it('is far below the limit', () => {
    expect(size).toBeLessThan(150_000)
    expect(whole).toContain('50,000 vulnerabilities in 50,000 libraries')
    expect(whole).toContain('49,885 more in `mend-report.json`')
  })

  it('uses all the room there is, and no byte more', () => {
    expect(at(size)).toBe(whole)
    const less = at(size - 1)
    expect(bytes(less)).toBeLessThan(size)
    expect(less).toContain('Dependencies: 100,000 more in `mend-report.json`.')
  })

  it('gives up the tree first and the vulnerabilities last', () => {
    const sections = [
      '🌳',
      '🕰️',
      '🧱',
      '📜',
      'more vulnerable libraries<',
      'Where they come from',
      '| Severity | Library |',
    ]
    const left = (room: number) =>
      sections.filter((sign) => at(room).includes(sign)).length
    const rooms = [size - 1, size / 2, size / 4, 8_000, 5_000, 2_000]
    const counts = rooms.map(left)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(at(8_000)).toContain('| Severity | Library |')
    expect(at(8_000)).not.toContain('🌳')
  })

  it('always has the verdict, the counts, and Markdown that ends', () => {
    for (let room = 1_200; room < size; room = Math.ceil(room * 1.5)) {
      const summary = at(room)
      expect(bytes(summary)).toBeLessThanOrEqual(room)
      expect(summary).toContain('❌ **failed**')
      expect(summary).toContain('🔴&nbsp;critical')
      expect(summary.match(/<details>/g)?.length).toBe(
        summary.match(/<\/details>/g)?.length,
      )
      expect(
        lexer(summary).some(
          ({ type, raw }) => type === 'code' && !/`\n*$/.test(raw),
        ),
      ).toBe(false)
    }
  })
})
