import { describe, expect, it } from '@jest/globals'
import { operations } from '../../../src/operations/index.ts'
import { selectProblems } from '../../../src/operations/selection/select-projects.ts'
import { anInput } from '../../support/inputs.ts'

const tagging = { operation: 'tag', 'metadata-tags': 'none' } as const

describe('a selection of projects', () => {
  it.each([
    ['tag', { ...tagging, select: 'name=a' }, []],
    ['tag', { operation: 'tag', select: 'name=a' }, ['metadata-tags']],
    ['tag', { ...tagging, select: 'name=a', 'project-name': 'b' }, ['select']],
    ['tag', { ...tagging, select: 'older-than=9d' }, ['select']],
    ['sync', { select: 'name=a' }, ['select']],
    ['sync', {}, []],
  ] as const)('of %s with %j has problems with %j', (name, raw, problems) => {
    const found = selectProblems(anInput(raw), operations[name])
    expect(found.map(({ input }) => input)).toEqual(problems)
  })
})
