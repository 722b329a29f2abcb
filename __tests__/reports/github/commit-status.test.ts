import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../../src/operations/result/result.ts'
import {
  commitStatus,
  statusDescription,
} from '../../../src/reports/github/commit-status.ts'
import { present } from '../../../src/reports/present.ts'
import {
  aResult,
  ensured,
  hostileTexts,
  presentOptions,
  projectToken,
  waited,
} from '../../support/results.ts'

describe('the status of a commit', () => {
  it.each<[Outcome, string | undefined]>([
    ['passed', 'success'],
    ['warned', 'success'],
    ['failed', 'failure'],
    ['timed-out', 'failure'],
    ['cancelled', 'error'],
    ['error', 'error'],
    ['skipped', undefined],
    ['planned', undefined],
  ])('after %s is %s', (outcome, state) => {
    expect(commitStatus(aResult({ outcome }))?.state).toBe(state)
  })

  it.each<[Outcome, string[], string]>([
    ['passed', [], 'passed'],
    ['failed', ['critical > 0: 3'], 'failed: critical > 0: 3'],
    ['failed', ['a: 1', 'b: 2'], 'failed (2 reasons): a: 1'],
    ['timed-out', ['after 30m'], 'timed out: after 30m'],
    ['error', ['one\ntwo'], 'error: one two'],
  ])('after %s because of %j says "%s"', (outcome, reasons, description) => {
    const status = commitStatus(aResult({ outcome, reasons }))
    expect(status?.description).toBe(description)
  })

  it('also says what was done', () => {
    const result = aResult({ waited: waited() })
    expect(commitStatus(result)?.description).toBe(
      'passed · scan finished after 1m32s',
    )
  })

  it('is none after a dry run, however it ended', () => {
    const result = aResult({ outcome: 'failed', dryRun: true })
    expect(commitStatus(result)).toBeUndefined()
  })

  it('holds no secret and no token', () => {
    const secret = 'user-key-0123456789'
    const reasons = [`${secret} ${projectToken}`]
    const result = aResult({ outcome: 'failed', ensured: ensured(), reasons })
    const { status } = present(result, presentOptions({ secrets: [secret] }))
    expect(status?.description).toMatch(/^failed: \*\*\* \*\*\*( |$)/)
  })
})

describe('a description', () => {
  it.each([
    ['exactly 140', 'x'.repeat(140), 'x'.repeat(140)],
    ['one more', 'x'.repeat(141), `${'x'.repeat(139)}…`],
    ['whitespace', ' a \n\t b ', 'a b'],
    ['an emoji', 'a 😀 b', 'a � b'],
    ['a family', 'a 👩‍👩‍👧‍👦👍🏽 b', 'a � b'],
    [
      'a letter with marks at the end',
      `${'x'.repeat(138)}e\u0301y`,
      `${'x'.repeat(138)}…`,
    ],
    ['a control of direction', 'a\u202eb', 'a[U+202E]b'],
  ])('of %s is as GitHub takes it', (_, text, description) => {
    expect(statusDescription(text)).toBe(description)
  })

  it.each(hostileTexts)(
    'of %j is one line of 140 characters at most',
    (text) => {
      const description = statusDescription(text.repeat(200))
      expect(description.length).toBeLessThanOrEqual(140)
      expect(description).toMatch(/^[^\p{Cc}\u{10000}-\u{10FFFF}]*$/u)
    },
  )
})
