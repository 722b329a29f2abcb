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
        notified: {
          ...rule,
          status: dryRun ? 'planned' : 'set',
          compared: { tags: [], of: 3 },
        },
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

  const ends = [
    ['planned', 'would be custom', 'It would apply'],
    ['set', 'setup notification custom', 'as it was sent'],
    ['not-done', 'setup notification not set', 'was not sent'],
    ['refused', 'setup notification refused', 'Mend said: `No *no*`'],
    ['unclear', 'setup notification unclear', 'Look in Mend.'],
  ] as const

  it.each(ends)('tells one that is %s from the others', (status, ...words) => {
    const notified = {
      ...rule,
      status,
      ...(status === 'refused' && { said: 'No *no*' }),
      ...(status === 'unclear' && { look: 'Look in Mend.' }),
    }
    const { summary, outputs } = present(
      aResult({ operation: 'notify', notified }),
      presentOptions(),
    )
    for (const word of words) expect(summary).toContain(word)
    const others = ends.filter(([other]) => other !== status)
    for (const [, , other] of others) expect(summary).not.toContain(other)
    expect(JSON.parse(outputs['json'] ?? '').notification).toEqual(notified)
  })
})
