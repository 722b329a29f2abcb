import { describe, expect, it } from '@jest/globals'
import {
  Failure,
  type FailureFacts,
  failureText,
} from '../../src/domain/failure.ts'

describe('the text of a failure', () => {
  it.each<[FailureFacts, string]>([
    [{ what: 'A failed' }, 'A failed.'],
    [{ what: 'A failed', said: 'no' }, 'A failed. Mend said: no.'],
    [{ what: 'A failed', said: ' no. \n' }, 'A failed. Mend said: no.'],
    [{ what: 'A failed', said: 'why?' }, 'A failed. Mend said: why?'],
    [{ what: 'A failed', said: ' ' }, 'A failed.'],
    [{ what: 'A failed', said: '', why: 'B.' }, 'A failed. B.'],
    [{ what: 'A failed', fix: 'Set `c`.' }, 'A failed. Set `c`.'],
    [
      { what: 'A failed', said: 'no', why: 'B.', fix: 'Set `c`.' },
      'A failed. Mend said: no. B. Set `c`.',
    ],
  ])('%j', (facts, expected) => {
    expect(failureText(facts)).toBe(expected)
  })

  it('is the message, without the cause', () => {
    const cause = new Error('socket hang up')
    const facts = { what: 'A failed', cause }
    const failure = new Failure('unanswered', facts)
    expect(failure).toBeInstanceOf(Error)
    expect(failure).toMatchObject({ code: 'unanswered', facts, cause })
    expect(failure.message).toBe('A failed.')
  })

  it('is made quickly, whatever the other side says', () => {
    const said = `a${' '.repeat(1_000_000)}b`
    expect(failureText({ what: 'A failed', said })).toHaveLength(
      'A failed. Mend said: .'.length + said.length,
    )
  })
})
