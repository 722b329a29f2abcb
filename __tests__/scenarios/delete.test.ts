import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import type { RunnerOptions } from '../../scripts/runner.ts'
import { type Theater, theater } from '../support/play.ts'

/** The workflow of docs/recipes.md under this heading. */
function recipe(heading: string) {
  const path = join(import.meta.dirname, '../../docs/recipes.md')
  const [, section = ''] = readFileSync(path, 'utf8').split(`## ${heading}\n`)
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? []
  return parse(yaml)
}

/** A step's inputs as the runner would evaluate them. */
function inputsOf(
  step: { with: Record<string, string> },
  stage: Theater,
  event: { ref: string; repository: { name: string } },
): Record<string, string> {
  const values: Record<string, string> = {
    'secrets.MEND_USER_KEY': stage.userKey,
    'secrets.MEND_ORG_TOKEN': stage.orgToken,
    'github.event.repository.name': event.repository.name,
    'github.event.ref': event.ref,
  }
  const evaluated = Object.entries(step.with).map(([name, text]) => [
    name,
    text.replace(/\$\{\{ (\S+) \}\}/g, (_, key) => values[key] ?? `?${key}?`),
  ])
  return { ...Object.fromEntries(evaluated), 'server-url': stage.url }
}

function deletionOf(ref: string, refType = 'branch') {
  const event = {
    ref,
    ref_type: refType,
    pusher_type: 'user',
    repository: { name: 'web', full_name: 'acme/web', default_branch: 'main' },
  }
  const options: Partial<RunnerOptions> = {
    eventName: 'delete',
    // The default branch, as GitHub says it on this event.
    ref: 'refs/heads/main',
    event,
  }
  return { event, options }
}

const names = ({ world }: Theater) =>
  [...world.projects.values()].map(({ name }) => name).sort()

describe('the recipe for deleted branches', () => {
  const workflow = recipe('Delete the project of a deleted branch')
  const [step] = workflow.jobs.mend.steps

  async function aBranch(...branches: string[]) {
    const stage = await theater()
    const { product } = stage.project()
    for (const branch of branches) {
      stage.world.addProject(product, `web_${branch}`)
    }
    return stage
  }

  it('starts when a branch is deleted', () => {
    expect(workflow.on).toBe('delete')
  })

  it.each([
    ['feature/x', 'branch'],
    ['v1.2', 'tag'],
  ])('deletes the project of %s (%s), and only that one', async (ref, type) => {
    const stage = await aBranch('feature/x', 'v1.2')
    const { event, options } = deletionOf(ref, type)
    const result = await stage.run(inputsOf(step, stage, event), options)
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'product-name': 'web',
      'project-name': `web_${ref}`,
    })
    expect(names(stage)).toEqual(
      ['web_feature/x', 'web_main', 'web_v1.2'].filter(
        (name) => name !== `web_${ref}`,
      ),
    )
    expect(result.summary).toContain('🗑️ deleted')
  })

  it('is green, with a notice, for a branch that was never scanned', async () => {
    const stage = await aBranch()
    const { event, options } = deletionOf('feature/x')
    const result = await stage.run(inputsOf(step, stage, event), options)
    expect(result.exitCode).toBe(0)
    expect(result.outputs['result']).toBe('passed')
    expect(result.annotations).toMatchObject([
      {
        level: 'notice',
        message: expect.stringContaining('there is no project "web_feature/x"'),
      },
    ])
    expect(names(stage)).toEqual(['web_main'])
  })

  it('never takes the default branch for the deleted one', async () => {
    const stage = await aBranch()
    const { event, options } = deletionOf('feature/x')
    const lost = { ...options, event: {} }
    const inputs = inputsOf(step, stage, { ...event, ref: 'main' })
    const result = await stage.run(inputs, lost)
    expect(result.outputs['result']).toBe('error')
    expect(stage.requests()).toEqual([])
    expect(names(stage)).toEqual(['web_main'])
  })
})

describe('the operation delete', () => {
  it('does nothing without confirmation, and says which one it expects', async () => {
    const stage = await theater()
    stage.project()
    const { exitCode, outputs } = await stage.run({ operation: 'delete' })
    expect(exitCode).toBe(1)
    expect(outputs['reasons']).toBe(
      '`confirm`: is required; expected the exact name of the project to delete, "web_main"',
    )
    expect(stage.requests()).toEqual([])
  })

  it('plans on a dry run what a product takes with it', async () => {
    const stage = await theater()
    stage.project()
    const { outputs, summary } = await stage.run({
      operation: 'delete',
      'product-name': 'web',
      confirm: 'web',
      'dry-run': 'true',
    })
    expect(outputs['result']).toBe('planned')
    expect(JSON.parse(outputs['json'] ?? '').deletion).toEqual({
      scope: 'product',
      name: 'web',
      projects: 1,
      status: 'planned',
    })
    expect(summary).toContain('would be deleted, with 1 project')
    expect(names(stage)).toEqual(['web_main'])
  })

  it('has succeeded when the answer is lost and the project gone', async () => {
    const stage = await theater({
      faults: [
        { fault: { name: 'reset-after' }, requestType: 'deleteProject' },
      ],
    })
    stage.project()
    const { outputs } = await stage.run({
      operation: 'delete',
      confirm: 'web_main',
    })
    expect(outputs['result']).toBe('passed')
    expect(names(stage)).toEqual([])
  })

  it('shows no token anywhere but where it belongs', async () => {
    const stage = await theater()
    const project = stage.project()
    const result = await stage.run({
      operation: 'delete',
      'project-token': project.token,
      confirm: 'web_main',
    })
    expect(result.outputs['result']).toBe('passed')
    const seen = [result.log, result.summary, JSON.stringify(result.outputs)]
    for (const text of seen) {
      expect(text).not.toContain(project.token)
      expect(text).not.toContain(project.product.token)
    }
  })
})
