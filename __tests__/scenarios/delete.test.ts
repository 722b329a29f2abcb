import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import {
  actionWithProject,
  type BuiltAction,
  builtAction,
} from '../support/built-action.ts'

/** The workflow of docs/recipes.md under this heading. */
function recipe(heading: string) {
  const path = join(import.meta.dirname, '../../docs/recipes.md')
  const [, section = ''] = readFileSync(path, 'utf8').split(`## ${heading}\n`)
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? []
  return parse(yaml)
}

const workflow = recipe('Delete the project of a deleted branch')

/** Runs the recipe's step when a branch or a tag of acme/web has been deleted. */
function runRecipe(
  action: BuiltAction,
  ref: string,
  { refType = 'branch', event = {} }: { refType?: string; event?: object } = {},
) {
  const values: Readonly<Record<string, string>> = {
    'secrets.MEND_USER_KEY': action.keys['user-key'],
    'secrets.MEND_ORG_TOKEN': action.keys['org-token'],
    'github.event.repository.name': 'web',
    'github.event.ref': ref,
  }
  const given: Record<string, string> = workflow.jobs.mend.steps[0].with
  const { operation = '', ...inputs } = Object.fromEntries(
    Object.entries(given).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ (\S+) \}\}/g, (_, key) => values[key] ?? `?${key}?`),
    ]),
  )
  return action.run(
    operation,
    { ...inputs, 'server-url': action.url },
    {
      eventName: 'delete',
      // For this event GitHub gives the default branch.
      ref: 'refs/heads/main',
      event: {
        ref,
        ref_type: refType,
        pusher_type: 'user',
        repository: {
          name: 'web',
          full_name: 'acme/web',
          default_branch: 'main',
        },
        ...event,
      },
    },
  )
}

const names = ({ world }: BuiltAction) =>
  [...world.projects.values()].map(({ name }) => name).sort()

describe('the recipe for deleted branches', () => {
  async function withBranches(...branches: string[]) {
    const action = await builtAction()
    const { product } = action.addProject()
    for (const branch of branches) {
      action.world.addProject(product, `web_${branch}`)
    }
    return action
  }

  it('starts when a branch is deleted', () => {
    expect(workflow.on).toBe('delete')
  })

  it.each([
    ['feature/x', 'branch'],
    ['v1.2', 'tag'],
  ])('deletes only the project of %s (%s)', async (ref, refType) => {
    const action = await withBranches('feature/x', 'v1.2')
    const result = await runRecipe(action, ref, { refType })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'product-name': 'web',
      'project-name': `web_${ref}`,
    })
    expect(names(action)).toEqual(
      ['web_feature/x', 'web_main', 'web_v1.2'].filter(
        (name) => name !== `web_${ref}`,
      ),
    )
    expect(result.summary).toContain('🗑️ deleted')
  })

  it('succeeds with a notice for a branch that was never scanned', async () => {
    const action = await withBranches()
    const result = await runRecipe(action, 'feature/x')
    expect(result.exitCode).toBe(0)
    expect(result.outputs['result']).toBe('passed')
    expect(result.notes()).toEqual([
      expect.stringMatching(/^notice: .*there is no project "web_feature\/x"/),
    ])
    expect(names(action)).toEqual(['web_main'])
  })

  it('never deletes the project of the default branch', async () => {
    const action = await withBranches()
    const event = { ref: undefined, ref_type: undefined, repository: undefined }
    const result = await runRecipe(action, 'main', { event })
    expect(result.outputs['result']).toBe('error')
    expect(action.requests()).toEqual([])
    expect(names(action)).toEqual(['web_main'])
  })
})

describe('the operation delete', () => {
  it('does nothing without confirmation and says which name it expects', async () => {
    const action = await actionWithProject()
    const { exitCode, outputs } = await action.run('delete')
    expect(exitCode).toBe(1)
    expect(outputs['reasons']).toBe(
      '`confirm`: is required; expected the exact name of the project to delete, "web_main"',
    )
    expect(action.requests()).toEqual([])
  })

  it('shows on a dry run what would be deleted with a product', async () => {
    const action = await actionWithProject()
    const inputs = { 'product-name': 'web', confirm: 'web', 'dry-run': 'true' }
    const result = await action.run('delete', inputs)
    expect(result.outputs['result']).toBe('planned')
    expect(result.json().deletion).toEqual({
      scope: 'product',
      name: 'web',
      projects: 1,
      status: 'planned',
    })
    expect(result.summary).toContain('would be deleted, with 1 project')
    expect(names(action)).toEqual(['web_main'])
  })

  it('succeeds when the answer is lost but the project is deleted', async () => {
    const fault = { name: 'reset-after' } as const
    const faults = [{ fault, requestType: 'deleteProject' }]
    const action = await builtAction({ faults })
    action.addProject()
    const { outputs } = await action.run('delete', { confirm: 'web_main' })
    expect(outputs['result']).toBe('passed')
    expect(names(action)).toEqual([])
  })

  it('shows no token', async () => {
    const action = await builtAction()
    const { token, product } = action.addProject()
    const inputs = { 'project-token': token, confirm: 'web_main' }
    const result = await action.run('delete', inputs)
    expect(result.outputs['result']).toBe('passed')
    const seen = [result.log, result.summary, JSON.stringify(result.outputs)]
    for (const text of seen) {
      expect(text).not.toContain(token)
      expect(text).not.toContain(product.token)
    }
  })
})
