import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import type { Fault } from '../../src/simulator/protocol/faults.ts'
import { addScannedProject } from '../support/aged-projects.ts'
import {
  type BuiltAction,
  builtAction,
  preloaded,
  virtualClockArgs,
} from '../support/built-action.ts'

const select = 'name=*_pr-*\nolder-than=90d'

/** A shop with a main branch and projects of pull requests, some of them old. */
async function aShop(
  options: Parameters<typeof builtAction>[0] = {},
): Promise<BuiltAction> {
  const action = await builtAction(options)
  const { world, organization } = action
  const product = world.addProduct(organization, 'Shop')
  addScannedProject(world, product, 'shop_main', 300)
  addScannedProject(world, product, 'shop_pr-1', 412)
  addScannedProject(world, product, 'shop_pr-2', 91)
  addScannedProject(world, product, 'shop_pr-3', 5)
  world.addProject(product, 'shop_pr-4')
  return action
}

const names = ({ world }: BuiltAction) =>
  [...world.projects.values()].map(({ name }) => name)

const all = ['shop_main', 'shop_pr-1', 'shop_pr-2', 'shop_pr-3', 'shop_pr-4']
const left = ['shop_main', 'shop_pr-3', 'shop_pr-4']

describe('cleanup', () => {
  it('plans, in log, summary, outputs, JSON and CSV, and changes nothing', async () => {
    const action = await aShop()
    const inputs = { select, 'report-formats': 'json, csv' }
    const result = await action.run('cleanup', inputs)
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({
      result: 'planned',
      'selected-count': '2',
      'deleted-count': '0',
      'kept-count': '2',
      'failed-project-count': '0',
      matrix: '',
      'product-name': '',
      'project-name': '',
    })
    expect(result.log).toContain('Shop › shop_pr-1: last scanned 412 days ago')
    expect(result.log).toContain('does not tell their last scan: 1')
    expect(result.summary).toContain(
      '| 📝 would be deleted | `Shop` | `shop_pr-1` | 2025-01-14 09:00 UTC | last scanned 412 days ago |',
    )
    expect(result.report().cleanup).toMatchObject({
      ...{ confirmed: false, selected: 2, planned: 2, unknownAges: 1 },
      projects: [
        { name: 'shop_pr-1', product: 'Shop', ageDays: 412, status: 'planned' },
        { name: 'shop_pr-2', lastScan: '2025-12-01T09:00:00Z' },
      ],
    })
    expect(parse(result.file('.csv'), { columns: true })).toMatchObject([
      {
        status: 'planned',
        product: 'Shop',
        project: 'shop_pr-1',
        'age in days': '412',
      },
      { project: 'shop_pr-2', why: 'last scanned 91 days ago' },
    ])
    expect(action.writes()).toEqual([])
    expect(names(action)).toEqual(all)
  })

  it('deletes with `confirm`, and the second time there is nothing left', async () => {
    const action = await aShop()
    const inputs = { select, confirm: 'true' }
    const { exitCode, outputs, summary } = await action.run('cleanup', inputs)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      result: 'passed',
      'selected-count': '2',
      'deleted-count': '2',
      'kept-count': '0',
    })
    expect(summary).toContain('| 🗑️ deleted | `Shop` | `shop_pr-1` |')
    expect(names(action)).toEqual(left)
    const again = await action.run('cleanup', inputs)
    expect(again.outputs).toMatchObject({
      result: 'passed',
      'selected-count': '0',
      'deleted-count': '0',
    })
    expect(action.writes()).toHaveLength(2)
  })

  it('plans a matrix with `shard: auto/N`, even with `confirm`', async () => {
    const action = await aShop()
    const inputs = { select, confirm: 'true', shard: 'auto/4' }
    const { outputs } = await action.run('cleanup', inputs)
    expect(outputs).toMatchObject({ result: 'planned', 'selected-count': '2' })
    expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({ shard: ['1/1'] })
    expect(names(action)).toEqual(all)
  })

  it('has left its report before the first deletion, whatever happens then', async () => {
    const { faults, cancelOn } = atFirstDeletion(false)
    const action = await aShop({ faults })
    const inputs = { select, confirm: 'true', 'report-formats': 'json, csv' }
    const options = { nodeArgs: [], cancelOn, cancelWith: 'SIGKILL' } as const
    const { outputs, temp } = await action.run('cleanup', inputs, options)
    expect(outputs).toEqual({})
    const [folder = ''] = readdirSync(temp).filter((name) =>
      name.startsWith('mend-report-'),
    )
    const read = (name: string) =>
      readFileSync(join(temp, folder, name), 'utf8')
    expect(JSON.parse(read('mend-report.json'))).toMatchObject({
      result: 'planned',
      reasons: ['This was written before anything was changed.'],
      cleanup: { confirmed: true, planned: 2, deleted: 0 },
    })
    expect(read('mend-cleanup.csv')).toContain('planned,Shop,shop_pr-1')
  })

  it('deletes nothing when the report cannot be written', async () => {
    const action = await aShop()
    const full = `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      fs.renameSync = () => { throw new Error('no space left on device') }
      syncBuiltinESMExports()`
    const { outputs, exitCode } = await action.run(
      'cleanup',
      { select, confirm: 'true' },
      { nodeArgs: [...virtualClockArgs, ...preloaded(full)] },
    )
    expect(exitCode).toBe(1)
    expect(outputs['result']).toBe('error')
    expect(outputs['reasons']).toMatch(
      /^The report could not be written, so nothing was changed\. no space left/,
    )
    expect(names(action)).toEqual(all)
  })

  it('refuses a plan that is larger than `max-deletions`, and shows it', async () => {
    const action = await aShop()
    const inputs = { select, confirm: 'true', 'max-deletions': '1' }
    const { outputs, annotations, report } = await action.run('cleanup', inputs)
    expect(outputs).toMatchObject({ result: 'error', 'selected-count': '2' })
    expect(annotations[0]?.message).toContain(
      'would delete 2 projects, and `max-deletions` allows 1',
    )
    expect(report().cleanup.projects).toHaveLength(2)
    expect(names(action)).toEqual(all)
  })

  it.each([
    [{ select: 'name=a' }, 'older-than=90d'],
    [{ select: 'older-than=90d' }, 'another rule'],
    [{ select: 'name=a\nolder-than=2h' }, 'at least older-than=24h'],
    [{ select, confirm: 'shop_pr-1' }, 'expected true'],
    [{ select, keep: '-1' }, '`keep`: "-1"'],
    [{ select, shard: '0/4' }, '`shard`: "0/4"'],
    [{ select, 'project-name': 'shop_pr-1' }, 'is about many projects'],
    [{ select, 'fail-on': 'critical > 0' }, 'does not read an inventory'],
  ])('refuses %j before any request', async (inputs, words) => {
    const action = await aShop()
    const { outputs } = await action.run('cleanup', inputs)
    expect(outputs).toMatchObject({ result: 'error', 'selected-count': '' })
    expect(outputs['reasons']).toContain(words)
    expect(action.requests()).toEqual([])
  })

  it.each([true, false])(
    'tells what was under way when the job was cancelled, and takes it up again; done by the server: %s',
    async (workDone) => {
      const { faults, cancelOn } = atFirstDeletion(workDone)
      const action = await aShop({ faults })
      const inputs = { select, confirm: 'true', concurrency: '1' }
      const options = { nodeArgs: [], cancelOn }
      const result = await action.run('cleanup', inputs, options)
      expect(result.outputs).toMatchObject({
        result: 'cancelled',
        'deleted-count': '0',
        'failed-project-count': '1',
      })
      expect(result.outputs['reasons']).toContain(
        'check in Mend whether project "shop_pr-1" of product "Shop" still exists',
      )
      const rows: { status: string }[] = result.report().cleanup.projects
      expect(rows.map(({ status }) => status)).toEqual(['unclear', 'planned'])
      const again = await action.run('cleanup', inputs)
      expect(again.outputs).toMatchObject({
        result: 'passed',
        'deleted-count': workDone ? '1' : '2',
      })
      expect(names(action)).toEqual(left)
    },
  )
})

describe('the recipe "Clean up every week"', () => {
  const { plan, delete: deletion } = recipe('Clean up every week').jobs

  /** Runs the step of a job as shown; `selected` is what the plan job has handed over. */
  const play = (action: BuiltAction, job: Job, selected = '') => {
    const values: Readonly<Record<string, string>> = {
      'secrets.MEND_USER_KEY': action.keys['user-key'],
      'secrets.MEND_ORG_TOKEN': action.keys['org-token'],
      'needs.plan.outputs.selected': selected,
    }
    const { operation = '', ...inputs } = Object.fromEntries(
      Object.entries(job.steps[0].with).map(([name, text]) => [
        name,
        text.replace(
          /\$\{\{ (\S+) \}\}/g,
          (_, key) => values[key] ?? `?${key}?`,
        ),
      ]),
    )
    return action.run(operation, { ...inputs, 'server-url': action.url })
  }

  const branches = async () => {
    const action = await builtAction()
    const { world, organization } = action
    const product = world.addProduct(organization, 'Shop')
    const days = {
      main: 300,
      'feature/a': 400,
      'feature/b': 200,
      'feature/c': 3,
    }
    for (const [branch, age] of Object.entries(days)) {
      addScannedProject(world, product, `shop_${branch}`, age)
    }
    return action
  }

  it('plans, hands the number over, and deletes after the approval', async () => {
    const action = await branches()
    const planned = await play(action, plan)
    expect(planned.outputs).toMatchObject({
      result: 'planned',
      'selected-count': '2',
    })
    expect(planned.file('.csv')).toContain('shop_feature/a')
    expect(action.writes()).toEqual([])
    expect(plan.outputs['selected']).toContain('outputs.selected-count')
    const selected = planned.outputs['selected-count']
    const deleted = await play(action, deletion, selected)
    expect(deleted.outputs).toMatchObject({
      result: 'passed',
      'deleted-count': '2',
    })
    expect(names(action)).toEqual(['shop_main', 'shop_feature/c'])
  })

  it('deletes nothing when the plan has grown since the approval', async () => {
    const action = await branches()
    const { outputs } = await play(action, deletion, '1')
    expect(outputs['reasons']).toContain('`max-deletions` allows 1')
    expect(action.writes()).toEqual([])
  })
})

interface Job {
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly [{ readonly with: Readonly<Record<string, string>> }]
}

/** The workflow of docs/recipes.md under this heading. */
function recipe(heading: string): { jobs: { plan: Job; delete: Job } } {
  const path = join(import.meta.dirname, '../../docs/recipes.md')
  const [, section = ''] = readFileSync(path, 'utf8').split(`## ${heading}\n`)
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? []
  return parseYaml(yaml)
}

/** A server that never answers the first deletion, with which the job is cancelled. */
function atFirstDeletion(workDone: boolean) {
  const controller = new AbortController()
  const faults = (requestType: string): Fault | undefined => {
    if (requestType !== 'deleteProject' || controller.signal.aborted) {
      return undefined
    }
    controller.abort()
    return { name: 'hang', workDone }
  }
  return { faults, cancelOn: controller.signal }
}
