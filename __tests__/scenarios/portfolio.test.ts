import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { addFleet } from '../../src/simulator/seed/fleet.ts'
import { filesOf } from '../operations/portfolio/portfolio-harness.ts'
import { actionHarness } from '../support/action-harness.ts'
import { builtAction } from '../support/built-action.ts'

function fleetAction(projects: number, libraries = 10) {
  const action = actionHarness()
  const { world, organization } = action
  addFleet(world, organization, { projects, libraries, seed: 1 })
  return action
}

const base = { operation: 'portfolio', report: 'inventory' }
const noKeys = { 'user-key': '', 'org-token': '' }

describe('a portfolio over a job matrix', () => {
  it('is planned, read in shards and merged without credentials', async () => {
    const action = fleetAction(1_100)
    const plan = await action.run({ ...base, shard: 'auto/16' })
    const { shard } = JSON.parse(plan.outputs['matrix'] ?? '')
    expect(shard).toEqual(['1/3', '2/3', '3/3'])
    const reports: Record<string, string> = {}
    for (const one of shard) {
      const { files, outputs } = await action.run({ ...base, shard: one })
      expect(outputs['result']).toBe('passed')
      reports[`reports/${one.replace('/', '-of-')}.json`] =
        files.get('mend-portfolio.json') ?? ''
    }
    const merged = await action.run(
      {
        ...{ operation: 'portfolio', reports: 'reports/*.json', ...noKeys },
        'fail-on': 'libraries < 1',
        'report-formats': 'json, csv',
      },
      { files: filesOf(reports) },
    )
    expect(merged.requests).toEqual([])
    expect(merged.outputs).toMatchObject({
      result: 'passed',
      'selected-count': '1100',
      'failed-project-count': '0',
      'product-name': '',
      'project-name': '',
    })
    expect([...merged.files.keys()]).toEqual([
      'mend-portfolio.json',
      'mend-portfolio.csv',
      'mend-summary.md',
    ])
    const lines = merged.files.get('mend-portfolio.csv')?.trim().split('\n')
    expect(lines).toHaveLength(1_101)
  }, 60_000)

  it('needs no key to say what is wrong with the reports', async () => {
    const { outputs } = await fleetAction(0).run({
      ...{ operation: 'portfolio', reports: 'none/*.json', ...noKeys },
    })
    expect(outputs).toMatchObject({
      result: 'error',
      reasons: '`reports`: "none/*.json" matches no file',
    })
  })
})

describe('a portfolio that is cancelled', () => {
  it('leaves what it has read, marked as incomplete', async () => {
    const action = fleetAction(200, 3)
    const cancel = new AbortController()
    const { signal } = cancel
    const running = action.run(base, { signal })
    while (action.world.requests.length < 60) {
      await new Promise((done) => setImmediate(done))
    }
    cancel.abort()
    const { outputs, files, everything } = await running
    expect(outputs['result']).toBe('cancelled')
    const { complete, totals } = JSON.parse(
      files.get('mend-portfolio.json') ?? '',
    )
    expect(complete).toBe(false)
    expect(totals.selected).toBe(200)
    expect(totals.read).toBeGreaterThan(20)
    expect(totals.notRead).toBeGreaterThan(20)
    expect(everything).toContain('**Incomplete**')
  })
})

describe('the recipe "A portfolio every night"', () => {
  const { plan, read, merge } = recipe('A portfolio every night').jobs

  it('plans, reads the shards and merges them', async () => {
    const action = await builtAction()
    const { world, organization } = action
    addFleet(world, organization, { projects: 2_000, libraries: 3, seed: 1 })
    const play = async (job: Job, more: Values = {}, checkout: Values = {}) => {
      const values = { ...secrets(action.keys), ...more }
      const { operation = '', ...inputs } = inputsOf(job, values)
      const url = inputs['server-url'] && { 'server-url': action.url }
      return action.run(operation, { ...inputs, ...url }, { checkout })
    }
    const planned = await play(plan)
    expect(plan.outputs?.['matrix']).toContain('outputs.matrix')
    const { shard } = JSON.parse(planned.outputs['matrix'] ?? '')
    expect(shard).toEqual(['1/2', '2/2'])
    const shards: Record<string, string> = {}
    for (const [index, one] of shard.entries()) {
      const { file } = await play(read, { 'matrix.shard': one })
      const folder = `shards/mend-shard-${index}`
      shards[`${folder}/mend-portfolio.json`] = file('.json')
    }
    const before = world.requests.length
    const merged = await play(merge, noSecrets, shards)
    expect(world.requests).toHaveLength(before)
    expect(merged.log).toMatch(/^Mend Project [\d.]+: portfolio$/m)
    expect(merged.outputs).toMatchObject({
      result: 'failed',
      'selected-count': planned.outputs['selected-count'],
      reasons: expect.stringContaining('library matches log4j-core:2.14.1'),
    })
    expect(merged.file('.html')).toContain('CVE-2021-44228')
  }, 60_000)
})

type Values = Readonly<Record<string, string>>

interface Job {
  readonly outputs?: Values
  readonly steps: readonly { readonly uses?: string; readonly with?: Values }[]
}

const noSecrets = { 'secrets.MEND_USER_KEY': '', 'secrets.MEND_ORG_TOKEN': '' }

function secrets(keys: Values): Values {
  return {
    'secrets.MEND_USER_KEY': keys['user-key'] ?? '',
    'secrets.MEND_ORG_TOKEN': keys['org-token'] ?? '',
  }
}

/** The inputs of the job's step with this action; only what the recipe gives. */
function inputsOf({ steps }: Job, values: Values): Values {
  const step = steps.find(({ uses }) => uses?.startsWith('OWNER/mend-project'))
  const inputs = Object.entries(step?.with ?? {}).map(([name, text]) => [
    name,
    text.replace(/\$\{\{ (\S+) \}\}/g, (_, key) => values[key] ?? `?${key}?`),
  ])
  return { ...noKeys, ...Object.fromEntries(inputs) }
}

/** The workflow of docs/recipes.md under this heading. */
function recipe(heading: string) {
  const path = join(import.meta.dirname, '../../docs/recipes.md')
  const [, section = ''] = readFileSync(path, 'utf8').split(`## ${heading}\n`)
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? []
  return parse(yaml) as {
    readonly jobs: Readonly<Record<'plan' | 'read' | 'merge', Job>>
  }
}
