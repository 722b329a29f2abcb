import { expect, it, jest } from '@jest/globals'
import type { Result } from '../../../../src/operations/result/result.ts'
import { hierarchy, libraries, scenes } from '../../../reports/scenes.ts'
import { inBrowser } from '../../../support/browse.ts'
import { gated } from '../../../support/comparisons.ts'
import { aResult, ensured, reported } from '../../../support/results.ts'

jest.setTimeout(60_000)

const { result: policy } = scenes.find(({ name }) => name === 'policy')!
const { result: planned } = scenes.find(
  ({ name }) => name === 'delete-planned',
)!
const { result: failure } = scenes.find(({ name }) => name === 'error-5001')!
const judged = (lines: readonly string[], more: Partial<Result> = {}) =>
  aResult({
    ensured: ensured(),
    reported: reported(libraries, hierarchy),
    gated: gated([...lines], libraries),
    ...more,
  })
const both = ['critical > 0', 'high > 60']
const failed = ['critical > 0: 1 (log4j-core 2.14.1)']

inBrowser('the headline', (browse) => {
  it.each([
    [
      'a gate that passed',
      judged(both.slice(1)),
      '✅ Sync passed',
      '1 condition passed',
    ],
    [
      'a gate alone that failed',
      judged(both, { outcome: 'failed', reasons: failed }),
      '❌ Gate failed',
      '1 of 2 conditions failed',
    ],
    [
      'a gate that only warns',
      judged(both, { outcome: 'warned', reasons: failed }),
      '⚠️ Gate warned',
      '1 of 2 conditions failed',
    ],
    [
      'a gate that failed beside something else',
      judged(both, {
        outcome: 'failed',
        reasons: [...failed, 'tag team=web: not allowed'],
      }),
      '❌ Sync failed',
      '1 of 2 conditions failed',
    ],
    [
      'a condition that was not judged',
      judged(['new-critical > 0'], {
        outcome: 'failed',
        reasons: ['new-critical > 0: there is no baseline'],
      }),
      '❌ Gate failed',
      '1 condition not judged',
    ],
    [
      'waivers',
      policy,
      '❌ Gate failed',
      '3 findings waived (2 vulnerabilities, 1 license)',
    ],
    ['a plan', planned, '📝 Delete planned', 'dry run, nothing was changed'],
    ['an error', failure, '💥 Sync error', ''],
  ])('of %s says what ended how', async (_, result, title, phrase) => {
    const page = await browse(result)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.innerText()).toBe(title)
    const verdict = page.locator('.verdict')
    expect(await verdict.innerText()).toContain(phrase)
  })
})
