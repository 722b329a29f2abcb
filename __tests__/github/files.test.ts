import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createFiles } from '../../src/github/files.ts'

const workspace = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(workspace, { recursive: true }))
const files = createFiles({ GITHUB_WORKSPACE: workspace })

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

  it('are not folders and not missing', () => {
    expect(() => files.read('.')).toThrow('is not a file')
    expect(() => files.read('missing.pem')).toThrow('ENOENT')
  })

  it('know where reports may go', () => {
    expect(files.directoryProblem('reports')).toBeUndefined()
    expect(files.directoryProblem('/')).toContain('must lie inside')
  })
})
