import { expect, it } from '@jest/globals'
import { shortFix } from '../../../src/domain/inventory/short-fix.ts'

const library = { groupId: 'org.acme', artifactId: 'core' }

it.each([
  ['Upgrade to version 2.1', '2.1'],
  ['upgrade to version 2.1', '2.1'],
  ['Upgrade to version org.acme:core:2.1', '2.1'],
  ['Upgrade to version org.acme/core:2.1', '2.1'],
  ['Upgrade to version @acme/core - 2.1', '2.1'],
  ['Upgrade to version other - 2.1', 'other - 2.1'],
  ['Upgrade to version 1:2.3-4~deb10u1', '1:2.3-4~deb10u1'],
  ['2.1', '2.1'],
  ['Replace the file', 'Replace the file'],
])('the fix %j of @acme/core is shown as %j', (fix, shown) => {
  expect(shortFix(fix, library, () => '@acme/core')).toBe(shown)
})
