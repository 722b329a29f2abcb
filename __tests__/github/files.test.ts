import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createFiles } from '../../src/github/files.ts'

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

  it('are not folders and not missing', () => {
    expect(() => files.read('.')).toThrow('is not a file')
    expect(() => files.read('missing.pem')).toThrow('ENOENT')
  })

  it('know where reports may go', () => {
    expect(files.directoryProblem('reports')).toBeUndefined()
    expect(files.directoryProblem('/')).toContain('must lie inside')
  })
})
