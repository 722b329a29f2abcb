import { describe, expect, it } from '@jest/globals'
import { present } from '../../../../src/reports/present.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import {
  aResult,
  presentOptions,
  reported,
  tagged,
} from '../../../support/results.ts'

describe('the tag changes', () => {
  const objects = [tagged({ add: ['a=1'], keep: ['b=2'] })]
  const shown = (overrides: Parameters<typeof aResult>[0]) =>
    present(aResult({ tagged: { objects }, ...overrides }), presentOptions())
      .summary ?? ''
  const contents = {
    reported: reported([aLibrary({ vulnerabilities: [aVulnerability()] })]),
  }

  it('are folded where there is more to look at', () => {
    const summary = shown(contents)
    expect(summary).toContain('<summary>🏷️ Tags: 1 added, 1 unchanged</summary>')
    expect(summary.indexOf('Tags')).toBeGreaterThan(
      summary.indexOf('### Vulnerabilities'),
    )
  })

  it('are open and first on a dry run', () => {
    const summary = shown({ ...contents, dryRun: true, outcome: 'planned' })
    expect(summary.indexOf('### Tags')).toBeGreaterThan(0)
    expect(summary.indexOf('### Tags')).toBeLessThan(
      summary.indexOf('### Vulnerabilities'),
    )
  })

  it('are open where there is nothing else', () => {
    expect(shown({})).toContain('### Tags')
  })
})
