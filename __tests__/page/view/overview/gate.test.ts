import { expect, it, jest } from '@jest/globals'
import { hierarchy, libraries, scenes } from '../../../reports/scenes.ts'
import { phone } from '../../../support/accessibility.ts'
import { inBrowser } from '../../../support/browse.ts'
import { gated } from '../../../support/comparisons.ts'
import { aResult, reported } from '../../../support/results.ts'

jest.setTimeout(60_000)

const { result: policy } = scenes.find(({ name }) => name === 'policy')!
const judged = (...lines: string[]) =>
  aResult({
    reported: reported(libraries, hierarchy),
    gated: gated(lines, libraries),
  })

inBrowser('the gate', (browse) => {
  it.each([
    ['with findings', judged('high > 60', 'critical > 0'), ['Details']],
    ['without findings', judged('high > 60'), []],
    ['of a policy', policy, ['Details', 'File']],
  ])('%s has a heading above all that it shows', async (_, result, more) => {
    const page = await browse(result)
    const gate = page.getByRole('region', { name: 'Gate' })
    await gate.waitFor()
    expect(await gate.getByRole('columnheader').allInnerTexts()).toEqual([
      ...['Fails if', 'Limit', 'Actual', 'Verdict'],
      ...more,
    ])
  })

  it('says on a phone, too, that a condition is what must not be', async () => {
    const page = await browse(judged('high > 60'), '', { viewport: phone })
    const cell = page.getByRole('cell', { name: 'high > 60' })
    await cell.waitFor()
    expect(await cell.getAttribute('data-title')).toBe('Fails if')
  })
})
