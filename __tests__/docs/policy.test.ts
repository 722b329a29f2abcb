import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readPolicy } from '../../src/operations/inputs/policy/read-policy.ts'
import { sectionsOf } from '../support/recipes.ts'

const keys = ['fail-on', 'waivers', 'workspace-waivers']
const policies = ['docs/policy.md', 'docs/recipes.md']
  .flatMap(sectionsOf)
  .flatMap(({ page, heading, blocks }) =>
    blocks.map((yaml) => ({ page, heading, yaml })),
  )
  .filter(({ yaml }) => keys.some((key) => key in Object(parse(yaml))))

describe('the policies in the documentation', () => {
  it.each(policies)('$page: $heading is a policy', async ({ yaml }) => {
    const source = { file: '.mend/policy.yml', isWorkspace: true }
    expect(await readPolicy(yaml, source)).toMatchObject({ ok: true })
  })

  it('are found', () => {
    expect(policies.length).toBeGreaterThan(3)
  })
})
