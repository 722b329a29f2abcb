import { describe, expect, it } from '@jest/globals'
import { golang } from '../../../src/domain/library/go-modules.ts'
import { libraryFields } from '../../support/builders.ts'

describe('the import path of a Go module', () => {
  it.each([
    // fields, path, version
    [
      'name: golang.org/x/net, groupId: x, version: v0.1.0',
      'golang.org/x/net',
      'v0.1.0',
    ],
    [
      'name: net, groupId: golang.org/x, artifactId: net',
      'golang.org/x/net',
      undefined,
    ],
    [
      'name: api, groupId: k8s.io, artifactId: api, version: v0.20.0',
      'k8s.io/api',
      'v0.20.0',
    ],
    [
      'name: gin, groupId: github.com/a/gin, artifactId: gin-v1.6.3, version: v1.6.3',
      'github.com/a/gin',
      'v1.6.3',
    ],
    [
      'name: github.com/a/b@v1.2.3, version: v1.2.3',
      'github.com/a/b',
      'v1.2.3',
    ],
    ['name: github.com/a/b-v1.2.3, version: 1.2.3', 'github.com/a/b', '1.2.3'],
    [
      'name: github.com/a/b-v1.2.3.zip, version: v1.2.3',
      'github.com/a/b',
      'v1.2.3',
    ],
    [
      'name: github.com/a/b-358b64f0b76efbd07590532f6f02f4667d28f9f9',
      'github.com/a/b',
      '358b64f0b76efbd07590532f6f02f4667d28f9f9',
    ],
    ['name: golang.org/x/net@v0.1.0', 'golang.org/x/net', 'v0.1.0'],
    [
      'name: golang.org/x/net-v0.0.0-20200114155413-6afb5195e5aa',
      'golang.org/x/net',
      'v0.0.0-20200114155413-6afb5195e5aa',
    ],
    ['name: github.com/a/b-v2', 'github.com/a/b-v2', undefined],
    [
      'name: github.com/!burnt!sushi/toml, version: v0.3.1',
      'github.com/BurntSushi/toml',
      'v0.3.1',
    ],
    ['name: gopkg.in/yaml.v2, version: v2', 'gopkg.in/yaml.v2', 'v2'],
    ['name: github.com/a/b-2, version: 2', 'github.com/a/b-2', '2'],
  ])('of %s is %s in %s', (fields, path, version) => {
    const parts = golang({ keyUuid: 'k', name: '', ...libraryFields(fields) })
    expect(`${parts?.namespace}/${parts?.name}`).toBe(path)
    expect(parts?.version).toBe(version)
  })

  it.each([
    'name: stdlib, version: 1.20',
    'name: x, groupId: x, artifactId: crypto',
    'name: https://github.com/a/b',
  ])('is not certain of %s', (fields) => {
    const library = { keyUuid: 'k', name: '', ...libraryFields(fields) }
    expect(golang(library)).toBeUndefined()
  })
})
