import { describe, expect, it } from '@jest/globals'
import { smallWorld } from '../small-world.ts'

function taggedWorld(...pairs: readonly [key: string, value: string][]) {
  const { ask, ...small } = smallWorld()
  const tag = (tagKey: string, tagValue: string) =>
    ask('saveProjectTag', { tagKey, tagValue })
  const untag = (tagKey: string, tagValue: string) =>
    ask('removeProjectTag', { tagKey, tagValue })
  const tags = () => ask('getProjectTags')['projectTags'][0].tags
  for (const pair of pairs) tag(...pair)
  return { ...small, ask, tag, untag, tags }
}

describe('the tags of a project', () => {
  it('are empty at first', () => {
    expect(taggedWorld().tags()).toEqual({})
  })

  it('get one more value with each save, which replaces nothing', () => {
    const { tags } = taggedWorld(['team', 'payments'], ['team', 'web'])
    expect(tags()).toEqual({ team: ['payments', 'web'] })
  })

  it('stay the same when a value is saved twice', () => {
    const { tag, tags } = taggedWorld(['team', 'web'])
    expect(tag('team', 'web')).not.toHaveProperty('errorCode')
    expect(tags()).toEqual({ team: ['web'] })
  })

  it('distinguish keys and values by case', () => {
    const { tags } = taggedWorld(['team', 'web'], ['Team', 'Web'])
    expect(tags()).toEqual({ team: ['web'], Team: ['Web'] })
  })

  it('lose only the value that is removed', () => {
    const { untag, tags } = taggedWorld(['team', 'payments'], ['team', 'web'])
    untag('team', 'payments')
    expect(tags()).toEqual({ team: ['web'] })
    untag('team', 'web')
    expect(tags()).toEqual({})
  })

  it('stay the same when a missing value is removed', () => {
    const { untag, tags } = taggedWorld(['team', 'web'])
    expect(untag('team', 'nobody')).toEqual({
      message: 'Successfully removed project tag',
    })
    expect(untag('nothing', 'x')).not.toHaveProperty('errorCode')
    expect(tags()).toEqual({ team: ['web'] })
  })

  it('can have keys that are special in JavaScript', () => {
    const { tags } = taggedWorld(['__proto__', 'x'], ['tags', 'y'])
    expect(JSON.stringify(tags())).toBe('{"__proto__":["x"],"tags":["y"]}')
  })

  it('answer a save with the saved value only', () => {
    const { tag, project } = taggedWorld(['team', 'web'])
    const { name, token } = project
    expect(tag('team', 'payments')).toEqual({
      projectTags: { name, token, tags: { team: 'payments' } },
    })
  })

  it.each(['tagKey', 'tagValue'])('refuse an empty %s', (name) => {
    const params = { tagKey: 'a', tagValue: 'b', [name]: '' }
    const answer = smallWorld().ask('saveProjectTag', params)
    expect(answer['errorCode']).toBe(3000)
  })
})

describe('listings of project tags', () => {
  it('show the projects of one product, or of all', () => {
    const { ask, world, organization, project } = smallWorld()
    const other = world.addProduct(organization, 'Payments')
    const tags = { team: ['payments'] }
    const { token } = world.addProject(other, 'ledger_main', { tags })
    const first = { name: 'checkout_main', token: project.token, tags: {} }
    const second = { name: 'ledger_main', token, tags }
    expect(ask('getProductProjectTags')).toEqual({ projectTags: [first] })
    expect(ask('getOrganizationProjectTags')).toEqual({
      projectTags: [first, second],
    })
  })
})
