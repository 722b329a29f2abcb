import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { PackageRegistry } from '../../src/simulator/seed/packages/package-registry.ts'
import { builtAction } from '../support/built-action.ts'
import { fileAnswer, githubApi } from '../support/github-api.ts'
import { pullRequest } from '../support/pull-request.ts'

const page = readFileSync(
  join(import.meta.dirname, '../../docs/recipes.md'),
  'utf8',
)
const [, recipe = ''] = page.split('## One policy for the organization\n')
const [ofSecurity = '', ofRepository = '', steps = ''] = [
  ...recipe.matchAll(/```yaml\n(.*?)```/gs),
].map(([, yaml]) => yaml)
const [step] = parse(steps) as { with: Record<string, string> }[]

/** A pull request whose own version of the policy waives everything. */
const loosened = ofRepository.replace('lodash@4.17.11', 'lodash')

/** The step of the recipe on acme/web, with both files as the recipe has them. */
async function play(libraries: readonly string[]) {
  const action = await builtAction()
  const { world, organization, keys } = action
  const contents = new PackageRegistry(world.ids).contents([...libraries], 0)
  const product = world.addProduct(organization, 'web')
  world.addProject(product, 'web_feature/x', { contents })
  const github = await githubApi({
    '/repos/acme/security/contents/mend%2Fpolicy.yml?ref=main': [
      fileAnswer(ofSecurity),
    ],
    '/repos/acme/web/contents/.mend%2Fpolicy.yml?ref=main': [
      fileAnswer(ofRepository),
    ],
  })
  const values: Readonly<Record<string, string>> = {
    'secrets.MEND_USER_KEY': keys['user-key'],
    'secrets.MEND_ORG_TOKEN': keys['org-token'],
    'secrets.POLICY_READ_TOKEN': 'policy-read-token',
    'github.repository': 'acme/web',
    'github.base_ref || github.ref_name': 'main',
  }
  const filled = Object.entries(step?.with ?? {}).map(([name, text]) => [
    name,
    text.replace(/\$\{\{ (.+?) \}\}/g, (_, key: string) => {
      const value = values[key]
      if (value === undefined) throw new Error(`no value for ${key}`)
      return value
    }),
  ])
  const { operation = '', ...inputs } = Object.fromEntries(filled)
  const result = await action.run(operation, inputs, {
    ...pullRequest('feature/x'),
    env: github.env,
    checkout: { '.mend/policy.yml': loosened },
  })
  return { result, github }
}

describe('the recipe "One policy for the organization"', () => {
  it('judges by both files, as they are on the branches that the step names', async () => {
    const { result, github } = await play([
      'lodash',
      'org.apache.logging.log4j:log4j-core',
    ])
    expect(result.outputs).toMatchObject({
      result: 'failed',
      'waived-count': '1',
    })
    const conditions = result.report().conditions
    expect(
      conditions.map((one: Record<string, unknown>) => one['condition']),
    ).toEqual([
      ...parse(ofSecurity)['fail-on'],
      ...parse(ofRepository)['fail-on'],
    ])
    expect([...github.tokens]).toEqual(['policy-read-token'])
    expect(github.requests).toHaveLength(2)
    const [waiver] = result.report().waivers
    const [written] = parse(ofRepository).waivers
    expect(waiver).toMatchObject({ reason: written.reason })
    expect(result.summary).toContain('acme/web/.mend/policy.yml@main')
  })

  it('passes what breaks neither', async () => {
    const { result } = await play(['ms'])
    expect(result.outputs).toMatchObject({ result: 'passed', reasons: '' })
  })
})
