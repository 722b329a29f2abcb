import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createFiles } from '../../src/github/files.ts'
import { itOnPosix } from '../support/posix.ts'

const workspace = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(workspace, { recursive: true }))
const files = createFiles({
  GITHUB_WORKSPACE: workspace,
  HOME: join(workspace, 'home'),
})

describe("the machine's files", () => {
  it('are read by their path in the workspace or from the root', () => {
    writeFileSync(join(workspace, 'ca.pem'), 'PEM')
    expect(files.read('ca.pem')).toBe('PEM')
    expect(files.read(join(workspace, 'ca.pem'))).toBe('PEM')
  })

  it('may begin with a byte order mark, and need not be in UTF-8', () => {
    writeFileSync(join(workspace, 'marked.json'), '\ufeff{}')
    expect(files.read('marked.json', 'strict')).toBe('{}')
    const latin = join(workspace, 'latin.log')
    writeFileSync(latin, Buffer.from([0x6a, 0xe9]))
    expect(files.read(latin)).toBe('j\ufffd')
    expect(() => files.read(latin, 'strict')).toThrow('not valid')
  })

  it.each([
    ['UTF-8', [], 'utf8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf], 'utf8'],
    ['UTF-16, little end first', [0xff, 0xfe], 'utf16le'],
  ] as const)('are read in %s', (_, mark, encoding) => {
    const bytes = Buffer.concat([
      Buffer.from(mark),
      Buffer.from('é→', encoding),
    ])
    writeFileSync(join(workspace, 'encoded.log'), bytes)
    expect(files.read('encoded.log')).toBe('é→')
    expect(files.read('encoded.log', 'strict')).toBe('é→')
    if (encoding !== 'utf16le') return
    writeFileSync(join(workspace, 'encoded.log'), bytes.swap16())
    expect(files.read('encoded.log')).toBe('é→')
  })

  it('are found and read in the home directory, without folders', () => {
    const logs = join(workspace, 'home', '.mend', 'logs')
    mkdirSync(join(logs, 'old'), { recursive: true })
    writeFileSync(join(logs, 'dep-results.txt'), 'results')
    const path = join(logs, 'dep-results.txt')
    expect(files.find('~/.mend/logs/dep-results.txt')).toEqual([path])
    expect(files.find('~/.mend/logs/*')).toEqual([path])
    expect(files.find('home/.mend/logs/*')).toEqual([
      'home/.mend/logs/dep-results.txt',
    ])
    expect(files.find('~/.mend/none/*')).toEqual([])
    expect(files.read('~/.mend/logs/dep-results.txt')).toBe('results')
    expect(files.find('~mend')).toEqual([])
  })

  it.each<[string, string[]]>([
    ['logs/scan[1].log', ['logs/scan[1].log']],
    ['./logs//scan[1].log', ['logs/scan[1].log']],
    ['logs/a{b}.log', ['logs/a{b}.log']],
    ['logs/*.log', ['logs/a{b}.log', 'logs/scan[1].log']],
    ['logs/scan[12].log', []],
    ['logs', []],
    ['logs/\0', []],
  ])('of the pattern %j are %j', (pattern, found) => {
    const logs = join(workspace, 'logs')
    mkdirSync(logs, { recursive: true })
    writeFileSync(join(logs, 'scan[1].log'), 'x')
    writeFileSync(join(logs, 'a{b}.log'), 'x')
    const expected = found.map((path) => path.replaceAll('/', sep))
    expect(files.find(pattern)).toEqual(expected)
  })

  it.each([5_000, 100_000])('of a path of %d characters are none', (length) => {
    expect(files.find('x'.repeat(length))).toEqual([])
  })

  itOnPosix('are the same under several names', () => {
    const path = join(workspace, 'one.json')
    writeFileSync(path, 'x')
    symlinkSync('one.json', join(workspace, 'other.json'))
    symlinkSync('circle', join(workspace, 'circle'))
    const names = ['one.json', './one.json', path, 'other.json']
    expect(new Set(names.map(files.identity)).size).toBe(1)
    expect(files.identity('circle')).not.toBe(files.identity('one.json'))
    expect(files.find('circ*')).toEqual(['circle'])
  })

  it('are found in a home directory whose name looks like a pattern', () => {
    const strange = join(workspace, 'home [1]')
    mkdirSync(strange)
    writeFileSync(join(strange, 'a.log'), 'x')
    const { find } = createFiles({ GITHUB_WORKSPACE: workspace, HOME: strange })
    expect(find('~/*.log')).toEqual([join(strange, 'a.log')])
    expect(find('~/a.log')).toEqual([join(strange, 'a.log')])
  })

  itOnPosix('say so where their folder may not be searched', () => {
    const locked = join(workspace, 'locked')
    mkdirSync(locked)
    writeFileSync(join(locked, 'a.log'), 'x')
    chmodSync(locked, 0o444)
    try {
      for (const pattern of ['locked/a.log', 'locked/*']) {
        for (const path of files.find(pattern)) {
          // The superuser may read everything.
          if (process.getuid?.() === 0) continue
          expect(() => files.read(path)).toThrow('EACCES')
        }
        expect(files.find(pattern)).toHaveLength(1)
      }
    } finally {
      chmodSync(locked, 0o755)
    }
  })

  it('are not folders and not missing', () => {
    expect(() => files.read('.')).toThrow('is not a file')
    expect(() => files.read('missing.pem')).toThrow('ENOENT')
  })

  it('know where reports may go', () => {
    expect(files.directoryProblem('reports')).toBeUndefined()
    expect(files.directoryProblem('/')).toContain('must lie inside')
  })
})
