import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  cutOperations,
  usedOperations,
} from '../../scripts/github-api-fixture.ts'

const path = '/repos/{owner}/{repo}/statuses/{sha}'
const owner = { name: 'owner', in: 'path', required: true }
const schema = { type: 'object', properties: { state: { type: 'string' } } }
const description = {
  paths: {
    [path]: {
      get: { summary: 'Read', responses: {} },
      post: {
        parameters: [owner],
        requestBody: {
          content: { 'application/json': { schema, examples: {} } },
        },
        responses: { 201: {} },
      },
    },
    '/user': { get: {} },
  },
}

describe("the cut of GitHub's description", () => {
  it('has the parameters and the body of the wanted operations, and no more', () => {
    expect(cutOperations(description, [`POST ${path}`, `GET ${path}`])).toEqual(
      {
        [`POST ${path}`]: { parameters: [owner], body: schema },
        [`GET ${path}`]: { parameters: [], body: undefined },
      },
    )
  })

  it('fails where an operation is missing', () => {
    const cut = () => cutOperations(description, [`PATCH ${path}`])
    expect(cut).toThrow(`no operation PATCH ${path}`)
  })

  it('is committed with every operation that the action uses', () => {
    const file = join(import.meta.dirname, '../fixtures/github-api.json')
    const { source, operations } = JSON.parse(readFileSync(file, 'utf8'))
    expect(source).toMatch(/^@octokit\/openapi@\d/)
    expect(Object.keys(operations)).toEqual(usedOperations)
  })
})
