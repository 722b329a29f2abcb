import { describe, expect, it } from '@jest/globals'
import { present } from '../../../src/reports/present.ts'
import { aResult, presentOptions } from '../../support/results.ts'

describe('the summary of a deletion', () => {
  it.each([
    ['found', '❌ found, not deleted'],
    ['planned', '📝 would be deleted'],
    ['deleted', '🗑️ deleted'],
    ['gone', '🗑️ gone; Mend did not confirm the deletion'],
    ['refused', '❌ refused, not deleted'],
    ['absent', 'nothing to delete'],
  ] as const)('tells of one that is %s', (status, words) => {
    const deleted = {
      scope: 'product',
      name: 'Shop',
      projects: 2,
      status,
    } as const
    const result = aResult({ operation: 'delete', deleted })
    const { outputs, summary } = present(result, presentOptions())
    expect(summary).toContain(words)
    expect(outputs['product-name']).toBe('Shop')
    expect(JSON.parse(outputs['json'] ?? '').deletion).toEqual(deleted)
  })

  it('tells of one that is unclear what to look at', () => {
    const look = 'Look in Mend whether product "Shop" still exists.'
    const deleted = {
      scope: 'product',
      name: 'Shop',
      status: 'unclear',
      look,
    } as const
    const { summary, outputs } = present(
      aResult({ operation: 'delete', deleted }),
      presentOptions(),
    )
    expect(summary).toContain('deletion of product unclear')
    expect(summary).toContain(`❓ unclear: ${look}`)
    expect(JSON.parse(outputs['json'] ?? '').deletion).toEqual(deleted)
  })
})
