import { describe, expect, it } from '@jest/globals'
import { operations } from '../../../src/operations/index.ts'
import { selectProblems } from '../../../src/operations/selection/select-problems.ts'
import { anInput } from '../../support/inputs.ts'

const tagging = { operation: 'tag', 'metadata-tags': 'none' } as const

describe('a selection of projects', () => {
  it.each([
    ['tag', { ...tagging, select: 'name=a' }, []],
    ['tag', { operation: 'tag', select: 'name=a' }, ['metadata-tags']],
    ['tag', { ...tagging, select: 'name=a', 'project-name': 'b' }, ['select']],
    ['tag', { ...tagging, select: 'name=a', 'project-token': 'b' }, ['select']],
    ['tag', { ...tagging, select: 'older-than=9d' }, []],
    ['status', { select: 'older-than=9d\nproduct=a' }, []],
    ['report', { select: 'older-than=9d\n!tag=a' }, []],
    ['list-tags', { select: 'name=a', 'project-name': 'b' }, []],
    ['sync', { select: 'name=a' }, ['select']],
    ['wait', { select: 'older-than=9d' }, ['select']],
    ['sync', {}, []],
    ['status', { select: 'name=a', shard: '1/2' }, ['shard']],
    ['list-tags', { shard: 'auto/2' }, ['shard']],
    ['sync', { shard: '1/1' }, ['shard']],
  ] as const)('of %s with %j has problems with %j', (name, raw, problems) => {
    const found = selectProblems(anInput(raw), operations[name])
    expect(found.map(({ input }) => input)).toEqual(problems)
  })
})
