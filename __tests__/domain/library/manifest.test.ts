import { describe, expect, it } from '@jest/globals'
import type { Ecosystem } from '../../../src/domain/library/ecosystem.ts'
import {
  isManifest,
  manifestOf,
  manifestsOf,
} from '../../../src/domain/library/manifest.ts'

const paths = [
  'apps/web/package.json',
  'b/go.mod',
  'build.gradle',
  'package.json',
  'requirements.txt',
  'services/billing/pom.xml',
  'src/A/A.csproj',
  'src/B.fsproj',
]

describe('a manifest', () => {
  it.each<[Ecosystem, string | undefined]>([
    ['npm', 'package.json'],
    ['maven', 'services/billing/pom.xml'],
    ['nuget', 'src/B.fsproj'],
    ['golang', 'b/go.mod'],
    ['pypi', 'requirements.txt'],
    ['cargo', undefined],
    ['generic', undefined],
  ])(
    'of %s is the most specific, nearest to the root: %j',
    (ecosystem, path) => {
      expect(manifestOf(ecosystem, paths)).toBe(path)
      expect(manifestOf(ecosystem, [...paths].reverse())).toBe(path)
    },
  )

  it('is one of several, the nearest to the root first, then by name', () => {
    expect(manifestsOf('nuget', paths)).toEqual([
      'src/B.fsproj',
      'src/A/A.csproj',
    ])
    expect(manifestsOf('npm', [...paths].reverse())).toEqual([
      'package.json',
      'apps/web/package.json',
    ])
    expect(manifestsOf('generic', paths)).toEqual([])
  })

  it.each([
    ['package.json', true],
    ['App.csproj', true],
    ['libs.versions.toml', true],
    ['requirements-dev.txt', true],
    ['dev-requirements.in', true],
    ['Directory.Packages.props', true],
    ['our-requirements.md', false],
    ['requirementsfoo.txt', false],
    ['build.gradle.kts', true],
    ['package.json.bak', false],
    ['my-package.json', false],
    ['csproj', false],
  ])('is recognized by its whole name: %s %j', (name, known) => {
    expect(isManifest(name)).toBe(known)
  })
})
