import { describe, expect, it } from '@jest/globals'
import { commentsQuery } from '../../src/github/api/comment/own-comments.ts'
import { graphqlProblems } from './graphql-description.ts'

const variables = { owner: 'acme', name: 'web', number: 7 }
const problems = (query: string, given: object = variables) =>
  graphqlProblems({ query, variables: given })
const without = (part: string, instead = '') =>
  commentsQuery.replace(part, instead)

describe("a query by GitHub's schema", () => {
  it('may be the one of the action', () => {
    expect(problems(commentsQuery)).toEqual([])
    expect(problems(commentsQuery, { ...variables, after: 'x' })).toEqual([])
    expect(problems(commentsQuery, { ...variables, after: null })).toEqual([])
  })

  it.each<[string, string, object, string]>([
    [
      'an unknown field',
      without('url', 'link'),
      variables,
      'IssueComment.link is not in the schema',
    ],
    [
      'a field of an object without its fields',
      without('url', 'author'),
      variables,
      'IssueComment.author has 0 fields selected',
    ],
    [
      'fields of a scalar',
      without('url', 'url { id }'),
      variables,
      'IssueComment.url has 1 fields selected',
    ],
    [
      'a type that is not cut',
      without('url', 'author { login }'),
      variables,
      'Actor is not in the cut of the schema',
    ],
    [
      'an unknown argument',
      without('first', 'number'),
      variables,
      'PullRequest.comments takes no number',
    ],
    [
      'no argument that is needed',
      without('(number: $number)'),
      variables,
      'Repository.pullRequest needs number',
    ],
    [
      'a variable of another type',
      without('$number: Int!', '$number: String!'),
      { ...variables, number: 'x' },
      'Repository.pullRequest: number is String!, not Int!',
    ],
    [
      'a variable that may be null',
      without('$number: Int!', '$number: Int'),
      variables,
      'Repository.pullRequest: number is Int, not Int!',
    ],
    [
      'a variable without a value',
      commentsQuery,
      { owner: 'acme', name: 'web' },
      '$number has no value',
    ],
    [
      'a value of another type',
      commentsQuery,
      { ...variables, number: '7' },
      '$number is not Int!: 7',
    ],
    [
      'a variable that is not used',
      without(', after: $after'),
      variables,
      '$after is not used',
    ],
    ['an end too early', without('}\n}'), variables, 'not a query'],
    ['more after its end', `${commentsQuery} }`, variables, 'not a query'],
    ['a change', without('query', 'mutation'), variables, 'not a query'],
  ])('may not have %s', (_, query, given, problem) => {
    expect(problems(query, given).join('\n')).toContain(problem)
  })
})
