import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import {
  catalogue,
  type RequestType,
  requestTypes,
} from '../../../src/mend/catalogue/index.ts'
import {
  documentedFiles,
  documentedJson,
  documentedText,
  documentedTypes,
} from './documentation.ts'
import { documentedAnswers } from './documented-answers.ts'

/** The only documented parameter that the server itself calls invalid. */
const superfluous: Partial<Record<RequestType, string>> = {
  getProjectLastModification: 'format',
}

function documentedParams(type: RequestType) {
  const { requestType, userKey, orgToken, ...params } = documentedJson(
    type,
    'request',
  )
  delete params[superfluous[type] ?? '']
  return { requestType, userKey, orgToken, params }
}

const accepts = (type: RequestType, params: unknown): boolean =>
  v.is(catalogue[type].params, params)

describe('the catalogue and the documentation', () => {
  it('know the same requests', () => {
    expect(documentedTypes('request')).toEqual([...requestTypes].sort())
    expect(documentedTypes('response')).toEqual([...requestTypes].sort())
  })

  it('disagree only where an example is not JSON', () => {
    const broken = documentedFiles.filter((file) => file.endsWith('.txt'))
    expect(broken).toEqual([
      'getOrganizationProjectTags.response.txt',
      'getProductTags.request.txt',
      'removeProjectTag.response.txt',
      'saveProductTag.response.txt',
    ])
    for (const file of broken) {
      const [type = '', kind] = file.split('.')
      const text = documentedText(
        type,
        kind === 'request' ? 'request' : 'response',
      )
      expect(() => JSON.parse(text)).toThrow(SyntaxError)
    }
  })

  it('give every entry a heading of its own', () => {
    const headings = requestTypes.map((type) => catalogue[type].heading)
    expect(new Set(headings).size).toBe(requestTypes.length)
  })
})

describe.each(requestTypes)('the documented request of %s', (type) => {
  const { requestType, userKey, orgToken, params } = documentedParams(type)

  it('names the entry and carries exactly the credentials that the client adds', () => {
    expect(requestType).toBe(type)
    expect(typeof userKey).toBe('string')
    expect(typeof orgToken).toBe(
      catalogue[type].credentials === 'user+org' ? 'string' : 'undefined',
    )
  })

  it('has parameters that the entry accepts', () => {
    expect(v.parse(catalogue[type].params, params)).toEqual(params)
  })

  it('is not accepted with a misspelled or an additional parameter', () => {
    for (const [name, value] of Object.entries(params)) {
      const { [name]: _, ...others } = params
      expect(accepts(type, { ...others, [`${name}s`]: value })).toBe(false)
      expect(accepts(type, { ...params, [name]: 1 })).toBe(false)
    }
    expect(accepts(type, { ...params, orgToken: 'x' })).toBe(false)
    expect(accepts(type, { ...params, requestType: type })).toBe(false)
  })

  it('is not accepted without a token or name, nor with an empty one', () => {
    const schemas: Record<string, v.GenericSchema> =
      catalogue[type].params.entries
    for (const name of Object.keys(params)) {
      const { [name]: _, ...others } = params
      if (schemas[name]?.type === 'optional') continue
      expect(accepts(type, others)).toBe(false)
      expect(accepts(type, { ...params, [name]: '' })).toBe(false)
    }
  })
})

it('the documented getProjectLastModification request has a parameter that is not in ours: the documented answer warns of it', () => {
  const { requestType, userKey, ...params } = documentedJson(
    'getProjectLastModification',
    'request',
  )
  expect(params).toHaveProperty('format', 'json')
  expect(accepts('getProjectLastModification', params)).toBe(false)
  expect(
    documentedJson('getProjectLastModification', 'response')['warningMessages'],
  ).toEqual(['Invalid input: format'])
})

describe('the documented answer', () => {
  const asJson = requestTypes.filter((type) => type !== 'removeProjectTag')

  it.each(asJson)('of %s means what it should', (type) => {
    const answer = v.safeParse(
      catalogue[type].response as v.GenericSchema,
      documentedJson(type, 'response'),
    )
    expect(answer.issues).toBeUndefined()
    expect(answer.output).toEqual(documentedAnswers[type])
  })

  it('of removeProjectTag is text, and success', () => {
    const text = documentedText('removeProjectTag', 'response')
    expect(text).toMatch(catalogue.removeProjectTag.plainSuccess ?? /$^/)
  })

  it('of removeProjectTag is not recognized in a text that only mentions it', () => {
    const page = '<html>could not say "successfully removed project tag"</html>'
    expect(page).not.toMatch(catalogue.removeProjectTag.plainSuccess ?? /^/)
  })

  it('of no other request could be mistaken for that text', () => {
    for (const type of asJson.filter((type) => type !== 'removeProductTag')) {
      expect(documentedText(type, 'response')).not.toMatch(
        catalogue.removeProjectTag.plainSuccess ?? /^/,
      )
    }
  })
})
