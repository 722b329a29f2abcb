import { describe, expect, it } from '@jest/globals'
import { withoutLicenseText } from '../../../src/domain/gate/without-license.ts'

describe('what a condition on licenses does not judge', () => {
  it.each([
    [1, '1 library without a known license not judged'],
    [1006, '1,006 libraries without a known license not judged'],
  ])('is told of %d', (count, text) => {
    expect(withoutLicenseText(count)).toBe(text)
  })
})
