import { describe, expect, it } from '@jest/globals'
import {
  actionWithProject,
  always,
  type BuiltAction,
  type BuiltRun,
} from '../support/built-action.ts'

const before = { env: 'dev', legacy: '1', CTX: 'scanner', owner: 'web' }
const inputs = {
  'metadata-tags': 'branch',
  tags: 'env=prod\nenv=test\nowner=web',
  'product-tags': 'tier=1',
  'remove-tags': 'legacy',
}
const plan = [
  '+ branch=main',
  '+ env=prod',
  '+ env=test',
  '+ tier=1',
  '- env=dev',
  '- legacy=1',
]

/** The plan in the log, sorted. */
function logged({ log }: BuiltRun): string[] {
  return log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[+-] /.test(line))
    .sort()
}

/** The plan in the summary's tables, sorted. */
function summarized({ summary }: BuiltRun): string[] {
  const row = /^\| (➕|➖)[^|]*\| `([^`]+)` \| `([^`]+)` \|$/gm
  return [...summary.matchAll(row)]
    .map(
      ([, sign, key, value]) => `${sign === '➕' ? '+' : '-'} ${key}=${value}`,
    )
    .sort()
}

/** The changes that the server received, in the plan's notation, sorted. */
function sent(action: BuiltAction): string[] {
  return action
    .writes()
    .map((line) => {
      const tag = line.slice(line.lastIndexOf(' ') + 1)
      return `${line.startsWith('save') ? '+' : '-'} ${tag}`
    })
    .sort()
}

describe('the plan of a tag run', () => {
  it('in log and summary is what is sent; a dry run shows the same and sends nothing', async () => {
    const { project, ...action } = await actionWithProject(before)
    const dry = await action.run('tag', { ...inputs, 'dry-run': 'true' })
    expect(sent(action)).toEqual([])
    expect(dry.outputs['result']).toBe('planned')
    expect(logged(dry)).toEqual(plan)
    expect(summarized(dry)).toEqual(plan)

    const done = await action.run('tag', inputs)
    expect(sent(action)).toEqual(plan)
    expect(logged(done)).toEqual(plan)
    expect(summarized(done)).toEqual(plan)
    expect(Object.fromEntries(project.tags)).toEqual({
      env: ['prod', 'test'],
      CTX: ['scanner'],
      owner: ['web'],
      branch: ['main'],
    })
  })

  it('keeps an old value when its new value was refused, and says so', async () => {
    const faults = always({ name: 'hiccup' }, 'saveProjectTag')
    const old = { env: 'dev', legacy: '1' }
    const action = await actionWithProject(old, { faults })
    const result = await action.run('tag', {
      ...inputs,
      'metadata-tags': 'none',
      tags: 'env=prod',
      retries: '0',
    })
    expect(sent(action)).toEqual(['+ env=prod', '+ tier=1', '- legacy=1'])
    expect(result.outputs).toMatchObject({
      result: 'error',
      'tags-added': '1',
      'tags-removed': '1',
    })
    expect(result.summary).toMatch(/left in place \| `env` \| `dev`/)
    expect(result.annotations).toHaveLength(1)
    expect(result.json().tags[0].spared).toEqual([{ key: 'env', value: 'dev' }])
  })
})
