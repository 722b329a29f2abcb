import { describe, expect, it } from '@jest/globals'
import type { Repository } from '../../../src/domain/tags/repository.ts'
import { perPoll } from '../../../src/simulator/model/scan-scripts.ts'
import {
  operationHarness,
  recordRoundTrips,
  repository,
} from '../../support/operation-harness.ts'

const described: Repository = {
  ...repository,
  visibility: 'public',
  defaultBranch: 'main',
  license: null,
  language: 'Go',
  topics: ['web'],
  customProperties: new Map(),
}
const everything =
  'visibility, default-branch, license, language, topics, custom-properties'

function aWebStage() {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web')
  const project = stage.world.addProject(product, 'web_main')
  return { stage, project }
}

/** GitHub's API that knows the topics, and what it was asked. */
function aGithub() {
  const asked: (readonly string[])[] = []
  return {
    asked,
    describe: async (wanted: readonly string[]) => {
      asked.push(wanted)
      return { topics: ['api', 'web'], language: undefined }
    },
  }
}

describe('the facts for metadata tags', () => {
  it.each([
    ['tag', {}],
    ['sync', { 'wait-for': 'none', report: 'none' }],
  ])(
    'are asked for once by %s, and only what the event did not tell',
    async (operation, more) => {
      const { stage, project } = aWebStage()
      const github = aGithub()
      await stage.run(
        { operation, 'metadata-tags': everything, ...more },
        {
          repository: { ...described, topics: undefined, language: undefined },
          describe: github.describe,
        },
      )
      expect(github.asked).toEqual([['language', 'topics']])
      expect(Object.fromEntries(project.tags)).toEqual({
        visibility: ['public'],
        'default-branch': ['main'],
        topic: ['api', 'web'],
      })
    },
  )

  it('are not asked for when the event told them all, or nobody wants them', async () => {
    const { stage, project } = aWebStage()
    const raw = { operation: 'tag', 'metadata-tags': everything }
    await stage.run(raw, { repository: described })
    expect(project.tags.get('topic')).toEqual(['web'])
    await stage.run({ operation: 'tag', 'metadata-tags': 'repository, mend' })
    expect(project.tags.get('repoFullName')).toEqual(['acme/web'])
  })

  it('are asked for while the product is looked up, so that they add no round trip', async () => {
    const { stage } = aWebStage()
    const rounds: string[][] = []
    const seen: number[] = []
    await stage.run(
      { 'metadata-tags': 'topics', 'wait-for': 'none', report: 'none' },
      {
        wrap: recordRoundTrips(rounds),
        describe: async () => {
          seen.push(rounds.length)
          return { topics: ['web'] }
        },
      },
    )
    expect(seen[0]).toBeLessThanOrEqual(1)
    expect(rounds.map(([type]) => type)).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags',
      'saveProjectTag',
    ])
  })

  it('hold up nothing but the tags', async () => {
    const { stage, project } = aWebStage()
    const scan = stage.world.startScan(project, { script: perPoll('FINISHED') })
    let tell = () => {}
    const played = stage.run(
      { 'metadata-tags': 'topics', 'request-token': scan.token },
      {
        describe: () =>
          new Promise((resolve) => {
            tell = () => resolve({ topics: ['web'] })
          }),
        wrap: (send) => async (body, options) => {
          const answer = await send(body, options)
          if (body.includes('getProjectInventory')) tell()
          return answer
        },
      },
    )
    expect((await played).findings.tagged?.objects[0]?.plan.add).toHaveLength(1)
    expect(stage.sent().at(-1)).toBe('saveProjectTag web_main topic=web')
  })

  it('that GitHub does not tell leave the tags of an earlier run alone', async () => {
    const { stage, project } = aWebStage()
    project.tags.set('topic', ['old'])
    const { verdict } = await stage.run(
      { operation: 'tag', 'metadata-tags': 'topics' },
      { describe: async () => ({}) },
    )
    expect(verdict.outcome).toBe('passed')
    expect(project.tags.get('topic')).toEqual(['old'])
  })
})
