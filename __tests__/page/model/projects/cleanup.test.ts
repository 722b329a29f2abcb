import { describe, expect, it } from '@jest/globals'
import {
  type CleanupOrder,
  chosenRows,
  cleanupResults,
  cleanupRows,
} from '../../../../src/page/model/projects/cleanup.ts'
import { pageFacts } from '../../../../src/reports/json/report.ts'
import { operationScenes } from '../../../reports/operation-scenes.ts'
import { aResult } from '../../../support/results.ts'

function rowsOf(scene: string) {
  const found = operationScenes.find(({ name }) => name === scene)
  const result = found?.result ?? aResult()
  return cleanupRows(pageFacts(result, { generatedAt: new Date(0) }))
}

const rows = rowsOf('cleanup-ends')
const everything = { text: '', order: undefined, status: undefined }
const names = (choice: Partial<typeof everything> | object) =>
  chosenRows(rows, { ...everything, ...choice }).map(({ name }) =>
    name.replace('shop_', ''),
  )

describe('the projects of a cleanup', () => {
  it('have result, date and reason; what came in between before the plan', () => {
    const byName = new Map(rows.map((row) => [row.name, row]))
    const deleted = byName.get('shop_pr-1')
    const gone = byName.get('shop_pr-2')
    expect(deleted).toEqual({
      status: 'deleted',
      icon: '🗑️',
      result: 'deleted',
      attention: 4,
      product: 'Shop',
      name: 'shop_pr-1',
      lastScan: '2026-03-01T10:01:32Z',
      ageDays: 412,
      why: 'last scanned 412 days ago',
    })
    expect(gone?.why).toBe('another deletion came first')
  })

  it('are called otherwise in a run that deletes', () => {
    expect(rowsOf('cleanup-planned')[0]?.result).toBe('would be deleted')
    expect(rowsOf('cleanup-incomplete')[0]?.result).toBe('not deleted yet')
  })

  it('are none in another run', () => {
    expect(rowsOf('another')).toEqual([])
  })

  it.each([
    ['by name and product', { text: ' SHOP shop_pr-4' }, ['pr-4']],
    ['by what came in between', { text: 'in the meantime' }, ['pr-6']],
    ['by how they ended', { status: 'failed' }, ['pr-5']],
    ['by both', { status: 'failed', text: 'pr-4' }, []],
  ])('are found %s', (_, choice, found) => {
    expect(names(choice)).toEqual(found)
  })

  it.each<[CleanupOrder, string, string]>([
    ['attention', 'pr-4', 'pr-6'],
    ['product', '=cmd|`@octocat`<b>', 'pr-8'],
    ['name', '=cmd|`@octocat`<b>', 'pr-8'],
    ['lastScan', 'pr-4', 'pr-8'],
  ])('are sorted by %s from %j to %j', (order, first, last) => {
    const sorted = names({ order })
    expect([sorted[0], sorted.at(-1)]).toEqual([first, last])
  })

  it('are counted by how they ended, those that need attention first', () => {
    const counts = cleanupResults(rows).map(
      ({ result, count }) => `${result}: ${count}`,
    )
    expect(counts).toEqual([
      'unclear: 1',
      'refused: 1',
      'not deleted: 1',
      'undecided: 1',
      'not deleted yet: 1',
      'deleted: 2',
      'gone already: 1',
      'kept: 1',
    ])
  })
})
