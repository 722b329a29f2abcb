import { describe, expect, it } from '@jest/globals'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import { portfolioProblems } from '../../../src/operations/portfolio/problems.ts'
import { anInput } from '../../support/inputs.ts'

describe('portfolio refuses', () => {
  it.each<[Partial<Record<InputName, string>>, string]>([
    [
      { report: 'hierarchy' },
      'report: operation portfolio reads inventories; expected inventory',
    ],
    [
      { report: 'none' },
      'report: operation portfolio reads inventories; expected inventory',
    ],
    [
      { 'report-formats': 'json, sarif, spdx' },
      'report-formats: operation portfolio writes json, csv, html; found sarif, spdx',
    ],
    [
      { baseline: 'project-name=x' },
      'baseline: operation portfolio compares nothing',
    ],
  ])('%j', (raw, problem) => {
    const found = portfolioProblems(anInput(raw))
    expect(found.map(({ input, text }) => `${input}: ${text}`)).toEqual([
      problem,
    ])
  })

  it('nothing of what it needs', () => {
    const raw = { 'report-formats': 'json, csv, html', shard: '1/2' }
    expect(portfolioProblems(anInput(raw))).toEqual([])
  })
})
