import { expect, it, jest } from '@jest/globals'
import type { Library } from '../../../../src/domain/library/library.ts'
import { libraries } from '../../../reports/scenes.ts'
import { phone } from '../../../support/accessibility.ts'
import { inBrowser } from '../../../support/browse.ts'
import { aResult, reported } from '../../../support/results.ts'

jest.setTimeout(60_000)

const licensed = (...names: string[]): Library[] =>
  names.map((name, at) => ({
    ...libraries[1]!,
    keyUuid: `k${at}`,
    licenses: name ? [{ name }] : [],
  }))
const many = Array.from({ length: 12 }, (_, at) => `License ${at + 10}`)

inBrowser('the chart of licenses', (browse) => {
  it.each([
    [
      'as one of several, the last',
      licensed('', '', 'MIT', 'Unspecified'),
      ['MIT 1 25%', 'none known 3 75%'],
    ],
    ['alone', licensed(''), ['none known 1 100%']],
    [
      'not where each has one',
      licensed('MIT', 'ISC'),
      ['ISC 1 50%', 'MIT 1 50%'],
    ],
    [
      'beside the others, which it is none of',
      licensed(...many, ''),
      [
        ...many.slice(0, 7).map((name) => `${name} 1 8%`),
        '5 other licenses 5',
        'none known 1 8%',
      ],
    ],
  ])('has "none known" %s', async (_, all, bars) => {
    const page = await browse(aResult({ reported: reported(all) }))
    const chart = page.locator('section', {
      has: page.getByRole('heading', { name: 'Licenses' }),
    })
    const lines = await chart.getByRole('listitem').allInnerTexts()
    expect(lines.map((line) => line.replace(/\s+/g, ' ').trim())).toEqual(bars)
  })

  it('shows the whole of a long name on a phone', async () => {
    const all = licensed('European Union Public License with an exception 1.2')
    const page = await browse(aResult({ reported: reported(all) }), '', {
      viewport: phone,
    })
    const label = page.locator('.bars .label').first()
    await label.waitFor()
    const isCut = await label.evaluate(
      (one) =>
        one.scrollWidth > one.clientWidth ||
        getComputedStyle(one).textOverflow === 'ellipsis',
    )
    expect(isCut).toBe(false)
  })
})
