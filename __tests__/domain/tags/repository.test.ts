import { describe, expect, it } from '@jest/globals'
import {
  defaultProjectName,
  type Repository,
  shortName,
  withFacts,
} from '../../../src/domain/tags/repository.ts'

const repository = (fields: Partial<Repository> = {}): Repository => ({
  fullName: 'acme/web',
  event: 'push',
  ...fields,
})

describe('the names after a repository', () => {
  it.each([
    ['acme/web', 'web'],
    ['acme/web.site_2', 'web.site_2'],
    ['web', 'web'],
    ['acme/a/b', 'a/b'],
  ])('%j is %j for short', (fullName, expected) => {
    expect(shortName(repository({ fullName }))).toBe(expected)
  })

  it.each([
    ['a branch', { branch: 'main' }, 'web_main'],
    ['a branch with slashes', { branch: 'feature/x' }, 'web_feature/x'],
    ['the branch of a fork', { branch: 'mona:main' }, 'web_mona:main'],
    ['a tag', { tag: 'v1.2.3' }, 'web_v1.2.3'],
    ['a branch and a tag', { branch: 'main', tag: 'v1' }, 'web_main'],
    ['neither', {}, 'web'],
  ])('the project of %s', (_, fields, expected) => {
    expect(defaultProjectName(repository(fields))).toBe(expected)
  })
})

describe('the facts about a repository', () => {
  it('are completed by those found since, and none is lost', () => {
    const known = repository({ topics: ['a'], license: 'MIT' })
    const found = { language: 'Go', license: null, topics: undefined }
    expect(withFacts(known, found)).toEqual({
      ...known,
      language: 'Go',
      license: null,
    })
  })
})
