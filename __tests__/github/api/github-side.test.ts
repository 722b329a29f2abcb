import { describe, expect, it } from '@jest/globals'
import { GithubSide } from '../../../src/github/api/github-side.ts'

const comment = { body: 'B', digest: 'd', isBad: true, isChanged: false }
const snapshot = { about: [], scanned: '', manifests: {}, leftOut: [] }
const status = { state: 'success', description: 'passed' } as const
const invalid = { level: 'error', title: 'T', message: 'INVALID' } as const

/** What is written, each with the time until which it may be tried. */
function side() {
  const written: string[] = []
  const writer =
    (name: string, left: Readonly<Record<string, string>>) =>
    async (_: unknown, until: number) => {
      written.push(`${name} until ${until}`)
      const annotations = name === 'snapshot' ? [invalid] : []
      return { outputs: left, annotations }
    }
  const github = new GithubSide({
    clock: { now: () => 1_000 },
    status: {
      end: async (_, until) => {
        written.push(`status until ${until}`)
      },
      endLate: async () => {
        written.push('status late')
      },
    },
    comment: writer('comment', { 'comment-url': 'https://x' }),
    snapshot: writer('snapshot', { 'snapshot-id': '7' }),
  })
  return { github, written }
}

describe('what a run leaves on GitHub', () => {
  it('is written at once, within 30 s', async () => {
    const { github, written } = side()
    const left = await github.end({ status, comment, snapshot })
    expect(written.sort()).toEqual([
      'comment until 31000',
      'snapshot until 31000',
      'status until 31000',
    ])
    expect(left).toEqual({
      outputs: { 'comment-url': 'https://x', 'snapshot-id': '7' },
      annotations: [invalid],
    })
  })

  it('is the status alone after a cancel', async () => {
    const { github, written } = side()
    await github.endLate({ status, comment, snapshot })
    expect(written).toEqual(['status late'])
  })

  it('is only what there is', async () => {
    const { github, written } = side()
    expect(await github.end({ comment })).toMatchObject({
      outputs: { 'comment-url': 'https://x' },
    })
    await github.endLate({ comment })
    expect(written).toEqual(['comment until 31000'])
  })
})
