import { describe, expect, it } from '@jest/globals'
import type { RequestType } from '../../../src/mend/catalogue/index.ts'
import { requestTypes } from '../../../src/mend/catalogue/index.ts'
import { decode, problems } from './decode.ts'
import { documentedJson } from './documentation.ts'
import { documentedAnswers } from './documented-answers.ts'

/** What real servers answer where the documentation says something else. */
describe('any answer', () => {
  const asJson = requestTypes.filter((type) => type !== 'removeProjectTag')

  it.each(asJson)(
    'of %s may carry warnings, errorCode 0 and unknown fields',
    (type) => {
      const body = {
        ...documentedJson(type, 'response'),
        errorCode: 0,
        warningMessages: ['Invalid input: orgToken'],
        novelty: { deep: [1, null, { x: true }] },
      }
      expect(decode(type, body)).toEqual(documentedAnswers[type])
    },
  )

  it('that only acknowledges may be empty, or have another shape', () => {
    const acknowledged: RequestType[] = [
      'deleteProduct',
      'deleteProject',
      'removeProductTag',
      'removeProjectTag',
      'saveProductTag',
      'saveProjectTag',
      'setProjectSetupNotificationConfig',
    ]
    const bodies = [
      {},
      { errorCode: 0 },
      { message: null },
      { projectTags: [] },
      { productTagsInfo: null },
      { warningMessages: ['Invalid input: format'] },
    ]
    for (const type of acknowledged) {
      for (const body of bodies) expect(problems(type, body)).toEqual([])
    }
  })

  it('to a creation needs no more than the token, but needs that', () => {
    expect(decode('createProduct', { productToken: 'p-1' })).toEqual({
      token: 'p-1',
    })
    expect(problems('createProduct', { message: 'Success' })).toHaveLength(1)
    expect(problems('createProject', { projectToken: '' })).toHaveLength(1)
  })
})

describe('tags', () => {
  const tagsOf = (tags: unknown) =>
    decode('getProjectTags', {
      projectTags: [{ name: 'web', token: 't-1', tags }],
    })[0]?.tags

  it.each([
    ['a list', { team: ['payments'] }, [['team', ['payments']]]],
    ['a bare value', { team: 'payments' }, [['team', ['payments']]]],
    [
      'several values in their order',
      { run: ['2026-01-02 03:04:05', '2026-01-01'] },
      [['run', ['2026-01-02 03:04:05', '2026-01-01']]],
    ],
    ['one value twice', { team: ['a', 'a'] }, [['team', ['a']]]],
    [
      'members that are no text',
      { team: ['a', 7, null, {}, true] },
      [['team', ['a']]],
    ],
    ['blank members', { team: ['', '  ', 'a'] }, [['team', ['a']]]],
    ['nothing under a key', { team: [], env: null, x: [''] }, []],
    ['no tags at all', {}, []],
    ['null', null, []],
    ['nothing', undefined, []],
    [
      'the characters that real values have',
      { azure: ['A|B/C D'], ref: ['refs/heads/main'], repo: ['Org/Re.po@x-1'] },
      [
        ['azure', ['A|B/C D']],
        ['ref', ['refs/heads/main']],
        ['repo', ['Org/Re.po@x-1']],
      ],
    ],
  ])('may come as %s', (_, given, expected) => {
    expect([...(tagsOf(given) ?? [])]).toEqual(expected)
  })

  it('keep keys that have a meaning in JavaScript', () => {
    const given = JSON.parse(
      '{"constructor": ["a"], "__proto__": ["b"], "toString": "c"}',
    )
    expect([...(tagsOf(given) ?? [])]).toEqual([
      ['constructor', ['a']],
      ['__proto__', ['b']],
      ['toString', ['c']],
    ])
  })

  it('of one object may come without a list around the row', () => {
    const row = { name: 'web', token: 't-1', tags: { team: 'payments' } }
    const expected = [
      { name: 'web', token: 't-1', tags: new Map([['team', ['payments']]]) },
    ]
    expect(decode('getProjectTags', { projectTags: row })).toEqual(expected)
    expect(decode('getProductTags', { productTags: row })).toEqual(expected)
  })

  it('name the one row of a listing that cannot be read', () => {
    const rows = [
      { name: 'web', token: 't-1' },
      { name: 'api', token: null },
    ]
    expect(
      problems('getOrganizationProjectTags', { projectTags: rows }),
    ).toEqual([expect.stringContaining('projectTags.1.token')])
  })

  it('are not empty when their listing is missing', () => {
    expect(problems('getOrganizationProductTags', {})).toHaveLength(1)
    expect(problems('getProductProjectTags', {})).toHaveLength(1)
  })
})

describe('the state of a project', () => {
  it.each([
    [
      'with a zone',
      { lastUpdatedDateTime: '2020-12-17 21:48:32 +0200' },
      '2020-12-17T19:48:32Z',
    ],
    [
      'without a zone',
      { lastUpdatedDateTime: '2020-12-17 21:48:32' },
      '2020-12-17T21:48:32Z',
    ],
    [
      'as ISO 8601',
      { lastUpdatedDateTime: '2020-12-17T21:48:32Z' },
      '2020-12-17T21:48:32Z',
    ],
    [
      'as a day under another name',
      { date: '2020-12-17' },
      '2020-12-17T00:00:00Z',
    ],
    [
      'under both names',
      { lastUpdatedDateTime: '2020-12-17 21:48:32', date: '2020-12-16' },
      '2020-12-17T21:48:32Z',
    ],
    ['empty', { lastUpdatedDateTime: '' }, undefined],
    ['as null', { lastUpdatedDateTime: null, date: null }, undefined],
    [
      'as a text that is no date',
      { lastUpdatedDateTime: 'yesterday' },
      undefined,
    ],
    ['not at all', {}, undefined],
  ])('has its date %s', (_, dates, updated) => {
    const projectState = { lastProcess: 'DIFF', inProgress: false, ...dates }
    expect(decode('getProjectState', { projectState })).toEqual({
      lastProcess: 'DIFF',
      inProgress: false,
      updated,
    })
  })

  it('of one that was never scanned may be empty', () => {
    const projectState = { lastProcess: null, inProgress: null }
    expect(decode('getProjectState', { projectState })).toEqual({})
  })
})

describe('the last modifications', () => {
  it.each([
    ['no rows', {}],
    ['null for rows', { projectLastModifications: null }],
  ])('may be %s', (_, body) => {
    expect(decode('getProjectLastModification', body)).toEqual([])
  })

  it('may have nothing but their type', () => {
    const rows = [
      { modificationType: 'SCAN', lastModified: null, extraData: null },
      { modificationType: 'ALERTS', extraData: { requestToken: null } },
      { modificationType: 'NEW_KIND', lastModified: '' },
    ]
    expect(
      decode('getProjectLastModification', { projectLastModifications: rows }),
    ).toEqual([{ type: 'SCAN' }, { type: 'ALERTS' }, { type: 'NEW_KIND' }])
  })
})

describe('the state of a request', () => {
  it.each([
    [{ requestState: 'IN_PROGRESS' }, { state: 'IN_PROGRESS' }],
    [{ requestState: 'QUEUED', timestamp: null }, { state: 'QUEUED' }],
    [
      { requestState: 'UPDATED', timestamp: '2018-02-28 17:48:19' },
      { state: 'UPDATED', at: '2018-02-28T17:48:19Z' },
    ],
  ])('reads %j', (body, expected) => {
    expect(decode('getRequestState', body)).toEqual(expected)
  })

  it('must be there', () => {
    expect(problems('getRequestState', { timestamp: '' })).toHaveLength(1)
  })
})
