import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/domain/failure.ts'
import {
  debugFailure,
  failureFacts,
  failureMessage,
} from '../../src/domain/failure-facts.ts'

describe('what was thrown', () => {
  it('gives the facts of a failure', () => {
    const facts = { what: 'createProject failed', fix: 'Set `user-key`.' }
    const failure = new Failure('refused', facts)
    expect(failureFacts(failure)).toBe(facts)
    expect(failureMessage(failure)).toBe(
      'createProject failed. Set `user-key`.',
    )
  })

  it.each([
    [new TypeError('x is not a function'), 'x is not a function'],
    [new Error('two\n  lines.'), 'two lines'],
    [new RangeError(), 'RangeError'],
    ['just text', 'just text'],
    [7, '7'],
    [undefined, 'no details are known'],
    [null, 'no details are known'],
    [Object.create(null), '[object Object]'],
    ['x'.repeat(900), `${'x'.repeat(499)}…`],
  ])('is an internal error when it is %p', (thrown, message) => {
    const facts = failureFacts(thrown)
    expect(facts.what).toBe(`Internal error: ${message}`)
    expect(facts.said).toBeUndefined()
    expect(failureMessage(thrown)).toContain('Please report it')
  })

  it('shows stack and causes in the debug log', () => {
    const lines: string[] = []
    const log = { debug: (line: string) => lines.push(line) }
    debugFailure(new Error('top', { cause: new Error('below') }), log)
    expect(lines[0]).toBe('Error: top')
    expect(lines[1]).toContain('failure-facts.test.ts')
    expect(lines).toContain('cause: Error: below')
  })

  it('does not follow a circle of causes forever', () => {
    const lines: string[] = []
    const log = { debug: (line: string) => lines.push(line) }
    const error = new Error('round')
    error.stack = 'Error: round'
    error.cause = error
    debugFailure(error, log)
    expect(lines).toHaveLength(5)
    debugFailure('text', log)
    expect(lines.at(-1)).toBe('text')
  })
})
