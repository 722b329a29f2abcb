import { describe, expect, it } from '@jest/globals'
import type { RunnerResult } from '../../scripts/runner.ts'
import { type Theater, theater } from '../support/play.ts'

const before = { env: 'dev', legacy: '1', CTX: 'scanner', owner: 'web' }
const inputs = {
  operation: 'tag',
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

/** The plan as the log shows it, sorted. */
function logged({ log }: RunnerResult): string[] {
  return log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[+-] /.test(line))
    .sort()
}

/** The plan as the rows of the summary's tables show it, sorted. */
function summarized({ summary }: RunnerResult): string[] {
  const row = /^\| (➕|➖)[^|]*\| `([^`]+)` \| `([^`]+)` \|$/gm
  return [...summary.matchAll(row)]
    .map(
      ([, sign, key, value]) => `${sign === '➕' ? '+' : '-'} ${key}=${value}`,
    )
    .sort()
}

/** The writes that the server has seen, in the plan's notation, sorted. */
function sent(stage: Theater): string[] {
  return stage
    .requests()
    .filter((line) => !line.startsWith('get'))
    .map((line) => {
      const tag = line.slice(line.lastIndexOf(' ') + 1)
      return `${line.startsWith('save') ? '+' : '-'} ${tag}`
    })
    .sort()
}

describe('the plan of a tag run', () => {
  it('is in log and summary what is then sent, and a dry run shows the same and sends nothing', async () => {
    const stage = await theater()
    const project = stage.project(before)
    const dry = await stage.run({ ...inputs, 'dry-run': 'true' })
    expect(sent(stage)).toEqual([])
    expect(dry.outputs['result']).toBe('planned')
    expect(logged(dry)).toEqual(plan)
    expect(summarized(dry)).toEqual(plan)

    const done = await stage.run(inputs)
    expect(sent(stage)).toEqual(plan)
    expect(logged(done)).toEqual(plan)
    expect(summarized(done)).toEqual(plan)
    expect(Object.fromEntries(project.tags)).toEqual({
      env: ['prod', 'test'],
      CTX: ['scanner'],
      owner: ['web'],
      branch: ['main'],
    })
  })

  it('leaves out what a refused value spares, and says so', async () => {
    const stage = await theater({
      faults: [
        {
          fault: { name: 'hiccup' },
          requestType: 'saveProjectTag',
          times: 99,
        },
      ],
    })
    stage.project({ env: 'dev', legacy: '1' })
    const result = await stage.run({
      ...inputs,
      'metadata-tags': 'none',
      tags: 'env=prod',
      retries: '0',
    })
    expect(sent(stage)).toEqual(['+ env=prod', '+ tier=1', '- legacy=1'])
    expect(result.outputs).toMatchObject({
      result: 'error',
      'tags-added': '1',
      'tags-removed': '1',
    })
    expect(result.summary).toMatch(/left in place \| `env` \| `dev`/)
    expect(result.annotations).toHaveLength(1)
    expect(JSON.parse(result.outputs['json'] ?? '').tags[0].spared).toEqual([
      { key: 'env', value: 'dev' },
    ])
  })
})
