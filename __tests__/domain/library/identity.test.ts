import { describe, expect, it } from '@jest/globals'
import { packageName } from '../../../src/domain/library/identity.ts'
import { libraryFields } from '../../support/builders.ts'

describe('the name of a package', () => {
  it.each([
    [
      'Maven',
      'type: MAVEN_ARTIFACT, groupId: org.slf4j, artifactId: slf4j-api',
      'org.slf4j:slf4j-api',
    ],
    [
      'Maven in another case',
      'type: maven_artifact, groupId: org.slf4j, artifactId: slf4j-api',
      'org.slf4j:slf4j-api',
    ],
    [
      'Maven that is only known by its file',
      'type: MAVEN_ARTIFACT, artifactId: comm-2.0.3.jar',
      'Display Name',
    ],
    [
      'a plain artifact of unknown type, as the hierarchy has it',
      'type: UNKNOWN_ARTIFACT, groupId: log4j, artifactId: log4j, coordinates: log4j:log4j:1.2.17, filename: log4j-1.2.17.jar',
      'log4j:log4j',
    ],
    [
      'the same as the inventory has it, named by its file',
      'type: UNKNOWN_ARTIFACT, name: log4j-1.2.17.jar, groupId: log4j, artifactId: log4j',
      'log4j:log4j',
    ],
    [
      'an artifact of unknown type that is not an archive',
      'type: UNKNOWN_ARTIFACT, groupId: g, artifactId: a',
      'Display Name',
    ],
    [
      'a Java archive',
      'type: JAVA_ARCHIVE, groupId: com.acme, artifactId: tool',
      'com.acme:tool',
    ],
    [
      'a Java archive whose group is a file',
      'type: JAVA_ARCHIVE, groupId: tool-1.jar, artifactId: tool-1.jar',
      'Display Name',
    ],
    [
      'npm',
      'type: NODE_PACKAGED_MODULE, groupId: @babel/core, artifactId: core-7.3.3.tgz',
      '@babel/core',
    ],
    [
      'Python',
      'type: PYTHON_PACKAGE, groupId: chardet, artifactId: chardet-4.0.0-py2.py3-none-any.whl',
      'chardet',
    ],
    ['NuGet', 'type: NUGET_PACKAGE_MODULE, groupId: Polly', 'Polly'],
    ['.NET', 'type: DOT_NET_RESOURCE, groupId: Polly', 'Polly'],
    [
      'Go',
      'type: GO_PACKAGE, groupId: github.com/acme/jwt, artifactId: github.com/acme/jwt',
      'github.com/acme/jwt',
    ],
    [
      'RPM',
      'type: REDHAT_PACKAGE_MODULE, groupId: sqlite, artifactId: sqlite-3.7.17-8.el7.x86_64.rpm',
      'sqlite',
    ],
    [
      'a DLL, whose group is not its package',
      'type: DOT_NET_AS_GENERIC_RESOURCE, groupId: GraphQL',
      'Display Name',
    ],
    [
      'Maven without a type, as in dependencies',
      'groupId: javax.annotation, artifactId: jsr250-api, version: 1.0',
      'javax.annotation:jsr250-api',
    ],
    [
      'npm without a type',
      'groupId: @babel/core, artifactId: core-7.3.3.tgz, version: 7.3.3',
      '@babel/core',
    ],
    [
      'Go without a type',
      'groupId: github.com/acme/jwt, artifactId: github.com/acme/jwt',
      'github.com/acme/jwt',
    ],
    [
      'an archive without a type',
      'groupId: tool-1.jar, artifactId: tool-1.jar',
      'Display Name',
    ],
    ['npm without a group', 'type: NODE_PACKAGED_MODULE', 'Display Name'],
    ['an unknown type', 'type: NEW, groupId: g', 'Display Name'],
    ['a display name alone', '', 'Display Name'],
  ])('of %s', (_, fields, expected) => {
    const library = { keyUuid: 'k', name: 'Display Name' }
    const name = packageName({ ...library, ...libraryFields(fields) })
    expect(name).toBe(expected)
  })
})
