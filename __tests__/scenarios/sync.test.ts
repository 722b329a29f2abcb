import { describe, expect, it } from '@jest/globals'
import { everyDeviation } from '../../src/simulator/model/deviations.ts'
import {
  actionWithProject,
  builtAction,
  transcript,
} from '../support/built-action.ts'
import { warnedOfEmpty } from '../support/empty-inventory.ts'
import { expectGolden } from '../support/golden.ts'
import { pullRequest } from '../support/pull-request.ts'

describe('a sync', () => {
  it('of an existing project tags it, waits for the scan and reports', async () => {
    const action = await actionWithProject({ branch: 'old', CTX: 'scanner' })
    const token = action.addScan('IN_PROGRESS', 'UPDATED', 'FINISHED')
    const tags = 'team=payments\nteam=web'
    const result = await action.run('sync', { 'request-token': token, tags })
    expect(result.conclusion).toBe('success')
    expectGolden('sync.transcript.txt', transcript(result, action))
  })

  it('of a new repository creates product and project', async () => {
    const action = await builtAction()
    const result = await action.run('sync')
    expect(result.outputs).toMatchObject({
      ...warnedOfEmpty,
      'product-name': 'web',
      'project-name': 'web_main',
      'product-created': 'true',
      'project-created': 'true',
      'request-token-source': 'none',
      'tags-added': '3',
    })
    const { token } = action.firstProject()
    expect(result.outputs['project-token']).toBe(token)
    expectGolden('sync-first.transcript.txt', transcript(result, action))
  })

  it('changes nothing when nothing has changed since the last one', async () => {
    const action = await actionWithProject()
    const token = action.addScan('FINISHED')
    await action.run('sync', { 'request-token': token })
    const first = action.requests().length
    const result = await action.run('sync', { 'request-token': token })
    expect(result.outputs['tags-unchanged']).toBe('3')
    expect(
      action
        .requests()
        .slice(first)
        .filter((line) => !line.startsWith('get')),
    ).toEqual([])
  })

  it('creates one product and one project when twenty run at once, and all report their tokens', async () => {
    const action = await builtAction()
    const runs = Array.from({ length: 20 }, () => action.run('sync'))
    const results = await Promise.all(runs)
    expect(action.world.products.size).toBe(1)
    expect(action.world.projects.size).toBe(1)
    const project = action.firstProject()
    for (const { outputs } of results) {
      expect(outputs).toMatchObject({
        ...warnedOfEmpty,
        'product-token': project.product.token,
        'project-token': project.token,
      })
    }
    const creators = results.filter(
      ({ outputs }) => outputs['project-created'] === 'true',
    )
    expect(creators).toHaveLength(1)
  }, 60_000)

  it('plans the same on a dry run without changing anything', async () => {
    const action = await actionWithProject({ branch: 'old' })
    const token = action.addScan('FINISHED')
    const inputs = { 'request-token': token }
    const planned = await action.run('sync', { ...inputs, 'dry-run': 'true' })
    expect(action.writes()).toEqual([])
    expect(planned.outputs['result']).toBe('planned')
    const done = await action.run('sync', inputs)
    for (const name of ['tags-added', 'tags-removed', 'tags-unchanged']) {
      expect(planned.outputs[name]).toBe(done.outputs[name])
    }
  })

  it('works with a server that deviates from its documentation in every known way', async () => {
    const action = await builtAction({ deviations: everyDeviation })
    action.addProject({ branch: 'old' })
    const token = action.addScan('IN_PROGRESS', 'FINISHED')
    const result = await action.run('sync', { 'request-token': token })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'library-count': '12',
      'tags-added': '3',
      'tags-removed': '1',
    })
  })

  it('of a release tags the project of the Git tag with the release', async () => {
    const action = await builtAction()
    const inputs = { 'metadata-tags': 'repository, branch, tag, commit' }
    const { outputs } = await action.run('sync', inputs, {
      eventName: 'release',
      ref: 'refs/tags/v1.2.3',
      event: { action: 'published', release: { tag_name: 'v1.2.3' } },
    })
    expect(outputs['project-name']).toBe('web_v1.2.3')
    expect(Object.fromEntries(action.firstProject().tags)).toEqual({
      repository: ['acme/web'],
      release: ['v1.2.3'],
      commit: ['c'.repeat(40)],
    })
  })

  it('of a pull request uses the head branch and the head commit', async () => {
    const action = await builtAction()
    await action.run('sync', {}, pullRequest('feature/x'))
    const { name, tags } = action.firstProject()
    expect(name).toBe('web_feature/x')
    expect(tags.get('commit')).toEqual(['d'.repeat(40)])
  })
})
