import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { catalogue } from '../../../src/mend/catalogue/index.ts'
import { everyDeviation } from '../../../src/simulator/model/deviations.ts'
import { respond } from '../../../src/simulator/respond.ts'
import { smallWorld } from '../small-world.ts'

const pair = { tagKey: 'team', tagValue: 'web' }

describe('deviations', () => {
  it('brokenRemoveAnswer gives the documented text that is no JSON', () => {
    const { world, admin, project } = smallWorld({ brokenRemoveAnswer: true })
    const { text } = respond(
      world,
      JSON.stringify({
        requestType: 'removeProjectTag',
        userKey: admin.key,
        projectToken: project.token,
        ...pair,
      }),
    )
    expect(text).toBe('{\n"successfully removed project tag"\n}')
  })

  it('emptySaveAnswer saves, and says nothing', () => {
    const { ask, project } = smallWorld({ emptySaveAnswer: true })
    const projectToken = project.token
    expect(ask('saveProjectTag', { projectToken, ...pair })).toEqual({})
    expect(project.tags.get('team')).toEqual(['web'])
  })

  it('zeroErrorCode marks successes, and leaves refusals alone', () => {
    const { ask, project } = smallWorld({ zeroErrorCode: true })
    const answer = ask('getProjectTags', { projectToken: project.token })
    expect(answer['errorCode']).toBe(0)
    expect(answer['projectTags']).toHaveLength(1)
    expect(ask('getProjectTags', { projectToken: 'x' })['errorCode']).toBe(5001)
  })

  it('scalarTags and missingTags bend the rows of listings', () => {
    const small = smallWorld({ scalarTags: true, missingTags: true })
    const { ask, world, product } = small
    world.addProject(product, 'b', { tags: { team: ['x', 'y'], tags: 'one' } })
    const rows = ask('getOrganizationProjectTags', {})['projectTags']
    expect(rows[0]).not.toHaveProperty('tags')
    expect(rows[1].tags).toEqual({ team: ['x', 'y'], tags: 'one' })
    world.addProject(product, 'c', { tags: { team: 'x' } })
    const again = ask('getOrganizationProjectTags', {})['projectTags']
    expect(again[2].tags).toEqual({ team: 'x' })
  })

  it('stateDate gives the day alone', () => {
    const { ask, project } = smallWorld({ stateDate: true })
    expect(ask('getProjectState', { projectToken: project.token })).toEqual({
      projectState: {
        lastProcess: 'SETUP',
        inProgress: false,
        date: '2026-03-02',
      },
    })
  })

  it('zonedDates adds the zone', () => {
    const { ask, project } = smallWorld({ zonedDates: true })
    const answer = ask('getProjectInventory', { projectToken: project.token })
    expect(answer['projectVitals']).toMatchObject({
      creationDate: '2026-03-02 09:00:00 +0000',
      lastUpdatedDate: '2026-03-02 09:00:00 +0000',
    })
  })

  it('unknownFields adds fields at the top and in rows', () => {
    const { ask, project } = smallWorld({ unknownFields: true })
    const answer = ask('getProjectTags', { projectToken: project.token })
    expect(answer).toHaveProperty('serverBuild')
    expect(answer['projectTags'][0]).toHaveProperty('grownField')
  })

  it('all together still make readable answers', () => {
    const { ask, project } = smallWorld(everyDeviation)
    const projectToken = project.token
    const read = (type: 'getProjectTags' | 'getProjectState') =>
      v.parse(catalogue[type].response, ask(type, { projectToken }))
    project.tags.set('team', ['web'])
    expect(read('getProjectTags')).toEqual([
      {
        name: 'checkout_main',
        token: projectToken,
        tags: new Map([['team', ['web']]]),
      },
    ])
    expect(read('getProjectState')).toMatchObject({
      updated: '2026-03-02T00:00:00Z',
    })
  })
})
