import { describe, expect, it } from '@jest/globals'
import { fileOf, theater } from '../support/play.ts'

describe('the operation', () => {
  it('ensure creates and does nothing else', async () => {
    const stage = await theater()
    const { outputs } = await stage.run({ operation: 'ensure' })
    expect(outputs).toMatchObject({
      result: 'passed',
      'project-created': 'true',
      'tags-added': '',
    })
    expect(stage.requests()).toEqual([
      'getOrganizationProductTags',
      'createProduct web',
      'getProductProjectTags web',
      'createProject web web_main',
    ])
  })

  it('tag tags project and product and does nothing else', async () => {
    const stage = await theater()
    const project = stage.project({ env: 'dev' })
    const { outputs } = await stage.run({
      operation: 'tag',
      'metadata-tags': 'mend, run-url',
      tags: 'env=prod',
      'product-tags': 'tier=1',
    })
    expect(outputs).toMatchObject({
      result: 'passed',
      'tags-added': '5',
      'tags-removed': '1',
    })
    expect(Object.fromEntries(project.tags)).toEqual({
      env: ['prod'],
      repoFullName: ['acme/web'],
      remoteUrl: ['https://github.com/acme/web'],
      'run-url': ['https://github.com/acme/web/actions/runs/42'],
    })
    expect(Object.fromEntries(project.product.tags)).toEqual({ tier: ['1'] })
  })

  it('wait asks for nothing but the state when it has a request token', async () => {
    const stage = await theater()
    const token = stage.scan('IN_PROGRESS', 'FINISHED')
    const { outputs } = await stage.run({
      operation: 'wait',
      'request-token': token,
    })
    expect(outputs).toMatchObject({
      result: 'passed',
      'poll-count': '2',
      'library-count': '',
    })
    expect(stage.requests()).toEqual(['getRequestState', 'getRequestState'])
  })

  it('report reads inventory and hierarchy by project token without the organization key', async () => {
    const stage = await theater()
    const project = stage.project()
    const result = await stage.run({
      operation: 'report',
      'org-token': '',
      'project-token': project.token,
    })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'library-count': '12',
      'max-depth': '4',
      'request-state': '',
    })
    expect(stage.requests().sort()).toEqual([
      'getProjectHierarchy web_main',
      'getProjectInventory web_main',
      'getProjectTags web_main',
    ])
    const report = JSON.parse(fileOf(result, '.json'))
    expect(report.libraries).toHaveLength(12)
    expect(report.hierarchy.direct).toHaveLength(
      Number(result.outputs['direct-count']),
    )
  })

  it('report of the hierarchy alone still counts libraries', async () => {
    const stage = await theater()
    stage.project()
    const { outputs } = await stage.run({
      operation: 'report',
      report: 'hierarchy',
    })
    expect(outputs).toMatchObject({
      'library-count': '12',
      'license-count': '',
      'critical-count': '',
    })
  })

  it('report writes where it is told to, and nothing when no format is wanted', async () => {
    const stage = await theater()
    stage.project()
    const told = await stage.run({
      operation: 'report',
      'report-directory': 'out/mend',
    })
    expect(told.outputs['report-path']).toBe(
      `${told.workspace}/out/mend/mend-report.json`,
    )
    const none = await stage.run({
      operation: 'report',
      'report-formats': 'none',
      summary: 'false',
    })
    expect(none.outputs['report-path']).toBe('')
    expect(none.summary).toBe('')
  })
})
