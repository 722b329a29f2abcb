import { describe, expect, it } from '@jest/globals'
import {
  type Ecosystem,
  ecosystemOf,
} from '../../../src/domain/library/ecosystem.ts'
import { aNode } from '../../support/builders.ts'

const bare = aNode({
  name: 'thing',
  filename: undefined,
  groupId: undefined,
  artifactId: undefined,
  coordinates: undefined,
})

describe('the ecosystem of a library', () => {
  it.each<[string, Ecosystem]>([
    ['MAVEN_ARTIFACT', 'maven'],
    ['NODE_PACKAGED_MODULE', 'npm'],
    ['PYTHON_PACKAGE', 'pypi'],
    ['NUGET_PACKAGE_MODULE', 'nuget'],
    ['DOT_NET_RESOURCE', 'nuget'],
    ['GO_PACKAGE', 'golang'],
    ['REDHAT_PACKAGE_MODULE', 'rpm'],
    ['DEBIAN_PACKAGE', 'deb'],
    ['SOURCE_LIBRARY', 'github'],
    ['DOT_NET_AS_GENERIC_RESOURCE', 'generic'],
    ['JAVA_SCRIPT_LIBRARY', 'generic'],
    // Mend's display vocabulary
    ['javascript/Node.js', 'npm'],
    ['javascript/Bower', 'generic'],
    ['Nuget', 'nuget'],
    ['.NET', 'generic'],
    ['GO', 'golang'],
    ['Arch Linux', 'alpm'],
    ['Alpine', 'apk'],
    ['R', 'cran'],
    ['Haskell', 'hackage'],
    ['Rust', 'cargo'],
    ['Docker', 'docker'],
    ['Docker Layer', 'generic'],
    ['Source Library', 'github'],
    // The agent's words, and constants as the known ones are made
    ['MAVEN', 'maven'],
    ['GRADLE', 'maven'],
    ['NPM', 'npm'],
    ['CRATE', 'cargo'],
    ['CABAL', 'hackage'],
    ['OPAM', 'opam'],
    ['COCOAPODS', 'cocoapods'],
    ['PHP_PACKAGE', 'composer'],
    ['RUBY_PACKAGE_MODULE', 'gem'],
    ['ALPINE_PACKAGE', 'apk'],
    ['PACKAGE', 'generic'],
    ['UNKNOWN_PACKAGE', 'generic'],
    ['BOWER', 'generic'],
  ])('of type %s is %s, whatever the case', (type, ecosystem) => {
    expect(ecosystemOf({ ...bare, type })).toBe(ecosystem)
    expect(ecosystemOf({ ...bare, type: type.toLowerCase() })).toBe(ecosystem)
  })

  it.each<[string, string, Ecosystem]>([
    ['chardet-4.0.0-py2.py3-none-any.whl', 'Python', 'pypi'],
    ['newtonsoft.json.13.0.3.nupkg', '.NET', 'nuget'],
    ['rails-7.0.0.gem', 'Ruby', 'gem'],
    ['C:\\cache\\rails-7.0.0.gem', 'Ruby', 'gem'],
    ['absl-py-0.4.1-py36h06a4308_0.conda', 'Unknown', 'conda'],
    ['pacman-6.0.1-1-x86_64.pkg.tar.zst', 'Unknown', 'alpm'],
    ['six-1.16-py3.8.egg', 'Unknown', 'pypi'],
    ['lodash-4.17.20.tgz', 'JavaScript', 'npm'],
    ['lodash-4.17.20.tgz', 'Unknown', 'generic'],
    ['setup.exe', 'Unknown', 'generic'],
  ])('of an unknown type goes by %s and %s', (filename, languages, wanted) => {
    const library = { ...bare, type: 'UNKNOWN_ARTIFACT', filename, languages }
    expect(ecosystemOf(library)).toBe(wanted)
  })

  it('is maven for an unknown type with Maven coordinates', () => {
    const log4j = { groupId: 'log4j', artifactId: 'log4j', version: '1.2.17' }
    const coordinates = 'log4j:log4j:1.2.17'
    const library = { ...bare, ...log4j, type: 'UNKNOWN_ARTIFACT' }
    expect(ecosystemOf({ ...library, coordinates })).toBe('maven')
    expect(ecosystemOf({ ...library, filename: 'log4j.jar' })).toBe('maven')
    expect(ecosystemOf(library)).toBe('generic')
  })

  it("is generic for a DLL, whose version is the assembly's", () => {
    const library = { ...bare, groupId: 'GraphQL', filename: 'GraphQL.dll' }
    expect(ecosystemOf({ ...library, type: 'DOT_NET_RESOURCE' })).toBe(
      'generic',
    )
  })

  it('is generic without a type', () => {
    expect(ecosystemOf({ ...bare, type: undefined })).toBe('generic')
  })
})
