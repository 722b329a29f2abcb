import { describe, expect, it } from '@jest/globals'
import { declaredNames } from '../../../src/domain/manifest/declared-names.ts'
import { libraryFields } from '../../support/builders.ts'

describe('the names under which a manifest can declare a library', () => {
  it.each([
    [
      'type: NODE_PACKAGED_MODULE, groupId: @babel/core, artifactId: core-7.1.0.tgz, version: 7.1.0',
      '@babel/core',
    ],
    ['type: PYTHON_PACKAGE, groupId: Flask_Login, version: 1', 'flask-login'],
    [
      'type: MAVEN_ARTIFACT, groupId: org.slf4j, artifactId: slf4j-api, version: 2',
      'org.slf4j:slf4j-api',
    ],
    // sbt adds Scala's version to what it declares.
    [
      'type: MAVEN_ARTIFACT, groupId: org.typelevel, artifactId: cats-core_2.13, version: 2',
      'org.typelevel:cats-core',
    ],
    [
      'type: MAVEN_ARTIFACT, groupId: com.squareup.okio, artifactId: okio-jvm, version: 3',
      'com.squareup.okio:okio',
    ],
    [
      'type: GO_PACKAGE, artifactId: github.com/a/b, version: v4.5.0',
      'github.com/a/b/v4',
    ],
    [
      'type: GO_PACKAGE, artifactId: golang.org/x/net/http2, version: v0.17.0',
      'golang.org/x/net',
    ],
    [
      'type: COCOAPODS, groupId: GoogleUtilities, name: GoogleUtilities/NSData, version: 7',
      'GoogleUtilities',
    ],
  ])('of %s are also %s', (fields, name) => {
    expect(declaredNames({ ...bare, ...libraryFields(fields) })).toContain(name)
  })

  it('begin with its own', () => {
    const fields = 'type: GO_PACKAGE, artifactId: github.com/a/b, version: v1.0'
    const [first] = declaredNames({ ...bare, ...libraryFields(fields) })
    expect(first).toBe('github.com/a/b')
  })

  it('are none where the package is not certain', () => {
    const file = { ...bare, name: 'lodash.js', type: 'JAVA_SCRIPT_LIBRARY' }
    expect(declaredNames(file)).toEqual([])
  })

  it('are few for a path without end', () => {
    const artifactId = `github.com/${'a/'.repeat(50_000)}b`
    const endless = { ...bare, type: 'GO_PACKAGE', artifactId, version: 'v1.0' }
    expect(declaredNames(endless).length).toBeLessThan(50)
  })
})

const bare = { keyUuid: 'k', name: '' }
