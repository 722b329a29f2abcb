import { describe, expect, it } from '@jest/globals'
import { parsePolicySource } from '../../../src/operations/inputs/policy-source.ts'

describe('a line of `policy`', () => {
  it.each([
    'policy.yml',
    '.mend/policy.yml',
    './policy.yml',
    './policies/team@work.yml',
    './@acme/policy.yml',
    '/etc/policy.json',
    '../policy.yml',
    'my policy.yml',
  ])('%s is a path in the workspace', (path) => {
    expect(parsePolicySource(path)).toEqual({
      name: path,
      kind: 'workspace',
      path,
    })
  })

  it.each([
    // line, owner, repository, path, ref
    ['acme/security/mend.yml@main', 'acme', 'security', 'mend.yml', 'main'],
    ['acme/s.x/a/b/c.json@v1.2.3', 'acme', 's.x', 'a/b/c.json', 'v1.2.3'],
    ['acme/s/p.yml@release/1.x', 'acme', 's', 'p.yml', 'release/1.x'],
    ['acme/s/a@b/p.yml@main', 'acme', 's', 'a@b/p.yml', 'main'],
    ['acme/.github/p.yml@main', 'acme', '.github', 'p.yml', 'main'],
    ['acme_corp/s/.mend/p.yml@x', 'acme_corp', 's', '.mend/p.yml', 'x'],
    [`a/b/c.yml@${'0'.repeat(40)}`, 'a', 'b', 'c.yml', '0'.repeat(40)],
  ])(
    '%s is a file of another repository',
    (line, owner, repository, path, ref) => {
      expect(parsePolicySource(line)).toEqual({
        name: line,
        kind: 'repository',
        owner,
        repository,
        path,
        ref,
      })
    },
  )

  it.each([
    ['acme/security/mend.yml@', 'found no ref after the @'],
    ['acme/security/mend.yml@ma in', 'found no valid ref: "ma in"'],
    ['acme/security/mend.yml@{{ github.ref }}', 'found no valid ref'],
    ['acme/security/mend.yml@a..b', 'found no valid ref'],
    ['acme/security/mend.yml@/main', 'found no valid ref'],
    ['acme/security/mend.yml@main/', 'found no valid ref'],
    ['acme/security/mend.yml@-x', 'found no valid ref'],
    ['acme/security/mend.yml@x?a=b', 'found no valid ref'],
    ['team@work.yml', 'found no owner, repository and path before the @'],
    ['policies/team@work.yml', 'found no owner, repository and path'],
    ['@acme/policy.yml', 'found no owner, repository and path'],
    ['/acme/security/p.yml@main', 'found no owner, repository and path'],
    ['../security/policy/p.yml@main', 'found no owner, repository and path'],
    ['acme/../p/q.yml@main', 'found no owner, repository and path'],
    ['acme/security/../p.yml@main', 'found no owner, repository and path'],
    ['acme/security/./p.yml@main', 'found no owner, repository and path'],
    ['acme/security//p.yml@main', 'found no owner, repository and path'],
    ['acme/security/@main', 'found no owner, repository and path'],
    ['acme/security/a\\b.yml@main', 'found no owner, repository and path'],
    ['https://github.com/acme/s/p.yml@main', 'found no owner, repository'],
    ['policy\u0000.yml', 'found control characters'],
  ])('%s is refused: %s', (line, why) => {
    const problem = parsePolicySource(line)
    expect(problem).toContain(why)
    expect(problem).toContain('A local path with an @ begins with ./')
  })
})
