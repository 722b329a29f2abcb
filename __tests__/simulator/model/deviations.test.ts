import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { catalogue } from '../../../src/mend/catalogue/index.ts'
import { everyDeviation } from '../../../src/simulator/model/deviations.ts'
import { respond } from '../../../src/simulator/respond.ts'
import { smallWorld } from '../small-world.ts'

const pair = { tagKey: 'team', tagValue: 'web' }

describe('the deviation', () => {
  it('brokenRemoveAnswer answers the documented text that is not JSON', () => {
    const { world, admin, project } = smallWorld({ brokenRemoveAnswer: true })
    const request = {
      requestType: 'removeProjectTag',
      userKey: admin.key,
      projectToken: project.token,
      ...pair,
    }
    const { text } = respond(world, JSON.stringify(request))
    expect(text).toBe('{\n"successfully removed project tag"\n}')
  })

  it('emptySaveAnswer saves, but answers nothing', () => {
    const { ask, project } = smallWorld({ emptySaveAnswer: true })
    expect(ask('saveProjectTag', pair)).toEqual({})
    expect(project.tags.get('team')).toEqual(['web'])
  })

  it('zeroErrorCode changes successes, but not refusals', () => {
    const { ask } = smallWorld({ zeroErrorCode: true })
    const answer = ask('getProjectTags')
    expect(answer['errorCode']).toBe(0)
    expect(answer['projectTags']).toHaveLength(1)
    expect(ask('getProjectTags', { projectToken: 'x' })['errorCode']).toBe(5001)
  })

  it('scalarTags and missingTags change the rows of listings', () => {
    const small = smallWorld({ scalarTags: true, missingTags: true })
    const { ask, world, product } = small
    world.addProject(product, 'b', { tags: { team: ['x', 'y'], tags: 'one' } })
    const rows = ask('getOrganizationProjectTags')['projectTags']
    expect(rows[0]).not.toHaveProperty('tags')
    expect(rows[1].tags).toEqual({ team: ['x', 'y'], tags: 'one' })
    world.addProject(product, 'c', { tags: { team: 'x' } })
    const again = ask('getOrganizationProjectTags')['projectTags']
    expect(again[2].tags).toEqual({ team: 'x' })
  })

  it('stateDate answers the day only', () => {
    const { projectState } = smallWorld({ stateDate: true }).ask(
      'getProjectState',
    )
    expect(projectState).toEqual({
      lastProcess: 'SETUP',
      inProgress: false,
      date: '2026-03-02',
    })
  })

  it('zonedDates adds the time zone', () => {
    const { ask } = smallWorld({ zonedDates: true })
    expect(ask('getProjectInventory')['projectVitals']).toMatchObject({
      creationDate: '2026-03-02 09:00:00 +0000',
      lastUpdatedDate: '2026-03-02 09:00:00 +0000',
    })
  })

  it('unknownFields adds fields at the top and in rows', () => {
    const answer = smallWorld({ unknownFields: true }).ask('getProjectTags')
    expect(answer).toHaveProperty('serverBuild')
    expect(answer['projectTags'][0]).toHaveProperty('grownField')
  })

  it('together with all others still gives readable answers', () => {
    const { ask, project } = smallWorld(everyDeviation)
    const read = (type: 'getProjectTags' | 'getProjectState') =>
      v.parse(catalogue[type].response, ask(type))
    const { name, token, tags } = project
    tags.set('team', ['web'])
    expect(read('getProjectTags')).toEqual([
      { name, token, tags: new Map([['team', ['web']]]) },
    ])
    expect(read('getProjectState')).toMatchObject({
      updated: '2026-03-02T00:00:00Z',
    })
  })
})
