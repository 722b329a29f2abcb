import { describe, expect, it } from '@jest/globals'
import { actionWithProject } from '../support/built-action.ts'
import { type GithubAnswer, githubApi } from '../support/github-api.ts'

const pushed = 'c'.repeat(40)
const paths = {
  statuses: `/repos/acme/web/commits/${pushed}/statuses?per_page=1`,
  pulls: '/repos/acme/web/pulls?per_page=1',
  notes: '/repos/acme/web/releases/generate-notes',
}
const notes: GithubAnswer = [200, { name: 'v1', body: '' }]
const refused: GithubAnswer = [
  403,
  { message: 'Resource not accessible by integration' },
]

describe('check with inputs that write to GitHub', () => {
  async function check(
    answers: Readonly<Record<string, readonly GithubAnswer[]>>,
    inputs: Readonly<Record<string, string>>,
  ) {
    const github = await githubApi(answers)
    const action = await actionWithProject()
    const project = { 'product-name': 'web', 'project-name': 'web_main' }
    const options = { env: github.env }
    const given = { ...project, ...inputs }
    const result = await action.run('check', given, options)
    return { github, result }
  }

  it('tells what the token may do, and submits nothing', async () => {
    const pulls: GithubAnswer = [200, []]
    const answers = { [paths.pulls]: [pulls], [paths.notes]: [notes] }
    const { github, result } = await check(answers, {
      comment: 'always',
      'submit-dependencies': 'true',
    })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'snapshot-id': '',
    })
    expect([...github.requests].sort()).toEqual([
      `GET ${paths.pulls}`,
      `POST ${paths.notes}`,
    ])
    expect(result.log).toContain('`github-token` has `contents: write`: GitHub')
    expect(result.log).toContain(
      '`pull-requests: write` cannot be seen: GitHub',
    )
    expect(result.log).not.toContain('No dependency snapshot')
    expect(result.annotations).toEqual([])
  })

  it('warns of what is missing, and passes', async () => {
    const answers = { [paths.notes]: [refused] }
    const inputs = { 'submit-dependencies': 'true' }
    const { result } = await check(answers, inputs)
    expect(result.outputs['result']).toBe('passed')
    expect(result.summary).toContain('lacks `contents: write`')
  })

  it('asks GitHub nothing where they are off', async () => {
    const { github } = await check({}, {})
    expect(github.requests).toEqual([])
  })
})
