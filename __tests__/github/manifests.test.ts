import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findManifests } from '../../src/github/manifests.ts'

let root = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'manifests-')))
})
afterEach(() => rmSync(root, { recursive: true }))

function files(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), '')
  }
}

describe('the manifests of a workspace', () => {
  it('are found in all its own folders, by name', () => {
    files('services/b/pom.xml', 'package.json', 'src/A.csproj', 'README.md')
    expect(findManifests({ GITHUB_WORKSPACE: root })).toEqual([
      'package.json',
      'services/b/pom.xml',
      'src/A.csproj',
    ])
  })

  it('are not those of dependencies, builds and hidden folders', () => {
    files(
      'node_modules/a/package.json',
      'web/node_modules/a/package.json',
      'vendor/x/go.mod',
      'target/pom.xml',
      '.git/package.json',
    )
    expect(findManifests({ GITHUB_WORKSPACE: root })).toEqual([])
  })

  it('are not sought behind symbolic links, nor without end', () => {
    files('deep/1/2/3/4/package.json', 'deep/1/2/3/4/5/package.json')
    symlinkSync(root, join(root, 'circle'))
    symlinkSync(join(root, 'nowhere'), join(root, 'package.json'))
    expect(findManifests({ GITHUB_WORKSPACE: root })).toEqual([
      'deep/1/2/3/4/package.json',
    ])
  })

  it('are none where there is no workspace', () => {
    const GITHUB_WORKSPACE = join(root, 'missing')
    expect(findManifests({ GITHUB_WORKSPACE })).toEqual([])
  })
})
