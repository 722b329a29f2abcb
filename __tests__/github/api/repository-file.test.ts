import { describe, expect, it } from '@jest/globals'
import { readRepositoryFile } from '../../../src/github/api/repository-file.ts'
import type { HttpAnswer } from '../../../src/ports.ts'
import { answer, scriptedGithub } from '../../support/scripted-github.ts'

const file = {
  owner: 'acme',
  repository: 'security',
  path: 'mend/policy.yml',
  ref: 'release/1.x',
}
const base64 = (text: string) => Buffer.from(text).toString('base64')
const found = (more: object) =>
  answer(200, JSON.stringify({ type: 'file', sha: 'abc', size: 5, ...more }))
const text = 'größe'
const small = found({ encoding: 'base64', content: base64(text) })

async function read(script: readonly (HttpAnswer | Error)[], maxBytes = 100) {
  const github = scriptedGithub(script)
  const bytes = await readRepositoryFile(file, maxBytes, github.api).catch(
    (error: Error) => error.message,
  )
  const shown =
    typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString()
  return {
    shown,
    sent: github.sent.map(({ method, path }) => `${method} ${path}`),
  }
}

const contents =
  'GET /repos/acme/security/contents/mend%2Fpolicy.yml?ref=release%2F1.x'

describe('a file of a repository', () => {
  it('is read at its ref, byte for byte', async () => {
    expect(await read([small])).toEqual({ shown: text, sent: [contents] })
  })

  it('above 1 MB comes from its blob', async () => {
    const large = found({ encoding: 'none', content: '' })
    const blob = answer(
      200,
      JSON.stringify({ encoding: 'base64', content: base64(text) }),
    )
    expect(await read([large, blob])).toEqual({
      shown: text,
      sent: [contents, 'GET /repos/acme/security/git/blobs/abc'],
    })
  })

  it.each<[string, HttpAnswer | Error, string]>([
    ['a folder', answer(200, '[]'), 'is a folder'],
    ['a submodule', found({ type: 'submodule' }), 'is a submodule, not a file'],
    ['too large', found({ size: 101, content: '' }), 'is larger than'],
    ['unknown', answer(404), 'set `policy-token` to one with the permission'],
    ['forbidden', answer(403), 'set `policy-token` to one with the permission'],
    ['read with an old token', answer(401), 'not valid or has expired'],
    ['limited', answer(429), 'rate limit used up'],
    ['broken', answer(500, '<html>'), 'HTTP 500'],
    ['unreachable', new Error('connection refused'), 'connection refused'],
  ])('that is %s is refused in words', async (_, reply, why) => {
    const { shown } = await read([reply])
    expect(shown).toContain(why)
    expect(shown).not.toContain('ghs_secret')
  })

  it('needs a token', async () => {
    const { api } = scriptedGithub([small])
    await expect(
      readRepositoryFile(file, 100, { ...api, token: '' }),
    ).rejects.toThrow('`github-token` is empty')
  })
})
