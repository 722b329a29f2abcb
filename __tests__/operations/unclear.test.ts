import { describe, expect, it } from '@jest/globals'
import {
  Cancelled,
  Malformed,
  Refused,
  Unanswered,
  Unsendable,
} from '../../src/mend/errors/errors.ts'
import {
  endOf,
  isUnclear,
  lookFor,
  looksOf,
} from '../../src/operations/unclear.ts'

const facts = { what: 'A request failed' }

describe('an outcome', () => {
  it.each([
    [new Unanswered(true, facts), true, 'unclear'],
    [new Unanswered(false, facts), false, 'not-done'],
    [new Refused(4000, facts, true), true, 'unclear'],
    [new Refused(2001, facts), false, 'refused'],
    [new Malformed(facts), false, 'not-done'],
    [new Malformed(facts, true), true, 'unclear'],
    [new Cancelled(facts), false, 'not-done'],
    [new Cancelled(facts, true), true, 'unclear'],
    [new Unsendable(facts), false, 'not-done'],
    [new Error('defect'), false, 'unclear'],
  ])('of %s is unclear: %s; the change is %s', (error, unclear, end) => {
    expect(isUnclear(error)).toBe(unclear)
    expect(endOf(error)).toBe(end)
  })
})

describe('what to look at', () => {
  it('is a sentence for each change that is unclear', () => {
    const look = lookFor('deletion', 'whether project "a" still exists')
    expect(look).toBe(
      'There was no clear answer to the deletion: check in Mend whether project "a" still exists.',
    )
    expect(
      looksOf({
        ensured: {
          product: { name: 'a', status: 'existing' },
          project: { name: 'b', status: 'unclear', look: 'Look at b.' },
        },
        deleted: { scope: 'project', status: 'unclear', look },
      }),
    ).toEqual(['Look at b.', look])
    expect(looksOf({})).toEqual([])
  })
})
