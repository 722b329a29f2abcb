import { describe, expect, it } from '@jest/globals'
import { expectGolden } from '../support/golden.ts'
import { fileOf, type Theater, theater, transcript } from '../support/play.ts'

/** "web" with three tagged projects, one of them scanned. */
async function portfolio(): Promise<Theater> {
  const stage = await theater()
  const project = stage.project({ team: 'payments', env: 'production' })
  const tags = { team: 'web' }
  stage.world.addProject(project.product, 'web_release-1', { tags })
  stage.world.addProject(project.product, 'web_feature/x')
  return stage
}

describe('list-tags', () => {
  it('shows the selected projects with their tags', async () => {
    const stage = await portfolio()
    const result = await stage.run({
      operation: 'list-tags',
      scope: 'product-projects',
      select: 'name=web_*\n!name=*/x',
    })
    expect(result.conclusion).toBe('success')
    expectGolden('list-tags.transcript.txt', transcript(result, stage))
    const { listing, objects } = JSON.parse(fileOf(result, '.json'))
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

  it('of 18,000 projects keeps all rows in the report and names what it cut elsewhere', async () => {
    const stage = await portfolio()
    const [product] = stage.world.products.values()
    for (let i = 0; product && i < 18_000; i++) {
      stage.world.addProject(product, `p${i}`, { tags: { number: `${i}` } })
    }
    const result = await stage.run({
      operation: 'list-tags',
      scope: 'organization-projects',
    })
    expect(result.outputs['result']).toBe('passed')
    expect(stage.requests()).toEqual(['getOrganizationProjectTags'])
    const json = JSON.parse(result.outputs['json'] ?? '')
    expect(json).toMatchObject({ listing: { total: 18_003 }, cut: ['objects'] })
    expect(JSON.parse(fileOf(result, '.json')).objects).toHaveLength(18_003)
    expect(result.summary).toContain('17,903 more in `mend-report.json`')
  }, 60_000)

  it('finds what the scope cannot answer before any request', async () => {
    const stage = await portfolio()
    const result = await stage.run({
      operation: 'list-tags',
      scope: 'organization-projects',
      select: 'product=web\nolder-than=9d\nname=/(/',
    })
    expect(result.annotations).toHaveLength(1)
    const again = await stage.run({
      operation: 'list-tags',
      scope: 'organization-projects',
      select: 'product=web\nolder-than=9d',
    })
    expect(again.outputs['result']).toBe('error')
    expect(again.annotations).toHaveLength(2)
    expect(stage.requests()).toEqual([])
  })
})

describe('status', () => {
  it('shows what is in progress and what was last done when', async () => {
    const stage = await portfolio()
    const token = stage.scan('IN_PROGRESS', 'FINISHED')
    const result = await stage.run({ operation: 'status' })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'project-name': 'web_main',
      'project-state': 'in-progress',
      'last-scan': expect.stringMatching(/^\d{4}-.*Z$/),
    })
    expect(result.log + result.summary + fileOf(result, '.json')).not.toContain(
      token,
    )
    expectGolden('status.transcript.txt', transcript(result, stage))
  })

  it('leaves empty what Mend does not remember', async () => {
    const stage = await portfolio()
    const [project] = stage.world.projects.values()
    project?.modifications.clear()
    const { outputs, summary } = await stage.run({ operation: 'status' })
    expect(outputs).toMatchObject({ result: 'passed', 'last-scan': '' })
    expect(summary).toContain('| Scanned | not known | not known |')
  })
})

describe('check', () => {
  it('shows that all is right', async () => {
    const stage = await portfolio()
    const result = await stage.run({ operation: 'check' })
    expect(result.conclusion).toBe('success')
    expectGolden('check.transcript.txt', transcript(result, stage))
  })

  it('without any key fails with a line for each, and still reaches the server', async () => {
    const stage = await portfolio()
    const none = { 'user-key': '', 'org-token': '' }
    const result = await stage.run({ operation: 'check', ...none })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['result']).toBe('failed')
    expect(result.outputs['reasons']?.split('\n')).toEqual([
      expect.stringContaining('secrets.MEND_USER_KEY'),
      expect.stringContaining('secrets.MEND_ORG_TOKEN'),
    ])
    expect(result.log).toMatch(/✅ Mend API /)
    expect(stage.requests()).toHaveLength(1)
    expectGolden('check-no-keys.transcript.txt', transcript(result, stage))
  })

  it('is skipped without keys where that is asked for', async () => {
    const stage = await portfolio()
    const { outputs } = await stage.run({
      operation: 'check',
      'user-key': '',
      'on-missing-credentials': 'skip',
    })
    expect(outputs['result']).toBe('skipped')
    expect(stage.requests()).toEqual([])
  })

  it.each([
    ['DNS', 'nowhere.invalid', /nowhere\.invalid (not found|could not)/],
    ['TCP', '127.0.0.1:1', /connection refused by 127\.0\.0\.1:1/],
  ])('tells that it got stuck at %s', async (title, url, found) => {
    const stage = await portfolio()
    const result = await stage.run({ operation: 'check', 'server-url': url })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['reasons']).toMatch(new RegExp(`^${title}: `))
    expect(result.outputs['reasons']).toMatch(found)
    expect(result.annotations).toHaveLength(1)
  })

  it('does not speak TLS with a server that does not', async () => {
    const stage = await portfolio()
    const result = await stage.run({
      operation: 'check',
      'server-url': stage.url.replace('http:', 'https:'),
    })
    expect(result.outputs['reasons']).toMatch(/^TLS: /)
    expect(stage.requests()).toEqual([])
  })

  it('names the proxy without its password', async () => {
    const stage = await portfolio()
    const env = { HTTPS_PROXY: 'http://me:hunter22@127.0.0.1:1' }
    const result = await stage.run(
      { operation: 'check', 'server-url': 'saas' },
      { env },
    )
    const shown = result.log + result.summary
    expect(shown).toContain('http://127.0.0.1:1 (HTTPS_PROXY)')
    expect(shown).not.toContain('hunter22')
    expect(result.outputs['reasons']).toMatch(/^Proxy: /)
  })

  it('with warn-only stays green', async () => {
    const stage = await portfolio()
    const result = await stage.run({
      operation: 'check',
      'product-name': 'WEB',
      'warn-only': 'true',
    })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['result']).toBe('warned')
  })
})
