import { describe, expect, it } from '@jest/globals'
import { Malformed, Refused, Unanswered } from '../../src/mend/errors/errors.ts'
import { isUnclear } from '../../src/operations/unclear.ts'

const facts = { what: 'A request failed' }

describe('an outcome', () => {
  it.each([
    [new Unanswered(true, facts), true],
    [new Unanswered(false, facts), false],
    [new Refused(4000, facts, true), true],
    [new Refused(2001, facts), false],
    [new Malformed(facts), false],
    [new Error('defect'), false],
  ])('of %s is unclear: %s', (error, unclear) => {
    expect(isUnclear(error)).toBe(unclear)
  })
})
