import { describe, expect, it } from '@jest/globals'
import {
  findingCount,
  findingWords,
} from '../../../../src/domain/gate/words/finding-count.ts'

const ids = (...ids: readonly string[]) =>
  ids.map((id) => ({ vulnerability: { id } }))

describe('a count of vulnerabilities', () => {
  it.each([
    [[], '', 'no library', '0 vulnerabilities'],
    [ids('CVE-1'), '', 'one library', '1 vulnerability'],
    [ids('CVE-1', 'CVE-2'), '', 'two', '2 vulnerabilities'],
    [ids('CVE-1', 'CVE-2'), 'new', 'two', '2 new vulnerabilities'],
    [
      ids('CVE-1', 'CVE-1'),
      '',
      'two libraries that share it',
      '2 findings (1 different vulnerability)',
    ],
    [
      ids('CVE-1', 'CVE-2', 'CVE-1'),
      'fixed',
      'libraries that share one',
      '3 fixed findings (2 different vulnerabilities)',
    ],
  ])('of %j (%s) in %s is "%s"', (found, kind, _, words) => {
    expect(findingWords(findingCount(found), kind)).toBe(words)
  })

  it('is easy to read', () => {
    expect(findingWords({ findings: 12_345, different: 1_234 })).toBe(
      '12,345 findings (1,234 different vulnerabilities)',
    )
  })
})
