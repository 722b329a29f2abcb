import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  checkDirectory,
  openDirectory,
  writeReport,
} from '../../src/github/directory.ts'

let root = ''
let workspace = ''
let temp = ''
let env = {}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'directory-')))
  workspace = join(root, 'workspace')
  temp = join(root, 'temp')
  for (const path of [workspace, temp, join(root, 'outside')]) mkdirSync(path)
  env = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp }
})
afterEach(() => rmSync(root, { recursive: true }))

describe('a report directory', () => {
  it.each(['reports', 'a/b/c', '.', './x/../reports', '..reports'])(
    'may be %j in the workspace',
    (text) => {
      expect(checkDirectory(text, env)).toBeUndefined()
      const path = openDirectory(text, env)
      expect(path.startsWith(workspace)).toBe(true)
      expect(existsSync(path)).toBe(true)
    },
  )

  it('may lie in RUNNER_TEMP', () => {
    const path = join(temp, 'mine')
    expect(checkDirectory(path, env)).toBeUndefined()
    expect(openDirectory(path, env)).toBe(path)
  })

  it('is not made by checking it', () => {
    checkDirectory('reports', env)
    expect(existsSync(join(workspace, 'reports'))).toBe(false)
  })

  it.each(['..', '../outside', '/', '/etc/mend', 'a/../../outside'])(
    'may not be %j',
    (text) => {
      expect(checkDirectory(text, env)).toContain('RUNNER_TEMP')
      expect(() => openDirectory(text, env)).toThrow('must lie inside')
    },
  )

  it('may not be named like a neighbor of the workspace', () => {
    mkdirSync(`${workspace}-other`)
    expect(checkDirectory(`${workspace}-other`, env)).toContain('must lie')
  })

  it('may not lead outside over a symbolic link', () => {
    symlinkSync(join(root, 'outside'), join(workspace, 'link'))
    for (const text of ['link', 'link/deeper/still']) {
      expect(checkDirectory(text, env)).toContain('must lie inside')
      expect(() => openDirectory(text, env)).toThrow('must lie inside')
    }
    expect(readdirSync(join(root, 'outside'))).toEqual([])
  })

  it('may be a symbolic link that stays inside', () => {
    symlinkSync(temp, join(workspace, 'link'))
    expect(openDirectory('link/deeper', env)).toBe(join(temp, 'deeper'))
  })

  it('may not lead over a broken symbolic link', () => {
    symlinkSync(join(root, 'outside', 'later'), join(workspace, 'link'))
    expect(checkDirectory('link/x', env)).toContain('broken symbolic link')
  })

  it('may not lead over a file', () => {
    writeFileSync(join(workspace, 'file'), '')
    expect(checkDirectory('file', env)).toContain('where a folder is expected')
    expect(checkDirectory('file/x', env)).toContain(
      'where a folder is expected',
    )
  })

  it('may not be a path that the system cannot hold', () => {
    expect(checkDirectory('a\0b', env)).toContain('cannot be read')
  })

  it('may lie in a workspace that is itself a symbolic link', () => {
    symlinkSync(workspace, join(root, 'alias'))
    const aliased = { ...env, GITHUB_WORKSPACE: join(root, 'alias') }
    expect(openDirectory('reports', aliased)).toBe(join(workspace, 'reports'))
  })

  it('is a new one under RUNNER_TEMP when none is given', () => {
    expect(checkDirectory('', env)).toBeUndefined()
    const [first, second] = [openDirectory('', env), openDirectory('', env)]
    expect(dirname(first)).toBe(temp)
    expect(first).not.toBe(second)
  })

  it("is a new one in the system's temporary folder without RUNNER_TEMP", () => {
    const path = openDirectory('', { GITHUB_WORKSPACE: workspace })
    expect(dirname(path)).toBe(realpathSync(tmpdir()))
    rmSync(path, { recursive: true })
  })
})

describe('a report file', () => {
  it('is written, and replaces its forerunner', () => {
    writeReport(temp, 'report.json', '1')
    const path = writeReport(temp, 'report.json', '2')
    expect(readFileSync(path, 'utf8')).toBe('2')
    expect(readdirSync(temp)).toEqual(['report.json'])
  })

  it('replaces a symbolic link instead of following it', () => {
    const victim = join(root, 'outside', 'victim')
    writeFileSync(victim, 'untouched')
    symlinkSync(victim, join(temp, 'report.json'))
    const path = writeReport(temp, 'report.json', 'new')
    expect(readFileSync(victim, 'utf8')).toBe('untouched')
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('leaves nothing behind when it cannot be written', () => {
    mkdirSync(join(temp, 'report.json', 'x'), { recursive: true })
    expect(() => writeReport(temp, 'report.json', '1')).toThrow()
    expect(readdirSync(temp)).toEqual(['report.json'])
  })

  it.each(['../report.json', 'a/b', '/etc/passwd'])(
    'is not named %j',
    (name) => {
      expect(() => writeReport(temp, name, '')).toThrow('is not a file name')
    },
  )
})
