import { describe, expect, it } from '@jest/globals'
import { everyDeviation } from '../../src/simulator/model/deviations.ts'
import { expectGolden } from '../support/golden.ts'
import { theater, transcript } from '../support/play.ts'

describe('a sync', () => {
  it('of an existing project tags, waits through the states, and reports', async () => {
    const stage = await theater()
    stage.project({ branch: 'old', CTX: 'scanner' })
    const token = stage.scan('IN_PROGRESS', 'UPDATED', 'FINISHED')
    const result = await stage.run({
      'request-token': token,
      tags: 'team=payments\nteam=web',
    })
    expect(result.conclusion).toBe('success')
    expectGolden('sync.transcript.txt', transcript(result, stage))
  })

  it('of nothing yet creates product and project', async () => {
    const stage = await theater()
    const result = await stage.run()
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'product-name': 'web',
      'project-name': 'web_main',
      'product-created': 'true',
      'project-created': 'true',
      'request-token-source': 'none',
      'tags-added': '3',
    })
    const [project] = stage.world.projects.values()
    expect(result.outputs['project-token']).toBe(project?.token)
    expectGolden('sync-first.transcript.txt', transcript(result, stage))
  })

  it('repeated without changes sends no write', async () => {
    const stage = await theater()
    stage.project()
    const token = stage.scan('FINISHED')
    await stage.run({ 'request-token': token })
    const first = stage.requests().length
    const result = await stage.run({ 'request-token': token })
    expect(result.outputs['tags-unchanged']).toBe('3')
    expect(
      stage
        .requests()
        .slice(first)
        .filter((line) => !line.startsWith('get')),
    ).toEqual([])
  })

  it('started twenty times at once leaves one product and one project, and all report the same tokens', async () => {
    const stage = await theater()
    const results = await Promise.all(
      Array.from({ length: 20 }, () => stage.run()),
    )
    expect(stage.world.products.size).toBe(1)
    expect(stage.world.projects.size).toBe(1)
    const [project] = stage.world.projects.values()
    for (const { outputs } of results) {
      expect(outputs).toMatchObject({
        result: 'passed',
        'product-token': project?.product.token,
        'project-token': project?.token,
      })
    }
    const creators = results.filter(
      ({ outputs }) => outputs['project-created'] === 'true',
    )
    expect(creators).toHaveLength(1)
  }, 60_000)

  it('on a dry run plans the same and sends only reads', async () => {
    const stage = await theater()
    stage.project({ branch: 'old' })
    const token = stage.scan('FINISHED')
    const inputs = { 'request-token': token }
    const planned = await stage.run({ ...inputs, 'dry-run': 'true' })
    expect(stage.requests().filter((line) => !line.startsWith('get'))).toEqual(
      [],
    )
    expect(planned.outputs['result']).toBe('planned')
    const done = await stage.run(inputs)
    for (const name of ['tags-added', 'tags-removed', 'tags-unchanged']) {
      expect(planned.outputs[name]).toBe(done.outputs[name])
    }
  })

  it('works with a server that differs from its documentation in every known way', async () => {
    const stage = await theater({ deviations: everyDeviation })
    stage.project({ branch: 'old' })
    const token = stage.scan('IN_PROGRESS', 'FINISHED')
    const result = await stage.run({ 'request-token': token })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'library-count': '12',
      'tags-added': '3',
      'tags-removed': '1',
    })
  })

  it('on a release tags the project of the tag with the release', async () => {
    const stage = await theater()
    const result = await stage.run(
      { 'metadata-tags': 'repository, branch, tag, commit' },
      {
        eventName: 'release',
        ref: 'refs/tags/v1.2.3',
        event: { action: 'published', release: { tag_name: 'v1.2.3' } },
      },
    )
    const [project] = stage.world.projects.values()
    expect(result.outputs['project-name']).toBe('web_v1.2.3')
    expect(Object.fromEntries(project?.tags ?? [])).toEqual({
      repository: ['acme/web'],
      release: ['v1.2.3'],
      commit: ['c'.repeat(40)],
    })
  })

  it('on a pull request takes the head branch and the head commit', async () => {
    const stage = await theater()
    const repo = { full_name: 'acme/web' }
    const head = { ref: 'feature/x', sha: 'd'.repeat(40), repo }
    await stage.run(
      {},
      {
        eventName: 'pull_request',
        ref: 'refs/pull/7/merge',
        event: {
          pull_request: { number: 7, head, base: { ref: 'main', repo } },
        },
      },
    )
    const [project] = stage.world.projects.values()
    expect(project?.name).toBe('web_feature/x')
    expect(project?.tags.get('commit')).toEqual(['d'.repeat(40)])
  })
})
