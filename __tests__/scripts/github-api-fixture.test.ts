import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  cutOperations,
  cutTypes,
  usedOperations,
  usedTypes,
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

describe("the cut of GitHub's schema", () => {
  const int = { kind: 'SCALAR', name: 'Int' }
  const pull = { kind: 'OBJECT', name: 'PullRequest' }
  const needed = (ofType: object) => ({ kind: 'NON_NULL', ofType })
  const many = (ofType: object) => ({ kind: 'LIST', ofType })
  const fields = [
    { name: 'id', type: needed(int), args: [] },
    {
      name: 'pulls',
      type: many(needed(pull)),
      args: [{ name: 'first', type: int }],
    },
  ]
  const types = [{ name: 'Repository', fields }, { name: 'Other' }]
  const schema = { __schema: { types } }

  it('has the fields of the wanted types, and no more', () => {
    expect(cutTypes(schema, ['Repository'])).toEqual({
      Repository: {
        id: { type: 'Int!', isLeaf: true, args: {} },
        pulls: {
          type: '[PullRequest!]',
          isLeaf: false,
          args: { first: 'Int' },
        },
      },
    })
  })

  it('fails where a type is missing', () => {
    expect(() => cutTypes(schema, ['Gone'])).toThrow('no type Gone')
  })

  it('is committed with every type of which the action selects a field', () => {
    const file = join(import.meta.dirname, '../fixtures/github-graphql.json')
    const { source, types } = JSON.parse(readFileSync(file, 'utf8'))
    expect(source).toMatch(/^@octokit\/graphql-schema@\d/)
    expect(Object.keys(types)).toEqual(usedTypes)
  })
})
