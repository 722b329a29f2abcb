import { describe, expect, it } from '@jest/globals'
import type { LibraryIdentity } from '../../../src/domain/library/library.ts'
import { findLibrary, isKeyUuid } from '../../../src/domain/library/search.ts'
import { libraryFields } from '../../support/builders.ts'

const collection: readonly LibraryIdentity[] = [
  'keyUuid: core-14, name: Apache Log4j Core, groupId: org.apache.logging.log4j, artifactId: log4j-core, version: 2.14.1, type: MAVEN_ARTIFACT, coordinates: org.apache.logging.log4j:log4j-core:2.14.1',
  'keyUuid: core-13, name: Apache Log4j Core, groupId: org.apache.logging.log4j, artifactId: log4j-core, version: 2.13.3, type: MAVEN_ARTIFACT',
  'keyUuid: old, name: log4j, groupId: log4j, artifactId: log4j, version: 1.2.17, type: MAVEN_ARTIFACT',
  'keyUuid: lodash, name: lodash-4.17.21.tgz, groupId: lodash, artifactId: lodash-4.17.21.tgz, version: 4.17.21, type: NODE_PACKAGED_MODULE',
  'keyUuid: babel, name: core-7.20.0.tgz, groupId: @babel/core, artifactId: core-7.20.0.tgz, version: 7.20.0, type: NODE_PACKAGED_MODULE',
  'keyUuid: gem, name: nokogiri, groupId: nokogiri, filename: /gems/cache/nokogiri-1.10.4-x86_64-linux.gem, version: 1.10.4-x86_64-linux, type: Ruby',
  'keyUuid: php, name: symfony/http-kernel-v4.4.1, groupId: symfony, artifactId: symfony/http-kernel, version: v4.4.1, type: PHP',
  'keyUuid: pod, name: GoogleUtilities/NSData+zlib, groupId: GoogleUtilities/NSData+zlib, version: 7.5.2, type: CocoaPods',
  'keyUuid: image, name: docker.io/library/redis:6.2, type: Docker',
  'keyUuid: toast, name: SnoreToast.exe, type: FILE',
].map((fields) => ({ keyUuid: '', name: '', ...libraryFields(fields) }))

function keysOf(wanted: string) {
  const match = findLibrary(collection, wanted)
  if (match.kind === 'one') return match.found.keyUuid
  return match.kind === 'several'
    ? match.found.map(({ keyUuid }) => keyUuid)
    : undefined
}

describe('a library', () => {
  it.each([
    ['org.apache.logging.log4j:log4j-core:2.14.1', 'core-14'],
    ['org.apache.logging.log4j:log4j-core:2.13.3', 'core-13'],
    ['log4j-core:2.13.3', 'core-13'],
    ['log4j-core@2.14.1', 'core-14'],
    ['log4j-core-2.13.3.jar', 'core-13'],
    ['log4j:log4j', 'old'],
    ['log4j', 'old'],
    ['lodash', 'lodash'],
    ['lodash@4.17.21', 'lodash'],
    ['lodash-4.17.21.tgz', 'lodash'],
    ['@babel/core', 'babel'],
    ['@babel/core@7.20.0', 'babel'],
    ['core-7.20.0.tgz', 'babel'],
    ['SnoreToast.exe', 'toast'],
    ['GoogleUtilities', 'pod'],
    ['GoogleUtilities@7.5.2', 'pod'],
    ['redis', 'image'],
    ['library/redis:6.2', 'image'],
    ['nokogiri@1.10.4', 'gem'],
    ['nokogiri:1.10.4-x86_64-linux', 'gem'],
    ['nokogiri-1.10.4-x86_64-linux.gem', 'gem'],
    ['symfony/http-kernel', 'php'],
    ['symfony/http-kernel:4.4.1', 'php'],
    ['Symfony/Http-Kernel@v4.4.1', 'php'],
    ['symfony/http-kernel-v4.4.1', 'php'],
    ['log4j-core', ['core-14', 'core-13']],
    ['Apache Log4j Core', ['core-14', 'core-13']],
    ['lodash@4.17.20', undefined],
    ['core', undefined],
    ['Lodash', undefined],
    ['', undefined],
  ])('named %j is %j', (wanted, expected) => {
    expect(keysOf(wanted)).toEqual(expected)
  })

  it('that is listed twice counts once', () => {
    const match = findLibrary([...collection, ...collection], 'lodash')
    expect(match.kind).toBe('one')
  })

  it('that does not exist has similar ones, the most similar first, each once', () => {
    const match = findLibrary(collection, 'lodash@4.17.20')
    expect(match).toMatchObject({ kind: 'none' })
    const near = match.kind === 'none' ? match.near : []
    expect(near[0]?.keyUuid).toBe('lodash')
    expect(new Set(near).size).toBe(near.length)
  })

  it('that does not exist has at most five similar ones', () => {
    const many = Array.from({ length: 40 }, (_, minor) => ({
      keyUuid: `k${minor}`,
      name: `widget-1.${minor}.tgz`,
      groupId: 'widget',
      version: `1.${minor}`,
      type: 'NODE_PACKAGED_MODULE',
    }))
    const match = findLibrary(many, 'wigdet')
    expect(match.kind === 'none' && match.near).toHaveLength(5)
  })
})

describe('a keyUuid', () => {
  it.each([
    ['5d3c0f5c-0001-4b5e-9a5e-000000000001', true],
    ['5D3C0F5C-0001-4B5E-9A5E-000000000001', true],
    ['5d3c0f5c-0001-4b5e-9a5e-00000000000', false],
    ['lodash', false],
  ])('%j: %s', (text, expected) => {
    expect(isKeyUuid(text)).toBe(expected)
  })
})
