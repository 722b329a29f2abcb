import { describe, expect, it } from '@jest/globals'
import {
  propertyFacts,
  repositoryFacts,
} from '../../../src/github/event/repository-facts.ts'

describe('the repository object', () => {
  it.each<[string, unknown, object]>([
    ['visibility', { visibility: 'internal' }, { visibility: 'internal' }],
    ['the default branch', { default_branch: 'm' }, { defaultBranch: 'm' }],
    [
      'a license by its SPDX id',
      { license: { key: 'mit', name: 'MIT License', spdx_id: 'MIT' } },
      { license: 'MIT' },
    ],
    ['that there is no license', { license: null }, { license: null }],
    [
      'no license where GitHub does not recognize it',
      { license: { key: 'other', name: 'Other', spdx_id: 'NOASSERTION' } },
      { license: null },
    ],
    [
      'no license without an SPDX id',
      { license: { key: 'x', name: 'X', spdx_id: null } },
      { license: null },
    ],
    ['a language', { language: 'Go' }, { language: 'Go' }],
    ['that there is no language', { language: null }, { language: null }],
    ['topics', { topics: ['b', 'a'] }, { topics: ['b', 'a'] }],
    ['that there are no topics', { topics: [] }, { topics: [] }],
    ['only topics that are texts', { topics: ['a', 1, ''] }, { topics: ['a'] }],
    [
      'custom properties with one value, several and none',
      {
        custom_properties: {
          team: 'web',
          regions: ['eu', 'us', 'eu'],
          tier: null,
          empty: [],
          __proto__: null,
        },
      },
      {
        customProperties: new Map([
          ['team', ['web']],
          ['regions', ['eu', 'us']],
        ]),
      },
    ],
    [
      'that there are no custom properties',
      { custom_properties: {} },
      { customProperties: new Map() },
    ],
    ['nothing of what it lacks', { full_name: 'a/b' }, {}],
    [
      'nothing of what has another shape',
      { license: undefined, topics: 'a', language: 7, custom_properties: [1] },
      {},
    ],
    ['nothing when it is none', undefined, {}],
    ['nothing when it is a text', '<html>', {}],
  ])('tells %s', (_, repository, expected) => {
    expect(repositoryFacts(repository)).toEqual(expected)
  })

  it('may have a property of any name', () => {
    const custom_properties = JSON.parse('{"__proto__":"a","constructor":"b"}')
    const { customProperties } = repositoryFacts({ custom_properties })
    expect([...(customProperties ?? [])]).toEqual([
      ['__proto__', ['a']],
      ['constructor', ['b']],
    ])
  })
})

describe('the list of custom property values', () => {
  it('is read with one value, several and none', () => {
    const rows = [
      { property_name: 'team', value: 'web' },
      { property_name: 'regions', value: ['eu', 'us'] },
      { property_name: 'tier', value: null },
      { value: 'nameless' },
      'no row',
    ]
    expect(propertyFacts(rows)).toEqual({
      customProperties: new Map([
        ['team', ['web']],
        ['regions', ['eu', 'us']],
      ]),
    })
  })

  it('tells nothing when it is none', () => {
    expect(propertyFacts({ message: 'Not Found' })).toEqual({})
  })
})
