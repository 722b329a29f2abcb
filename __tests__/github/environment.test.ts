import { tmpdir } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { tempOf, workspaceOf } from '../../src/github/environment.ts'

describe('the environment', () => {
  it('says where the workspace and the temporary folder are', () => {
    const env = { GITHUB_WORKSPACE: '/w', RUNNER_TEMP: '/t' }
    expect(workspaceOf(env)).toBe('/w')
    expect(tempOf(env)).toBe('/t')
  })

  it('needs no runner', () => {
    expect(workspaceOf({ GITHUB_WORKSPACE: '' })).toBe(process.cwd())
    expect(tempOf({})).toBe(tmpdir())
  })
})
