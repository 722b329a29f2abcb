import { describe, expect, it } from '@jest/globals'
import { present } from '../../../src/reports/present.ts'
import { aResult, presentOptions } from '../../support/results.ts'

describe('the summary of a notification rule', () => {
  const rule = { action: 'CUSTOM', keyRegex: 'a', valueRegex: 'b' } as const
  const shown = (dryRun: boolean) =>
    present(
      aResult({
        operation: 'notify',
        dryRun,
        notified: { ...rule, sent: !dryRun, compared: { tags: [], of: 3 } },
      }),
      presentOptions(),
    ).summary

  it('says that it cannot be read back, and that no tag matches', () => {
    expect(shown(false)).toContain(
      'Mend has no request that reads this rule back',
    )
    expect(shown(false)).toContain(
      "None of the project's 3 present tags matches.",
    )
  })

  it('says on a dry run what would be set', () => {
    expect(shown(true)).toContain('setup notification would be custom')
    expect(shown(true)).not.toContain('as it was sent')
  })
})
