import { describe, expect, it } from '@jest/globals'
import {
  actionWithProject,
  type BuiltAction,
  transcript,
} from '../support/built-action.ts'
import { expectGolden } from '../support/golden.ts'

/** "web" with three tagged projects, one of them scanned. */
async function threeProjects(): Promise<BuiltAction> {
  const tags = { team: 'payments', env: 'production' }
  const { project, ...action } = await actionWithProject(tags)
  action.world.addProject(project.product, 'web_release-1', {
    tags: { team: 'web' },
  })
  action.world.addProject(project.product, 'web_feature/x')
  return action
}

describe('list-tags', () => {
  it('shows the selected projects with their tags', async () => {
    const action = await threeProjects()
    const result = await action.run('list-tags', {
      scope: 'product-projects',
      select: 'name=web_*\n!name=*/x',
    })
    expect(result.conclusion).toBe('success')
    expectGolden('list-tags.transcript.txt', transcript(result, action))
    const { listing, objects } = result.report()
    expect(listing).toEqual({
      scope: 'product-projects',
      selected: 2,
      total: 3,
    })
    expect(objects).toEqual([
      { name: 'web_main', tags: { team: ['payments'], env: ['production'] } },
      { name: 'web_release-1', tags: { team: ['web'] } },
    ])
  })

  it('writes all of 18,000 projects to the report and names what is left out elsewhere', async () => {
    const action = await threeProjects()
    const { product } = action.firstProject()
    for (let i = 0; i < 18_000; i++) {
      action.world.addProject(product, `p${i}`, { tags: { number: `${i}` } })
    }
    const inputs = { scope: 'organization-projects' }
    const result = await action.run('list-tags', inputs)
    expect(result.outputs['result']).toBe('passed')
    expect(action.requests()).toEqual(['getOrganizationProjectTags'])
    const json = result.json()
    expect(json).toMatchObject({ listing: { total: 18_003 }, cut: ['objects'] })
    expect(result.report().objects).toHaveLength(18_003)
    expect(result.summary).toContain('17,903 more in `mend-report.json`')
  }, 60_000)

  it('refuses rules that the scope cannot answer, before any request', async () => {
    const action = await threeProjects()
    const scope = 'organization-products'
    const select = 'older-than=9d\n!older-than=90d'
    const inputs = { scope, select: `${select}\nname=/(/` }
    const result = await action.run('list-tags', inputs)
    expect(result.annotations).toHaveLength(1)
    const again = await action.run('list-tags', { scope, select })
    expect(again.outputs['result']).toBe('error')
    expect(again.annotations).toHaveLength(2)
    expect(action.requests()).toEqual([])
  })
})

describe('status', () => {
  it('shows what is in progress and when the last changes were', async () => {
    const action = await threeProjects()
    const token = action.addScan('IN_PROGRESS', 'FINISHED')
    const result = await action.run('status')
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'project-name': 'web_main',
      'project-state': 'in-progress',
      'last-scan': expect.stringMatching(/^\d{4}-.*Z$/),
    })
    expect(result.log + result.summary + result.file('.json')).not.toContain(
      token,
    )
    expectGolden('status.transcript.txt', transcript(result, action))
  })

  it('leaves outputs empty when Mend has deleted the modifications', async () => {
    const action = await threeProjects()
    action.firstProject().modifications.clear()
    const { outputs, summary } = await action.run('status')
    expect(outputs).toMatchObject({ result: 'passed', 'last-scan': '' })
    expect(summary).toContain('| Scanned | not known | not known |')
  })
})

describe('check', () => {
  it('shows that everything works', async () => {
    const action = await threeProjects()
    const result = await action.run('check')
    expect(result.conclusion).toBe('success')
    expectGolden('check.transcript.txt', transcript(result, action))
  })

  it('fails without keys, names both, and still reaches the server', async () => {
    const action = await threeProjects()
    const none = { 'user-key': '', 'org-token': '' }
    const result = await action.run('check', none)
    expect(result.exitCode).toBe(1)
    expect(result.outputs['result']).toBe('failed')
    expect(result.reasons()).toEqual([
      expect.stringContaining('secrets.MEND_USER_KEY'),
      expect.stringContaining('secrets.MEND_ORG_TOKEN'),
    ])
    expect(result.log).toMatch(/✅ Mend API /)
    expect(action.requests()).toHaveLength(1)
    expectGolden('check-no-keys.transcript.txt', transcript(result, action))
  })

  it('is skipped without keys on request where GitHub gives none', async () => {
    const action = await threeProjects()
    const inputs = { 'user-key': '', 'on-missing-credentials': 'skip' }
    const dependabot = { env: { GITHUB_ACTOR: 'dependabot[bot]' } }
    const { outputs } = await action.run('check', inputs, dependabot)
    expect(outputs['result']).toBe('skipped')
    expect(action.requests()).toEqual([])
  })

  it.each([
    ['DNS', 'nowhere.invalid', /nowhere\.invalid (not found|could not)/],
    ['TCP', '127.0.0.1:1', /connection refused by 127\.0\.0\.1:1/],
  ])('names the step that failed: %s', async (title, url, found) => {
    const action = await threeProjects()
    const result = await action.run('check', { 'server-url': url })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['reasons']).toMatch(new RegExp(`^${title}: `))
    expect(result.outputs['reasons']).toMatch(found)
    expect(result.annotations).toHaveLength(1)
  })

  it('names TLS as the step that failed when the server has none', async () => {
    const action = await threeProjects()
    const url = action.url.replace('http:', 'https:')
    const result = await action.run('check', { 'server-url': url })
    expect(result.outputs['reasons']).toMatch(/^TLS: /)
    expect(action.requests()).toEqual([])
  })

  it('names the proxy without its password', async () => {
    const action = await threeProjects()
    const env = { HTTPS_PROXY: 'http://me:hunter22@127.0.0.1:1' }
    const result = await action.run('check', { 'server-url': 'saas' }, { env })
    const shown = result.log + result.summary
    expect(shown).toContain('http://127.0.0.1:1 (HTTPS_PROXY)')
    expect(shown).not.toContain('hunter22')
    expect(result.outputs['reasons']).toMatch(/^Proxy: /)
  })

  it('only warns with warn-only', async () => {
    const action = await threeProjects()
    const inputs = { 'product-name': 'WEB', 'warn-only': 'true' }
    const result = await action.run('check', inputs)
    expect(result.exitCode).toBe(0)
    expect(result.outputs['result']).toBe('warned')
  })
})
