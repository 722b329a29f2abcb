import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readWorkspaceFile } from '../../src/github/workspace-file.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-file-')))
afterAll(() => rmSync(root, { recursive: true }))
const workspace = join(root, 'workspace')
mkdirSync(join(workspace, 'folder'), { recursive: true })
writeFileSync(join(root, 'outside.yml'), 'secret')
writeFileSync(join(workspace, 'policy.yml'), 'fail-on: []')
symlinkSync(join(root, 'outside.yml'), join(workspace, 'out.yml'))
symlinkSync(root, join(workspace, 'up'))
symlinkSync('policy.yml', join(workspace, 'in.yml'))
symlinkSync('nowhere', join(workspace, 'broken.yml'))

const read = (path: string, maxBytes = 100) =>
  Buffer.from(
    readWorkspaceFile(path, maxBytes, { GITHUB_WORKSPACE: workspace }),
  ).toString()

describe('a file of the workspace', () => {
  it.each([
    'policy.yml',
    './policy.yml',
    'folder/../policy.yml',
    'in.yml',
    join(workspace, 'policy.yml'),
  ])('%s is read', (path) => {
    expect(read(path)).toBe('fail-on: []')
  })

  it.each([
    ['../outside.yml', 'is outside the workspace'],
    ['out.yml', 'is outside the workspace'],
    ['up/outside.yml', 'is outside the workspace'],
    [join(root, 'outside.yml'), 'is outside the workspace'],
    ['missing.yml', 'does not exist in the workspace'],
    ['broken.yml', 'does not exist in the workspace'],
    ['folder', 'is not a file'],
  ])('%s is refused: it %s', (path, why) => {
    expect(() => read(path)).toThrow(why)
  })

  it('is not read when it is too large', () => {
    expect(read('policy.yml', 11)).not.toBe('')
    expect(() => read('policy.yml', 10)).toThrow('is larger than')
  })
})
