import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findManifests, readManifest } from '../../src/github/manifests.ts'

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

describe('the text of a manifest', () => {
  const read = (path: string) => readManifest(path, { GITHUB_WORKSPACE: root })

  it.each<[string, string | Uint8Array]>([
    ['UTF-8', 'flask==1'],
    ['UTF-8 with its mark', '\uFEFFflask==1'],
    // As `pip freeze > requirements.txt` of Windows PowerShell writes it.
    ['UTF-16', Buffer.from('\uFEFFflask==1', 'utf16le')],
  ])('is read as %s', (_, content) => {
    writeFileSync(join(root, 'requirements.txt'), content)
    expect(read('requirements.txt')).toBe('flask==1')
  })

  it('may have 1 MB, and no more', () => {
    writeFileSync(join(root, 'pom.xml'), ' '.repeat(1_048_576))
    expect(read('pom.xml')).toHaveLength(1_048_576)
    writeFileSync(join(root, 'pom.xml'), ' '.repeat(1_048_577))
    expect(read('pom.xml')).toBeUndefined()
  })

  it('is not read outside the workspace, wherever a link leads', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'go.mod'), 'module secret')
    symlinkSync(join(outside, 'go.mod'), join(root, 'go.mod'))
    symlinkSync(outside, join(root, 'linked'))
    expect(read('go.mod')).toBeUndefined()
    expect(read('linked/go.mod')).toBeUndefined()
    expect(read(`../${basename(outside)}/go.mod`)).toBeUndefined()
    rmSync(outside, { recursive: true })
  })

  it('is none where there is no file', () => {
    files('folder/go.mod')
    expect(read('go.mod')).toBeUndefined()
    expect(read('folder')).toBeUndefined()
  })
})
