import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { actionWithProject, builtAction } from '../support/built-action.ts'

describe('the operation', () => {
  it('ensure creates and does nothing else', async () => {
    const action = await builtAction()
    const { outputs } = await action.run('ensure')
    expect(outputs).toMatchObject({
      result: 'passed',
      'project-created': 'true',
      'tags-added': '',
    })
    expect(action.requests()).toEqual([
      'getOrganizationProductTags',
      'createProduct web',
      'getProductProjectTags web',
      'createProject web web_main',
    ])
  })

  it('tag tags project and product and does nothing else', async () => {
    const { project, ...action } = await actionWithProject({ env: 'dev' })
    const { outputs } = await action.run('tag', {
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

  it('wait asks only for the state when it has a request token', async () => {
    const action = await builtAction()
    const token = action.addScan('IN_PROGRESS', 'FINISHED')
    const { outputs } = await action.run('wait', { 'request-token': token })
    expect(outputs).toMatchObject({
      result: 'passed',
      'poll-count': '2',
      'library-count': '',
    })
    expect(action.requests()).toEqual(['getRequestState', 'getRequestState'])
  })

  it('report reads inventory and hierarchy by project token without `org-token`', async () => {
    const { project, ...action } = await actionWithProject()
    const inputs = { 'org-token': '', 'project-token': project.token }
    const result = await action.run('report', inputs)
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'library-count': '12',
      'max-depth': '4',
      'request-state': '',
    })
    expect(action.requests().sort()).toEqual([
      'getProjectHierarchy web_main',
      'getProjectInventory web_main',
      'getProjectTags web_main',
    ])
    const report = result.report()
    expect(report.libraries).toHaveLength(12)
    expect(report.hierarchy.direct).toHaveLength(
      Number(result.outputs['direct-count']),
    )
  })

  it('report of the hierarchy alone still counts libraries', async () => {
    const action = await actionWithProject()
    const { outputs } = await action.run('report', { report: 'hierarchy' })
    expect(outputs).toMatchObject({
      'library-count': '12',
      'license-count': '',
      'critical-count': '',
    })
  })

  it('report writes to `report-directory`, and nothing with `report-formats: none`', async () => {
    const action = await actionWithProject()
    const result = await action.run('report', {
      'report-directory': 'out/mend',
    })
    expect(result.outputs['report-path']).toBe(
      join(result.workspace, 'out/mend/mend-report.json'),
    )
    const inputs = { 'report-formats': 'none', summary: 'false' }
    const none = await action.run('report', inputs)
    expect(none.outputs['report-path']).toBe('')
    expect(none.summary).toBe('')
  })
})
