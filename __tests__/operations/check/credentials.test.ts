import { describe, expect, it } from '@jest/globals'
import { operationHarness } from '../../support/operation-harness.ts'

describe('the shape of a key', () => {
  it.each([
    ['0'.repeat(64), '64 hexadecimal digits'],
    ['5d3c0f5c-0001-4b5e-9a5e-000000000001', 'a UUID'],
    ['0'.repeat(63), '63 characters, but'],
    [`"${'0'.repeat(64)}"`, '66 characters, in quotation marks, but'],
    ['ab cd', '5 characters, with whitespace in it, but'],
    ['$MEND_KEY', 'starting like a variable that was not expanded'],
  ])('%j is told: %s', async (key, words) => {
    const raw = { operation: 'check', 'user-key': key }
    const { findings } = await operationHarness().run(raw)
    const line = findings.checked?.lines.find(
      ({ title }) => title === 'user-key',
    )
    expect(line?.found).toContain(words)
  })
})
