import { describe, expect, it } from '@jest/globals'
import { inventoryFigures } from '../../../../src/domain/inventory/figures.ts'
import { beforeAfter } from '../../../../src/reports/findings/compared/before-after.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'

const vulnerable = aLibrary({
  keyUuid: 'v',
  vulnerabilities: [aVulnerability({ severity: 'critical' })],
})
const figuresOf = (...libraries: Parameters<typeof aLibrary>[0][]) =>
  inventoryFigures({ libraries: libraries.map((one) => aLibrary(one)) })

describe('the numbers before and now', () => {
  it('stand below each other, with what changed', () => {
    const before = figuresOf({ keyUuid: 'a', outdated: false })
    const now = figuresOf({ keyUuid: 'a', outdated: false }, vulnerable)
    const lines = beforeAfter(before, now).split('\n')
    expect(lines[0]).toMatch(/^\| {2}\| Libraries \| Vulnerable \| 🔴/)
    expect(lines[2]).toBe('| Before | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |')
    expect(lines[3]).toMatch(
      /^\| Now \| \*\*2\*\*&nbsp;\(\\\+1\) \| \*\*1\*\*&nbsp;\(\\\+1\) \| \*\*1\*\*&nbsp;\(\\\+1\) \| 0 \|/,
    )
    expect(beforeAfter(now, before)).toContain('**1**&nbsp;(−1)')
  })

  it('leave out what one side does not know', () => {
    const before = { ...figuresOf({ keyUuid: 'a' }), risk: undefined }
    const shown = beforeAfter(before, figuresOf({ keyUuid: 'a' }, vulnerable))
    expect(shown).toContain('Libraries')
    expect(shown).not.toContain('critical')
  })

  it('are nothing where none differs, or one side is missing', () => {
    const figures = figuresOf({ keyUuid: 'a' })
    expect(beforeAfter(figures, figures)).toBe('')
    expect(beforeAfter(undefined, figures)).toBe('')
    expect(beforeAfter(figures, undefined)).toBe('')
  })
})
