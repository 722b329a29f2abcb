import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createFiles } from '../../../src/github/files.ts'
import { readingProblem } from '../../../src/operations/inputs/reading-problem.ts'

describe('a file that cannot be read', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'files-'))
  writeFileSync(join(workspace, 'picture.png'), Buffer.from([0x89, 0xff, 0xfe]))
  const files = createFiles({ GITHUB_WORKSPACE: workspace })

  it.each([
    ['missing.json', 'does not exist'],
    ['no-folder/last.json', 'does not exist'],
    ['picture.png/last.json', 'does not exist'],
    ['.', 'is not a file'],
    ['picture.png', 'is not text in UTF-8 or UTF-16, or is damaged'],
    ['a\0b', 'cannot be read'],
  ])('%j %s', (path, words) => {
    const read = () => files.read(path, 'strict')
    expect(problemOf(read)).toBe(words)
  })

  it.each([
    ['EACCES', 'cannot be read: permission denied'],
    ['EPERM', 'cannot be read: permission denied'],
    ['EIO', 'cannot be read'],
  ])('for the reason %s %s', (code, words) => {
    expect(readingProblem(Object.assign(new Error(code), { code }))).toBe(words)
  })

  it('is described without its path or content', () => {
    expect(readingProblem(new Error('no file /home/me/key'))).toBe(
      'cannot be read',
    )
    expect(readingProblem(new RangeError('is too large'))).toBe('is too large')
    expect(readingProblem('thrown')).toBe('cannot be read')
  })
})

function problemOf(read: () => string): string {
  try {
    return read()
  } catch (error) {
    return readingProblem(error)
  }
}
