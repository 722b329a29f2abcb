import { describe, expect, it } from '@jest/globals'
import { requestTypes } from '../../src/mend/catalogue/index.ts'
import { handlers } from '../../src/simulator/handlers/index.ts'
import { respond } from '../../src/simulator/respond.ts'
import { send, smallWorld } from './small-world.ts'

describe('the handlers', () => {
  it('cover all requests of the catalogue', () => {
    expect(Object.keys(handlers).sort()).toEqual([...requestTypes].sort())
  })
})

describe('an answer', () => {
  it('is HTTP 200 with JSON, even when it is a refusal', () => {
    const { world } = smallWorld()
    expect(respond(world, '{"requestType":"getProjectTags"}')).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json;charset=UTF-8' },
      text: '{"errorCode":3010,"errorMessage":"Missing fields: userKey"}',
    })
  })

  it('warns about unknown parameters, but is given', () => {
    const extra = { format: 'json', orgToken: 'not needed here' }
    const answer = smallWorld().ask('getProjectTags', {}, extra)
    expect(answer['projectTags']).toHaveLength(1)
    expect(answer['warningMessages']).toEqual([
      'Invalid input: format',
      'Invalid input: orgToken',
    ])
  })

  it('has no warning about agentInfo', () => {
    const extra = { agentInfo: { agent: 'x', agentVersion: '1' } }
    const answer = smallWorld().ask('getProjectTags', {}, extra)
    expect(answer).not.toHaveProperty('warningMessages')
  })
})

describe('a request is refused', () => {
  const small = smallWorld()
  const { world, organization, admin, product, project } = small
  const closed = world.addOrganization('Closed', false)
  const guest = world.addUser('guest', 'none', [organization])
  const lead = world.addUser(
    'lead',
    'product administrator',
    [organization],
    [product],
  )
  const reader = world.addUser('reader', 'reader', [organization])
  const stranger = world.addUser('stranger', 'organization administrator', [])
  const read = {
    requestType: 'getProjectTags',
    userKey: admin.key,
    projectToken: project.token,
  }
  const list = {
    requestType: 'getOrganizationProductTags',
    userKey: admin.key,
    orgToken: organization.token,
  }

  it.each<[string, number, unknown]>([
    ['when it is not an object', 3000, []],
    ['when it names no type', 3010, {}],
    ['when its type is unknown', 3000, { requestType: 'getEverything' }],
    [
      'when its type is a property of every object',
      3000,
      { requestType: 'toString' },
    ],
    ['without a user key', 3010, { ...read, userKey: undefined }],
    ['with a wrong user key', 5001, { ...read, userKey: 'wrong' }],
    ['without a needed token', 3010, { ...read, projectToken: undefined }],
    ['with an empty token', 3000, { ...read, projectToken: '' }],
    ['with a token of the wrong kind', 3000, { ...read, projectToken: 7 }],
    ['with null as a token', 3000, { ...read, projectToken: null }],
    ['for an unknown project', 5001, { ...read, projectToken: 'f'.repeat(64) }],
    ['from a user without rights', 5001, { ...read, userKey: guest.key }],
    ['from a stranger', 5001, { ...read, userKey: stranger.key }],
    ['without an organization', 3010, { ...list, orgToken: undefined }],
    ['for a wrong organization', 2015, { ...list, orgToken: 'wrong' }],
    ['for an inactive organization', 2015, { ...list, orgToken: closed.token }],
    ['from outside the organization', 2007, { ...list, userKey: stranger.key }],
    [
      'when a reader changes something',
      5001,
      {
        ...read,
        userKey: reader.key,
        requestType: 'saveProjectTag',
        tagKey: 'a',
        tagValue: 'b',
      },
    ],
    [
      'when a product administrator asks for the organization',
      5001,
      { ...list, userKey: lead.key },
    ],
    [
      'when a product administrator makes a product',
      5001,
      {
        ...list,
        userKey: lead.key,
        requestType: 'createProduct',
        productName: 'x',
      },
    ],
  ])('%s', (_when, code, request) => {
    const answer = send(world, request)
    const errorMessage = expect.any(String)
    expect(answer).toEqual({ errorCode: code, errorMessage })
  })

  it('when it is not JSON', () => {
    const { text } = respond(world, 'requestType=getProjectTags')
    expect(JSON.parse(text).errorCode).toBe(3000)
  })

  it('but not when a reader reads', () => {
    const userKey = reader.key
    expect(send(world, { ...read, userKey })).toHaveProperty('projectTags')
    expect(send(world, { ...list, userKey })).toHaveProperty('productTags')
  })

  it('but not when product administrators ask for their own products', () => {
    const mine = send(world, { ...read, userKey: lead.key })
    expect(mine).toHaveProperty('projectTags')
    const state = send(world, {
      ...list,
      userKey: lead.key,
      requestType: 'getRequestState',
      requestToken: 'x',
    })
    expect(state['requestState']).toBe('UNKNOWN')
  })

  it('without repeating keys and tokens', () => {
    const secret = '5ec2e7'.repeat(8)
    for (const name of ['userKey', 'orgToken', 'projectToken']) {
      const text = JSON.stringify({ ...read, ...list, [name]: secret })
      expect(respond(world, text).text).not.toContain(secret)
    }
  })
})
