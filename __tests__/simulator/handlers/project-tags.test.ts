import { describe, expect, it } from '@jest/globals'
import { type SmallWorld, smallWorld } from '../small-world.ts'

function tagsOf({ ask, project }: SmallWorld) {
  const answer = ask('getProjectTags', { projectToken: project.token })
  return answer['projectTags'][0].tags
}

function tag({ ask, project }: SmallWorld, tagKey: string, tagValue: string) {
  return ask('saveProjectTag', {
    projectToken: project.token,
    tagKey,
    tagValue,
  })
}

function untag({ ask, project }: SmallWorld, tagKey: string, tagValue: string) {
  const projectToken = project.token
  return ask('removeProjectTag', { projectToken, tagKey, tagValue })
}

describe('the tags of a project', () => {
  it('are empty at first', () => {
    expect(tagsOf(smallWorld())).toEqual({})
  })

  it('grow by a value with each save; saving replaces nothing', () => {
    const small = smallWorld()
    tag(small, 'team', 'payments')
    tag(small, 'team', 'web')
    expect(tagsOf(small)).toEqual({ team: ['payments', 'web'] })
  })

  it('stay the same when a value is saved twice', () => {
    const small = smallWorld()
    tag(small, 'team', 'web')
    expect(tag(small, 'team', 'web')).not.toHaveProperty('errorCode')
    expect(tagsOf(small)).toEqual({ team: ['web'] })
  })

  it('tell keys and values apart by case', () => {
    const small = smallWorld()
    tag(small, 'team', 'web')
    tag(small, 'Team', 'Web')
    expect(tagsOf(small)).toEqual({ team: ['web'], Team: ['Web'] })
  })

  it('lose exactly the pair that is removed', () => {
    const small = smallWorld()
    tag(small, 'team', 'payments')
    tag(small, 'team', 'web')
    untag(small, 'team', 'payments')
    expect(tagsOf(small)).toEqual({ team: ['web'] })
    untag(small, 'team', 'web')
    expect(tagsOf(small)).toEqual({})
  })

  it('may be told to lose a pair that they do not have', () => {
    const small = smallWorld()
    tag(small, 'team', 'web')
    expect(untag(small, 'team', 'nobody')).toEqual({
      message: 'Successfully removed project tag',
    })
    expect(untag(small, 'nothing', 'x')).not.toHaveProperty('errorCode')
    expect(tagsOf(small)).toEqual({ team: ['web'] })
  })

  it('hold keys that mean something to JavaScript', () => {
    const small = smallWorld()
    tag(small, '__proto__', 'x')
    tag(small, 'tags', 'y')
    expect(JSON.stringify(tagsOf(small))).toBe(
      '{"__proto__":["x"],"tags":["y"]}',
    )
  })

  it('answer a save with an object of the one value', () => {
    const small = smallWorld()
    tag(small, 'team', 'web')
    expect(tag(small, 'team', 'payments')).toEqual({
      projectTags: {
        name: 'checkout_main',
        token: small.project.token,
        tags: { team: 'payments' },
      },
    })
  })

  it.each(['tagKey', 'tagValue'])('refuse an empty %s', (name) => {
    const { ask, project } = smallWorld()
    const params = { projectToken: project.token, tagKey: 'a', tagValue: 'b' }
    const answer = ask('saveProjectTag', { ...params, [name]: '' })
    expect(answer['errorCode']).toBe(3000)
  })
})

describe('listings of project tags', () => {
  it('show the projects of one product, or of all', () => {
    const { ask, world, organization, product, project } = smallWorld()
    const other = world.addProduct(organization, 'Payments')
    const ledger = world.addProject(other, 'ledger_main', {
      tags: { team: 'payments' },
    })
    const first = { name: 'checkout_main', token: project.token, tags: {} }
    const second = {
      name: 'ledger_main',
      token: ledger.token,
      tags: { team: ['payments'] },
    }
    expect(
      ask('getProductProjectTags', { productToken: product.token }),
    ).toEqual({ projectTags: [first] })
    expect(ask('getOrganizationProjectTags', {})).toEqual({
      projectTags: [first, second],
    })
  })
})
