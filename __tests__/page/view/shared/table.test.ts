import { expect, it, jest } from '@jest/globals'
import { scenes } from '../../../reports/scenes.ts'
import { inBrowser } from '../../../support/browse.ts'

jest.setTimeout(60_000)

const { result: policy } = scenes.find(({ name }) => name === 'policy')!

inBrowser('a short table', (browse) => {
  it('has its numbers, and what stands above them, at the right', async () => {
    const page = await browse(policy, '#/compare')
    const table = page.getByRole('region', { name: 'Before and now' })
    const parts = [
      table.getByRole('columnheader', { name: 'Now' }),
      table.getByRole('cell', { name: '12' }),
    ]
    for (const part of parts) {
      await part.waitFor()
      const align = await part.evaluate(
        (cell) => getComputedStyle(cell).textAlign,
      )
      expect(align).toBe('right')
    }
  })
})
